/** Every state of the elements, mounted in a box of a given width and colour scheme. */
import { fixture, html } from '@open-wc/testing';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { readDemo } from '../demo/demo-feeds.js';
import { atRest } from '../helpers/axe.js';
import { EXERCISE, SECCIONES } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import { find, openEverything, settled } from './actions.js';

export interface Box {
  /** Width in px. */
  width: number;
  scheme: 'light' | 'dark';
}

export interface Mounted {
  box: HTMLElement;
  element: PalTablero;
}

type Attributes = Record<string, string>;
type Make = (box: Box) => Promise<Mounted>;

/** Rules of axe about a whole page; a box has no landmarks and no h1 of its own. */
export const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main'];

const HOY = '2026-11-22';

/** A box that follows no setting of the machine. */
export async function inBox({ width, scheme }: Box, content: HTMLElement): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(box.style, { width: `${width}px`, colorScheme: scheme, background: 'Canvas' });
  box.append(content);
  return box;
}

async function mount(
  where: Box,
  tag: string,
  attributes: Attributes,
  feed?: unknown,
): Promise<Mounted> {
  const element = document.createElement(tag) as PalTablero;
  for (const [name, value] of Object.entries({ hoy: HOY, ...attributes })) {
    element.setAttribute(name, value);
  }
  if (feed !== undefined) element.feed = feed as never;
  const box = await inBox(where, element);
  if (element.estado === 'cargando' || element.estado === 'inicial') {
    if (!attributes['src']?.includes('colgado')) await element.listo;
  }
  await settled(element);
  return { box, element };
}

const sample = (tag: string, attributes: Attributes = {}, opened = false): Make => {
  return async (where) => {
    const mounted = await mount(where, tag, attributes, await readDemo('estado-de-muestra'));
    if (opened) await openEverything(mounted.element);
    return mounted;
  };
};

/** Mounted, drawn, and nothing moving any more. */
export async function show(name: string, where: Box): Promise<Mounted> {
  const mounted = await STATES[name]!(where);
  await settled(mounted.element);
  await atRest(mounted.box);
  return mounted;
}

const board = (vista: string, opened = false): Make => sample('pal-tablero', { vista }, opened);

const at =
  (route: string, attributes: Attributes = {}): Make =>
  async (where) =>
    mount(where, 'pal-tablero', { src: (await faultUrl(route)).href, ...attributes });

const demo =
  (name: string): Make =>
  async (where) =>
    mount(where, 'pal-tablero', {}, await readDemo(name));

const ofEach = (
  names: readonly string[],
  make: (name: string, opened: boolean) => Make,
): Record<string, Make> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, make(name, false)],
      [`${name}, everything open`, make(name, true)],
    ]),
  );

/** The sample has problems of its own: its board is partial in every view. */
export const STATES: Readonly<Record<string, Make>> = {
  tarjetas: board('tarjetas'),
  'tarjetas, everything open': board('tarjetas', true),
  tabla: board('tabla'),
  linea: board('linea'),
  'linea, everything open': board('linea', true),
  kanban: board('kanban'),
  calendario: board('calendario'),
  'calendario, everything open': board('calendario', true),
  compromiso: sample('pal-tablero', { compromiso: 'c01' }),
  'compromiso, everything open': sample('pal-tablero', { compromiso: 'c01' }, true),
  'nothing found': async (where) => {
    const mounted = await board('tarjetas')(where);
    mounted.element.filtros = { texto: 'nada que exista' };
    await settled(mounted.element);
    return mounted;
  },
  'tools unfolded': async (where) => {
    const mounted = await board('tarjetas')(where);
    for (const el of find(mounted.element, '.pliegue, .mas > summary')) el.click();
    await settled(mounted.element);
    return mounted;
  },
  'only titles published': demo('morelos'),
  'no plan yet': at('sin-planes'),
  'one bad commitment': at('parcial'),
  loading: at('colgado'),
  'not there': at('estado/404'),
  'not JSON': at('html'),
  'compromiso-card': sample('compromiso-card', { compromiso: 'c01' }),
  'avance-timeline': sample('avance-timeline'),
  'avance-timeline of one': sample('avance-timeline', { compromiso: 'c01' }),
  'avance-resumen': sample('avance-resumen', {}, true),
  ...ofEach(EXERCISE, (tag, opened) => sample(tag, {}, opened)),
  ...ofEach(SECCIONES, (seccion, opened) => sample('pal-tablero', { seccion }, opened)),
};

/** Those of the usual suite: what shows the exercise stands in a section of the board as well. */
export const USUAL: readonly string[] = Object.keys(STATES).filter(
  (name) => !EXERCISE.some((tag) => name.startsWith(tag)),
);

/** The others, of the slow suite. */
export const SINGLY: readonly string[] = Object.keys(STATES).filter(
  (name) => !USUAL.includes(name),
);
