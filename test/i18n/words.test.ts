import { expect } from '@open-wc/testing';
import { firstDay } from '../../src/feed/civil-date.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { defineTerms } from '../../src/i18n/terms.js';
import { unpackTerms } from '../../src/i18n/unpack.js';
import { keepWords, mayBring, readWords, wordsFor } from '../../src/i18n/words.js';

const t = defineTerms(
  'prueba',
  {
    hola: 'Hola',
    saludo: 'Hola, {nombre}',
    dias: { one: 'vence en {n} día', other: 'vence en {n} días' },
  },
  {
    hola: 'Hello',
    saludo: 'Hello, {nombre}',
    dias: { one: 'due in {n} day', other: 'due in {n} days' },
  },
);
const words = (json: unknown) => readWords({ prueba: json }).words;
const es = makeLocalizer('es-MX');

describe('words of the page', () => {
  it('are said where there are some, and Spanish where there are none: never English', () => {
    const loc = makeLocalizer('nah', 'es-MX', words({ saludo: 'Niltze, {nombre}' }));
    expect(t(loc, 'saludo', { nombre: 'Ana' })).to.equal('Niltze, Ana');
    expect(t(loc, 'hola')).to.equal('Hola');
    expect(t(loc, 'dias', { n: 1200 })).to.equal('vence en 1,200 días');
    expect(Object.fromEntries(loc.dicho)).to.deep.equal({
      'niltze, ana': 'nah',
      hola: 'es-MX',
      'vence en 1,200 días': 'es-MX',
    });
  });

  it('may be one text for every number, or one for each form that the language has', () => {
    const dias = { one: '{n} a', few: '{n} b', many: '{n} c', other: '{n} d' };
    const arabic = makeLocalizer('ar', 'es-MX', words({ dias }));
    expect([1, 3, 11, 100].map((n) => t(arabic, 'dias', { n }).slice(-1)).join('')).to.equal(
      'abcd',
    );
    const nahuatl = makeLocalizer('nah', 'es-MX', words({ dias: '{n} tonalli' }));
    expect(t(nahuatl, 'dias', { n: 1 })).to.equal('1 tonalli');
    const few = makeLocalizer('nah', 'es-MX', words({ dias: { other: '{n} tonalli' } }));
    expect(t(few, 'dias', { n: 1 })).to.equal('1 tonalli');
  });

  it('bring numbers, dates and plurals of their language where the engine knows it', () => {
    const day = firstDay('2026-08-05')!;
    const french = makeLocalizer('fr', 'es-MX', words({ hola: 'Bonjour' }));
    expect(french.date(day, 'long')).to.equal('5 août 2026');
    expect(french.number(1234567)).to.match(/^1\s234\s567$/u);
    // A sentence in Spanish has Spanish numbers and plurals: French says "0 jour", Spanish "0 días".
    expect(t(french, 'dias', { n: 0 })).to.equal('vence en 0 días');
    expect(t(french, 'dias', { n: 1234 })).to.equal('vence en 1,234 días');
  });

  for (const tag of ['nah', 'yua', 'zap', 'mix', 'tzo']) {
    it(`have dates, numbers and plurals of es-MX in ${tag}, which no engine knows`, () => {
      const loc = makeLocalizer(tag, 'es-MX', words({ hola: 'x' }));
      for (const fecha of ['2026-01-30', '2026-04-30', '2026-08', '2026-12-01']) {
        for (const style of ['short', 'long'] as const) {
          expect(loc.date(fecha, style)).to.equal(es.date(fecha, style));
        }
      }
      expect(loc.number(12345.6, 1)).to.equal(es.number(12345.6, 1));
      expect(loc.plural(1)).to.equal('one');
      expect(loc.dicho.get('30 ene 2026')).to.equal('es-MX');
    });
  }

  it('are looked up in packed catalogues too', () => {
    const packed = unpackTerms('prueba', 'hola\nadios\nHola\nAdiós\nHello\nBye');
    const say = packed as unknown as (loc: typeof es, key: string) => string;
    const loc = makeLocalizer('nah', 'es-MX', words({ hola: 'Niltze' }));
    expect(say(loc, 'hola')).to.equal('Niltze');
    expect(say(loc, 'adios')).to.equal('Adiós');
  });

  it('are kept by tag and serve every region of a language', () => {
    const own = words({ hola: 'Niltze' });
    keepWords('xnh', own);
    expect(wordsFor('xnh')).to.equal(own);
    expect(wordsFor('XNH-MX')).to.equal(own);
    expect(wordsFor('xn')).to.equal(undefined);
    const regional = words({ hola: 'Piali' });
    keepWords('xnh-MX', regional);
    expect(wordsFor('xnh-mx')).to.equal(regional);
    expect(wordsFor('xnh')).to.equal(own);
  });

  it('are not for Spanish or English, nor for what is no tag', () => {
    for (const tag of ['es', 'es-MX', 'en', 'EN-us', '', 'not a tag', 'xx-invalid-', '__proto__']) {
      expect(mayBring(tag), tag).to.equal(false);
    }
    for (const tag of ['nah', 'yua', 'fr', 'zap-MX', 'nhe'])
      expect(mayBring(tag), tag).to.equal(true);
  });

  it('are read from any JSON without harm', () => {
    for (const json of [null, 5, 'x', [], [1], { a: null }, { a: ['x'] }]) {
      expect(readWords(json).words.size).to.be.below(2);
    }
    const hostile = JSON.parse(
      '{"__proto__": {"hola": "x"}, "prueba": {"constructor": "y", "hola": {"other": 5}, "dias": ""}}',
    ) as unknown;
    const { words: read, refused } = readWords(hostile);
    expect([...read.keys()]).to.deep.equal(['__proto__.hola', 'prueba.constructor']);
    expect(refused).to.deep.equal(['prueba.hola', 'prueba.dias']);
    expect(({} as Record<string, unknown>)['hola']).to.equal(undefined);
  });
});
