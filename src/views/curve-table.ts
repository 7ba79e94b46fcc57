/** The table of the curve: each date with what was planned, what is known, and what happened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DiaDeCurva, Suceso } from '../model/curve-events.js';
import type { PlazoMovido, PuntoReal } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCurve } from '../i18n/curve.js';
import { tMatrix } from '../i18n/matrix.js';
import { tTimeline } from '../i18n/timeline.js';
import { plannedFigure, pointsBetween, signedPoints, type CurveScope } from './curve-words.js';
import { baseLine, columnDate, computedFigure } from './matrix-words.js';
import { moreButton } from './more.js';
import { feedText, type Content } from './text.js';
import { joined, organizationText } from './who.js';

export interface CurveTableOptions {
  /** False while no due date moved: both plans are the same then. */
  movidos: boolean;
  /** Name of what the progress is of, inside a sentence; '' for the plan. */
  nombre: string;
}

function review(loc: Localizer, s: Extract<Suceso, { clase: 'revision' }>): Content {
  const own = feedText(loc, s.de.titulo);
  const name = own === nothing ? tCurve(loc, s.evaluacion ? 'evaluacion' : 'monitoreo') : own;
  const by = s.de.evaluador;
  return joined([name, by ? organizationText(loc, by) : nothing]);
}

function happened(loc: Localizer, s: Suceso): Content {
  if (s.clase === 'hito') return tTimeline(loc, `hito.${s.clave}`);
  if (s.clase === 'revision') return review(loc, s);
  if (s.punto.corte === null) return html`<b>${tCurve(loc, 'hoy')}</b>`;
  const title = feedText(loc, s.punto.corte.titulo);
  return title === nothing ? tCurve(loc, 'corte') : title;
}

function realCell(
  loc: Localizer,
  punto: PuntoReal,
  s: CurveScope,
  { nombre }: CurveTableOptions,
): Content {
  const { avance, declarado } = punto;
  const fecha = columnDate(loc, punto);
  const titulo =
    nombre === ''
      ? tMatrix(loc, 'avancePlanAl', { fecha })
      : tMatrix(loc, 'avanceAl', { nombre, fecha });
  const stated =
    declarado === null
      ? nothing
      : html`<span class="chico dos linea"
            >${tMatrix(loc, 'dicho')}
            ${computedFigure(
              loc,
              {
                avance: declarado,
                columna: punto,
                titulo: tMatrix(loc, 'declaradoPlanAl', { fecha }),
                declarado: true,
              },
              s.procedencia,
            )}</span
          >${s.uno ? nothing : baseLine(loc, declarado)}`;
  return html`${computedFigure(loc, { avance, columna: punto, titulo }, s.procedencia)}
  ${baseLine(loc, avance)} ${stated}`;
}

function row(
  loc: Localizer,
  { dia, sucesos }: DiaDeCurva,
  s: CurveScope,
  o: CurveTableOptions,
): TemplateResult {
  // Two cut-offs of one day: the last one counts, as in the figure, and both are shown.
  const puntos = sucesos.flatMap((x) => (x.clase === 'real' ? [x.punto] : []));
  const last = puntos.at(-1);
  const points = last ? pointsBetween(last.avance.valor, s.previsto(dia).valor) : null;
  const date = puntos.length === 1 ? columnDate(loc, puntos[0]!) : loc.date(dia);
  return html`<tr class=${last?.corte === null ? 'hoy' : ''}>
    <th scope="row"><span class="num">${date}</span></th>
    <td class="todo que" data-e=${tCurve(loc, 'que')}>
      <ul>
        ${sucesos.map((x) => html`<li>${happened(loc, x)}</li>`)}
      </ul>
    </td>
    <td class="n" data-e=${tCurve(loc, 'original')}>${plannedFigure(loc, s, 'valor', dia)}</td>
    ${
      o.movidos
        ? html`<td class="n" data-e=${tCurve(loc, 'vigente')}>
            ${plannedFigure(loc, s, 'vigente', dia)}
          </td>`
        : nothing
    }
    <td class="n real" data-e=${tCurve(loc, 'real')}>
      ${puntos.length === 0 ? '–' : puntos.map((p) => html`<div>${realCell(loc, p, s, o)}</div>`)}
    </td>
    <td class="n" data-e=${tCurve(loc, 'puntos')}>${signedPoints(loc, points)}</td>
  </tr>`;
}

/** Every date of the curve; the figure's own data, for those who do not see it too. */
export function curveTable(
  loc: Localizer,
  dias: readonly DiaDeCurva[],
  s: CurveScope,
  o: CurveTableOptions,
): TemplateResult {
  return html`<div class="apilable datos-curva" part="tabla">
    <table>
      <caption class="sr">
        ${tCurve(loc, 'tabla')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tCurve(loc, 'fecha')}</th>
          <th scope="col">${tCurve(loc, 'que')}</th>
          <th scope="col" class="n">${tCurve(loc, 'original')}</th>
          ${o.movidos ? html`<th scope="col" class="n">${tCurve(loc, 'vigente')}</th>` : nothing}
          <th scope="col" class="n">${tCurve(loc, 'real')}</th>
          <th scope="col" class="n">${tCurve(loc, 'puntos')}</th>
        </tr>
      </thead>
      <tbody>
        ${dias.map((d) => row(loc, d, s, o))}
      </tbody>
    </table>
  </div>`;
}

/** The due dates that moved, from when to when and why. */
export function movedList(
  loc: Localizer,
  movidos: readonly PlazoMovido[],
  { limite, onMore }: { limite: number; onMore: () => void },
): Content {
  if (movidos.length === 0) return nothing;
  return html`<ul class="movidos">
      ${movidos.slice(0, limite).map(({ id, titulo, de, a, motivo }) => {
        const name = feedText(loc, titulo);
        const why = feedText(loc, motivo);
        const days = a - de;
        const more = tCurve(loc, days > 0 ? 'dias' : 'diasMenos', { n: Math.abs(days) });
        return html`<li>
          ${name === nothing ? id : name}
          <span class="chico dos linea"
            >${tCurve(loc, 'movido', { de: loc.date(de), a: loc.date(a) })},
            ${more}${why === nothing ? nothing : html`. ${why}`}</span
          >
        </li>`;
      })}
    </ul>
    ${moreButton(loc, movidos.length - limite, onMore)}`;
}
