/** Draws a feed in everything that the board has, and says what should not be there. */
import { fixture, html } from '@open-wc/testing';
import type { PalTablero, Vista } from '../../src/elements/pal-tablero/pal-tablero.js';
import { EXERCISE } from '../helpers/elements.js';
import { find, settled } from '../promises/actions.js';
import { trespasses } from './hostile.js';

/** What a payload that ran has left behind. */
export const PWNED = (): unknown => (window as { __pwn?: unknown }).__pwn;

const outside = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => new URL(name, location.href).host !== location.host);

export interface Drawn {
  /** Trespasses in any view, and requests that left. */
  found: string[];
  /** Pages of commitments that were opened. */
  pages: number;
}

export async function draw(feed: unknown): Promise<Drawn> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <pal-tablero .feed=${feed} hoy="2026-11-22"></pal-tablero>
      <avance-resumen .feed=${feed} hoy="2026-11-22"></avance-resumen>
    </div>`,
  );
  // Not in the sections of the board: a hostile feed may leave nothing to open one for.
  const alone = EXERCISE.map((tag) =>
    Object.assign(document.createElement(tag), { feed, hoy: '2026-11-22' }),
  );
  box.append(...alone);
  const board = box.querySelector<PalTablero>('pal-tablero')!;
  await board.listo;
  const found = new Set<string>();
  const look = async (): Promise<void> => {
    await board.updateComplete;
    for (const what of trespasses(box)) found.add(what);
  };
  const vistas: Vista[] = ['tarjetas', 'tabla', 'linea', 'kanban', 'calendario'];
  for (const vista of vistas) {
    board.vista = vista;
    await look();
  }
  let pages = 0;
  const planes = (feed as { planes?: { compromisos?: { id?: unknown }[] }[] }).planes ?? [];
  for (const { id } of planes.flatMap((p) => p.compromisos ?? [])) {
    board.compromiso = String(id);
    await look();
    pages++;
  }
  board.compromiso = undefined;
  for (const element of alone) {
    for (const folded of find(element, 'details:not([open]) > summary, [aria-expanded=false]')) {
      folded.click();
    }
  }
  await settled(board);
  for (const element of alone) find(element, '[aria-haspopup=dialog]')[0]?.click();
  await settled(board);
  await look();
  for (const url of outside()) found.add(`request ${url}`);
  box.remove();
  return { found: [...found], pages };
}
