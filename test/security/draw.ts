/** Draws a feed in everything that the board has, and says what should not be there. */
import { fixture, html } from '@open-wc/testing';
import type { PalTablero, Vista } from '../../src/elements/pal-tablero/pal-tablero.js';
import { EXERCISE, SECCIONES } from '../helpers/elements.js';
import { openDialogs, openEverything } from '../promises/actions.js';
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
  // What has data for a section stands in it; each alone too, because a hostile feed may leave none.
  for (const tag of EXERCISE) {
    const element = Object.assign(document.createElement(tag), { feed, hoy: '2026-11-22' });
    box.append(element);
  }
  const board = box.querySelector<PalTablero>('pal-tablero')!;
  await board.listo;
  const found = new Set<string>();
  const look = async (): Promise<void> => {
    await board.updateComplete;
    for (const what of trespasses(box)) found.add(what);
  };
  const vistas: Vista[] = ['tarjetas', 'tabla', 'linea'];
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
  for (const seccion of SECCIONES) {
    board.seccion = seccion;
    await look();
  }
  for (const tag of EXERCISE) {
    const element = box.querySelector<PalTablero>(`:scope > ${tag}`)!;
    await openEverything(element);
    await openDialogs(element);
  }
  await look();
  for (const url of outside()) found.add(`request ${url}`);
  box.remove();
  return { found: [...found], pages };
}
