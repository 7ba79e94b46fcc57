/** What is on, each with a way to take it off, and the ways out when together they leave nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { relaxations, type Alivio } from '../../model/relax.js';
import type { Filtros, OpcionesDeFiltros, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tSearch } from '../../i18n/search.js';
import { emptyState } from '../states.js';
import type { Content } from '../text.js';
import { filterName, membersOn, type Miembro } from './filter-words.js';

/** More ways out than these are no help. */
const MOST_WAYS = 5;

export interface ChipsState {
  filtros: Filtros;
  opciones: OpcionesDeFiltros;
  plan: PlanDerivado;
  /** Takes these filters off; from a chip, the reader goes on to the next one. */
  onDrop: (members: readonly Miembro[], chip?: boolean) => void;
  onClear: () => void;
}

/** One button for each filter that is on, in the order in which they were put on. */
export function chips(loc: Localizer, s: ChipsState): Content {
  const on = membersOn(s.filtros);
  if (on.length === 0) return nothing;
  return html`<ul class="puestos no-imprimir" aria-label=${tSearch(loc, 'puestos')} part="filtros">
    ${on.map((member) => chip(loc, member, s))}
    ${
      on.length > 1
        ? html`<li>
            <button class="enlace" type="button" data-quitar="*" @click=${s.onClear}>
              ${tSearch(loc, 'quitarTodos')}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

function chip(loc: Localizer, member: Miembro, s: ChipsState): TemplateResult {
  const que = filterName(loc, member, s);
  return html`<li>
    <button
      class="puesto"
      type="button"
      data-quitar=${member}
      aria-label=${tSearch(loc, 'quitar', { que })}
      @click=${() => s.onDrop([member], true)}
    >
      <bdi>${que}</bdi
      ><svg viewBox="0 0 10 10" aria-hidden="true"><path d="m1 1 8 8m0-8-8 8" /></svg>
    </button>
  </li>`;
}

/** Why the ways out are what they are; singles say it themselves. */
function advice(loc: Localizer, found: readonly Alivio[]): Content {
  if (found.length === 0) return html`<p>${tSearch(loc, 'quiteTodos')}</p>`;
  return found[0]!.sin.length > 1 ? html`<p>${tSearch(loc, 'quiteDos')}</p>` : nothing;
}

/** No commitment is left: which filters to drop, and what each would bring. */
export function nothingFound(loc: Localizer, s: ChipsState): TemplateResult {
  const found = relaxations(s.plan, s.filtros);
  // With one filter on, dropping it is dropping all.
  const ways = membersOn(s.filtros).length > 1 ? found : [];
  const way = ({ sin, n }: Alivio): TemplateResult => {
    const [que = '', otro = ''] = sin.map((member) => filterName(loc, member, s));
    const text = tSearch(loc, sin.length > 1 ? 'sinDos' : 'sinUno', { que, otro, n });
    return html`<li>
      <button class="boton" type="button" @click=${() => s.onDrop(sin)}>${text}</button>
    </li>`;
  };
  const action = html`${advice(loc, found)}
    <ul class="salidas">
      ${ways.slice(0, MOST_WAYS).map(way)}
      <li>
        <button class="boton" type="button" @click=${s.onClear}>
          ${tBoard(loc, 'quitarFiltros')}
        </button>
      </li>
    </ul>`;
  return emptyState(loc, 'filtro', '', action);
}
