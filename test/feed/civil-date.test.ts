import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addMonths,
  dayInZone,
  firstDay,
  fromDia,
  isFecha,
  isZona,
  lastDay,
  precision,
  toDia,
} from '../../src/feed/civil-date.js';

const IMPOSSIBLE: unknown[] = [
  ...['2026-02-30', '2025-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-06-31'],
  ...['2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-13', '2026-00'],
  ...['46022', '46022.5', '31/12/26', '31/12/2026', '12/31/2026', '2026/12/31', '31-12-2026'],
  ...['0000', '0000-01-01', '46022-01-01', '0026-12-31', '1899', '2200', '9999-12-31'],
  ...['26', '026', '20261231', '2026-1-1', '2026-1', '2026-W10', '2026-001', '2026-12-31Z'],
  ...['2026-12-31T00:00:00Z', '2026-12-31 00:00', ' 2026-12-31', '2026-12-31 ', '2026-12-31\n'],
  ...['+2026-12-31', '-2026-12-31', '２０２６-12-31', '2026–12–31', 'hoy', 'NaN', 'Invalid Date'],
  ...['', ' ', '-', '--', '2026-', '2026-12-', '2026-12-31-', '31 de diciembre de 2026'],
  ...[46022, 2026, NaN, Infinity, 0, null, undefined, true, {}, [], ['2026-12-31'], new Date(0)],
];
const POSSIBLE = [
  ...['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01', '1900-01-01'],
  ...['2199-12-31', '2026-02', '2026-12', '2026', '1900', '2199', '2015-04-30'],
];

describe('civil dates', () => {
  for (const value of IMPOSSIBLE) {
    it(`refuses ${typeof value} ${JSON.stringify(value) ?? String(value)}`, () => {
      expect(isFecha(value)).to.equal(false);
    });
  }

  it('takes every day that exists, every month and every year', () => {
    for (const value of POSSIBLE) expect(isFecha(value), value).to.equal(true);
  });

  it('agrees with the calendar on every day of 1900 to 2199', () => {
    for (let dia = toDia(1900, 1, 1); dia <= toDia(2199, 12, 31); dia++) {
      const text = fromDia(dia);
      if (!isFecha(text) || firstDay(text) !== dia) expect.fail(text);
    }
  });

  it('reads a partial date as its first and its last day', () => {
    expect(firstDay('2024-02')).to.equal(toDia(2024, 2, 1));
    expect(lastDay('2024-02')).to.equal(toDia(2024, 2, 29));
    expect(firstDay('2026')).to.equal(toDia(2026, 1, 1));
    expect(lastDay('2026')).to.equal(toDia(2026, 12, 31));
    expect(firstDay('2026-02-30')).to.equal(null);
    expect(lastDay(undefined)).to.equal(null);
  });

  it('tells how precisely a date is known', () => {
    expect(['2026-01-31', '2026-01', '2026', '31/01/26'].map(precision)).to.deep.equal([
      'dia',
      'mes',
      'anio',
      null,
    ]);
  });

  it('adds months, clamps to the end of the month and keeps the precision', () => {
    expect(addMonths('2015-08-31', 6)).to.equal('2016-02-29');
    expect(addMonths('2014-08-31', 6)).to.equal('2015-02-28');
    expect(addMonths('2015-09', 6)).to.equal('2016-03');
    expect(addMonths('2015', 12)).to.equal('2016');
    expect(addMonths('2016-01-15', -1)).to.equal('2015-12-15');
    expect(addMonths('2016-03-31', -1)).to.equal('2016-02-29');
    expect(addMonths('30/02/2016', 1)).to.equal(null);
  });

  it('adds months one by one as well as all at once, but for clamped ends', () => {
    const day = fc.integer({ min: toDia(1950, 1, 1), max: toDia(2100, 12, 31) });
    fc.assert(
      fc.property(day, fc.nat(60), (dia, months) => {
        const date = `${fromDia(dia).slice(0, 8)}15`;
        let step = date;
        for (let i = 0; i < months; i++) step = addMonths(step, 1)!;
        return step === addMonths(date, months);
      }),
    );
  });

  it('finds the civil day of an instant in the zone of the feed', () => {
    const day = (instant: string, zone?: string): string =>
      fromDia(dayInZone(new Date(instant), zone));
    expect(day('2026-07-01T05:30:00Z', undefined)).to.equal('2026-06-30');
    expect(day('2026-07-01T05:30:00Z', 'Marte/Olympus')).to.equal('2026-06-30');
    expect(day('2026-07-01T05:30:00Z', 'Asia/Tokyo')).to.equal('2026-07-01');
    // Before 2022 the summer of Mexico City was an hour ahead.
    expect(day('2019-07-01T05:30:00Z', 'America/Mexico_City')).to.equal('2019-07-01');
  });

  const midnights: [string, number, number][] = [
    ...['Mexico_City', 'Monterrey', 'Merida', 'Bahia_Banderas', 'Chihuahua'].map(
      (city): [string, number, number] => [city, 6, 6],
    ),
    ['Cancun', 5, 5],
    ['Mazatlan', 7, 7],
    ['Hermosillo', 7, 7],
    ['Matamoros', 6, 5],
    ['Ojinaga', 6, 5],
    ['Ciudad_Juarez', 7, 6],
    ['Tijuana', 8, 7],
  ];
  for (const [city, winter, summer] of midnights) {
    it(`turns the day of ${city} at ${winter} h UTC in winter and ${summer} h in summer`, () => {
      const zone = `America/${city}`;
      expect(isZona(zone)).to.equal(true);
      for (const [month, hour] of [
        [0, winter],
        [6, summer],
      ] as const) {
        const midnight = Date.UTC(2026, month, 15, hour);
        expect(fromDia(dayInZone(new Date(midnight - 1), zone)).slice(-2)).to.equal('14');
        expect(fromDia(dayInZone(new Date(midnight), zone)).slice(-2)).to.equal('15');
      }
    });
  }
});
