/** The smallest element with a feed, for tests of what all of them share. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../src/i18n/localizer.js';
import type { Lectura } from '../../src/feed/problems.js';
import type { PlanDerivado, Reglas } from '../../src/model/types.js';
import { FeedElement, type Estado, type Fallo } from '../../src/context/feed-element.js';

export class TestBoard extends FeedElement {
  /** Number of times it drew. */
  drawn = 0;
  /** Makes the next drawing fail. */
  breaks = false;

  override render(): TemplateResult {
    this.drawn += 1;
    if (this.breaks && this.lectura) throw new Error('drawing failed');
    const titles = this.planDerivado?.compromisos.map(({ id }) => id).join(' ') ?? '';
    return html`<p>${this.estado}</p>
      <b>${titles}</b><slot></slot>`;
  }

  get seen(): {
    lectura: Lectura | null;
    fallo: Fallo | null;
    guardada: { fecha: Date } | null;
    feedUrl: URL | null;
    reglas: Reglas;
    plan: PlanDerivado | null;
    loc: Localizer;
  } {
    const { lectura, fallo, guardada, feedUrl, reglas, planDerivado: plan, loc } = this;
    return { lectura, fallo, guardada, feedUrl, reglas, plan, loc };
  }
}

if (!customElements.get('test-board')) customElements.define('test-board', TestBoard);

declare global {
  interface HTMLElementTagNameMap {
    'test-board': TestBoard;
    /** Defined by a test, after it stands in the page. */
    'late-board': TestBoard;
  }
}

export interface Told {
  type: string;
  estado: Estado;
  detail: Record<string, unknown>;
}

/** A board that is not in the page yet, and what it tells from now on. */
export function makeBoard(attributes: Record<string, string> = {}): [TestBoard, Told[]] {
  const board = document.createElement('test-board');
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  return [board, listen(board)];
}

/** Collects the events of a target, terminal ones and notices. */
export function listen(target: EventTarget): Told[] {
  const told: Told[] = [];
  for (const type of ['pal-listo', 'pal-error', 'pal-aviso']) {
    target.addEventListener(type, (event) => {
      const { estado } = event.target as TestBoard;
      told.push({ type, estado, detail: (event as CustomEvent<Record<string, unknown>>).detail });
    });
  }
  return told;
}

export const terminal = (told: readonly Told[]): string[] =>
  told.map(({ type }) => type).filter((type) => type !== 'pal-aviso');

/** A feed with commitments of the given ids, as the page would hand it over. */
export function feedWith(...ids: string[]): Record<string, unknown> {
  return {
    version: '1.0',
    actualizado: '2026-03-31T12:00:00-06:00',
    licencia: 'CC-BY-4.0',
    publicador: { nombre: 'Oficina' },
    ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '17', nombre: 'Morelos' } },
    planes: [
      {
        id: 'p1',
        titulo: 'Plan',
        inicio: '2026-01-01',
        compromisos: ids.map((id) => ({ id, titulo: `Compromiso ${id}` })),
      },
    ],
  };
}

/** Two frames and the timers between: what was under way has been drawn. */
export async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
}
