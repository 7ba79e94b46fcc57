/** Names and addresses of the files of an edition. */
import { dayInZone, fromDia, ZONA_POR_OMISION } from '../feed/civil-date.js';
import { isDateTime, isHttpUrl } from '../feed/schema/base.js';
import { listOf, textIn, type Documento } from './document.js';

const JSON_NAME = /^([A-Za-z0-9][A-Za-z0-9._-]*)\.json$/i;

/** The civil day of a moment in the zone of the feed, `AAAA-MM-DD`. */
function dayOf(documento: Documento, moment: string): string {
  const zona = textIn(documento, 'zona_horaria') ?? ZONA_POR_OMISION;
  return fromDia(dayInZone(new Date(moment), zona));
}

/** `pal` of a feed that lives at https://…/pal.json, else `pal`. */
export function stemOf(documento: Documento): string {
  const uri = textIn(documento, 'uri');
  if (uri === undefined || !isHttpUrl(uri)) return 'pal';
  return JSON_NAME.exec(new URL(uri).pathname.split('/').pop() ?? '')?.[1] ?? 'pal';
}

/** Address of the folder in which the feed lives, with its slash; null where the feed names none. */
export function folderOf(documento: Documento): string | null {
  const uri = textIn(documento, 'uri');
  return uri !== undefined && isHttpUrl(uri) ? new URL('.', uri).href : null;
}

/**
 * `pal-2026-03-31.json`; the second edition of a day is `pal-2026-03-31-2.json`. It follows from the
 * document alone, so that the file of an edition is found again. Null without a date of its own.
 */
export function datedName(documento: Documento, stem = stemOf(documento)): string | null {
  const moment = textIn(documento, 'actualizado');
  if (moment === undefined || !isDateTime(moment)) return null;
  const day = dayOf(documento, moment);
  const before = listOf(documento, 'ediciones').filter((edicion) => {
    const fecha = textIn(edicion, 'fecha');
    return fecha !== undefined && isDateTime(fecha) && dayOf(documento, fecha) === day;
  }).length;
  return `${stem}-${day}${before === 0 ? '' : `-${before + 1}`}.json`;
}
