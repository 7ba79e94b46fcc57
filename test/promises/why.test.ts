import { expect } from '@open-wc/testing';
import { axeFindings } from '../helpers/axe.js';
import { until } from '../helpers/faults.js';
import { press } from '../helpers/host.js';
import { readDemo } from '../demo/demo-feeds.js';
import { find, settled } from './actions.js';
import { dialogOf, figuresOf, unexplained } from './figures.js';
import { OF_THE_PAGE } from './states.js';
import { mount, SHOWN, sumsOf, words } from './why-sums.js';

/** What has the focus, however deep. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

describe('¿por qué este número?', function () {
  this.timeout(60_000);

  // All of them, figure by figure, are minutes: why.extended.ts.
  sumsOf(['cards', 'card alone', 'summary of one']);

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
    await until(() => dialogOf(figure) === null);
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
    await until(() => dialogOf(figure) === null);
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
    await until(() => board.shadowRoot!.querySelector('dialog') === null);
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
