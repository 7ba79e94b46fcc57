/** Activities by status: one stacked bar, and its legend, which is also the filter. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  BANDERAS,
  ORDEN_ESTATUS,
  type EstatusLeido,
  type PlanDerivado,
} from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { codeWord } from '../../i18n/codes.js';
import { tWhy } from '../../i18n/why.js';
import { calc } from '../calc.js';
import { heading } from '../heading.js';
import { flagLabel, statusLabel, statusMark } from '../marks.js';
import { stackedBar } from '../segments.js';
import { percentOf, statusShares } from './figures.js';
import type { Content } from '../text.js';
import { statusWhy } from '../why-explain.js';
import { whyFigure, type Explicacion, type Procedencia } from '../why.js';

export interface DistributionOptions {
  level: number;
  /** The status that filters now. */
  estatus: EstatusLeido | undefined;
  onStatus: (estatus: EstatusLeido) => void;
  procedencia: Procedencia;
}

/** Nothing for a plan without activities: there is nothing to distribute. */
export function distribution(
  loc: Localizer,
  plan: PlanDerivado,
  options: DistributionOptions,
): Content {
  const { total, porEstatus } = plan;
  const cancelled = porEstatus.cancelada;
  if (total + cancelled === 0) return nothing;
  const outside = cancelled > 0 ? tBoard(loc, 'canceladasFuera', { n: cancelled }) : '';
  return html`<div class="distri" part="distribucion">
    <div class="tit">
      ${heading(options.level, tBoard(loc, 'porEstatus', { n: total }))}
      <span class="chico dos"
        >${outside} ${tBoard(loc, 'elijaEstatus')} ${why(loc, plan, options)}</span
      >
    </div>
    ${stackedBar(porEstatus)} ${legend(loc, plan, options)}
    ${calc(tBoard(loc, 'definiciones'), () => definitions(loc), 'defs')}
  </div>`;
}

/** How a count of the legend stands as a percentage. */
function percentIn(loc: Localizer, plan: PlanDerivado): (estatus: EstatusLeido) => string {
  const parts = statusShares(plan);
  return (e) => percentOf(loc, plan.porEstatus[e], Math.max(1, plan.total), parts.get(e));
}

/** A figure for all of them: each percentage of the legend stands in a button that filters. */
function why(loc: Localizer, plan: PlanDerivado, { procedencia }: DistributionOptions): Content {
  const { total, porEstatus } = plan;
  const percent = percentIn(loc, plan);
  const explain = (): Explicacion => statusWhy(loc, tWhy(loc, 'estatus'), porEstatus, percent);
  const question = whyFigure(loc, tWhy(loc, 'pregunta_estatus'), explain, procedencia);
  return total === 0 ? nothing : html`<span id="por-que-estatus">${question}</span>`;
}

function legend(loc: Localizer, plan: PlanDerivado, options: DistributionOptions): TemplateResult {
  const percent = percentIn(loc, plan);
  // Unknown is shown as soon as there is some; the six of the standard always.
  const shown = ORDEN_ESTATUS.filter((e) => e !== 'sin_dato' || plan.porEstatus.sin_dato > 0);
  return html`<ul
    class="ley ${shown.length > 6 ? 'siete' : ''}"
    aria-details=${plan.total === 0 ? nothing : 'por-que-estatus'}
  >
    ${shown.map((estatus) => {
      const n = plan.porEstatus[estatus];
      const share = estatus === 'cancelada' ? tBoard(loc, 'noCuenta') : percent(estatus);
      return html`<li>
        <button
          type="button"
          aria-pressed=${options.estatus === estatus ? 'true' : 'false'}
          ?disabled=${n === 0 && options.estatus !== estatus}
          data-estatus=${estatus}
          @click=${() => options.onStatus(estatus)}
        >
          ${statusMark(estatus)}<span>${codeWord(loc, 'estatus', estatus)}</span
          ><b>${loc.number(n)}</b><span class="p">${share}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** What each status and each flag means: mark, word, one sentence. */
export function definitions(loc: Localizer): TemplateResult {
  return html`<dl class="definiciones">
      ${ORDEN_ESTATUS.map(
        (e) =>
          html`<dt>${statusLabel(loc, e)}</dt>
            <dd>${codeWord(loc, 'estatus_def', e)}</dd>`,
      )}
    </dl>
    <dl class="definiciones">
      ${BANDERAS.map(
        (b) =>
          html`<dt>${flagLabel(loc, b)}</dt>
            <dd>${codeWord(loc, 'bandera_def', b)}</dd>`,
      )}
    </dl>`;
}
