/** The parts of the validator, one at a time; one Tab stop, the arrows go from part to part. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import type { Content } from '../text.js';
import { PARTES, type Parte } from './shown.js';

export interface TabsOptions {
  parte: Parte;
  /** Numbers beside the names; 0 is left out. */
  n: Readonly<Record<Parte, number>>;
  onParte: (parte: Parte) => void;
}

const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % PARTES.length,
  ArrowLeft: (at) => (at + PARTES.length - 1) % PARTES.length,
  Home: () => 0,
  End: () => PARTES.length - 1,
};

function onKey(event: KeyboardEvent, o: TabsOptions): void {
  if (!Object.hasOwn(MOVES, event.key)) return;
  event.preventDefault();
  const at = MOVES[event.key]!(PARTES.indexOf(o.parte));
  (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')[at]?.focus();
  o.onParte(PARTES[at]!);
}

export function partTabs(loc: Localizer, o: TabsOptions): TemplateResult {
  return html`<div
    class="partes no-imprimir"
    role="tablist"
    part="partes"
    aria-label=${tValidator(loc, 'partes')}
    @keydown=${(event: KeyboardEvent) => onKey(event, o)}
  >
    ${PARTES.map((parte) => {
      const shown = parte === o.parte;
      const n = o.n[parte];
      return html`<button
        type="button"
        role="tab"
        id="parte-${parte}"
        data-parte=${parte}
        aria-selected=${shown ? 'true' : 'false'}
        aria-controls=${shown ? 'parte' : nothing}
        tabindex=${shown ? nothing : '-1'}
        @click=${() => o.onParte(parte)}
      >
        ${tValidator(loc, `parte_${parte}`)}${
          n > 0 ? html` <span class="cuantos">${loc.number(n)}</span>` : nothing
        }
      </button>`;
    })}
  </div>`;
}

export function partPanel(parte: Parte, content: Content): TemplateResult {
  return html`<div class="parte" id="parte" role="tabpanel" aria-labelledby="parte-${parte}">
    ${content}
  </div>`;
}
