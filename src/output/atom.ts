/** The published history as a feed for news readers (RFC 4287). */
import { fromDia } from '../feed/civil-date.js';
import type { Cambio, Quien } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { plainText } from '../i18n/plain-text.js';
import { tTakeaway } from '../i18n/takeaway.js';
import { historyOf, type CambioSituado } from '../model/history.js';
import { changeText } from './change-words.js';
import { planName } from './names.js';
import { notesOf, type Llevado } from './taken.js';

/** What XML 1.0 has no place for, not even escaped. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
const instant = (time: number): string => new Date(time).toISOString();

/** Half a character would throw. */
const part = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

/** An IRI that stays with the change: where the feed lives, when, what. */
function idOf({ feed, plan, origen }: Llevado, { fecha, objeto, ruta }: Cambio): string {
  const moment = instant(Date.parse(fecha));
  const what = [moment, objeto ?? '', ruta ?? ''].map(part).join('/');
  if (origen.fuente === null) {
    const clave = feed.ejercicio?.entidad?.cve_ent ?? '';
    return `urn:x-pal:${part(`${clave}-${plan.plan.id}`)}/${what}`;
  }
  const { hostname, pathname } = new URL(origen.fuente);
  return `tag:${hostname},${moment.slice(0, 10)}:${pathname}/${what}`;
}

function authorName(loc: Localizer, autor: Quien | undefined): string {
  if (autor === undefined) return '';
  if (typeof autor === 'string') return plainText(loc, autor);
  const person = autor.persona?.reservado ? undefined : autor.persona?.nombre;
  return person ?? plainText(loc, autor.organizacion?.nombre);
}

/** Changes of what is taken: with filters or one commitment, only those of it. */
export function changesTaken({ feed, plan, compromisos, uno, filtros }: Llevado): CambioSituado[] {
  const all = historyOf(feed).filter(({ cambio }) => !Number.isNaN(Date.parse(cambio.fecha)));
  if (!uno && Object.keys(filtros).length === 0) {
    return all.filter(({ de }) => !de || isOf(de, plan.plan.id));
  }
  const ids = new Set(compromisos.map(({ id }) => id));
  return all.filter(({ de }) => de?.compromiso !== undefined && ids.has(de.compromiso));
}

/** Of this plan or of none: the exercise is of all of them. */
function isOf(de: NonNullable<CambioSituado['de']>, plan: string): boolean {
  const around = [...de.dentro, de.id];
  return de.clase === 'plan' || de.compromiso !== undefined ? around.includes(plan) : true;
}

function entry(loc: Localizer, taken: Llevado, situated: CambioSituado, id: string): string {
  const { cambio } = situated;
  const autor = authorName(loc, cambio.autor);
  const motivo = plainText(loc, cambio.motivo);
  return [
    '<entry>',
    element('id', id),
    element('title', changeText(loc, situated)),
    element('updated', instant(Date.parse(cambio.fecha))),
    autor && `<author>${element('name', autor)}</author>`,
    motivo && element('summary', motivo),
    taken.origen.pagina && `<link href="${xmlText(taken.origen.pagina)}"/>`,
    // An entry has a content or a link to one.
    motivo || taken.origen.pagina ? '' : element('content', changeText(loc, situated)),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

function entries(loc: Localizer, taken: Llevado): string[] {
  const seen = new Map<string, number>();
  // From old to new, so that a later change never renames an earlier one of the same moment.
  const ids = changesTaken(taken)
    .reverse()
    .map((situated) => {
      const id = idOf(taken, situated.cambio);
      const n = (seen.get(id) ?? 0) + 1;
      seen.set(id, n);
      return { situated, id: n === 1 ? id : `${id}/${n}` };
    });
  return ids.reverse().map(({ situated, id }) => entry(loc, taken, situated, id));
}

function head(loc: Localizer, taken: Llevado): string[] {
  const { feed, plan, origen } = taken;
  const clave = feed.ejercicio?.entidad?.cve_ent ?? '';
  const updated = Date.parse(origen.actualizado ?? '');
  const which = taken.uno ? `#${part(taken.uno.id)}` : '';
  const address = origen.fuente ?? `urn:x-pal:${part(`${clave}-${plan.plan.id}`)}`;
  return [
    element('id', `${address}${which}`),
    element('title', tTakeaway(loc, 'cambios_de', { plan: planName(loc, feed, plan.plan) })),
    element('subtitle', notesOf(loc, taken).join('\n')),
    element(
      'updated',
      Number.isNaN(updated) ? `${fromDia(origen.descargado)}T00:00:00Z` : instant(updated),
    ),
    `<author>${element('name', origen.publicador || planName(loc, feed, plan.plan))}</author>`,
    ...(origen.licencia ? [element('rights', origen.licencia)] : []),
    ...(origen.pagina ? [`<link rel="alternate" href="${xmlText(origen.pagina)}"/>`] : []),
    ...(origen.fuente ? [`<link rel="via" href="${xmlText(origen.fuente)}"/>`] : []),
    '<generator>pal-tablero</generator>',
  ];
}

/** An Atom document, the latest change first. */
export function atomFeed(loc: Localizer, taken: Llevado): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${loc.idioma}">`,
    ...head(loc, taken),
    ...entries(loc, taken),
    '</feed>',
    '',
  ].join('\n');
}
