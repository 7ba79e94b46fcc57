/**
 * The published JSON Schema against a validator, beside the reader: what one accepts the other must
 * not refuse, on the demo feeds and on samples of what goes wrong.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { importSource } from '../../scripts/lib/import-source.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const json = (name) => JSON.parse(readFileSync(path(name), 'utf8'));

const {
  CODES,
  describeCode,
  describeMember,
  EXAMPLES,
  feedSchema,
  makeJsonSchema,
  makeReferencePage,
  nounsOf,
  NOUNS,
  parseFeed,
} = await importSource(path('test/feed/node-only.ts'));

const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strictTypes: false });
ajv.addVocabulary(['enumDescriptions']);
const schema = makeJsonSchema();
const validate = ajv.compile(schema);

const FEEDS = readdirSync(path('demo/feeds')).filter((name) => name.endsWith('.json'));

/** The least that the standard asks for, with a change. */
function feedWith(change) {
  const feed = {
    version: '1.0',
    actualizado: '2026-03-31T18:00:00-06:00',
    licencia: 'CC0-1.0',
    publicador: { nombre: 'Instituto' },
    ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '17', nombre: 'Morelos' } },
    planes: [
      {
        titulo: 'Plan',
        inicio: '2025-09',
        compromisos: [
          {
            id: 'C01',
            titulo: { 'es-MX': 'Agua', nhe: 'Atl' },
            actividades: [{ titulo: 'Medir', estatus: 'en_proceso' }],
          },
        ],
      },
    ],
  };
  const [plan] = feed.planes;
  change?.({ feed, plan, compromiso: plan.compromisos[0], ...plan.compromisos[0] });
  return feed;
}

/** Errors and warnings of the reader; notices are not of the schema. */
const remarks = (feed) => parseFeed(feed).problemas.filter(({ gravedad }) => gravedad !== 'aviso');

const SOUND = {
  'the least feed': undefined,
  'no plans': ({ feed }) => (feed.planes = []),
  'unknown and own members': ({ plan }) => Object.assign(plan, { x_a: 1, otro: [] }),
  'a newer minor version': ({ feed }) => (feed.version = '1.3'),
  'an open code': ({ compromiso }) =>
    (compromiso.responsables = [{ organizacion: { nombre: 'A' }, sector: 'cooperativa' }]),
  'evidence on paper': ({ compromiso }) =>
    (compromiso.documentos = [{ titulo: 'Hoja de ruta', ubicacion: 'Caja 3' }]),
  'partial dates': ({ plan }) => Object.assign(plan, { inicio: '2025', fin: '2026-08' }),
  'who as a text': ({ actividades }) => (actividades[0].notas = [{ texto: 'Sí', autor: 'Ana' }]),
  'a goal as number or text': ({ compromiso }) =>
    (compromiso.indicadores = [{ titulo: 'A', periodos: [{ meta: 5 }, { meta: 'cinco' }] }]),
};

const BROKEN = {
  'a date that is none': ({ plan }) => (plan.inicio = '31/12/2025'),
  'a month 13': ({ plan }) => (plan.inicio = '2025-13'),
  'an Excel serial': ({ plan }) => (plan.inicio = 46022),
  'a date-time without offset': ({ feed }) => (feed.actualizado = '2026-03-31T18:00:00'),
  'a link that is none': ({ feed }) => (feed.uri = 'javascript:alert(1)'),
  'a link without scheme': ({ feed }) => (feed.uri = 'www.ejemplo.mx'),
  'a commitment without title': ({ compromiso }) => delete compromiso.titulo,
  'a commitment without id': ({ compromiso }) => delete compromiso.id,
  'an odd id': ({ compromiso }) => (compromiso.id = 'Compromiso 1'),
  'an unknown status': ({ actividades }) => (actividades[0].estatus = 'terminada'),
  'an object for a list': ({ plan }) => (plan.compromisos = { C01: {} }),
  'a text for a number': ({ actividades }) => (actividades[0].ponderacion = '50'),
  'a negative weight': ({ actividades }) => (actividades[0].ponderacion = -1),
  'a percentage over 100': ({ compromiso }) => (compromiso.avance_reportado = { porcentaje: 101 }),
  'an SDG of 18': ({ compromiso }) => (compromiso.ods = [{ objetivo: 18 }]),
  'a state of 33': ({ feed }) => (feed.ejercicio.entidad.cve_ent = '33'),
  'evidence nowhere': ({ compromiso }) => (compromiso.documentos = [{ titulo: 'Acta' }]),
  'a vote of nobody': ({ feed }) =>
    (feed.ejercicio.secretariado = [
      { sesiones: [{ acuerdos: [{ texto: 'x', votos: [{ sentido: 'a_favor' }] }] }] },
    ]),
  'a text too long': ({ plan }) => (plan.objetivo = 'x'.repeat(20_001)),
  'no version': ({ feed }) => delete feed.version,
  'no plans at all': ({ feed }) => delete feed.planes,
  'a plan without start': ({ plan }) => delete plan.inicio,
};

describe('the published JSON Schema', () => {
  it('is valid under draft 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(schema.$id, /^urn:pal-tablero:/);
    assert.equal(ajv.validateSchema(schema), true);
  });

  for (const name of FEEDS) {
    it(`accepts ${name}`, () => {
      const valid = validate(json(`demo/feeds/${name}`));
      const errors = (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
      // The sample state shows on purpose what a partial feed looks like.
      assert.deepEqual(valid ? [] : errors, []);
    });
  }

  for (const [what, change] of Object.entries(SOUND)) {
    it(`accepts ${what}, as the reader does`, () => {
      const feed = feedWith(change);
      validate(feed);
      assert.deepEqual(validate.errors ?? [], []);
      assert.deepEqual(remarks(feed), []);
    });
  }

  for (const [what, change] of Object.entries(BROKEN)) {
    it(`refuses ${what}, and the reader says so`, () => {
      const feed = feedWith(change);
      assert.equal(validate(feed), false);
      assert.notEqual(remarks(feed).length, 0);
    });
  }

  it('gives every example of its own to a reader that takes it', () => {
    for (const [name, definition] of Object.entries({ ...schema.$defs, feed: schema })) {
      for (const [member, property] of Object.entries(definition.properties ?? {})) {
        const check = ajv.compile({ $ref: pointerTo(name, member) });
        for (const example of property.examples ?? []) {
          assert.equal(check(example), true, `${name}.${member}: ${JSON.stringify(example)}`);
        }
      }
    }
  });
});

function pointerTo(name, member) {
  const home = name === 'feed' ? '' : `/$defs/${name}`;
  return `${schema.$id}#${home}/properties/${member}`;
}

describe('the descriptions', () => {
  const { nouns, lists } = nounsOf(feedSchema);
  const described = (name) => Object.hasOwn(NOUNS, name) && NOUNS[name] !== '';

  it('name every noun, every member and every code', () => {
    const missing = [];
    for (const [name, shape] of nouns) {
      if (!described(name)) missing.push(name);
      for (const member of shape.members.keys()) {
        if (!describeMember(name, member)) missing.push(`${name}.${member}`);
      }
    }
    for (const { nombre, codigos } of lists) {
      for (const code of codigos) {
        if (!describeCode(nombre, code)) missing.push(`${nombre}: ${code}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('name nothing that the standard does not have', () => {
    const names = new Set(nouns.keys());
    const members = new Set([...nouns.values()].flatMap((shape) => [...shape.members.keys()]));
    assert.deepEqual(
      Object.keys(NOUNS).filter((name) => !names.has(name)),
      [],
    );
    for (const key of Object.keys(EXAMPLES)) {
      const dot = key.lastIndexOf('.');
      if (dot === -1) assert.ok(members.has(key), key);
      else assert.ok(nouns.get(key.slice(0, dot))?.members.has(key.slice(dot + 1)), key);
    }
    const listed = new Map([...lists].map((list) => [list.nombre, list.codigos]));
    for (const [name, codes] of Object.entries(CODES)) {
      assert.deepEqual(Object.keys(codes), [...listed.get(name)], name);
    }
  });

  it('stand on the reference page, every link of which leads somewhere', () => {
    const page = makeReferencePage();
    const slug = (title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-');
    const headings = new Set([...page.matchAll(/^#+ (.*)$/gm)].map(([, title]) => slug(title)));
    for (const [, target] of page.matchAll(/\]\(#([^)]*)\)/g)) {
      assert.ok(headings.has(target), target);
    }
    for (const name of nouns.keys()) assert.ok(page.includes(`### ${name}\n`), name);
  });
});

describe('the feed module', () => {
  it('reads in bare Node, without a DOM', () => {
    assert.equal(typeof globalThis.document, 'undefined');
    assert.equal(parseFeed(feedWith()).conteo.validos, 3);
  });
});
