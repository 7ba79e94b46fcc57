/** Promise R9: an activity falls due by the calendar of its feed, whoever looks from wherever. */
import { expect } from '@open-wc/testing';
import { dayInZone } from '../../src/feed/civil-date.js';
import { actividad, deriveOne, dia } from './make.js';

/** Zone → offsets in hours before and after the change of clocks of that year, where there is one. */
const ZONES: Record<string, [winter: number, summer: number]> = {
  'America/Mexico_City': [-6, -6],
  'America/Monterrey': [-6, -6],
  'America/Merida': [-6, -6],
  'America/Bahia_Banderas': [-6, -6],
  'America/Cancun': [-5, -5],
  'America/Chihuahua': [-6, -6],
  'America/Hermosillo': [-7, -7],
  'America/Mazatlan': [-7, -7],
  'America/Ciudad_Juarez': [-7, -6],
  'America/Ojinaga': [-6, -5],
  'America/Matamoros': [-6, -5],
  'America/Tijuana': [-8, -7],
};

/** The border changes its clocks on 8 March and 1 November 2026; the third due day has no edge. */
const DUE = ['2026-03-07', '2026-03-08', '2026-06-30', '2026-10-31', '2026-11-01'];

/** Hours of the viewer's own clock; the page hands over an instant, so they must not matter. */
const VIEWERS = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const isSummer = (day: string, time: string): boolean =>
  `${day}T${time}` >= '2026-03-08T02:00' && `${day}T${time}` < '2026-11-01T02:00';

/** The instant at which the wall clock of a zone shows that time. */
function instant(zone: string, day: string, time: string): Date {
  const [winter, summer] = ZONES[zone]!;
  const offset = isSummer(day, time) ? summer : winter;
  return new Date(Date.parse(`${day}T${time}:00Z`) - offset * 3_600_000);
}

/** The same instant as a viewer in another zone would write it down. */
function asSeenFrom(viewer: string, at: Date): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: viewer,
    timeZoneName: 'longOffset',
    dateStyle: undefined,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const get = (type: string): string => parts.find((p) => p.type === type)!.value;
  const offset = get('timeZoneName').replace('GMT', '') || 'Z';
  const text = `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:00`;
  return new Date(text + offset);
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const MOMENTS: [label: string, shift: number, time: string, late: boolean, dias: number][] = [
  ['the day before, 12:00', -1, '12:00', false, 1],
  ['the day before, 23:59', -1, '23:59', false, 1],
  ['the due day, 00:00', 0, '00:00', false, 0],
  ['the due day, 23:59', 0, '23:59', false, 0],
  ['the next day, 00:00', 1, '00:00', true, -1],
  ['the next day, 12:00', 1, '12:00', true, -1],
];

describe('an activity falls due', () => {
  for (const zone of Object.keys(ZONES)) {
    for (const viewer of VIEWERS) {
      it(`at midnight of ${zone}, seen from ${viewer}`, () => {
        for (const fin of DUE) {
          const actividades = [actividad('en_proceso', undefined, { fin })];
          for (const [label, days, time, late, dias] of MOMENTS) {
            const at = asSeenFrom(viewer, instant(zone, shift(fin, days), time));
            const hoy = dayInZone(at, zone);
            const [a] = deriveOne({ actividades }, { hoy }).actividades;
            expect(a!.dias, `${fin}, ${label}`).to.equal(dias);
            expect(a!.banderas.has('vencida'), `${fin}, ${label}`).to.equal(late);
          }
        }
      });
    }
  }

  it('by the clock of Mexico City where the zone is missing or unknown', () => {
    const at = new Date('2026-07-01T05:59:00Z');
    for (const zone of [undefined, 'Marte/Olympus', ''])
      expect(dayInZone(at, zone)).to.equal(dia('2026-06-30'));
  });
});
