import { expect } from '@open-wc/testing';
import { meantDate } from '../../src/feed/meant-date.js';

describe('the date that was probably meant', () => {
  const table: [unknown, string | undefined][] = [
    [46022, '2025-12-31'],
    ['46022', '2025-12-31'],
    ['46022.75', '2025-12-31'],
    ['31/12/26', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['1-2-2026', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    ['2026/12/31', '2026-12-31'],
    ['2026-1-5', '2026-01-05'],
    ['2026-12-31T00:00:00.000Z', '2026-12-31'],
    ['31 de diciembre de 2026', '2026-12-31'],
    ['31 de Diciembre del 2026', '2026-12-31'],
    ['5-ene-26', '2026-01-05'],
    ['30 Feb 2026', undefined],
    ['12/31/2026', undefined],
    ['30/02/2026', undefined],
    ['pronto', undefined],
    [true, undefined],
    [NaN, undefined],
    [99999, undefined],
  ];
  for (const [value, meant] of table) {
    it(`${String(value)} → ${meant ?? 'no guess'}`, () => {
      expect(meantDate(value)).to.equal(meant);
    });
  }
});
