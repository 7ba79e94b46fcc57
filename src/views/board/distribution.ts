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
import { calc } from '../calc.js';
import { heading } from '../heading.js';
import { flagLabel, statusLabel, statusMark } from '../marks.js';
import { stackedBar } from '../segments.js';
import { percentOf, statusShares } from './figures.js';
import type { Content } from '../text.js';

export interface DistributionOptions {
  level: number;
  /** The status that filters now. */
  estatus: EstatusLeido | undefined;
  onStatus: (estatus: EstatusLeido) => void;
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
      <span class="chico dos">${outside} ${tBoard(loc, 'elijaEstatus')}</span>
    </div>
    ${stackedBar(porEstatus)} ${legend(loc, plan, options)}
    ${calc(tBoard(loc, 'definiciones'), () => definitions(loc), 'defs')}
  </div>`;
}

function legend(loc: Localizer, plan: PlanDerivado, options: DistributionOptions): TemplateResult {
  const parts = statusShares(plan);
  // Unknown is shown as soon as there is some; the six of the standard always.
  const shown = ORDEN_ESTATUS.filter((e) => e !== 'sin_dato' || plan.porEstatus.sin_dato > 0);
  return html`<ul class="ley ${shown.length > 6 ? 'siete' : ''}">
    ${shown.map((estatus) => {
      const n = plan.porEstatus[estatus];
      const share =
        estatus === 'cancelada'
          ? tBoard(loc, 'noCuenta')
          : percentOf(loc, n, Math.max(1, plan.total), parts.get(estatus));
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
