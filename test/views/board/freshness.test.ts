import { expect } from '@open-wc/testing';
import { makeLocalizer } from '../../../src/i18n/localizer.js';
import { everyWords } from '../../../src/views/board/freshness.js';

describe('everyWords', () => {
  const es = makeLocalizer('es-MX');

  for (const [days, words] of [
    [1, 'cada día'],
    [7, 'cada semana'],
    [30, 'cada mes'],
    [61, 'cada 2 meses'],
    [90, 'cada 3 meses'],
    [183, 'cada 6 meses'],
    [365, 'cada año'],
    [45, 'cada 45 días'],
  ] as const) {
    it(`says ${words} for ${days} days`, () => {
      expect(everyWords(es, days)).to.equal(words);
    });
  }
});
