import { expect } from '@open-wc/testing';
import { firstDay } from '../../src/feed/civil-date.js';
import { makeLocalizer, pickIdioma, pickText } from '../../src/i18n/localizer.js';

const es = makeLocalizer('es-MX');
const en = makeLocalizer('en');
/** Tags for which there are no words: languages of Mexico, nonsense, nothing. */
const OTHERS = [
  'yua',
  'nah',
  'zap',
  'mix',
  'tzo',
  'xx-invalid',
  '',
  'not a tag',
  'fr',
  'es',
  'es-419',
];
const ENGLISH = /jan|apr|aug|dec|january|april|august|december|(?:st|nd|th),/i;

describe('the language of the words', () => {
  it('is English for any English tag', () => {
    for (const tag of ['en', 'EN', 'en-US', 'en-GB']) expect(pickIdioma(tag)).to.equal('en');
  });
  for (const tag of OTHERS) {
    it(`is es-MX for "${tag}", in numbers, dates and plurals, never English`, () => {
      const loc = makeLocalizer(tag);
      expect(loc.idioma).to.equal('es-MX');
      expect(loc.pedido).to.equal(tag);
      for (const fecha of ['2016-01-30', '2016-04-30', '2016-08-30', '2016-12']) {
        for (const style of ['short', 'long'] as const) {
          expect(loc.date(fecha, style)).to.equal(es.date(fecha, style));
          expect(loc.date(fecha, style)).to.not.match(ENGLISH);
        }
      }
      expect(loc.percent(72.3)).to.equal(es.percent(72.3));
      expect(loc.number(12345.6, 1)).to.equal(es.number(12345.6, 1));
      expect(loc.list(['a', 'b'])).to.equal('a y b');
    });
  }
});

describe('a percentage', () => {
  const percent = (value: number): string => es.percent(value).replace('\u00a0', ' ');
  it('is rounded half up', () => {
    expect([51.67, 72.5, 72.49, 87.5].map(percent)).to.deep.equal(['52 %', '73 %', '72 %', '88 %']);
  });
  it('is 0 and 100 only when it is exactly that', () => {
    expect([0, 0.4, 0.0001, 99.5, 99.999, 100].map(percent)).to.deep.equal([
      ...['0 %', '<1 %', '<1 %', '>99 %', '>99 %', '100 %'],
    ]);
  });
  it('holds its sign with a no-break space', () => {
    expect(es.percent(52)).to.equal('52\u00a0%');
    expect(es.percent(0.2)).to.equal('<1\u00a0%');
    expect(es.percent(99.9)).to.equal('>99\u00a0%');
    expect(en.percent(52)).to.equal('52\u00a0%');
  });
});

describe('a date', () => {
  const short: [string, string, string][] = [
    ['2016-04-30', '30 abr 2016', 'Apr 30, 2016'],
    ['2016-04', 'abr 2016', 'Apr 2016'],
    ['2016', '2016', '2016'],
  ];
  const long: [string, string, string][] = [
    ['2016-04-30', '30 de abril de 2016', 'April 30, 2016'],
    ['2016-04', 'abril de 2016', 'April 2016'],
    ['2016', '2016', '2016'],
  ];
  it('is told in its own precision', () => {
    for (const [fecha, inSpanish, inEnglish] of short) {
      expect(es.date(fecha)).to.equal(inSpanish);
      expect(en.date(fecha)).to.equal(inEnglish);
    }
    for (const [fecha, inSpanish, inEnglish] of long) {
      expect(es.date(fecha, 'long')).to.equal(inSpanish);
      expect(en.date(fecha, 'long')).to.equal(inEnglish);
    }
  });
  it('can be a day number, which no zone moves', () => {
    for (const fecha of ['2016-01-01', '2016-12-31', '2015-03-08', '1969-12-31'])
      expect(es.date(firstDay(fecha)!)).to.equal(es.date(fecha));
  });
  it('is said as it stands when it is none', () => {
    expect(es.date('pronto')).to.equal('pronto');
    expect(es.date('2016-02-30')).to.equal('2016-02-30');
  });
  it('can be a month', () => {
    expect(es.month(firstDay('2016-04-30')!)).to.equal('abr 2016');
    expect(es.month(firstDay('2016-04-30')!, 'long')).to.equal('abril de 2016');
  });
});

describe('a number', () => {
  it('has no decimals unless asked', () => {
    expect(es.number(12345.6)).to.equal('12,346');
    expect(es.number(12345.6, 1)).to.equal('12,345.6');
    expect(es.number(3, 1)).to.equal('3');
  });
});

describe('a text of the feed', () => {
  const map = { 'es-MX': 'Agua', nah: 'Atl', en: 'Water' };
  it('is a string in the language of the feed', () => {
    expect(pickText('Agua', 'en', 'es-MX')).to.deep.equal({ texto: 'Agua', lang: 'es-MX' });
  });
  it('is the exact tag, the same language, the language of the feed, the first', () => {
    const pick = (tag: string, idioma: string): string => pickText(map, tag, idioma).lang;
    expect(pick('nah', 'es-MX')).to.equal('nah');
    expect(pick('NAH', 'es-MX')).to.equal('nah');
    expect(pick('en-US', 'es-MX')).to.equal('en');
    expect(pick('yua', 'es-MX')).to.equal('es-MX');
    expect(pick('yua', 'es')).to.equal('es-MX');
    expect(pick('yua', 'zap')).to.equal('es-MX');
    expect(pickText({ nah: 'Atl', en: 'Water' }, 'yua', 'es-MX').texto).to.equal('Atl');
  });
  it('prefers the exact tag to another of the same language', () => {
    const regional = { 'es-ES': 'Ordenador', 'es-MX': 'Computadora' };
    expect(pickText(regional, 'es-MX', 'es-ES').texto).to.equal('Computadora');
    expect(pickText(regional, 'es', 'es-MX').lang).to.equal('es-ES');
  });
  it('is empty where nothing is written', () => {
    expect(pickText(undefined, 'es-MX', 'es-MX')).to.deep.equal({ texto: '', lang: 'es-MX' });
    expect(pickText({}, 'es-MX', 'nah')).to.deep.equal({ texto: '', lang: 'nah' });
  });
  it('is read by the localizer for the tag that the page asks for', () => {
    expect(makeLocalizer('nah', 'es-MX').text(map)).to.deep.equal({ texto: 'Atl', lang: 'nah' });
  });
});
