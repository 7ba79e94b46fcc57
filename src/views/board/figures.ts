/** The four figures of the plan, each with its base and its sum. */
import { html, type TemplateResult } from 'lit';
import { ORDEN_ESTATUS, type Exclusion, type PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { codeWord } from '../../i18n/codes.js';
import { shares } from '../../model/round.js';
import { calc } from '../calc.js';
import { tCommon } from '../../i18n/common.js';
import { tWhy } from '../../i18n/why.js';
import { shareWhy } from '../why-explain.js';
import { whyFigure, type Explicacion, type Procedencia } from '../why.js';

/**
 * Whole percentages of the activities that count, by status; they sum to 100. The legend and the
 * figures take theirs from here, so that the same thing never has two percentages.
 */
export function statusShares({ porEstatus }: PlanDerivado): ReadonlyMap<string, number> {
  const codes = ORDEN_ESTATUS.filter((e) => e !== 'cancelada');
  const parts = shares(codes.map((e) => porEstatus[e]));
  return new Map(codes.map((e, i) => [e, parts[i] ?? 0]));
}

/** Commitments, verified, overdue, without evidence. */
export function figures(loc: Localizer, plan: PlanDerivado, p: Procedencia): TemplateResult {
  return html`<dl class="cifras">
    ${commitments(loc, plan)} ${verified(loc, plan, p)} ${overdue(loc, plan, p)}
    ${withoutEvidence(loc, plan, p)}
  </dl>`;
}

function figure(name: string, n: number | string, base: unknown): TemplateResult {
  return html`<div class="cifra">
    <dt>${name}</dt>
    <dd class="n ${typeof n === 'string' ? 'sin' : ''}">${n}</dd>
    <dd>${base}</dd>
  </div>`;
}

function unknown(loc: Localizer, name: string): TemplateResult {
  const base = html`<span class="chico dos">${tBoard(loc, 'sinActividades')}</span>`;
  return figure(name, tCommon(loc, 'sinDato'), base);
}

function commitments(loc: Localizer, plan: PlanDerivado): TemplateResult {
  const all = plan.compromisos.length + plan.ilegibles;
  const excluded = Object.entries(plan.excluidos).filter(([motivo]) => motivo !== 'proactivo');
  const out = excluded.reduce((sum, [, n]) => sum + n, 0);
  // "Ordinarios" is exact only while every one of that kind enters the figure, and no other.
  const plainKinds = out === 0 && plan.compromisos.every((c) => c.tipo !== 'transversal');
  const inside = { n: plan.ordinarios };
  const kinds = [
    plan.ordinarios === 0
      ? ''
      : plainKinds
        ? tBoard(loc, 'nOrdinarios', inside)
        : tBoard(loc, 'nEnAvance', inside),
    plan.proactivos > 0 ? tBoard(loc, 'nProactivos', { n: plan.proactivos }) : '',
    plan.ilegibles > 0 ? tBoard(loc, 'nIlegibles', { n: plan.ilegibles }) : '',
    out > 0 ? tBoard(loc, 'nExcluidos', { n: out }) : '',
  ].filter(Boolean);
  const list = loc.list(
    excluded.map(([motivo, n]) =>
      tBoard(loc, 'excluidosN', { n, motivo: codeWord(loc, 'exclusion', motivo as Exclusion) }),
    ),
  );
  const sum = html`<p>
    ${tBoard(loc, 'cuentaCompromisos')}
    ${out > 0 ? tBoard(loc, 'cuentaExcluidos', { lista: list }) : ''}
  </p>`;
  return figure(tBoard(loc, 'compromisos'), all, calc(kinds.join(', '), sum));
}

interface Share {
  name: string;
  n: number;
  total: number;
  parte: string;
  /** What stands under the figure, and what the total counts. */
  base: string;
  todo: string;
  nota: string;
}

function share(loc: Localizer, s: Share, p: Procedencia): TemplateResult {
  const { name, n, total, parte, base, todo, nota } = s;
  const explain = (): Explicacion => shareWhy(loc, [name, parte], [n, total], [name, todo], nota);
  return figure(name, n, html`<span class="chico dos">${whyFigure(loc, base, explain, p)}</span>`);
}

function verified(loc: Localizer, plan: PlanDerivado, p: Procedencia): TemplateResult {
  const { total, porEstatus } = plan;
  const name = tBoard(loc, 'verificadas');
  if (total === 0) return unknown(loc, name);
  const n = porEstatus.verificada;
  const parte = percentOf(loc, n, total, statusShares(plan).get('verificada'));
  const base = tBoard(loc, 'deActividades', { n: total, parte });
  const [todo, nota] = [tWhy(loc, 'actividades'), tBoard(loc, 'cuentaVerificadas')];
  return share(loc, { name, n, total, parte, base, todo, nota }, p);
}

function overdue(loc: Localizer, plan: PlanDerivado, p: Procedencia): TemplateResult {
  const { total, porBandera } = plan;
  const name = tBoard(loc, 'vencidas');
  if (total === 0) return unknown(loc, name);
  const n = porBandera.vencida;
  const parte = percentOf(loc, n, total);
  const base = tBoard(loc, 'deActividades', { n: total, parte });
  const [todo, nota] = [tWhy(loc, 'actividades'), tBoard(loc, 'cuentaVencidas')];
  return share(loc, { name, n, total, parte, base, todo, nota }, p);
}

function withoutEvidence(loc: Localizer, plan: PlanDerivado, p: Procedencia): TemplateResult {
  const { total: all, terminadas: total, porBandera } = plan;
  const name = tBoard(loc, 'sinEvidencia');
  if (all === 0) return unknown(loc, name);
  const n = porBandera.sin_evidencia;
  if (total === 0) {
    return figure(name, n, html`<span class="chico dos">${tBoard(loc, 'ningunaTerminada')}</span>`);
  }
  const parte = percentOf(loc, n, total);
  const base = tBoard(loc, 'deTerminadas', { n: total, parte });
  const [todo, nota] = [tWhy(loc, 'terminadas'), tBoard(loc, 'cuentaSinEvidencia')];
  return share(loc, { name, n, total, parte, base, todo, nota }, p);
}

/** The share by largest remainder when one is given; "<1" and ">99" stay where it is not exact. */
export function percentOf(loc: Localizer, n: number, total: number, share?: number): string {
  const exact = (n / total) * 100;
  const rounded = share ?? exact;
  return loc.percent((rounded === 0 && n > 0) || (rounded === 100 && n < total) ? exact : rounded);
}
