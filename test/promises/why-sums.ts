/** Elements whose figures are opened one by one, and what each arithmetic must say. */
import { expect } from '@open-wc/testing';
import { readDemo } from '../demo/demo-feeds.js';
import { openEverything, settled } from './actions.js';
import { copied, figuresOf, recount, resultOf, unexplained } from './figures.js';
import { inBox, type Box } from './states.js';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';

interface Shown {
  tag: string;
  attributes?: Record<string, string>;
}

/** The elements and views of a board. */
export const SHOWN: Record<string, Shown> = {
  cards: { tag: 'pal-tablero' },
  table: { tag: 'pal-tablero', attributes: { vista: 'tabla' } },
  timeline: { tag: 'pal-tablero', attributes: { vista: 'linea' } },
  'by institution': { tag: 'pal-tablero', attributes: { 'agrupar-por': 'institucion' } },
  'strict rule': { tag: 'pal-tablero', attributes: { estricto: '' } },
  commitment: { tag: 'pal-tablero', attributes: { compromiso: 'c01' } },
  'commitment with unknown parts': { tag: 'pal-tablero', attributes: { compromiso: 'c11' } },
  'card alone': { tag: 'compromiso-card', attributes: { compromiso: 'c11' } },
  'timeline alone': { tag: 'avance-timeline' },
  summary: { tag: 'avance-resumen' },
  'summary of one': { tag: 'avance-resumen', attributes: { compromiso: 'c01' } },
};

export async function mount(
  { tag, attributes = {} }: Shown,
  feed: unknown,
  where: Box = { width: 1000, scheme: 'light' },
): Promise<PalTablero> {
  const element = document.createElement(tag) as PalTablero;
  const all = { hoy: '2026-11-22', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.feed = feed as never;
  await inBox(where, element);
  await element.listo;
  await settled(element);
  return element;
}

export const words = (el: Element): string => (el.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** Every percentage opens its arithmetic, which adds up to it, in the elements named. */
export function sumsOf(names: readonly (keyof typeof SHOWN)[]): void {
  const chosen = names.map((name) => [name, SHOWN[name]!] as const);

  for (const name of ['estado-de-muestra', 'morelos']) {
    for (const [title, shown] of chosen) {
      it(`${name}, ${title}: every percentage opens its arithmetic`, async () => {
        const feed = await readDemo(name);
        const element = await mount(shown, feed);
        await openEverything(element);
        expect(unexplained(element, feed)).to.deep.equal([]);
      });
    }
  }

  for (const [title, shown] of chosen) {
    it(`${title}: what is copied adds up to the figure, and says where it comes from`, async () => {
      const element = await mount(shown, await readDemo('estado-de-muestra'));
      await openEverything(element);
      const wrong: string[] = [];
      for (const figure of figuresOf(element)) {
        const text = await copied(figure);
        const shownAs = words(figure);
        const told = (why: string): void => void wrong.push(`«${shownAs}» ${why}\n${text}`);
        recount(text).forEach(told);
        const result = resultOf(text).replace('−', '');
        const many = /÷|puntos|actividad/.test(result);
        // The ends of a range, and the shares of a bar, are told by the arithmetic of the whole.
        const range = shownAs.includes('\u00a0% y ');
        const question = shownAs.startsWith('¿Por qué estos');
        if (!many && !range && !question && !shownAs.includes(result)) told(`is not «${result}»`);
        if (!/^Datos al 13 de noviembre de 2026\.|[.] Datos al 13 de noviembre/m.test(text)) {
          told('does not say of when the data are');
        }
        if (!text.includes('Calculado para el 22 de noviembre de 2026.')) told('has no day');
        if (!/^Fuente: /m.test(text)) told('has no source');
      }
      expect(wrong).to.deep.equal([]);
      expect(figuresOf(element)).to.not.have.length(0);
    });
  }
}
