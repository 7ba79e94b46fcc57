import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { agoWords, dueWords } from '../../src/views/due.js';
import { actividad, deriveOne, dia, HOY } from '../model/make.js';

const es = makeLocalizer('es-MX');

function due(fin: string | undefined): string {
  const one = actividad('por_iniciar', undefined, fin === undefined ? {} : { fin });
  const { actividades } = deriveOne({ actividades: [one] }, { hoy: dia(HOY) });
  const box = document.createElement('p');
  render(dueWords(es, actividades[0]!), box);
  return box.textContent.replace(/\s+/g, ' ').trim();
}

describe('dueWords', () => {
  for (const [fin, words] of [
    ['2016-04-30', 'Venció hace 13 días (30 abr 2016)'],
    ['2016-05-12', 'Venció ayer (12 may 2016)'],
    ['2016-05-13', 'Vence hoy (13 may 2016)'],
    ['2016-05-14', 'Vence mañana (14 may 2016)'],
    ['2016-06-12', 'Vence en 30 días (12 jun 2016)'],
    ['2016-06-13', 'Vence el 13 jun 2016'],
    ['2015-05-13', 'Venció hace 12 meses (13 may 2015)'],
    ['2010-05-13', 'Venció hace 6 años (13 may 2010)'],
    ['2016-04', 'Venció hace 13 días (abr 2016)'],
    [undefined, 'sin fecha'],
  ] as const) {
    it(`says «${words}»`, () => {
      expect(due(fin)).to.equal(words);
    });
  }
});

describe('agoWords', () => {
  it('counts days, then months, then years', () => {
    expect([0, 1, 13, 120, 121, 731, 3554].map((n) => agoWords(es, n))).to.deep.equal([
      'hoy',
      'ayer',
      'hace 13 días',
      'hace 120 días',
      'hace 3 meses',
      'hace 2 años',
      'hace 9 años',
    ]);
  });
});
