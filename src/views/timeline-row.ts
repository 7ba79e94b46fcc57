/** Rows of the timeline as a table: name at the left, drawing in the middle, dates at the right. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActividadDerivada, Bandera, CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { commitmentDays, type BarraTiempo } from '../layout/bar.js';
import { opens, type GrupoLinea, type Linea } from '../layout/lines.js';
import { codeWord } from '../i18n/codes.js';
import { tTimeline } from '../i18n/timeline.js';
import { flagLabel, statusMark } from './marks.js';
import { feedText, plainText, type Content, type Marcar } from './text.js';
import { rowPlot } from './timeline-plot.js';
import { stateWord } from './state-word.js';
import { actionWords, dueCell, period, progress } from './timeline-words.js';
import type { Procedencia } from './why.js';

export interface RowHandlers {
  onToggle: (id: string) => void;
  /** Given where a title leads to the commitment's page; else the title itself opens the row. */
  onSelect?: ((compromiso: CompromisoDerivado, event: Event) => void) | undefined;
  /** Where the figures come from. */
  procedencia: Procedencia;
  /** Marks what a search matched in a title. */
  marcar?: Marcar | undefined;
  /** What is said of a group beside its title; without it, how many commitments it has. */
  datosDeGrupo?: ((grupo: GrupoLinea) => Content) | undefined;
}

type LineaDe<C extends Linea['clase']> = Extract<Linea, { clase: C }>;

/** Flags written beside an activity's title; lateness stands with its date at the right. */
const BESIDE: readonly Bandera[] = ['en_disputa', 'sin_evidencia', 'contradictoria'];

/** What the drawing says, in words. */
function plotCell(loc: Localizer, words: string, b: BarraTiempo | null, s: string): TemplateResult {
  const outside = b?.clase !== 'ninguna' ? '' : b.antes ? 'fueraAntes' : 'fueraDespues';
  const text = outside ? `${words}, ${tTimeline(loc, outside)}` : words;
  return html`<div class="plot" role="cell">
    ${b ? rowPlot(b, s as 'neutra') : nothing}<span class="sr">${text}</span>
  </div>`;
}

function titleCell(
  loc: Localizer,
  { compromiso: c, abierta }: LineaDe<'compromiso'>,
  { onToggle, onSelect, marcar }: RowHandlers,
): TemplateResult {
  const title = feedText(loc, c.compromiso.titulo, marcar);
  const toggle = (): void => onToggle(c.id);
  const expanded = abierta ? 'true' : 'false';
  const sign = html`<svg class="pliegue" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${abierta ? 'm3 6 5 5 5-5' : 'm6 3 5 5-5 5'}></path>
  </svg>`;
  const arrow = !opens(c)
    ? html`<span></span>`
    : onSelect
      ? html`<button
          class="abre-fila"
          type="button"
          aria-expanded=${expanded}
          aria-label=${tTimeline(loc, 'mostrar', { titulo: plainText(loc, c.compromiso.titulo) })}
          @click=${toggle}
        >
          ${sign}
        </button>`
      : sign;
  const name = onSelect
    ? html`<button
        class="titulo"
        type="button"
        data-abre=${c.id}
        @click=${(e: Event) => onSelect(c, e)}
      >
        ${title}
      </button>`
    : opens(c)
      ? html`<button class="titulo" type="button" aria-expanded=${expanded} @click=${toggle}>
          ${title}
        </button>`
      : html`<span class="titulo">${title}</span>`;
  return html`<div class="nom" role="rowheader">
    ${arrow}<span class="numero">${c.compromiso.numero ?? nothing}</span>${name}
  </div>`;
}

function commitmentRow(
  loc: Localizer,
  linea: LineaDe<'compromiso'>,
  b: BarraTiempo | null,
  handlers: RowHandlers,
): Content {
  const c = linea.compromiso;
  const [desde, hasta] = commitmentDays(c);
  const words = period(
    loc,
    desde === null || desde === hasta ? '' : loc.date(c.compromiso.inicio ?? desde),
    hasta === null ? '' : loc.date(c.compromiso.fin ?? hasta),
  );
  const late = c.porBandera.vencida;
  const numbered = c.compromiso.numero === undefined ? ' sin-numero' : '';
  return html`${titleCell(loc, linea, handlers)} ${plotCell(loc, words, b, 'neutra')}
    <div class="fin${numbered}" role="cell">
      ${progress(loc, c, handlers.procedencia)}${stateWord(loc, c)}${
        late > 0 ? html`<br />${flagLabel(loc, 'vencida', late)}` : nothing
      }
    </div>`;
}

function activityRow(
  loc: Localizer,
  a: ActividadDerivada,
  b: BarraTiempo | null,
  { marcar }: RowHandlers,
): Content {
  const flags = BESIDE.filter((f) => a.banderas.has(f));
  const { inicio, fin } = a.actividad;
  const words = period(
    loc,
    a.inicio === null ? '' : loc.date(inicio ?? a.inicio),
    a.vence === null ? '' : loc.date(fin ?? a.vence),
  );
  const evidence =
    a.evidencias > 0 ? `; ${tTimeline(loc, 'nEvidencias', { n: a.evidencias })}` : '';
  return html`<div class="nom" role="rowheader">
      ${statusMark(a.estatus)}<span
        ><span class="sr">${codeWord(loc, 'estatus', a.estatus)}: </span
        >${feedText(loc, a.actividad.titulo, marcar)}${
          flags.length > 0
            ? html`<span class="avisos">${flags.map((f) => flagLabel(loc, f))}</span>`
            : nothing
        }</span
      >
    </div>
    ${plotCell(loc, words + evidence, b, a.estatus)}
    <div class="fin" role="cell">${dueCell(loc, a)}</div>`;
}

/** A line that is only text over the three columns. */
function textRow(content: unknown): TemplateResult {
  return html`<div class="nom" role="cell" aria-colspan="3">${content}</div>`;
}

function groupWords(loc: Localizer, g: GrupoLinea, { datosDeGrupo }: RowHandlers): Content {
  if (datosDeGrupo) {
    return html`<b>${g.titulo}</b><br /><span class="chico">${datosDeGrupo(g)}</span>`;
  }
  return html`<b>${g.titulo}</b> · ${tTimeline(loc, 'nCompromisos', { n: g.compromisos.length })}`;
}

const CLASSES: Record<Linea['clase'], string> = {
  grupo: 'gru',
  compromiso: 'com',
  accion: 'acc',
  directas: 'acc',
  actividad: 'act',
  ilegibles: 'act',
};

function content(
  loc: Localizer,
  linea: Linea,
  b: BarraTiempo | null,
  handlers: RowHandlers,
): Content {
  switch (linea.clase) {
    case 'compromiso':
      return commitmentRow(loc, linea, b, handlers);
    case 'actividad':
      return activityRow(loc, linea.actividad, b, handlers);
    case 'accion':
      return textRow(actionWords(loc, linea.accion, linea.compromiso, handlers.procedencia));
    case 'directas':
      return textRow(tTimeline(loc, 'otras'));
    case 'grupo':
      return textRow(groupWords(loc, linea.grupo, handlers));
    default:
      return textRow(tTimeline(loc, 'ilegibles', { n: linea.n }));
  }
}

/** Id of the feed's item that a line is about. */
function itemOf(linea: Linea): string | typeof nothing {
  if (linea.clase === 'compromiso') return linea.compromiso.id;
  if (linea.clase === 'actividad') return linea.actividad.id;
  return linea.clase === 'accion' ? linea.accion.id : nothing;
}

/** One row; `fila` is its place among all rows, from 1, the heading's being 1. */
export function timelineRow(
  loc: Localizer,
  linea: Linea,
  b: BarraTiempo | null,
  fila: number,
  handlers: RowHandlers,
): TemplateResult {
  const open = linea.clase === 'compromiso' && linea.abierta ? ' abierta' : '';
  const away = linea.clase === 'compromiso' && linea.compromiso.excluido ? ' fuera' : '';
  return html`<div
    class="fila ${CLASSES[linea.clase]}${open}${away}"
    role="row"
    aria-rowindex=${fila}
    data-linea=${linea.id}
    data-id=${itemOf(linea)}
  >
    ${content(loc, linea, b, handlers)}
  </div>`;
}
