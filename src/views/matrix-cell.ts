/** A cell of the matrix: the progress of a commitment at a cut-off, and a mark per activity. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  ORDEN_ESTATUS,
  type Columna,
  type CompromisoDerivado,
  type EstatusLeido,
} from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tMatrix } from '../i18n/matrix.js';
import { statusMark } from './marks.js';
import {
  backMark,
  baseLine,
  columnDate,
  computedFigure,
  namedInside,
  statedFigure,
} from './matrix-words.js';
import { cleanText, type Content } from './text.js';
import type { Procedencia } from './why.js';
import { joined, lower } from './who.js';

/** More marks than these are told apart by nobody: one a status then, with its count. */
const MARCAS = 30;

/** What a press on the marks of a cell opens. */
export type OnDetail = (c: CompromisoDerivado, columna: Columna, opener: HTMLElement) => void;

interface Marca {
  estatus: EstatusLeido;
  atras: boolean;
}

/** One mark an activity in its order; those that could not be read stand last. */
function marksOf(c: CompromisoDerivado, columna: Columna): Marca[] {
  const back = new Set(columna.retrocesos.get(c.id)?.map((r) => r.id));
  return [
    ...c.actividades.map(({ id, estatus }) => ({ estatus, atras: back.has(id) })),
    ...Array.from({ length: c.ilegibles }, () => ({ estatus: 'sin_dato' as const, atras: false })),
  ];
}

function drawnMarks(loc: Localizer, marks: readonly Marca[], c: CompromisoDerivado): Content {
  if (marks.length <= MARCAS) {
    return html`${marks.map(
      ({ estatus, atras }) => html`<i class=${atras ? 'atras' : ''}>${statusMark(estatus)}</i>`,
    )}`;
  }
  return html`${ORDEN_ESTATUS.filter((e) => c.porEstatus[e] > 0).map(
    (e) => html`<i class="grupo">${statusMark(e)} ${loc.number(c.porEstatus[e])}</i>`,
  )}`;
}

/** "Verificada: 2, en proceso: 1": what the marks show, for those who do not see them. */
function marksInWords(loc: Localizer, { porEstatus }: CompromisoDerivado): string {
  const parts = ORDEN_ESTATUS.filter((e) => porEstatus[e] > 0).map(
    (e) => `${lower(codeWord(loc, 'estatus', e))}: ${loc.number(porEstatus[e])}`,
  );
  return parts.length > 0 ? parts.join(', ') : tCommon(loc, 'sinActividades');
}

function marksButton(
  loc: Localizer,
  c: CompromisoDerivado,
  columna: Columna,
  onDetail: OnDetail,
): TemplateResult {
  const marks = marksOf(c, columna);
  const open = (e: Event): void => onDetail(c, columna, e.currentTarget as HTMLElement);
  return html`<button class="marcas" type="button" aria-haspopup="dialog" @click=${open}>
    ${
      marks.length > 0
        ? html`<span aria-hidden="true">${drawnMarks(loc, marks, c)}</span>`
        : html`<span class="sin-marcas" aria-hidden="true">···</span>`
    }<span class="sr"
      >${columnDate(loc, columna)}, ${namedInside(loc, c)}: ${marksInWords(loc, c)}.
      ${tMatrix(loc, 'ver')}</span
    >
  </button>`;
}

/** What the cut-off states of the commitment itself, marked as stated. */
function statedLine(
  loc: Localizer,
  c: CompromisoDerivado,
  columna: Columna,
  procedencia: Procedencia,
): Content {
  const dicho = columna.dichos.get(c.id);
  if (!dicho) return nothing;
  const titulo = tMatrix(loc, 'declaradoAl', {
    nombre: namedInside(loc, c),
    fecha: loc.date(dicho.fecha ?? columna.corte?.fecha ?? columna.dia),
  });
  const { estatus } = dicho;
  const word =
    estatus === undefined ? nothing : lower(cleanText(codeWord(loc, 'estatus', estatus)));
  const figure = statedFigure(loc, dicho, { columna, titulo }, procedencia);
  // The comma stays with its figure: a button ends a word for the line breaker.
  const both = figure !== nothing && word !== nothing;
  const said = both ? html`<span class="num">${figure},</span> ${word}` : joined([figure, word]);
  if (said === nothing) return nothing;
  return html`<span class="chico dos linea">${tMatrix(loc, 'dicho')} ${said}</span>`;
}

/** "1 de 5 con dato": how many activities the cut-off names, while the progress is of some only. */
function base(loc: Localizer, { total, porEstatus, avance }: CompromisoDerivado): Content {
  const unknown = porEstatus.sin_dato;
  if (avance.valor === null || !avance.parcial || unknown === 0) return baseLine(loc, avance);
  const words = tMatrix(loc, 'nConDato', { con: total - unknown, total });
  return html`<span class="chico dos linea">${words}</span>`;
}

/** Progress, marks, what was stated, and whether it stepped backwards. */
export function matrixCell(
  loc: Localizer,
  c: CompromisoDerivado,
  columna: Columna,
  { procedencia, onDetail }: { procedencia: Procedencia; onDetail: OnDetail },
): TemplateResult {
  const nombre = namedInside(loc, c);
  const titulo =
    columna.corte === null
      ? tMatrix(loc, 'avanceHoy', { nombre })
      : tMatrix(loc, 'avanceAl', { nombre, fecha: columnDate(loc, columna) });
  const back = columna.retrocesos.has(c.id);
  return html`<div class="corte">
      ${computedFigure(loc, { avance: c.avance, columna, titulo }, procedencia)}
      ${marksButton(loc, c, columna, onDetail)}
    </div>
    ${base(loc, c)} ${statedLine(loc, c, columna, procedencia)}
    ${
      back
        ? html`<span class="aviso chico"
            >${backMark()}<span>${tMatrix(loc, 'retrocede')}</span></span
          >`
        : nothing
    }`;
}
