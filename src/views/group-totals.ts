/** Totals by institution, sector, axis: the same bars, one row a group. */
import { html, nothing, type TemplateResult } from 'lit';
import { groupCompromisos } from '../model/group.js';
import { axesOf } from '../model/facets.js';
import type { Texto } from '../feed/types.js';
import { keysOf } from '../model/keys.js';
import type { Agrupacion, Grupo, PlanDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tSummary } from '../i18n/summary.js';
import { barsTable, type BarRow } from './bars.js';
import { tWhy } from '../i18n/why.js';
import { cleanText, feedText, plainText } from './text.js';
import { commitmentNumbers, progressWhy } from './why-explain.js';
import type { Explicacion, Procedencia } from './why.js';

/** Groups of which one commitment may have several. */
const SEVERAL: readonly string[] = ['institucion', 'sector', 'ods'];

/** The feed's own name of a group, where it has one. */
function feedName(
  plan: PlanDerivado,
  por: Agrupacion,
  { clave, compromisos }: Grupo,
): Texto | undefined {
  if (por === 'eje') return plan.plan.ejes?.find((e) => e.id === clave)?.titulo;
  if (por === 'institucion') return compromisos[0] && keysOf(compromisos[0]).institucion.get(clave);
  return undefined;
}

function groupName(loc: Localizer, plan: PlanDerivado, por: Agrupacion, g: Grupo): Texto {
  if (g.clave === '') return tSummary(loc, 'sinGrupo');
  const stated = feedName(plan, por, g);
  if (stated !== undefined) return stated;
  if (por === 'sector' || por === 'estatus') return cleanText(codeWord(loc, por, g.clave));
  if (por === 'tipo') return cleanText(codeWord(loc, 'tipo_compromiso', g.clave));
  return por === 'ods' ? `ODS ${g.clave}` : cleanText(g.clave);
}

function named(
  loc: Localizer,
  plan: PlanDerivado,
  por: Agrupacion,
  g: Grupo,
): Pick<BarRow, 'id' | 'titulo' | 'que' | 'porQue'> {
  const name = groupName(loc, plan, por, g);
  const que = tWhy(loc, 'grupo', { cual: plainText(loc, name) });
  const porQue = (): Explicacion =>
    progressWhy(loc, que, g.avance, commitmentNumbers(plan.compromisos));
  return { id: g.clave, titulo: feedText(loc, name), que, porQue };
}

/** The table of the groups of a plan. */
export function groupTotals(
  loc: Localizer,
  plan: PlanDerivado,
  por: Exclude<Agrupacion, 'ninguno'>,
  procedencia: Procedencia,
): TemplateResult {
  const rows = groupCompromisos(plan.compromisos, por, axesOf(plan)).map((g): BarRow => ({
    ...named(loc, plan, por, g),
    compromisos: g.compromisos.length,
    porEstatus: g.porEstatus,
    total: g.total,
    terminadas: g.terminadas,
    avance: g.avance,
  }));
  const caption = tSummary(loc, `grupos.${por}`);
  return html`${barsTable(loc, rows, { caption, columna: tSummary(loc, 'colGrupo'), procedencia })}
  ${SEVERAL.includes(por) && rows.length > 1 ? html`<p class="dos chico">${tSummary(loc, 'varios')}</p>` : nothing}`;
}
