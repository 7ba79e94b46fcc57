/** Due dates as a calendar (RFC 5545): one all-day event an activity. */
import { fromDia, precision, type Dia } from '../feed/civil-date.js';
import { codeWord } from '../i18n/codes.js';
import type { Localizer } from '../i18n/localizer.js';
import { numbering } from '../i18n/numbering.js';
import { plainText } from '../i18n/plain-text.js';
import { tTakeaway } from '../i18n/takeaway.js';
import type { ActividadDerivada, CompromisoDerivado } from '../model/types.js';
import { commitmentTitle, planName } from './names.js';
import { notesOf, type Llevado } from './taken.js';

/** Octets of a line, by the standard, without its end. */
const LINE = 75;

const octets = (char: string): number => {
  const point = char.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** One content line, cut every 75 octets of UTF-8 and never inside a character. */
export function foldLine(line: string): string {
  let folded = '';
  let size = 0;
  for (const char of line) {
    const more = octets(char);
    if (size + more > LINE) {
      folded += '\r\n ';
      size = 1;
    }
    folded += char;
    size += more;
  }
  return folded;
}

/** A value of type TEXT. */
export function icsText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
  return clean.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const day = (dia: Dia): string => fromDia(dia).replaceAll('-', '');

/** UTC, as the standard writes it; the day of the download where the feed states no moment. */
function stamp({ origen }: Llevado): string {
  const time = Date.parse(origen.actualizado ?? '');
  if (Number.isNaN(time)) return `${day(origen.descargado)}T000000Z`;
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The same due date keeps its event when the calendar is taken again. */
function uid({ feed, plan, origen }: Llevado, a: ActividadDerivada): string {
  const clave = feed.ejercicio?.entidad?.cve_ent ?? '';
  return `${origen.fuente ?? `pal-${clave}-${plan.plan.id}`}#${a.id}`;
}

function description(
  loc: Localizer,
  taken: Llevado,
  c: CompromisoDerivado,
  { actividad, estatus }: ActividadDerivada,
): string {
  const fecha = actividad.fin ?? '';
  const bodies = actividad.responsables?.length ? actividad : c.compromiso;
  const who = (bodies.responsables ?? []).map((r) => plainText(loc, r.organizacion.nombre));
  return [
    tTakeaway(loc, 'compromiso', { cual: commitmentTitle(loc, c) }),
    tTakeaway(loc, 'estatus', { estatus: codeWord(loc, 'estatus', actividad.estatus ?? estatus) }),
    ...(who.length === 0 ? [] : [tTakeaway(loc, 'responsables', { quien: who.join('; ') })]),
    ...(precision(fecha) === 'dia' ? [] : [tTakeaway(loc, 'fecha_parcial', { fecha })]),
    ...(taken.origen.fuente === null ? [] : [taken.origen.fuente]),
  ].join('\n');
}

function event(
  loc: Localizer,
  taken: Llevado,
  c: CompromisoDerivado,
  a: ActividadDerivada & { vence: Dia },
  number: string | undefined,
): string[] {
  const que = [number, plainText(loc, a.actividad.titulo) || a.id].filter(Boolean).join(' ');
  return [
    'BEGIN:VEVENT',
    `UID:${icsText(uid(taken, a))}`,
    `DTSTAMP:${stamp(taken)}`,
    `DTSTART;VALUE=DATE:${day(a.vence)}`,
    // The day after: the end of an all-day event is not in it.
    `DTEND;VALUE=DATE:${day(a.vence + 1)}`,
    `SUMMARY:${icsText(tTakeaway(loc, 'evento', { que }))}`,
    `DESCRIPTION:${icsText(description(loc, taken, c, a))}`,
    `CATEGORIES:${icsText(codeWord(loc, 'estatus', a.estatus))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const isDue = (a: ActividadDerivada): a is ActividadDerivada & { vence: Dia } =>
  a.vence !== null && a.estatus !== 'cancelada';

/** Due dates that a calendar of these commitments holds. */
export function countDue(compromisos: readonly CompromisoDerivado[]): number {
  return compromisos.reduce((n, c) => n + c.actividades.filter(isDue).length, 0);
}

/** A calendar of every due date, but of cancelled activities; a partial date stands on its last day. */
export function calendar(loc: Localizer, taken: Llevado): string {
  const { feed, plan, compromisos } = taken;
  const name = icsText(tTakeaway(loc, 'plazos_de', { plan: planName(loc, feed, plan.plan) }));
  const about = icsText(notesOf(loc, taken).join('\n'));
  const events = compromisos.flatMap((c) => {
    const numbers = numbering(loc, c);
    return c.actividades.filter(isDue).flatMap((a) => event(loc, taken, c, a, numbers.get(a.id)));
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pal-tablero//ES',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => foldLine(line) + '\r\n')
    .join('');
}
