/** Since the last visit with this browser, and the word about what it keeps. */
import { html, nothing, type TemplateResult } from 'lit';
import { tChanges } from '../../i18n/changes.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Novedad } from '../../model/visit.js';
import { moreButton } from '../more.js';
import type { Content } from '../text.js';
import { nameOfId, whereText, type Nombres } from './names.js';
import { changeSentence } from './sentence.js';

export interface VisitOptions {
  nombres: Nombres;
  /** Day of the visit before; null at the first one. */
  fecha: number | null;
  novedades: readonly Novedad[];
  olvidada: boolean;
  limite: number;
  onMore: () => void;
  onForget: () => void;
}

function news(loc: Localizer, n: Novedad, nombres: Nombres): TemplateResult {
  const e = nombres.items.get(n.id);
  const what: Content =
    n.tipo === 'modificacion'
      ? changeSentence(loc, {
          tipo: n.tipo,
          clase: e?.clase ?? 'actividad',
          ruta: `/${n.miembro}`,
          antes: n.antes || undefined,
          despues: n.despues || undefined,
        })
      : tChanges(loc, n.tipo === 'alta' ? 'nueva' : 'ya_no_esta');
  const where = whereText(loc, nombres, e);
  return html`<li>
    ${nameOfId(loc, nombres, n.id)}: ${what}
    ${where === nothing ? nothing : html`<span class="dos linea">${where}</span>`}
  </li>`;
}

function list(loc: Localizer, o: VisitOptions): Content {
  if (o.fecha === null) return html`<p class="prosa">${tChanges(loc, 'visita_primera')}</p>`;
  const shown = o.novedades.slice(0, o.limite);
  return html`<p class="prosa">
      ${tChanges(loc, 'visita_fue', { fecha: loc.date(o.fecha) })}
      ${shown.length === 0 ? tChanges(loc, 'visita_nada') : nothing}
    </p>
    ${
      shown.length === 0
        ? nothing
        : html`<ul class="lista">
              ${shown.map((n) => news(loc, n, o.nombres))}
            </ul>
            ${moreButton(loc, o.novedades.length - shown.length, o.onMore)}`
    }`;
}

/** What is new; always with what is kept, and the way to have it forgotten. */
export function sinceVisit(loc: Localizer, o: VisitOptions): TemplateResult {
  if (o.olvidada) return html`<p role="status">${tChanges(loc, 'visita_olvidada')}</p>`;
  return html`${list(loc, o)}
    <p class="chico dos prosa no-imprimir guarda">
      ${tChanges(loc, 'visita_guarda')}
      <button class="enlace" type="button" @click=${o.onForget}>
        ${tChanges(loc, 'visita_olvidar')}
      </button>
    </p>`;
}
