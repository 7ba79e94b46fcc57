/** What is done and how it goes: actions with their weights, and the activities under each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AccionDerivada, ActividadDerivada } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tCommitment } from '../../i18n/commitment.js';
import { tCommon } from '../../i18n/common.js';
import { tTrace } from '../../i18n/trace.js';
import { tWhy } from '../../i18n/why.js';
import { baseWords, weightPercent } from '../base-words.js';
import { heading } from '../heading.js';
import { segments } from '../segments.js';
import { feedParagraphs, feedText, plainText, type Content } from '../text.js';
import { responsibleText } from '../who.js';
import { activityBlock } from './activity.js';
import { fact, facts } from '../facts.js';
import { progressWhy, weightsWhy } from '../why-explain.js';
import type { Explicacion } from '../why.js';
import { section, told, type Page } from './page-context.js';
import { productList } from './products.js';
import { spanText } from './summary.js';

const DONE = new Set(['concluida', 'verificada']);

/** Stated weight and, where it was mended, the share that counts; nothing for an only child. */
function weight(loc: Localizer, page: Page, a: AccionDerivada): Content {
  const { hijos, reparaciones } = page.c.avance.traza;
  const stated = a.accion.ponderacion;
  const valor = weightPercent(loc, a.peso);
  const why = (text: string): Content =>
    told(loc, page, text, () => weightsWhy(loc, page.c.avance.traza, valor, a.id));
  if (stated === undefined) {
    if (hijos.length < 2) return nothing;
    const word = reparaciones.includes('sin_pesos') ? 'cuenta' : 'cuenta_por';
    return why(tCommitment(loc, word, { valor }));
  }
  if (Math.abs(stated - a.peso * 100) < 0.05) return why(tCommitment(loc, 'peso', { valor }));
  return why(`${tCommitment(loc, 'peso', { valor: loc.number(stated, 2) })} (${valor})`);
}

function actionWhy(loc: Localizer, { numeros }: Page, a: AccionDerivada): Explicacion {
  const que = tWhy(loc, 'accion', { cual: plainText(loc, a.accion.titulo) });
  return progressWhy(loc, que, a.avance, numeros);
}

function actionHeader(loc: Localizer, page: Page, a: AccionDerivada): TemplateResult {
  const open = a.actividades.filter((x) => x.estatus !== 'cancelada').length + a.ilegibles;
  const done = a.actividades.filter((x) => DONE.has(x.estatus)).length;
  const value = a.avance.valor === null ? tCommon(loc, 'sinDato') : loc.percent(a.avance.valor);
  const words = a.avance.valor === null ? '' : baseWords(loc, a.avance);
  const base = words === '' ? '' : ` · ${words}`;
  const count =
    open === 0
      ? tCommon(loc, 'sinActividades')
      : told(
          loc,
          page,
          `${tCommitment(loc, 'n_de', { n: done, de: open })} · ${value}${base}`,
          () => actionWhy(loc, page, a),
        );
  return html`<header>
    ${heading(page.level + 2, feedText(loc, a.accion.titulo))}
    <p><b>${weight(loc, page, a)}</b></p>
    ${segments(loc, a.actividades, a.ilegibles, a.peso)}
    <p>${count}</p>
  </header>`;
}

function repairs(loc: Localizer, page: Page, a: AccionDerivada): Content[] {
  const own = page.c.avance.traza.hijos.find((t) => t.id === a.id)?.reparaciones ?? [];
  const mended = [...new Set([...own, ...a.avance.traza.reparaciones])];
  // Most plans publish no weights: that is said once, in the sum.
  return mended.filter((r) => r !== 'sin_pesos').map((r) => tTrace(loc, `rep_${r}`));
}

function actionBlock(loc: Localizer, page: Page, a: AccionDerivada): TemplateResult {
  const { descripcion, responsables = [], productos } = a.accion;
  const notes = repairs(loc, page, a);
  const list = facts([
    fact(tCommon(loc, 'plazo'), spanText(loc, a.accion)),
    fact(tCommon(loc, 'responsables'), ...responsables.map((r) => responsibleText(loc, r))),
    fact(tCommitment(loc, 'productos'), productList(loc, productos)),
    fact(tCommitment(loc, 'reparacion'), ...notes),
  ]);
  return html`<section class="accion" part="accion">
    ${actionHeader(loc, page, a)}
    <div class="prosa">${feedParagraphs(loc, descripcion)}</div>
    ${list} ${a.actividades.map((x) => activityBlock(loc, page, x))}
    ${a.ilegibles > 0 ? unreadable(loc, a.ilegibles) : nothing}
  </section>`;
}

function unreadable(loc: Localizer, n: number): TemplateResult {
  return html`<p class="chico dos ilegibles">
    ${tCommitment(loc, 'actividades_ilegibles', { n })}
  </p>`;
}

function directBlock(
  loc: Localizer,
  page: Page,
  directas: readonly ActividadDerivada[],
  ilegibles: number,
): Content {
  if (directas.length + ilegibles === 0) return nothing;
  // Alone they need no title, and stand a level higher.
  const alone = page.c.acciones.length === 0;
  const title = alone
    ? nothing
    : heading(page.level + 2, tCommitment(loc, 'directas'), 'rubro-accion');
  const level = page.level + (alone ? 2 : 3);
  return html`<section class="accion">
    ${title} ${directas.map((a) => activityBlock(loc, page, a, level))}
    ${ilegibles > 0 ? unreadable(loc, ilegibles) : nothing}
  </section>`;
}

/** Actions and direct activities; when nothing was published, the figures above say so. */
export function workSection(loc: Localizer, page: Page): Content {
  const { c } = page;
  const title = tCommitment(loc, 'que_se_hace');
  if (c.acciones.length + c.directas.length + c.ilegibles === 0) return nothing;
  const lead =
    c.acciones.length === 0
      ? tCommitment(loc, 'guia_actividades')
      : tCommitment(loc, 'guia_acciones', { n: c.acciones.length });
  const inActions = c.acciones.reduce((sum, a) => sum + a.ilegibles, 0);
  const root = c.avance.traza.reparaciones.filter((r) => r !== 'sin_pesos');
  return section(
    page,
    title,
    [
      root.length > 0
        ? html`<p class="chico dos">${root.map((r) => tTrace(loc, `rep_${r}`)).join(' ')}</p>`
        : nothing,
      html`${c.acciones.map((a) => actionBlock(loc, page, a))}`,
      directBlock(loc, page, c.directas, Math.max(0, c.ilegibles - inActions)),
    ],
    '',
    lead,
  );
}
