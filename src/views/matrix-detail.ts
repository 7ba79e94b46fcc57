/**
 * What stands behind the marks of a cell: each activity then and today, what stepped backwards, what
 * the institution explains, indicators, evidence, and who answers, by sector.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidencia, Indicador } from '../feed/types.js';
import { responsiblesOf } from '../model/keys.js';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tMatrix } from '../i18n/matrix.js';
import { evidenceList } from './evidence.js';
import { heading } from './heading.js';
import { activities, ownSteps, type Cell } from './matrix-activities.js';
import { columnDate } from './matrix-words.js';
import { cleanText, feedParagraphs, feedText, plainText, type Content } from './text.js';
import { whenOpen } from './when-open.js';
import { bySide, organizationText } from './who.js';

export interface DetailOptions {
  level: number;
  /** Opens the commitment's page; only inside a board. */
  onSelect: ((c: CompromisoDerivado) => void) | undefined;
  onClose: () => void;
}

function sub(level: number, title: string, content: Content): Content {
  return content === nothing ? nothing : html`${heading(level + 1, title)} ${content}`;
}

/** What the institution says of the commitment; that it says nothing is said too. */
function explanation(loc: Localizer, { c, columna }: Cell): Content {
  const own = [
    feedParagraphs(loc, columna.notas.get(c.id)),
    feedParagraphs(loc, c.compromiso.resultado),
    feedParagraphs(loc, c.compromiso.motivo),
  ].filter((p) => p !== nothing);
  if (own.length > 0) return html`<div class="prosa">${own}</div>`;
  const below = c.actividades.some(
    ({ id, actividad: a }) => columna.notas.has(id) || a.motivo_retraso || a.resultado,
  );
  return below ? nothing : html`<p class="dos">${tMatrix(loc, 'sinExplicacion')}</p>`;
}

function indicator(loc: Localizer, i: Indicador): TemplateResult {
  const last = i.periodos?.at(-1);
  const shown = (v: number | string | undefined): string =>
    v === undefined ? '' : typeof v === 'number' ? loc.number(v, 4) : cleanText(v);
  const parts = [
    plainText(loc, i.unidad),
    shown(last?.meta) && tMatrix(loc, 'meta', { valor: shown(last?.meta) }),
    shown(last?.real) && tMatrix(loc, 'real', { valor: shown(last?.real) }),
    last?.fin === undefined ? '' : loc.date(last.fin),
  ].filter(Boolean);
  return html`<li>
    ${feedText(loc, i.titulo)}
    ${parts.length > 0 ? html`<span class="chico dos linea">${parts.join(' · ')}</span>` : nothing}
  </li>`;
}

function evidence(loc: Localizer, c: CompromisoDerivado): Content {
  const { resultados = [], productos = [] } = c.compromiso;
  const all: Evidencia[] = [
    ...c.actividades.flatMap((a) => a.actividad.evidencias ?? []),
    ...[...resultados, ...productos].flatMap((r) => r.evidencias ?? []),
  ];
  if (all.length === 0) return html`<p class="dos">${tMatrix(loc, 'sinEvidencia')}</p>`;
  return html`<details class="calc">
    <summary>${tMatrix(loc, 'nEvidencias', { n: all.length })}</summary>
    ${whenOpen(() => evidenceList(loc, all))}
  </details>`;
}

/** Government and civil society apart, each body once. */
function responsibles(loc: Localizer, c: CompromisoDerivado): Content {
  const sides = [...bySide(responsiblesOf(c))];
  if (sides.length === 0) return html`<p class="dos">${tMatrix(loc, 'sinResponsables')}</p>`;
  return html`<dl class="datos">
    ${sides.map(([side, list]) => {
      const bodies = new Map(
        list.map((r) => [plainText(loc, r.organizacion.nombre), r.organizacion]),
      );
      const name = side === '' ? tMatrix(loc, 'otros') : cleanText(codeWord(loc, 'sector', side));
      return html`<dt>${name}</dt>
        ${[...bodies.values()].map((o) => html`<dd>${organizationText(loc, o)}</dd>`)}`;
    })}
  </dl>`;
}

/** The content of the dialog of one cell. */
export function cellDetail(loc: Localizer, cell: Cell, o: DetailOptions): TemplateResult {
  const { c, columna } = cell;
  const { numero, titulo, indicadores = [] } = c.compromiso;
  const name = html`${numero === undefined ? nothing : `${cleanText(numero)}. `}${feedText(loc, titulo)}`;
  const day = columnDate(loc, columna);
  const when = columna.corte === null ? 'hoy' : 'al';
  const list = indicadores.length
    ? html`<ul class="lista">
        ${indicadores.map((i) => indicator(loc, i))}
      </ul>`
    : nothing;
  return html`<div class="barra">
      <p class="dos chico">${tMatrix(loc, when, { fecha: day })}</p>
      <button class="boton" type="button" @click=${o.onClose}>${tMatrix(loc, 'cerrar')}</button>
    </div>
    ${heading(o.level, name, 'nombre')} ${ownSteps(loc, columna.retrocesos.get(c.id) ?? [])}
    ${activities(loc, cell)} ${sub(o.level, tMatrix(loc, 'explicacion'), explanation(loc, cell))}
    ${sub(o.level, tMatrix(loc, 'indicadores'), list)}
    ${sub(o.level, tMatrix(loc, 'evidencia'), evidence(loc, c))}
    ${sub(o.level, tMatrix(loc, 'responsables'), responsibles(loc, c))}
    ${
      o.onSelect
        ? html`<p class="acciones">
            <button class="enlace" type="button" @click=${() => o.onSelect?.(c)}>
              ${tMatrix(loc, 'abrir')}
            </button>
          </p>`
        : nothing
    }`;
}
