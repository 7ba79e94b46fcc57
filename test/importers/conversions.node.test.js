/** The four importers on fixtures written by hand after the real field lists, against whole results. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../scripts/lib/import-source.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const fixture = (name) => readFileSync(path(`fixtures/${name}`), 'utf8');
const m = await importSource(path('importers-node.ts'));

const PA15 = ['commitments', 'steps', 'objectives', 'agents', 'users', 'commitment_user'];
const tables = Object.fromEntries(PA15.map((name) => [name, fixture(`pa15-${name}.csv`)]));
const mapping = fixture('plan-excel.mapeo.json');
const RESULTS = {
  aga: m.importAga(fixture('aga.json'), { ejemplo: true }),
  pa15: m.importPa15(tables, { ejemplo: true }),
  decidim: m.importDecidim(fixture('decidim.csv'), { ejemplo: true }),
  mapped: m.importMapped(fixture('plan-excel.csv'), mapping),
};

/** With PAL_GOLDEN=1 the results are written anew, to be read before they are committed. */
function compare(name, value) {
  const file = path(`fixtures/${name}`);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.PAL_GOLDEN || !existsSync(file)) writeFileSync(file, text);
  assert.deepEqual(value, JSON.parse(readFileSync(file, 'utf8')));
}

/** Every activity of a feed, by title. */
function activities({ feed }) {
  const inside = feed.planes
    .flatMap((plan) => plan.compromisos)
    .flatMap((c) => [
      ...(c.acciones ?? []).flatMap((accion) => accion.actividades ?? []),
      ...(c.actividades ?? []),
    ]);
  return new Map(inside.map((one) => [one.titulo, one]));
}

const codes = ({ informe }) => new Set(informe.hallazgos.map(({ codigo }) => codigo));
const told = ({ informe }, codigo) => informe.hallazgos.filter((one) => one.codigo === codigo);

describe('conversions', () => {
  for (const [name, result] of Object.entries(RESULTS)) {
    it(`${name}: the feed is the one that was read over`, () => {
      compare(`${name}.feed.golden.json`, result.feed);
    });

    it(`${name}: the report tells the same findings`, () => {
      compare(
        `${name}.informe.golden.json`,
        result.informe.hallazgos.map((one) => [one.codigo, one.lugar, one.valor ?? null]),
      );
    });

    it(`${name}: the reader takes the feed without an error or an unknown member`, () => {
      const { problemas } = m.parseFeed(result.feed);
      const bad = problemas.filter(
        (one) => one.gravedad === 'error' || one.codigo === 'miembro_desconocido',
      );
      assert.deepEqual(bad, []);
      assert.equal(result.feed.ejemplo, true);
    });

    it(`${name}: every finding has its place and words in both languages`, () => {
      for (const hallazgo of result.informe.hallazgos) {
        for (const idioma of ['es-MX', 'en']) {
          const { causa, remedio } = m.describeFinding(hallazgo, idioma);
          assert.ok(causa.length > 5 && remedio.length > 5, hallazgo.codigo);
          assert.doesNotMatch(causa + remedio, /\{\w+\}|undefined|«»|“”/, hallazgo.codigo);
        }
      }
    });
  }
});

describe('AGA-Tablero', () => {
  const aga = RESULTS.aga;
  const found = activities(aga);

  it('an absent status is por_iniciar, and is told', () => {
    assert.equal(found.get('Sin estatus').estatus, 'por_iniciar');
    assert.equal(told(aga, 'estatus_ausente_por_iniciar').length, 1);
  });

  it('«verificado» without evidence stays as stated, and is told', () => {
    assert.equal(found.get('Verificada sin prueba').estatus, 'verificada');
    assert.deepEqual(
      told(aga, 'terminada_sin_evidencia').map(({ objeto }) => objeto),
      [found.get('Verificada sin prueba').id],
    );
  });

  it('an unknown status is kept verbatim', () => {
    assert.equal(found.get('Sin título').estatus, 'congelado');
    assert.ok(codes(aga).has('estatus_desconocido'));
  });

  it('a null weight is left out, never zero; an action without activities has no figure', () => {
    const [, second] = aga.feed.planes[0].compromisos[0].acciones;
    assert.ok(!('ponderacion' in second));
    const reading = m.parseFeed(aga.feed);
    const reglas = { hoy: 20_000, estricto: false };
    const plan = m.derivePlan(reading, 0, reglas);
    assert.ok(!JSON.stringify(plan.avance).includes('NaN'));
    const [, empty] = plan.compromisos;
    assert.equal(empty.compromiso.id, 'sin-acciones');
    assert.equal(empty.avance.valor, null);
  });

  it('a repeated id gets another, and both items stay', () => {
    assert.notEqual(found.get('Sin estatus').id, found.get('Id repetido y estatus en palabras').id);
    assert.equal(told(aga, 'id_duplicado').length, 1);
  });

  it('links of HTML stay as text, javascript: is refused and told, scripts are gone', () => {
    const { resumen } = aga.feed.planes[0].compromisos[0];
    assert.match(resumen, /el diagnóstico \(https:\/\/ejemplo\.example\/a\?x=1&y=2\)/);
    assert.match(resumen, /mapa \(https:\/\/ejemplo\.example\/redes\)/);
    assert.doesNotMatch(resumen, /javascript|alert|[<>]/);
    assert.ok(
      told(aga, 'enlace_no_permitido').some(({ valor }) => valor === 'javascript:alert(1)'),
    );
  });

  it('the feed carries no CURP and no mail address of a person, nor does the report', () => {
    const text = JSON.stringify(aga);
    assert.doesNotMatch(text, /XXXX000101|persona@ejemplo|p@ejemplo/);
    assert.ok(told(aga, 'dato_personal_omitido').length >= 2);
  });

  it('reads the same rows table by table', () => {
    const { data } = JSON.parse(fixture('aga.json'));
    const [plan] = data.plan;
    const flat = {
      plan: [],
      compromiso: [],
      accion: [],
      actividad: [],
      medio_verificacion: [],
      entregable: [],
      conversacion: [],
    };
    const part = (row, lists) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !lists.includes(name)));
    flat.plan.push(part(plan, ['compromisos']));
    for (const c of plan.compromisos) {
      flat.compromiso.push(part(c, ['acciones', 'conversaciones']));
      for (const one of c.conversaciones ?? [])
        flat.conversacion.push({ ...one, compromiso_id: c.id });
      for (const a of c.acciones) {
        flat.accion.push({ ...part(a, ['actividades', 'entregables']), compromiso_id: c.id });
        for (const e of a.entregables ?? []) flat.entregable.push({ ...e, accion_id: a.id });
        for (const one of a.actividades) {
          flat.actividad.push({ ...part(one, ['medios_verificacion']), accion_id: a.id });
          for (const mv of one.medios_verificacion ?? [])
            flat.medio_verificacion.push({ ...mv, actividad_id: one.id });
        }
      }
    }
    const { feed } = m.importAga(JSON.stringify(flat), { ejemplo: true });
    assert.deepEqual(feed, aga.feed);
  });

  it('a row of a plan that did not come is told and kept', () => {
    const result = m.importAga({
      plan: [{ id: 'p' }],
      actividad: [{ id: 'x', accion_id: 'nadie', titulo: 'Sola' }],
    });
    assert.equal(told(result, 'elemento_huerfano').length, 1);
    assert.equal(result.feed.planes[0].x_aga_huerfanos_actividad[0].titulo, 'Sola');
  });
});

describe('PA15', () => {
  const pa15 = RESULTS.pa15;
  const found = activities(pa15);

  it('a, b, c become statuses; d is nobody’s', () => {
    assert.equal(found.get('Consulta pública').estatus, 'por_iniciar');
    assert.equal(found.get('Portal de normas').estatus, 'en_proceso');
    assert.equal(found.get('Inventario de normas').estatus, 'concluida');
    assert.equal(found.get('Estatus que nadie explicó').estatus, 'd');
  });

  it('carries no telephone, password or user name', () => {
    assert.doesNotMatch(JSON.stringify(pa15), /55000000|inventada|persona\.uno@/);
  });

  it('those of government and society stand with their sectors', () => {
    const { responsables } = pa15.feed.planes[0].compromisos[0];
    assert.deepEqual(
      responsables.map(({ sector }) => sector),
      ['autoridad', 'sociedad_civil'],
    );
  });

  it('cut-offs are made only when asked for', () => {
    assert.equal(pa15.feed.planes[0].cortes, undefined);
    const asked = m.importPa15(tables, { cortes: true }).feed.planes[0].cortes;
    assert.deepEqual(
      asked.map(({ fecha }) => fecha),
      ['2014-10-27', '2015-03-08', '2015-07-22'],
    );
  });

  it('JSON rows give the same as CSV', () => {
    const rows = {
      commitments: [{ id: 1, title: 'Uno' }],
      steps: [{ id: 5, commitment_id: 1, step_num: 1, ends: '2014-10-27' }],
      objectives: [{ id: 7, step_id: 5, status: 'b', title: 'Dos' }],
    };
    const csv = {
      commitments: 'id,title\n1,Uno',
      steps: 'id,commitment_id,step_num,ends\n5,1,1,2014-10-27',
      objectives: 'id,step_id,status,title\n7,5,b,Dos',
    };
    assert.deepEqual(m.importPa15(rows).feed, m.importPa15(csv).feed);
  });
});

describe('Decidim', () => {
  const found = activities(RESULTS.decidim);

  it('progress 0, 1–99 and 100 become statuses; none and 140 do not', () => {
    const status = (title) => found.get(title).estatus;
    assert.equal(status('Hijo en cero'), 'por_iniciar');
    assert.equal(status('Hijo a medias'), 'en_proceso');
    assert.equal(status('Hijo en 99'), 'en_proceso');
    assert.equal(status('Hijo terminado'), 'concluida');
    assert.equal(status('Hijo sin dato'), undefined);
    assert.equal(status('Hijo fuera de rango'), undefined);
    assert.equal(found.get('Hijo fuera de rango').x_decidim_porcentaje, '140');
  });

  it('what the options say of a status key wins, and a difference is told', () => {
    const result = m.importDecidim(fixture('decidim.csv'), { estatus: { finished: 'verificada' } });
    assert.equal(activities(result).get('Hijo terminado').estatus, 'verificada');
    assert.equal(told(result, 'estatus_no_coincide').length, 1);
  });

  it('reads commas as well as semicolons', () => {
    const { feed } = m.importDecidim('id,parent/id,title/es,progress\n1,,Uno,50\n');
    assert.equal(feed.planes[0].compromisos[0].titulo, 'Uno');
  });

  it('parents in a circle end as results of their own', () => {
    const { feed } = m.importDecidim('id;parent/id;title/es;progress\n1;2;A;0\n2;1;B;0\n');
    assert.equal(feed.planes[0].compromisos.length, 2);
  });
});
