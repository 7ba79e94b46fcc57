/** The sections of a board: the plan, and beside it the rest of the exercise, one at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Parte } from '../../model/sections.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import type { Content } from '../text.js';

export type Seccion = 'plan' | 'ejercicio' | 'tiempo' | 'voces' | 'evidencia';

export const SECCIONES = {
  plan: 'secPlan',
  ejercicio: 'secEjercicio',
  tiempo: 'secTiempo',
  voces: 'secVoces',
  evidencia: 'secEvidencia',
} as const satisfies Record<Seccion, string>;

/** An element of a section. */
export interface PartShown {
  parte: Parte;
  elemento: HTMLElement;
}

/** What of the sections is shown now. */
export interface SectionsShown {
  seccion: Seccion;
  /** Those with something to show, in their order. */
  secciones: readonly Seccion[];
  /** The elements of the one in view; none for the plan, which the board draws itself. */
  partes: readonly PartShown[];
  onSection: (seccion: Seccion) => void;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** One Tab stop: the arrows go from tab to tab, and what has the focus is what is shown. */
function onKey(event: KeyboardEvent, s: SectionsShown): void {
  if (!Object.hasOwn(MOVES, event.key)) return;
  event.preventDefault();
  const at = MOVES[event.key]!(s.secciones.indexOf(s.seccion), s.secciones.length - 1);
  (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')[at]?.focus();
  s.onSection(s.secciones[at]!);
}

/** The tabs; nothing where there is but one section. */
export function sectionTabs(loc: Localizer, s: SectionsShown): Content {
  if (s.secciones.length < 2) return nothing;
  return html`<div
    class="secciones no-imprimir"
    role="tablist"
    aria-label=${tBoard(loc, 'secciones')}
    part="secciones"
    @keydown=${(event: KeyboardEvent) => onKey(event, s)}
  >
    ${s.secciones.map((seccion) => {
      const shown = seccion === s.seccion;
      return html`<button
        type="button"
        role="tab"
        id="sec-${seccion}"
        data-seccion=${seccion}
        aria-selected=${shown ? 'true' : 'false'}
        aria-controls=${shown ? 'panel' : nothing}
        tabindex=${shown ? nothing : '-1'}
        @click=${() => s.onSection(seccion)}
      >
        ${tBoard(loc, SECCIONES[seccion])}
      </button>`;
    })}
  </div>`;
}

/** To the box around the element: a host that takes the focus itself would hide what is in it. */
function goTo({ elemento }: PartShown): void {
  const box = elemento.parentElement;
  box?.focus({ preventScroll: true });
  box?.scrollIntoView();
}

/** The elements of a section under an index of them; each opens the board's page of a commitment. */
export function sectionParts(
  loc: Localizer,
  partes: readonly PartShown[],
  onSelect: (event: Event) => void,
): TemplateResult {
  const index = html`<div
    class="indice no-imprimir"
    role="group"
    aria-label=${tBoard(loc, 'indice')}
  >
    ${partes.map(
      (p) =>
        html`<button class="enlace" type="button" data-parte=${p.parte} @click=${() => goTo(p)}>
          ${tBoard(loc, `parte_${p.parte}`)}
        </button>`,
    )}
  </div>`;
  return html`${partes.length > 1 ? index : nothing}
    <div @pal-seleccion=${onSelect}>
      ${partes.map(({ elemento }) => html`<div class="pieza" tabindex="-1">${elemento}</div>`)}
    </div>`;
}

/** What the chosen tab shows. */
export function sectionPanel(s: SectionsShown, content: Content): TemplateResult {
  if (s.secciones.length < 2) return html`${content}`;
  return html`<div
    class="panel"
    id="panel"
    role="tabpanel"
    aria-labelledby="sec-${s.seccion}"
    data-seccion=${s.seccion}
  >
    ${content}
  </div>`;
}
