/** Documents and downloads, notes, what changed in the published data. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayInZone, isFecha } from '../../feed/civil-date.js';
import type { Cambio } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommitment } from '../../i18n/commitment.js';
import { evidenceItem } from '../evidence.js';
import { feedLink } from '../link.js';
import { cleanText, feedText, plainText, says, type Content } from '../text.js';
import { joined, whoText } from '../who.js';
import { noteText } from './activity.js';
import { section, type Page } from './page-context.js';

/** Civil date of an instant of the feed; '' when it is not one. */
export function instantDate(loc: Localizer, instant: string | undefined, zona?: string): string {
  const time = instant === undefined ? NaN : Date.parse(instant);
  return Number.isNaN(time) ? '' : loc.date(dayInZone(new Date(time), zona));
}

function dataLink(loc: Localizer, { feed, feedUrl }: Page): Content {
  const uri = feed.uri ?? feedUrl?.href;
  if (uri === undefined) return nothing;
  return html`<li>
    ${feedLink(loc, uri, tCommitment(loc, 'datos_json'))}
    <span class="dos linea">${tCommitment(loc, 'datos_json_texto')}</span>
  </li>`;
}

/** Roadmap and other documents, and the feed's own address where the page stands alone. */
export function documentsSection(loc: Localizer, page: Page, alone = true): Content {
  const { documentos = [] } = page.c.compromiso;
  const data = alone ? dataLink(loc, page) : nothing;
  if (documentos.length === 0 && data === nothing) return nothing;
  const list = html`<ul class="lista">
    ${documentos.map((d) => evidenceItem(loc, d))} ${data}
  </ul>`;
  return section(page, tCommitment(loc, 'documentos'), list);
}

/** "Estado de Muestra. Compromiso 1: Agua a la vista. Datos al 15 nov 2026." */
export function citation(loc: Localizer, { feed, c }: Page): string {
  const { numero, titulo } = c.compromiso;
  const name =
    numero === undefined
      ? ''
      : `${tCommitment(loc, 'compromiso_n', { numero: cleanText(numero) })}: `;
  const date = instantDate(loc, feed.actualizado, feed.zona_horaria);
  const parts = [
    plainText(loc, feed.publicador?.nombre),
    `${name}${plainText(loc, titulo)}`,
    date === '' ? '' : tCommitment(loc, 'datos_al', { fecha: date }),
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** Notes in the order of the feed, and how to cite the page where it stands alone. */
export function notesSection(loc: Localizer, page: Page, alone = true): Content {
  const { notas = [] } = page.c.compromiso;
  const cite = html`<li>
    <b>${tCommitment(loc, 'como_citar')}</b>
    <span class="dos linea">${citation(loc, page)}</span>
  </li>`;
  const list = html`<ul class="lista">
    ${notas.map((n) => html`<li>${noteText(loc, n)}</li>`)} ${alone ? cite : nothing}
  </ul>`;
  return section(page, tCommitment(loc, 'preguntas'), list);
}

/** A value of the history, short: whole objects are only counted as changed. */
function oldValue(loc: Localizer, value: unknown): string {
  if (isFecha(value)) return loc.date(value);
  if (typeof value === 'string') return `«${cleanText(value)}»`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined || value === null ? '–' : '…';
}

function change(loc: Localizer, page: Page, x: Cambio): TemplateResult {
  const date = instantDate(loc, x.fecha, page.feed.zona_horaria);
  const kind = x.tipo === undefined ? nothing : cleanText(detailWord(loc, 'tipo_cambio', x.tipo));
  const own = x.objeto === page.c.id ? nothing : nameOf(loc, page, x.objeto);
  const meta = joined(
    [date, kind, own, x.ruta === undefined ? nothing : html`<code>${cleanText(x.ruta)}</code>`],
    ' · ',
  );
  const values =
    x.antes === undefined && x.despues === undefined
      ? nothing
      : html`<p>${oldValue(loc, x.antes)} → ${oldValue(loc, x.despues)}</p>`;
  return html`<li>
    <span class="dos">${meta}</span>
    ${says(loc, x.motivo) ? html`<p>${feedText(loc, x.motivo)}</p>` : nothing} ${values}
    ${x.autor === undefined ? nothing : html`<p class="dos">${whoText(loc, x.autor)}</p>`}
  </li>`;
}

function nameOf(loc: Localizer, { c }: Page, id: string | undefined): Content {
  const activity = c.actividades.find((a) => a.id === id)?.actividad.titulo;
  const action = c.acciones.find((a) => a.id === id)?.accion.titulo;
  const product = c.productos.find((p) => p.id === id)?.titulo;
  return feedText(loc, activity ?? action ?? product);
}

/** What changed in this commitment and in what it holds, latest first. */
export function historySection(loc: Localizer, page: Page): Content {
  const { c, feed } = page;
  const ids = new Set([
    c.id,
    ...c.acciones.map((a) => a.id),
    ...c.actividades.map((a) => a.id),
    ...c.productos.map((p) => p.id),
  ]);
  const changes = (feed.cambios ?? [])
    .filter((x) => x.objeto !== undefined && ids.has(x.objeto))
    .sort((a, b) => Date.parse(b.fecha) - Date.parse(a.fecha));
  if (changes.length === 0) return nothing;
  const list = html`<ul class="lista">
    ${changes.map((x) => change(loc, page, x))}
  </ul>`;
  return section(page, tCommitment(loc, 'historia'), list, '', tCommitment(loc, 'historia_guia'));
}
