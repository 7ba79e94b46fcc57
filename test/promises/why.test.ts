import { expect } from '@open-wc/testing';
import { axeFindings } from '../helpers/axe.js';
import { press } from '../helpers/host.js';
import { readDemo } from '../demo/demo-feeds.js';
import { find, openEverything, settled } from './actions.js';
import { copied, dialogOf, figuresOf, recount, resultOf, unexplained } from './figures.js';
import { inBox, OF_THE_PAGE, type Box } from './states.js';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';

interface Shown {
  tag: string;
  attributes?: Record<string, string>;
}

/** The elements and views of a board. */
const SHOWN: Record<string, Shown> = {
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

async function mount(
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

/** What has the focus, however deep. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const words = (el: Element): string => (el.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

describe('¿por qué este número?', function () {
  this.timeout(60_000);

  for (const name of ['estado-de-muestra', 'morelos']) {
    for (const [title, shown] of Object.entries(SHOWN)) {
      it(`${name}, ${title}: every percentage opens its arithmetic`, async () => {
        const feed = await readDemo(name);
        const element = await mount(shown, feed);
        await openEverything(element);
        expect(unexplained(element, feed)).to.deep.equal([]);
      });
    }
  }

  it('in the sheet that is printed, and in English too', async () => {
    const feed = await readDemo('estado-de-muestra');
    const element = await mount(SHOWN['cards']!, feed);
    element.lang = 'en';
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    const found = unexplained(element, feed);
    window.dispatchEvent(new Event('afterprint'));
    expect(found).to.deep.equal([]);
    await settled(element);
    expect(unexplained(element, feed)).to.deep.equal([]);
  });

  for (const [title, shown] of Object.entries(SHOWN)) {
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

  it('opens by key, Escape closes it and not the commitment, the focus comes back', async () => {
    const board = await mount(SHOWN['commitment']!, await readDemo('estado-de-muestra'));
    const figure = figuresOf(board)[0]!;
    figure.focus();
    await press('Enter');
    const dialog = dialogOf(figure)!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(focused()).to.equal(dialog.querySelector('h2'));
    expect(words(focused()!)).to.match(/^¿Por qué este número\? Avance del compromiso 1: 58/);
    await press('Tab');
    expect(words(focused()!)).to.equal('Copiar como texto');
    await press('Escape');
    await settled(board);
    expect(dialogOf(figure)).to.equal(null);
    expect(focused()).to.equal(figure);
    expect(board.compromiso).to.equal('c01');
    await press('Escape');
    await settled(board);
    expect(board.compromiso).to.equal(undefined);
  });

  it('Escape in the dialog of a timeline inside the board does not reach the board', async () => {
    const board = await mount(SHOWN['timeline']!, await readDemo('estado-de-muestra'));
    const timeline = find(board, 'avance-timeline')[0]!;
    const figure = timeline.shadowRoot!.querySelector<HTMLElement>('.por-que-cifra')!;
    let heard = 0;
    board.addEventListener('keydown', () => heard++);
    figure.click();
    expect(dialogOf(figure)!.getRootNode()).to.equal(timeline.shadowRoot);
    await press('Escape');
    await settled(board);
    expect(dialogOf(figure)).to.equal(null);
    expect(heard).to.equal(0);
  });

  it('opens the sum of each commitment of a plan by key', async () => {
    const board = await mount(SHOWN['cards']!, await readDemo('estado-de-muestra'));
    figuresOf(board)[0]!.focus();
    await press('Enter', 'Tab', 'Enter');
    await settled(board);
    const dialog = dialogOf(figuresOf(board)[0]!)!;
    expect(focused()!.localName).to.equal('summary');
    expect(dialog.querySelectorAll('details[open] tbody tr')).to.not.have.length(0);
    await press('Escape');
  });

  it('stays open while the element draws itself anew, and goes with its figure', async () => {
    const feed = await readDemo('estado-de-muestra');
    const board = await mount(SHOWN['cards']!, feed);
    const figure = figuresOf(board).at(-1)!;
    figure.click();
    board.vista = 'tabla';
    await settled(board);
    board.feed = await readDemo('morelos');
    await settled(board);
    const dialog = board.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.querySelector('h2')!.getClientRects()).to.have.length(1);
    dialog.close();
    await settled(board);
    expect(board.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  for (const where of [
    { width: 320, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ] as const) {
    it(`axe finds nothing in the open dialog, ${where.width} px, ${where.scheme}`, async () => {
      const feed = await readDemo('estado-de-muestra');
      for (const shown of [SHOWN['cards']!, SHOWN['commitment']!, SHOWN['timeline alone']!]) {
        const element = await mount(shown, feed, where);
        for (const figure of figuresOf(element).slice(0, 4)) {
          figure.click();
          const dialog = dialogOf(figure)!;
          for (const details of dialog.querySelectorAll('details')) details.open = true;
          await settled(element);
          expect(await axeFindings(element, OF_THE_PAGE), words(figure)).to.deep.equal([]);
          const { scrollWidth, clientWidth } = dialog;
          expect(scrollWidth, words(figure)).to.be.at.most(clientWidth);
          dialog.close();
          await settled(element);
        }
        element.parentElement!.remove();
      }
    });
  }
});
