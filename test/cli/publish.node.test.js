/** The commands that make files: nothing is overwritten unasked, nothing is lost. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { applyPatch } from 'rfc6902';
import { feed, folder, run } from './command.js';

const SAMPLE = feed('estado-de-muestra');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const PLAN = json(SAMPLE).planes[0].id;

/** A small feed in a folder of its own, with one activity in this status. */
function small(estatus = 'en_proceso', rest = {}, home = folder()) {
  const value = {
    version: '1.0',
    actualizado: '2026-03-31T12:00:00-06:00',
    publicador: { nombre: 'Oficina' },
    ejercicio: { nombre: 'E', entidad: { cve_ent: '17', nombre: 'Morelos' } },
    uri: 'https://datos.ejemplo.gob.mx/pal/pal.json',
    licencia: 'CC-BY-4.0',
    x_propio: [1],
    planes: [
      {
        id: 'p1',
        titulo: 'Plan',
        inicio: '2026-01-01',
        compromisos: [
          { id: 'c1', titulo: 'Agua', actividades: [{ id: 'a1', titulo: 'Padrón', estatus }] },
        ],
      },
    ],
    ...rest,
  };
  const file = join(home, 'trabajo.json');
  writeFileSync(file, JSON.stringify(value));
  return { home, file, value };
}

test('a file that exists is not replaced without a terminal to ask on, but by --force', async () => {
  const out = join(folder(), 'x.json');
  writeFileSync(out, 'mío');
  const refused = await run(['schema', '-o', out]);
  assert.equal(refused.code, 2);
  assert.match(refused.said, /Ya existe «.*x\.json»; no se escribió nada/);
  assert.equal(readFileSync(out, 'utf8'), 'mío');
  const forced = await run(['schema', '-o', out, '--force']);
  assert.equal(forced.code, 0);
  assert.equal(json(out).$id, 'urn:pal-tablero:feed:1.0');
  const same = await run(['schema', '-o', out]);
  assert.deepEqual([same.code, /ya estaba igual/.test(same.said)], [0, true]);
  assert.deepEqual(readdirSync(join(out, '..')), ['x.json']);
});

test('a place that cannot be written is an error with its reason', async () => {
  const { file } = small();
  const { code, said } = await run(['schema', '-o', join(file, 'dentro.json')]);
  assert.equal(code, 2);
  assert.match(said, /No se pudo escribir/);
});

test('cut appends what is stated today, and the rest stays to the letter', async () => {
  const { file, value } = small();
  const { code, text, said } = await run(['cut', file, '--date', '2026-03-31', '--title', 'Marzo']);
  assert.equal(code, 0, said);
  const { planes, ...rest } = JSON.parse(text);
  const [{ cortes, ...plan }] = planes;
  assert.deepEqual({ ...rest, planes: [plan] }, value);
  assert.deepEqual(cortes, [
    {
      id: 'corte-2026-03-31',
      fecha: '2026-03-31',
      titulo: 'Marzo',
      estados: { a1: { estatus: 'en_proceso' } },
    },
  ]);
  const again = await run(['cut', '-', '--date', '2026-03-31'], { input: text });
  assert.deepEqual([again.code, again.text], [1, '']);
  assert.match(again.said, /Ya hay un corte «corte-2026-03-31»/);
});

test('diff says in words what changed, and as a JSON Patch that makes the one of the other', async () => {
  const [a, b] = [small('en_proceso'), small('concluida')];
  const { code, text } = await run(['diff', a.file, b.file]);
  assert.equal(code, 0);
  assert.equal(text, '1 cambio:\n- Actividad «Padrón»: estatus pasó de en proceso a concluida\n');
  const english = await run(['diff', a.file, b.file, '--lang', 'en', '--exit-code']);
  assert.equal(english.code, 1);
  assert.match(english.text, /^1 change:\n/);
  const patch = JSON.parse((await run(['diff', a.file, b.file, '--json-patch'])).text);
  const value = structuredClone(a.value);
  assert.deepEqual(applyPatch(value, patch), [null]);
  assert.deepEqual(value, b.value);
  const same = await run(['diff', a.file, a.file, '--exit-code']);
  assert.deepEqual([same.code, same.text], [0, 'Las dos ediciones dicen lo mismo.\n']);
});

/** Three editions in a folder; the last one has a reason. */
async function published() {
  const dir = join(folder(), 'pub');
  const { home, file } = small('por_iniciar');
  const first = await run(['publish', file, '--dir', dir]);
  assert.equal(first.code, 0, first.said);
  for (const [estatus, month] of [
    ['en_proceso', '04'],
    ['concluida', '05'],
  ]) {
    const next = json(join(dir, 'pal.json'));
    next.planes[0].compromisos[0].actividades[0].estatus = estatus;
    writeFileSync(file, JSON.stringify(next));
    const updated = `2026-${month}-30T12:00:00-06:00`;
    const done = await run(
      ['publish', file, '--dir', dir, '--updated', updated, '--reason', 'Corte', '--force'],
      { cwd: home },
    );
    assert.equal(done.code, 0, done.said);
  }
  return dir;
}

test('publish makes dated files, the latest, the chain and the history', async () => {
  const dir = await published();
  assert.deepEqual(readdirSync(dir).sort(), [
    'pal-2026-03-31.json',
    'pal-2026-04-30.json',
    'pal-2026-05-30.json',
    'pal.json',
  ]);
  const bytes = (name) => readFileSync(join(dir, name));
  const hash = (name) => createHash('sha256').update(bytes(name)).digest('hex');
  assert.deepEqual(bytes('pal.json'), bytes('pal-2026-05-30.json'));
  const { ediciones, cambios, actualizado, x_propio } = json(join(dir, 'pal.json'));
  assert.equal(actualizado, '2026-05-30T12:00:00-06:00');
  assert.deepEqual(x_propio, [1]);
  assert.deepEqual(
    ediciones.map(({ uri, sha256, anterior }) => [basename(uri), sha256, anterior]),
    [
      ['pal-2026-03-31.json', hash('pal-2026-03-31.json'), undefined],
      ['pal-2026-04-30.json', hash('pal-2026-04-30.json'), hash('pal-2026-03-31.json')],
    ],
  );
  assert.deepEqual(
    cambios.map(({ objeto, antes, despues, motivo }) => [objeto, antes, despues, motivo]),
    [
      ['a1', 'por_iniciar', 'en_proceso', 'Corte'],
      ['a1', 'en_proceso', 'concluida', 'Corte'],
    ],
  );
});

test('publish refuses to overwrite, to go back in time, errors, and writes nothing then', async () => {
  const dir = await published();
  const before = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
  const { file, value } = small('concluida');
  const later = ['--updated', '2026-06-30T12:00:00-06:00'];
  const cases = [
    [[file, ...later], 2, /Ya existe «.*pal\.json»; no se escribió nada/],
    [[file, '--force'], 1, /debe ser posterior al de la edición publicada/],
    [[file, '--updated', 'ayer', '--force'], 1, /«ayer» no es una fecha y hora/],
    [
      [
        small('x', { planes: [{ ...value.planes[0], inicio: '2026-02-30' }] }).file,
        ...later,
        '--force',
      ],
      1,
      /tiene errores y no se publicó/,
    ],
    [
      [
        small('x', { ejercicio: { nombre: 'E', entidad: { cve_ent: '20' } } }).file,
        ...later,
        '--force',
      ],
      1,
      /es de otro ejercicio \(17\)/,
    ],
  ];
  for (const [args, code, pattern] of cases) {
    const done = await run(['publish', ...args, '--dir', dir]);
    assert.match(done.said, pattern);
    assert.equal(done.code, code);
  }
  const dry = await run(['publish', file, ...later, '--dir', dir, '--dry-run']);
  assert.equal(dry.code, 0);
  assert.match(dry.said, /Se escribiría .*pal-2026-06-30\.json/);
  assert.deepEqual(
    readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8')),
    before,
  );
});

test('a dated edition is never replaced, --force or not', async () => {
  const dir = await published();
  writeFileSync(join(dir, 'pal-2026-06-30.json'), 'otra cosa');
  const { file } = small('verificada');
  const args = ['publish', file, '--dir', dir, '--updated', '2026-06-30T12:00:00-06:00', '--force'];
  const { code, said } = await run(args);
  assert.equal(code, 2);
  assert.match(said, /Es una edición con fecha: no se reemplaza nunca/);
  assert.equal(json(join(dir, 'pal.json')).actualizado, '2026-05-30T12:00:00-06:00');
});

test('verify tells a whole chain from one with an altered, a missing or a removed edition', async () => {
  const dir = await published();
  const latest = join(dir, 'pal.json');
  const whole = await run(['verify', latest]);
  assert.equal(whole.code, 0, whole.text);
  assert.match(whole.text, /pal-2026-03-31\.json: correcta/);
  assert.match(whole.text, /Publicada hoy: correcta/);
  assert.match(whole.text, /La cadena está íntegra\./);

  const april = join(dir, 'pal-2026-04-30.json');
  const kept = readFileSync(april);
  writeFileSync(april, Buffer.concat([kept, Buffer.from('\n')]));
  const altered = await run(['verify', latest, '--format', 'json']);
  assert.equal(altered.code, 1);
  const { estado, eslabones } = JSON.parse(altered.text);
  assert.equal(estado, 'rota');
  assert.deepEqual(
    eslabones.map((e) => e.veredicto),
    ['correcta', 'alterada'],
  );
  writeFileSync(april, kept);

  const known = 'ab'.repeat(32);
  const unknown = await run(['verify', latest, '--known', known]);
  assert.equal(unknown.code, 1);
  assert.match(unknown.text, new RegExp(`FALTA EN LA LISTA la edición con huella ${known}`));

  const value = json(latest);
  const [gone] = value.ediciones.splice(0, 1);
  writeFileSync(latest, JSON.stringify(value));
  const removed = await run(['verify', latest]);
  assert.equal(removed.code, 1);
  assert.match(removed.text, new RegExp(`FALTA EN LA LISTA la edición con huella ${gone.sha256}`));
  assert.match(removed.text, /Publicada hoy: ALTERADA/);
});

test('verify of an address fetches the editions of its own server, and no other', async () => {
  const asked = [];
  const files = new Map();
  const server = createServer((request, response) => {
    asked.push(request.url);
    const bytes = files.get(request.url);
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${server.address().port}/`;
  const dir = join(folder(), 'pub');
  const { file } = small('por_iniciar', { uri: `${base}pal.json` });
  await run(['publish', file, '--dir', dir]);
  const { file: next } = small('concluida', { uri: `${base}pal.json` });
  await run(['publish', next, '--dir', dir, '--updated', '2026-06-30T12:00:00-06:00', '--force']);
  for (const name of readdirSync(dir)) files.set(`/${name}`, readFileSync(join(dir, name)));
  const { code, text } = await run(['verify', `${base}pal.json`]);
  assert.equal(code, 0, text);
  const elsewhere = JSON.parse(files.get('/pal.json').toString());
  elsewhere.ediciones[0].uri = `http://localhost:${server.address().port}/pal-2026-03-31.json`;
  files.set('/pal.json', Buffer.from(JSON.stringify(elsewhere)));
  const other = await run(['verify', `${base}pal.json`]);
  server.close();
  assert.equal(other.code, 1);
  assert.match(other.text, /falta: no se pudo obtener/);
  assert.deepEqual(asked, ['/pal.json', '/pal-2026-03-31.json', '/pal.json']);
});

test('render writes a page and its style sheet, ics and atom their files', async () => {
  const home = folder();
  const page = join(home, 'pal.html');
  const { code, said } = await run(['render', SAMPLE, '--today', '2026-11-28', '-o', page]);
  assert.equal(code, 0, said);
  assert.deepEqual(readdirSync(home).sort(), ['pal-pagina.css', 'pal.html']);
  const html = readFileSync(page, 'utf8');
  assert.match(html, /<link rel="stylesheet" href="pal-pagina\.css">/);
  assert.equal((html.match(/<table/g) ?? []).length > 1, true);
  const ics = await run(['ics', SAMPLE, '--today', '2026-11-28', '--plan', PLAN]);
  assert.match(ics.text, /^BEGIN:VCALENDAR\r\n/);
  const atom = await run(['atom', SAMPLE]);
  assert.match(atom.text, /^<\?xml version="1\.0"/);
  for (const [args, pattern] of [
    [['ics', SAMPLE, '--plan', 'otro'], /no hay un plan con identificador «otro»/],
    [['ics', SAMPLE, '--today', '2026-02-30'], /«2026-02-30» no es una fecha/],
    [['render', small('x', { planes: [] }).file], /no hay ningún plan/],
  ]) {
    const refused = await run(args);
    assert.equal(refused.text, '');
    assert.match(refused.said, pattern);
    assert.notEqual(refused.code, 0);
  }
});

test('index lists what can be read with its totals, and reports the rest', async () => {
  const home = folder();
  writeFileSync(join(home, 'roto.json'), '{');
  writeFileSync(join(home, 'muestra.json'), readFileSync(SAMPLE));
  writeFileSync(join(home, 'indice.json'), JSON.stringify({ version: '1.0', feeds: [] }));
  const base = 'https://ejemplo.gob.mx/estados';
  const { code, text, said } = await run(['index', home, '--base', base, '--title', 'México']);
  assert.equal(code, 1);
  assert.match(said, /roto\.json: 1 error/);
  const { titulo, feeds } = JSON.parse(text);
  assert.equal(titulo, 'México');
  assert.equal(feeds.length, 1);
  assert.equal(feeds[0].uri, `${base}/muestra.json`);
  assert.equal(feeds[0].sha256, createHash('sha256').update(readFileSync(SAMPLE)).digest('hex'));
  assert.equal(feeds[0].resumen.compromisos, json(SAMPLE).planes[0].compromisos.length);
});
