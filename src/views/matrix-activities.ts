/** The activities behind a cell of the matrix, then and today, and what stepped backwards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texto } from '../feed/types.js';
import type { ActividadDerivada, Columna, CompromisoDerivado, Retroceso } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tMatrix } from '../i18n/matrix.js';
import { statusLabel } from './marks.js';
import { backMark } from './matrix-words.js';
import { cleanText, feedText, type Content } from './text.js';

/** What a dialog is about. */
export interface Cell {
  /** As it is today. */
  c: CompromisoDerivado;
  /** As the column has it. */
  then: CompromisoDerivado;
  columna: Columna;
}

const statusWord = (loc: Localizer, code: string): string =>
  cleanText(codeWord(loc, 'estatus', code));

/** A value before and after: a status in its word, a percentage in figures. */
function stepWords(loc: Localizer, r: Retroceso): string {
  const [de, a] =
    typeof r.de === 'number'
      ? [loc.percent(r.de), loc.percent(r.a)]
      : [statusWord(loc, r.de), statusWord(loc, r.a)];
  return tMatrix(loc, 'atras', { fecha: loc.date(r.desde), de, a });
}

const OWN = {
  estatus: 'atrasCompromiso',
  avance: 'atrasAvance',
  declarado: 'atrasDeclarado',
} as const;

/** Steps backwards of the commitment itself; those of an activity stand in its own row. */
export function ownSteps(loc: Localizer, steps: readonly Retroceso[]): Content {
  const own = steps.flatMap((r) => (r.clase === 'actividad' ? [] : [{ r, clase: r.clase }]));
  if (own.length === 0) return nothing;
  return html`<ul class="lista-atras">
    ${own.map(
      ({ r, clase }) =>
        html`<li class="aviso">
          ${backMark()}<span>${tMatrix(loc, OWN[clase])}: ${stepWords(loc, r)}</span>
        </li>`,
    )}
  </ul>`;
}

/** Explanations of an activity: in the cut-off, why it is late, how it ended. */
function explained(loc: Localizer, nota: Texto | undefined, a?: ActividadDerivada): Content {
  const said = [
    [tMatrix(loc, 'delCorte'), nota],
    [tMatrix(loc, 'motivo'), a?.actividad.motivo_retraso],
    [tMatrix(loc, 'cierre'), a?.actividad.resultado],
  ] as const;
  const lines = said.filter(([, texto]) => texto !== undefined);
  if (lines.length === 0) return nothing;
  return html`${lines.map(
    ([name, texto]) => html`<span class="chico linea">${name}: ${feedText(loc, texto)}</span>`,
  )}`;
}

function activityRow(
  loc: Localizer,
  a: ActividadDerivada,
  today: ActividadDerivada | undefined,
  { columna, c }: Cell,
): TemplateResult {
  const steps = columna.retrocesos.get(c.id)?.filter((r) => r.id === a.id) ?? [];
  return html`<tr>
    <th scope="row" class="todo">
      ${feedText(loc, a.actividad.titulo)}
      ${steps.map(
        (r) =>
          html`<span class="chico linea aviso">
            ${backMark()}<span>${tMatrix(loc, 'retrocede')}: ${stepWords(loc, r)}</span>
          </span>`,
      )}
      ${explained(loc, columna.notas.get(a.id), today)}
    </th>
    ${
      columna.corte === null
        ? nothing
        : html`<td data-e=${tMatrix(loc, 'entonces')}>${statusLabel(loc, a.estatus)}</td>`
    }
    <td data-e=${tMatrix(loc, 'ahora')}>${statusLabel(loc, today?.estatus ?? 'sin_dato')}</td>
  </tr>`;
}

/** The table of activities, then and today; `nothing` without any. */
export function activities(loc: Localizer, cell: Cell): Content {
  const { c, then, columna } = cell;
  if (then.actividades.length === 0) return nothing;
  const today = new Map(c.actividades.map((a) => [a.id, a]));
  const past = columna.corte !== null;
  return html`<div class="apilable">
    <table>
      <caption class="sr">
        ${tMatrix(loc, 'actividades')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tMatrix(loc, 'actividad')}</th>
          ${past ? html`<th scope="col">${tMatrix(loc, 'entonces')}</th>` : nothing}
          <th scope="col">${tMatrix(loc, 'ahora')}</th>
        </tr>
      </thead>
      <tbody>
        ${then.actividades.map((a) => activityRow(loc, a, today.get(a.id), cell))}
        ${Array.from(
          { length: c.ilegibles },
          () =>
            html`<tr>
              <th scope="row" class="todo">${tMatrix(loc, 'actividadIlegible')}</th>
              ${past ? html`<td>${statusLabel(loc, 'sin_dato')}</td>` : nothing}
              <td>${statusLabel(loc, 'sin_dato')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
