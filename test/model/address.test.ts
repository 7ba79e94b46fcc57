import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  filtersFromText,
  filtersText,
  readAddress,
  writeAddress,
  type EstadoDeVista,
} from '../../src/model/address.js';
import { BANDERAS, ORDEN_ESTATUS, type Filtros } from '../../src/model/types.js';

const PAGE = 'https://portal.example.gob.mx/plan';
const WORDS = { vista: { tarjetas: 1, tabla: 1 }, seccion: { plan: 1, voces: 1 } };

const FULL: EstadoDeVista = {
  seccion: 'plan',
  vista: 'tabla',
  agrupar: 'institucion',
  ordenar: 'vence',
  plan: 'pal-2026',
  columnas: 'estatus.plazo',
  mes: '2026-11',
  zoom: 'mes',
  compromiso: '',
  pagina: 2,
  filtros: { texto: 'agua & saneamiento', bandera: 'vencida', institucion: 'Secretaría de Agua' },
};

/** Any text but halves of a pair, which no address can carry. */
const text = fc.string({ unit: 'binary', maxLength: 60 });
const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const filters: fc.Arbitrary<Filtros> = fc.record(
  {
    texto: word,
    estatus: fc.constantFrom(...ORDEN_ESTATUS),
    bandera: fc.constantFrom(...BANDERAS),
    institucion: word,
    sector: word,
    eje: word,
    region: word,
    ods: word,
    vence: fc.constantFrom('vencida' as const, '30' as const, 'sin_fecha' as const),
  },
  { requiredKeys: [] },
);
const state = fc.record(
  {
    seccion: word,
    vista: word,
    agrupar: word,
    ordenar: word,
    plan: word,
    columnas: fc.constantFrom('', 'estatus', 'estatus.plazo.quien'),
    mes: fc.constantFrom('2015-11', '2026-01', '9999-12'),
    zoom: word,
    compromiso: text,
    lang: fc.constantFrom('es-MX', 'en', 'nah'),
    pagina: fc.integer({ min: 1, max: 99_999 }),
    filtros: filters,
  },
  { requiredKeys: [] },
);
const prefix = fc.constantFrom('pal', 'morelos', 'a', 'a-b', 'pal-vista', 'ñ %&=#?');
/** Parts as portals, campaigns and careless hands write them. */
const part = fc.oneof(
  fc.constantFrom('', 'utm_source=x%20y', 'a', 'a=', '=b', 'q=a+b', 'x=%E0%A4%A', 'vista=tabla'),
  fc.constantFrom('pal', 'pal-', 'pal-otro=1', 'PAL-vista=x', 'palvista=1', "t='1'", 'c[]=1&c[]=2'),
);
const foreign = fc.record({
  query: fc.array(part, { maxLength: 6 }).map((parts) => parts.join('&')),
  hash: fc.constantFrom('', '#', '#/ruta?pal-vista=tabla&x', '#pal-vista=tabla'),
});
const hrefOf = ({ query, hash }: { query: string; hash: string }): string =>
  `${PAGE}${query === '' ? '' : `?${query}`}${hash}`;

describe('the state of a view in an address', () => {
  it('is written whole, defaults too, and reads back', () => {
    const href = writeAddress(PAGE, 'pal', FULL);
    expect(href).to.equal(
      `${PAGE}?pal-seccion=plan&pal-vista=tabla&pal-agrupar=institucion&pal-ordenar=vence` +
        '&pal-plan=pal-2026&pal-columnas=estatus.plazo&pal-mes=2026-11&pal-zoom=mes' +
        '&pal-compromiso=&pal-pagina=2&pal-texto=agua+%26+saneamiento' +
        '&pal-bandera=vencida&pal-institucion=Secretar%C3%ADa+de+Agua',
    );
    expect(readAddress(href, 'pal')).to.deep.equal(FULL);
  });

  it('tells that no filter is on', () => {
    const href = writeAddress(PAGE, 'pal', { filtros: {} });
    expect(href).to.equal(`${PAGE}?pal-texto=`);
    expect(readAddress(href, 'pal')).to.deep.equal({ filtros: {} });
    expect(readAddress(PAGE, 'pal')).to.deep.equal({});
  });

  it('takes the place of what the address told before', () => {
    const before = `${PAGE}?a=1&pal-vista=tabla&b=2&pal-texto=x&pal-vista=linea&c=3#d`;
    expect(writeAddress(before, 'pal', { vista: 'tarjetas', pagina: 1 })).to.equal(
      `${PAGE}?a=1&pal-vista=tarjetas&pal-pagina=1&b=2&c=3#d`,
    );
    expect(writeAddress(before, 'pal', {})).to.equal(`${PAGE}?a=1&b=2&c=3#d`);
    expect(writeAddress(before, 'pal', {}, ['b'])).to.equal(`${PAGE}?a=1&c=3#d`);
  });

  it('is read without what is damaged or strange', () => {
    const of = (query: string): EstadoDeVista => readAddress(`${PAGE}?${query}`, 'pal', WORDS);
    expect(of('pal-vista=constructor&pal-seccion=&pal-agrupar=')).to.deep.equal({});
    expect(of('pal-vista=%E0%A4%A&pal-vista=tabla')).to.deep.equal({});
    expect(of('pal-vista=tabla&pal-vista=tarjetas')).to.deep.equal({ vista: 'tabla' });
    for (const pagina of ['0', '-1', '1.5', '1e3', 'NaN', '', '999999', ' 1']) {
      expect(of(`pal-pagina=${pagina}`), pagina).to.deep.equal({});
    }
    for (const lang of ['', '<b>', 'x', 'en_US', 'a'.repeat(40)]) {
      expect(of(`pal-lang=${lang}`), lang).to.deep.equal({});
    }
    for (const mes of ['', '2026', '2026-13', '2026-1', '2026-11-05', 'noviembre']) {
      expect(of(`pal-mes=${mes}`), mes).to.deep.equal({});
    }
    expect(of('pal-columnas=estatus%20plazo')).to.deep.equal({});
    expect(of('pal-columnas=')).to.deep.equal({ columnas: '' });
    expect(of('pal-estatus=hecho&pal-bandera=toString&pal-vence=31')).to.deep.equal({
      filtros: {},
    });
    expect(of(`pal-texto=${'a'.repeat(301)}&pal-__proto__=1`)).to.deep.equal({});
  });

  it('tells filters as the attribute of a board does, and reads them back', () => {
    expect(filtersText({ texto: 'agua & sol', estatus: 'en_proceso' })).to.equal(
      'texto=agua+%26+sol&estatus=en_proceso',
    );
    expect(filtersFromText('estatus=hecho&__proto__=1&eje=%E0%A4%A&vence=30')).to.deep.equal({
      eje: '\ufffd%A',
      vence: '30',
    });
    fc.assert(
      fc.property(filters, (f) => {
        expect(filtersFromText(filtersText(f))).to.deep.equal(f);
      }),
    );
  });

  it('reads back whatever is written, beside anything', () => {
    fc.assert(
      fc.property(state, prefix, foreign, (s, p, page) => {
        expect(readAddress(writeAddress(hrefOf(page), p, s), p)).to.deep.equal({
          ...readAddress(hrefOf(page), p),
          ...s,
        });
      }),
    );
  });

  it('leaves every other parameter, its place and the hash byte for byte', () => {
    fc.assert(
      fc.property(state, state, prefix, foreign, (one, other, p, page) => {
        const href = hrefOf(page);
        const written = writeAddress(writeAddress(href, p, one), p, other);
        expect(writeAddress(written, p, {})).to.equal(href === `${PAGE}?` ? PAGE : href);
      }),
    );
  });

  it('never touches that of another board', () => {
    fc.assert(
      fc.property(state, state, prefix, prefix, foreign, (one, other, p, q, page) => {
        fc.pre(p !== q);
        const first = writeAddress(hrefOf(page), p, one);
        const both = writeAddress(first, q, other);
        expect(readAddress(both, p)).to.deep.equal(readAddress(first, p));
        expect(readAddress(writeAddress(both, p, {}), q)).to.deep.equal(readAddress(both, q));
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        readAddress(`${PAGE}?pal-vista=${query}`, 'pal', WORDS);
        writeAddress(query, 'pal', FULL);
      }),
    );
  });
});
