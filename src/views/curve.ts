/** The curve: planned against real progress over time, its figures of today, and its table. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ClaveMarca } from '../layout/axis.js';
import type { CurvaColocada, PuntoColocado } from '../layout/curve.js';
import type { ClaveRotulo } from '../layout/spread.js';
import type { PuntoReal } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCurve } from '../i18n/curve.js';
import { tMatrix } from '../i18n/matrix.js';
import {
  figure,
  plannedFigure,
  pointsBetween,
  pointsInWords,
  type CurveScope,
} from './curve-words.js';
import { baseLine, computedFigure } from './matrix-words.js';
import { nameWidths } from './timeline.js';
import { markName } from '../i18n/axis-words.js';
import { axisPlot, gridLines, nameWidth } from './timeline-plot.js';

const pct = (n: number): string => `${n}%`;
const REJA = [0, 25, 50, 75, 100];

/** Widths of the names of the axis, for the layout that knows no words. */
export function curveNames(
  loc: Localizer,
  vigencia: Parameters<typeof nameWidths>[1],
  hoy: number,
): Partial<Record<ClaveMarca, number>> {
  const longest = nameWidth(markName(loc, 'evaluacion', hoy)) + 1;
  return { ...nameWidths(loc, vigencia, hoy), evaluacion: longest };
}

function grid(loc: Localizer): SVGTemplateResult[] {
  return REJA.map((v) => {
    const y = pct(100 - v);
    const name =
      v % 50 === 0
        ? svg`<text x="0" y=${y} dx="-0.5em" dy="0.35em" text-anchor="end">${loc.percent(v)}</text>`
        : nothing;
    return svg`<line class=${v === 0 ? 'c-base' : 'g-mes'} x1="0" x2="100%" y1=${y} y2=${y}/>${name}`;
  });
}

function point({ clase, x, y, rango }: PuntoColocado): SVGTemplateResult {
  const stroke = rango
    ? svg`<line class="c-rango" x1=${pct(x)} x2=${pct(x)} y1=${pct(rango[0])} y2=${pct(rango[1])}/>`
    : nothing;
  return svg`${stroke}<circle class=${`c-${clase}`} cx=${pct(x)} cy=${pct(y)} r="0.36em"/>`;
}

/** Old date, new date and the way between them, at the foot of the plot. */
function moved({ de, a }: { de: number; a: number }): SVGTemplateResult {
  const tick = (x: number): SVGTemplateResult =>
    svg`<line class="c-corr" x1=${pct(x)} x2=${pct(x)} y1="-0.75em" y2="-0.15em"/>`;
  return svg`${tick(de)}<line class="c-mov" x1=${pct(de)} x2=${pct(a)} y1="-0.45em" y2="-0.45em"/>${tick(a)}`;
}

/** The figure alone, hidden from readers: its table stands under it. */
export function curvePlot(loc: Localizer, c: CurvaColocada): TemplateResult {
  const line = (cls: string, d: string): SVGTemplateResult | typeof nothing =>
    d === '' ? nothing : svg`<path class=${cls} d=${d} vector-effect="non-scaling-stroke"/>`;
  return html`<svg class="c-dibujo" aria-hidden="true">
    ${grid(loc)}<svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      overflow="visible"
    >
      ${line('c-original', c.original)}${line('c-vigente', c.vigente)}${line('c-une', c.declarado)}${line('c-une', c.real)}
    </svg>
    <svg y="100%" overflow="visible">${c.movidos.map(moved)}</svg>
    ${c.puntos.map(point)}
  </svg>`;
}

/** A stretch of the line as it is drawn, before its name. */
function sample(clave: ClaveRotulo): TemplateResult {
  const point = clave === 'real' || clave === 'declarado';
  return html`<svg aria-hidden="true">
    <line class=${point ? 'c-une' : `c-${clave}`} x1="0" x2="100%" y1="50%" y2="50%" />
    ${point ? svg`<circle class=${`c-${clave}`} cx="50%" cy="50%" r="0.36em"/>` : nothing}
  </svg>`;
}

/** The drawing with its axis and the names of its lines. */
export function curveFigure(loc: Localizer, c: CurvaColocada): TemplateResult {
  return html`<figure class="curva" part="grafica" aria-label=${tCurve(loc, 'grafica')}>
    <div class="c-cuadro">
      <div class="capa">${gridLines(c.eje)}</div>
      <div class="eje"><div class="plot">${axisPlot(loc, c.eje)}</div></div>
      <div class="c-plot">${curvePlot(loc, c)}</div>
    </div>
    <ul class="c-rotulos">
      ${c.rotulos.map(
        ({ clave, y }) =>
          html`<li .style=${`--y:${y}`}>
            ${sample(clave)}<span>${tCurve(loc, `linea.${clave}`)}</span>
          </li>`,
      )}
    </ul>
  </figure>`;
}

/** Progress today, what was planned for today, and the difference between both. */
export function curveToday(
  loc: Localizer,
  hoy: PuntoReal,
  s: CurveScope,
  { movidos, nombre }: { movidos: boolean; nombre: string },
): TemplateResult {
  const { avance, dia } = hoy;
  const titulo =
    nombre === ''
      ? tMatrix(loc, 'avancePlanAl', { fecha: loc.date(dia) })
      : tMatrix(loc, 'avanceHoy', { nombre });
  const planned = s.previsto(dia);
  const points = pointsBetween(avance.valor, planned.valor);
  const real = computedFigure(loc, { avance, columna: hoy, titulo }, s.procedencia);
  const previsto = plannedFigure(loc, s, 'valor', dia);
  return html`<dl class="cifras">
    ${figure(tCurve(loc, 'avanceHoy'), real, baseLine(loc, avance))}
    ${figure(tCurve(loc, 'previstoHoy'), previsto)}
    ${movidos ? figure(tCurve(loc, 'vigenteHoy'), plannedFigure(loc, s, 'vigente', dia)) : nothing}
    ${
      points === null
        ? nothing
        : figure(
            tCurve(loc, 'diferencia'),
            html`<span class="c-puntos">${pointsInWords(loc, points)}</span>`,
          )
    }
  </dl>`;
}

/** What a reader must know of the figure: what it leaves out, what its strokes mean. */
export function curveNotes(
  loc: Localizer,
  c: CurvaColocada | null,
  { sinFecha, cortes }: { sinFecha: number; cortes: number },
): TemplateResult | typeof nothing {
  const said = [
    c?.puntos.some((p) => p.rango) ? tCurve(loc, 'raya') : '',
    sinFecha > 0 ? tCurve(loc, 'sinFecha', { n: sinFecha }) : '',
    cortes === 0 ? tCurve(loc, 'sinCortes') : '',
    c && c.fuera > 0 ? tCurve(loc, 'fuera', { n: c.fuera }) : '',
  ].filter(Boolean);
  return said.length === 0 ? nothing : html`<p class="chico dos prosa notas">${said.join(' ')}</p>`;
}
