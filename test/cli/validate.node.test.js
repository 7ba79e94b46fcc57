/** `pal-feed validate` and what all commands share: languages, pipes, exit codes. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { feed, folder, run } from './command.js';

const SAMPLE = feed('estado-de-muestra');
const BAD = JSON.stringify({
  version: '1.0',
  actualizado: '2026-01-01T12:00:00-06:00',
  publicador: { nombre: 'Oficina' },
  ejercicio: { nombre: 'E', entidad: { cve_ent: '17' } },
  planes: [{ titulo: 'P', inicio: '2026-02-30', compromisos: [{ id: 'c1', titulo: 'C' }] }],
});

function badFile() {
  const file = join(folder(), 'malo.json');
  writeFileSync(file, BAD);
  return file;
}

test('says of a good feed that it is good, and exits with 0', async () => {
  const { code, text, said } = await run(['validate', feed('morelos')]);
  assert.equal(code, 0, said);
  assert.match(text, /morelos\.json: sin problemas, \d+ elementos leídos\n$/);
  assert.equal(said, '');
});

test('exits with 1 on an error, and with --strict on a warning', async () => {
  const bad = await run(['validate', badFile()]);
  assert.equal(bad.code, 1);
  assert.match(
    bad.text,
    /error 1:\d+ \/planes\/0\/inicio \[fecha_invalida\] La fecha «2026-02-30»/,
  );
  assert.match(bad.text, /Cómo se corrige: /);
  assert.equal((await run(['validate', SAMPLE])).code, 0);
  assert.equal((await run(['validate', SAMPLE, '--strict'])).code, 1);
});

test('many files are each reported, whatever happens to one of them', async () => {
  const missing = join(folder(), 'no-esta.json');
  const { code, text } = await run(['validate', missing, badFile(), feed('oaxaca')]);
  assert.equal(code, 2);
  assert.match(text, /no-esta\.json: no se pudo leer: No existe/);
  assert.match(text, /malo\.json: 1 error/);
  assert.match(text, /oaxaca\.json: sin problemas/);
  assert.match(text, /3 archivos revisados: 1 sin errores, 1 con errores, 1 sin poder leer\.\n$/);
});

test('a folder is looked through, its folders too; an empty one says so', async () => {
  const home = folder();
  mkdirSync(join(home, 'a', 'b'), { recursive: true });
  copyFileSync(feed('morelos'), join(home, 'a', 'b', 'm.json'));
  writeFileSync(join(home, 'notas.txt'), 'x');
  const found = await run(['validate', home]);
  assert.equal(found.code, 0);
  assert.match(found.text, /m\.json: sin problemas/);
  const empty = await run(['validate', folder()]);
  assert.equal(empty.code, 2);
  assert.match(empty.text, /no hay archivos json/);
});

test('reads standard input, and the report goes through a pipe', async () => {
  const { code, text } = await run(['validate', '-', '--format', 'json'], { input: BAD });
  assert.equal(code, 1);
  const { exito, archivos } = JSON.parse(text);
  assert.equal(exito, false);
  assert.equal(archivos[0].archivo, '-');
  assert.equal(archivos[0].error, 1);
  const [first] = archivos[0].dichos;
  assert.equal(first.codigo, 'fecha_invalida');
  assert.equal(first.puntero, '/planes/0/inicio');
  assert.equal(first.valor, '2026-02-30');
  assert.equal(first.linea, 1);
  assert.ok(first.texto && first.remedio && first.esperado);
  assert.equal((await run(['validate', '-', '-'], { input: BAD })).code, 2);
});

test('a file that is no feed, or larger than any may be, is refused with its reason', async () => {
  const large = await run(['validate', '-'], { input: Buffer.alloc(26 * 1024 * 1024, 32) });
  assert.equal(large.code, 1);
  assert.match(large.text, /\[demasiado_grande\] El archivo pasa de 25 MB/);
  const html = await run(['validate', '-'], { input: '<!doctype html>' });
  assert.match(html.text, /\[no_es_json_html\]/);
});

test('SARIF has the shape that code hosts read', async () => {
  const file = badFile();
  const { code, text } = await run(['validate', file, 'no-esta.json', '--format', 'sarif']);
  assert.equal(code, 2);
  const log = JSON.parse(text);
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  const [{ tool, results, invocations, columnKind }] = log.runs;
  assert.equal(tool.driver.name, 'pal-feed');
  assert.match(tool.driver.version, /^\d+\.\d+\.\d+/);
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.ok(results.length > 0);
  for (const result of results) {
    assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.ok(['error', 'warning', 'note'].includes(result.level));
    assert.equal(typeof result.message.text, 'string');
    const [{ physicalLocation, logicalLocations }] = result.locations;
    assert.equal(physicalLocation.artifactLocation.uri, `file://${file}`);
    assert.ok(physicalLocation.region.startLine >= 1);
    assert.ok(physicalLocation.region.startColumn >= 1);
    // What is of the whole document has no member to point at.
    for (const { fullyQualifiedName } of logicalLocations ?? []) {
      assert.match(fullyQualifiedName, /^\//);
    }
  }
  const [invocation] = invocations;
  assert.equal(invocation.executionSuccessful, false);
  assert.match(invocation.toolExecutionNotifications[0].message.text, /No existe/);
});

test('an address is fetched because it was named; what its server says is told', async () => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    if (request.url !== '/pal.json') response.writeHead(404).end('no');
    else response.end(readFileSync(SAMPLE));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${server.address().port}`;
  const { code, text } = await run(['validate', `${base}/pal.json`, `${base}/otro.json`]);
  server.close();
  assert.equal(code, 2);
  assert.match(text, /pal\.json: 7 advertencias/);
  assert.match(text, /otro\.json: no se pudo leer: .*\(HTTP 404\)/);
  // The feed names other addresses; nobody asked for those.
  assert.deepEqual(asked, ['/pal.json', '/otro.json']);
});

test('speaks the language of the system or the one asked for, Spanish where it knows neither', async () => {
  const first = async (args, lang) => (await run(args, { lang })).said;
  assert.match(await first(['valida'], 'es_MX.UTF-8'), /^No existe el comando «valida». Quizá/);
  assert.match(await first(['valida'], 'en_US.UTF-8'), /^There is no command "valida". Perhaps/);
  assert.match(await first(['valida', '--lang', 'en'], 'es_MX.UTF-8'), /^There is no command/);
  assert.match(await first(['valida', '--lang=es'], 'en_US.UTF-8'), /^No existe el comando/);
  assert.match(await first(['valida'], 'C'), /^No existe el comando/);
});

test('help is whole in both languages, and no English is left in the Spanish one', async () => {
  const names = ['validate', 'convert', 'template', 'import', 'diff', 'cut', 'publish', 'verify'];
  const all = [...names, 'render', 'index', 'ics', 'atom', 'schema'];
  const { code, text } = await run(['--help']);
  assert.equal(code, 0);
  for (const name of all) assert.match(text, new RegExp(`^  ${name} `, 'm'));
  for (const name of all) {
    const [es, en] = await Promise.all([
      run([name, '--help']),
      run([name, '--help'], { lang: 'en_US.UTF-8' }),
    ]);
    assert.deepEqual([es.code, en.code], [0, 0]);
    assert.match(es.text, /^Uso: pal-feed /);
    assert.match(en.text, /^Usage: pal-feed /);
    assert.doesNotMatch(es.text, /\b(Usage|Options|Arguments|default|choices|display|the)\b/);
    assert.doesNotMatch(en.text, /[áéíóúñ«»]/i);
  }
});

test('a command that is malformed says what is wrong, exits with 2 and prints nothing', async () => {
  const cases = [
    [['validate'], /Falta decir: fuentes/],
    [
      ['validate', 'x', '--frmat', 'y'],
      /No existe la opción «--frmat». Quizá quiso decir «--format»/,
    ],
    [['validate', 'x', '--format', 'y'], /«y» no sirve en «--format <formato>»; se puede: human/],
    [['cut', SAMPLE], /Falta la opción «--date <fecha>»/],
    [['diff', SAMPLE], /Falta decir: después/],
    [['diff', SAMPLE, '--output'], /A la opción «-o, --output <archivo>» le falta su valor/],
    [['schema', 'algo'], /Sobran argumentos/],
  ];
  for (const [args, pattern] of cases) {
    const { code, text, said } = await run(args);
    assert.match(said, pattern);
    assert.deepEqual([code, text], [2, '']);
  }
});

test('a reader that closes the pipe early is no failure', async () => {
  const { code, said } = await run(['schema'], { closeEarly: true });
  assert.deepEqual([code, said], [0, '']);
});
