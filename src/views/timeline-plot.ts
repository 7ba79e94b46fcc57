/** The drawings of the timeline: bars of a row, the lines behind all rows, the axis above them. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EstatusLeido } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Eje, Marca, Tic } from '../layout/axis.js';
import type { BarraTiempo } from '../layout/bar.js';
import type { Tramo } from '../layout/scale.js';
import { markName, monthName, yearName } from '../i18n/axis-words.js';

/** Top, middle and height of a bar, in em of its row. */
const Y = '0.375em';
const MEDIO = '0.75em';
const ALTO = '0.75em';
/** Height of the lane of the months and of each lane under it, in em of the axis. */
const CARRIL_MES = 2.7;
const CARRIL = 1.45;

type Svg = SVGTemplateResult | typeof nothing;

const pct = (value: number): string => `${value}%`;

function rect(cls: string, { x, ancho }: Tramo): SVGTemplateResult {
  return svg`<rect class=${cls} x=${pct(x)} y=${Y} width=${pct(ancho)} height=${ALTO}/>`;
}

function vertical(cls: string, x: number, y1: string, y2: string): SVGTemplateResult {
  return svg`<line class=${cls} x1=${pct(x)} x2=${pct(x)} y1=${y1} y2=${y2}/>`;
}

function horizontal(cls: string, from: number, to: number, y: string): SVGTemplateResult {
  return svg`<line class=${cls} x1=${pct(from)} x2=${pct(to)} y1=${y} y2=${y}/>`;
}

/** Something of fixed size around a place that is known in percent. */
function at(x: number, content: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg x=${pct(x)} overflow="visible">${content}</svg>`;
}

function track(b: BarraTiempo, estatus: EstatusLeido | 'neutra'): Svg {
  if (b.clase === 'ninguna') return nothing;
  if (b.clase === 'fantasma') return rect('t-fantasma', b.pista);
  if (b.clase === 'pista') return rect(`t-pista s-${estatus}`, b.pista);
  const full = estatus === 'concluida' || estatus === 'verificada' ? `f-${estatus}` : '';
  const half = svg`<rect class="f-en_proceso" x="-0.3em" y=${Y} width="0.3em" height=${ALTO}/>`;
  return at(
    b.pista.x,
    svg`<rect class="t-pista s-${estatus} ${full}" x="-0.3em" y=${Y} width="0.6em" height=${ALTO}/>${
      estatus === 'en_proceso' ? half : nothing
    }`,
  );
}

/** What only some statuses have: a pause in the middle, a line through. */
function trackSign(b: BarraTiempo, estatus: EstatusLeido | 'neutra'): Svg {
  if (b.clase !== 'pista') return nothing;
  const { x, ancho } = b.pista;
  if (estatus === 'cancelada') return horizontal('t-tacha', x, x + ancho, MEDIO);
  if (estatus !== 'suspendida') return nothing;
  return at(
    x + ancho / 2,
    svg`<path class="f-suspendida" d="M-4 0h3v8h-3zM1 0h3v8h-3z" transform="translate(0 8)"/>`,
  );
}

function movedDate(b: BarraTiempo): Svg {
  if (!b.movida) return nothing;
  const { de, a, pasos } = b.movida;
  return svg`${vertical('t-corr', de, '0', '1.5em')}${pasos.map((x) => vertical('t-corr', x, '0', '0.3em'))}${horizontal('t-mov', de, a, '0.08em')}${vertical('t-corr', a, '0', '0.375em')}`;
}

function edges(b: BarraTiempo): Svg {
  if (!b.antes && !b.despues) return nothing;
  return svg`${b.antes ? at(0, svg`<path class="t-sigue" d="m0 7-5 5 5 5"/>`) : nothing}${
    b.despues ? at(100, svg`<path class="t-sigue" d="m0 7 5 5-5 5"/>`) : nothing
  }`;
}

/** The bar of one row; hidden from readers, who hear its dates in words. */
export function rowPlot(b: BarraTiempo, estatus: EstatusLeido | 'neutra'): TemplateResult {
  return html`<svg aria-hidden="true">
    ${track(b, estatus)}${b.llenos.map((l) => rect(l.estatus === 'sin_dato' ? 't-sin' : `f-${l.estatus}`, l))}${b.vagos.map((t) => rect('t-vago', t))}${trackSign(b, estatus)}${movedDate(b)}${b.tarde ? horizontal('t-tarde', b.tarde.x, b.tarde.x + b.tarde.ancho, MEDIO) : nothing}${b.evidencias.map(
      ({ x, n }) =>
        svg`<circle class="t-ev" cx=${pct(x)} cy=${MEDIO} r=${n > 1 ? '0.36em' : '0.28em'}/>`,
    )}${edges(b)}
  </svg>`;
}

/** Height of the whole axis in em of its own type. */
export const axisHeight = (eje: Eje): number => CARRIL_MES + CARRIL * (eje.carriles - 1);

/** Where a lane's names stand: the top of the lane. */
const laneTop = (carril: number): number => CARRIL_MES + CARRIL * (carril - 1);

const MARK_CLASS: Record<Marca['clave'], string> = {
  inicio: 'g-marco',
  fin: 'g-marco',
  fin_original: 'g-marca',
  monitoreo: 'g-marca',
  evaluacion: 'g-marca',
  hoy: 'g-hoy',
};

/** Lines behind the rows: months from the foot of the axis, marks from their own lane down. */
export function gridLines(eje: Eje): TemplateResult {
  const foot = axisHeight(eje);
  const top = (m: Marca): string =>
    `${(m.carril === null ? foot : laneTop(m.carril)).toFixed(2)}em`;
  return html`<svg aria-hidden="true">
    ${eje.tics.map((t) => vertical('g-mes', t.x, `${foot.toFixed(2)}em`, '100%'))}${eje.marcas.map((m) => vertical(MARK_CLASS[m.clave], m.x, top(m), '100%'))}
  </svg>`;
}

function tickName(loc: Localizer, t: Tic): Svg {
  if (t.rotulo === null) return nothing;
  const first = t.rotulo === 'anio' ? yearName(t.dia) : monthName(loc, t.dia);
  return svg`<text class="e-mes" x=${pct(t.x)} dx="0.25em" y="1em">${first}</text>${
    t.conAnio
      ? svg`<text class="e-mes" x=${pct(t.x)} dx="0.25em" y="2.25em">${yearName(t.dia)}</text>`
      : nothing
  }`;
}

function markText(loc: Localizer, m: Marca): Svg {
  if (m.carril === null) return nothing;
  const y = `${(laneTop(m.carril) + 1).toFixed(2)}em`;
  return svg`<text class="e-${m.clave}" x=${pct(m.x)} dx=${m.ancla === 'start' ? '0.4em' : '-0.4em'} y=${y} text-anchor=${m.ancla}>${markName(loc, m.clave, m.dia)}</text>`;
}

/** Names above the rows; readers get the same dates in the heading of the column. */
export function axisPlot(loc: Localizer, eje: Eje): TemplateResult {
  return html`<svg aria-hidden="true" .style=${`height:${axisHeight(eje).toFixed(2)}em`}>
    ${eje.tics.map((t) => svg`${t.rotulo ? vertical('g-tic', t.x, '0', '1.1em') : nothing}${tickName(loc, t)}`)}${eje.marcas.map((m) => markText(loc, m))}
  </svg>`;
}

/**
 * Width that a name takes on the axis, in em of the board: the axis is set at .833em, and .6em a
 * letter is what the widest of the common faces (DejaVu Sans, Verdana) takes.
 */
export const nameWidth = (text: string): number => text.length * 0.6 * 0.833;
