/** Where what a reader takes away comes from; every file, print and citation carries it. */
import type { Dia } from '../feed/civil-date.js';
import type { Feed } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText, plainText } from '../i18n/plain-text.js';
import { tTakeaway } from '../i18n/takeaway.js';
import { freshnessOf } from '../model/freshness.js';

export interface Origen {
  /** Address of the feed; null when a page carries the data and they name no address. */
  fuente: string | null;
  /** Address of the page that shows them; null where it has none. */
  pagina: string | null;
  /** As the feed states it, and the civil day in its zone; null when unknown. */
  actualizado: string | undefined;
  dia: Dia | null;
  descargado: Dia;
  /** Of the feed's bytes, 64 hexadecimal digits; null where it cannot be computed. */
  sha256: string | null;
  publicador: string;
  licencia: string | undefined;
  ejemplo: boolean;
}

export interface OrigenPedido {
  /** Where the feed was loaded from; null when the page handed it over. */
  url: URL | null;
  pagina: string | null;
  /** The civil day of the download, in the zone of the feed. */
  descargado: Dia;
  sha256: string | null;
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/** The address that others can use: http or https, else the one that the feed states. */
function addressOf(feed: Feed, url: URL | null): string | null {
  if (url && isWeb(url.href)) return url.href;
  return feed.uri !== undefined && isWeb(feed.uri) ? cleanText(feed.uri) : null;
}

export function provenance(loc: Localizer, feed: Feed, asked: OrigenPedido): Origen {
  const { url, pagina, descargado, sha256 } = asked;
  return {
    fuente: addressOf(feed, url),
    pagina: pagina !== null && isWeb(pagina) ? pagina : null,
    actualizado: feed.actualizado,
    dia: freshnessOf(feed, descargado).dia,
    descargado,
    sha256,
    publicador: plainText(loc, feed.publicador?.nombre),
    licencia: feed.licencia === undefined ? undefined : cleanText(feed.licencia),
    ejemplo: feed.ejemplo === true,
  };
}

function sourceWords(loc: Localizer, { fuente, pagina }: Origen): string {
  if (fuente !== null) return tTakeaway(loc, 'fuente', { uri: fuente });
  return tTakeaway(loc, 'fuente_pagina', { uri: pagina ?? '' }).trim();
}

/** One line a fact: who, where, of when, downloaded when, hash, licence; first of all a sample says so. */
export function provenanceLines(loc: Localizer, o: Origen): string[] {
  const fecha = o.dia === null ? null : loc.date(o.dia, 'long');
  const { licencia, sha256: huella } = o;
  return [
    ...(o.ejemplo ? [tTakeaway(loc, 'ejemplo')] : []),
    ...(o.publicador ? [tTakeaway(loc, 'publica', { publicador: o.publicador })] : []),
    sourceWords(loc, o),
    fecha === null ? tTakeaway(loc, 'datos_sin_fecha') : tTakeaway(loc, 'datos_al', { fecha }),
    tTakeaway(loc, 'descargado', { fecha: loc.date(o.descargado, 'long') }),
    huella === null ? tTakeaway(loc, 'sin_huella') : tTakeaway(loc, 'huella', { huella }),
    licencia ? tTakeaway(loc, 'licencia', { licencia }) : tTakeaway(loc, 'sin_licencia'),
  ];
}
