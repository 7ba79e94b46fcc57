/** Evidence and documents: title, kind, date of the fact, author, host, copy, size and state. */
import { html, nothing, type TemplateResult } from 'lit';
import { precision, type Fecha } from '../feed/civil-date.js';
import type { Evidencia } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tCommitment } from '../i18n/commitment.js';
import { feedLink } from './link.js';
import { cleanText, feedText, says, type Content } from './text.js';
import { whoText } from './who.js';

/** "el 12 nov 2015" for a whole date, "en nov 2015" for a partial one. */
export function whenText(loc: Localizer, fecha: Fecha): string {
  const key = precision(fecha) === 'dia' ? 'cuando_dia' : 'cuando_parcial';
  return tCommitment(loc, key, { fecha: loc.date(fecha) });
}

/** `1.2 MB`, `420 kB`: decimal units, as file managers and servers show them. */
export function fileSize(loc: Localizer, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${loc.number(value, value < 10 && power > 0 ? 1 : 0)} ${units[power]}`;
}

/** `application/pdf` → `PDF`; a media type without a short name stays as it is. */
export function formatName(formato: string): string {
  const subtype = cleanText(formato).split(';')[0]?.split('/').pop() ?? '';
  if (subtype.includes('spreadsheetml')) return 'XLSX';
  if (subtype.includes('wordprocessingml')) return 'DOCX';
  return subtype.replace(/^x-/, '').toUpperCase();
}

/** The facts of a piece of evidence, in the order a reader asks for them. */
function facts(loc: Localizer, e: Evidencia): Content[] {
  const file = [
    e.formato === undefined ? '' : formatName(e.formato),
    e.bytes === undefined ? '' : fileSize(loc, e.bytes),
  ];
  const all: Content[] = [
    e.tipo === undefined ? nothing : cleanText(detailWord(loc, 'tipo_evidencia', e.tipo)),
    e.autor === undefined ? nothing : whoText(loc, e.autor),
    file.filter(Boolean).join(', ') || nothing,
    e.publicada === undefined
      ? nothing
      : tCommitment(loc, 'publicada', { cuando: whenText(loc, e.publicada) }),
    e.calificacion === undefined
      ? nothing
      : tCommitment(loc, 'calificacion', { n: loc.number(e.calificacion, 2) }),
    says(loc, e.ubicacion)
      ? html`${tCommitment(loc, 'ubicacion')} ${feedText(loc, e.ubicacion)}`
      : nothing,
    e.copia === undefined ? nothing : feedLink(loc, e.copia, tCommitment(loc, 'copia')),
  ];
  return all.filter((fact) => fact !== nothing);
}

const states = new Set(['caida', 'retirada']);

function stateOf(loc: Localizer, e: Evidencia): Content {
  if (e.estado === undefined || e.estado === 'disponible') return nothing;
  const word = cleanText(detailWord(loc, 'estado_evidencia', e.estado));
  return states.has(e.estado) ? html` <b>${word}</b>` : html` <span>${word}</span>`;
}

function fingerprint(loc: Localizer, sha256: string): TemplateResult {
  const short = `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
  return html`<details class="calc">
    <summary>SHA-256 ${short}</summary>
    <p class="huella"><code>${sha256}</code></p>
    <p>${tCommitment(loc, 'huella')}</p>
  </details>`;
}

/** One piece of evidence, to stand in a list; `pie` is its last line. */
export function evidenceItem(loc: Localizer, e: Evidencia, pie: Content = nothing): TemplateResult {
  const rest = facts(loc, e);
  const date =
    e.fecha === undefined ? nothing : html` <span class="dos num">${loc.date(e.fecha)}</span>`;
  return html`<li class="ev">
    ${feedLink(loc, e.uri, e.titulo)}${date}${stateOf(loc, e)}
    ${
      rest.length === 0
        ? nothing
        : html`<span class="dos linea">${rest.map((f, i) => (i ? html` · ${f}` : f))}</span>`
    }
    ${
      says(loc, e.texto_alternativo)
        ? html`<span class="dos linea">${feedText(loc, e.texto_alternativo)}</span>`
        : nothing
    }
    ${e.sha256 === undefined ? nothing : fingerprint(loc, e.sha256)} ${pie}
  </li>`;
}

/** The list of evidence; `nothing` for none, so that its section can hide. */
export function evidenceList(
  loc: Localizer,
  evidencias: readonly Evidencia[] | undefined,
  cls = 'evs',
): Content {
  if (!evidencias?.length) return nothing;
  return html`<ul class=${cls}>
    ${evidencias.map((e) => evidenceItem(loc, e))}
  </ul>`;
}

/** "4 documentos; el último, del 18 abr 2016"; '' for none. */
export function evidenceCount(loc: Localizer, n: number, dates: readonly Fecha[]): string {
  if (n === 0) return '';
  const last = [...dates].sort().pop();
  return last === undefined
    ? tCommitment(loc, 'evidencias_n', { n })
    : tCommitment(loc, 'evidencias_ultima', { n, fecha: loc.date(last) });
}
