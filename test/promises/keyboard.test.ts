import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PalTablero, Seccion, Vista } from '../../src/elements/pal-tablero/pal-tablero.js';
import { SECCIONES } from '../helpers/elements.js';
import { engine } from '../helpers/engine.js';
import { press } from '../helpers/host.js';
import { readDemo } from '../demo/demo-feeds.js';
import { descendants, find, settled, VISTAS } from './actions.js';

const HEADER = 80;
/** From the start of the board to what follows it. */
const MOST_STOPS = 12;

interface Walked {
  board: PalTablero;
  before: HTMLElement;
  after: HTMLElement;
}

let feed: unknown;
before(async () => {
  feed = await readDemo('estado-de-muestra');
});

/** A page with something to stand on before and after the board, and a header that stays. */
async function page(
  vista: Vista = 'tarjetas',
  width = 1000,
  seccion: Seccion = 'plan',
): Promise<Walked> {
  const box = await fixture<HTMLElement>(html`
    <div style="width: ${width}px">
      <header style="position: sticky; top: 0; height: ${HEADER}px; z-index: 9; background: #fff">
        <button id="before">Antes</button>
      </header>
      <pal-tablero .feed=${feed} hoy="2026-11-22" vista=${vista} seccion=${seccion}></pal-tablero>
      <button id="after">Después</button>
    </div>
  `);
  const board = box.querySelector('pal-tablero')!;
  await board.listo;
  await settled(board);
  return { board, before: box.querySelector('#before')!, after: box.querySelector('#after')! };
}

/** What has the focus, however deep. */
function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement as HTMLElement;
  }
  return active;
}

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex="0"]';

/** What a reader without a mouse must reach, in the order of the document. */
function stops(board: PalTablero): HTMLElement[] {
  return ([...descendants(board.shadowRoot!)] as HTMLElement[]).filter(
    (el) =>
      el.matches(FOCUSABLE) &&
      !el.matches(':disabled, [tabindex="-1"]') &&
      el.getClientRects().length > 0 &&
      !isFolded(el),
  );
}

/** Inside a closed details, other than its summary. */
function isFolded(el: Element): boolean {
  const box = el.parentElement?.closest('details:not([open])');
  if (!box) return false;
  return el !== box.querySelector('summary') || isFolded(box);
}

const name = (el: Element): string =>
  `${el.localName}.${el.className} «${(el.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}»`;

/** Some engines bring what has the focus into view a frame later. */
async function scrolled(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
}

/** Tabs from one end of the board to the other, looking at each stop. */
async function walk(
  { board, after }: Walked,
  look: (el: HTMLElement) => void = () => undefined,
): Promise<HTMLElement[]> {
  const seen: HTMLElement[] = [];
  const limit = stops(board).length + 5;
  for (let i = 0; i < limit; i++) {
    await press('Tab');
    await scrolled();
    const el = focused();
    if (el === after) return seen;
    seen.push(el);
    look(el);
  }
  throw new Error(`The focus never left the board; last at ${name(seen.at(-1)!)}`);
}

const OLD_CHROMIUM = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 999) < 150;

/** Why the focus on it cannot be seen; '' where it can. */
function hidden(el: HTMLElement): string {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(el);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${name(el)}: no outline`;
  if (outlineColor.endsWith(', 0)')) return `${name(el)}: outline without colour`;
  const { top, bottom } = el.getBoundingClientRect();
  // Most engines bring into view only what is wholly out of sight, and no style changes that; what
  // WCAG 2.2 (2.4.11) asks is that the focus is never wholly hidden. Chromium 143 does not reckon
  // with scroll-margin there, 156 does.
  if (bottom < HEADER && !OLD_CHROMIUM) return `${name(el)}: under the header`;
  return top > innerHeight ? `${name(el)}: below the window` : '';
}

/** Pairs in which the second stands before the first for the eye. */
function backwards(els: readonly HTMLElement[]): string[] {
  // What sticks to the window's top stands in its own place there.
  window.scrollTo({ top: 0, behavior: 'instant' });
  const boxes = els.map((el) => {
    const { top, bottom, left, right } = el.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY, left, right };
  });
  return els.slice(1).flatMap((el, i) => {
    const [a, b] = [boxes[i]!, boxes[i + 1]!];
    // Further up is in order at the head of the next column.
    const above = b.bottom <= a.top && b.left < a.right;
    // Targets of 24 px in lines of small type overlap by some pixels: half of one is the same line.
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const half = Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
    const beside = shared > half && b.left < a.left - 1;
    const inside = els[i]!.contains(el);
    return !inside && (above || beside) ? [`${name(els[i]!)} → ${name(el)}`] : [];
  });
}

describe('the board by keyboard alone', function () {
  this.timeout(60_000);

  for (const vista of VISTAS) {
    it(`${vista}: Tab reaches everything once, in the order of the eye, and leaves`, async () => {
      const walked = await page(vista);
      walked.before.focus();
      const wanted = stops(walked.board);
      const unseen: string[] = [];
      const seen = await walk(walked, (el) => {
        const why = hidden(el);
        if (why) unseen.push(why);
      });
      expect(unseen).to.deep.equal([]);
      expect(seen.map(name)).to.deep.equal(wanted.map(name));
      expect(backwards(seen.slice(1))).to.deep.equal([]);
    });
  }

  for (const seccion of SECCIONES) {
    it(`${seccion}: Tab reaches everything once, in the order of the eye, and leaves`, async () => {
      const walked = await page('tarjetas', 1000, seccion);
      walked.before.focus();
      const wanted = stops(walked.board);
      const unseen: string[] = [];
      const seen = await walk(walked, (el) => {
        const why = hidden(el);
        if (why) unseen.push(why);
      });
      expect(unseen).to.deep.equal([]);
      expect(seen.map(name)).to.deep.equal(wanted.map(name));
      expect(backwards(seen.slice(1))).to.deep.equal([]);
    });
  }

  for (const vista of VISTAS) {
    it(`${vista}: has its own way past the board, of no more than ${MOST_STOPS} stops`, async () => {
      const { board, before: start, after } = await page(vista);
      const all = stops(board).length;
      start.focus();
      await press('Tab');
      expect(focused().textContent?.trim()).to.equal('Saltar el tablero');
      expect(focused().getBoundingClientRect().height).to.be.at.least(24);
      await press('Enter');
      let taken = 1;
      while (focused() !== after && taken <= MOST_STOPS) {
        await press('Tab');
        taken += 1;
      }
      expect(focused()).to.equal(after);
      expect(taken).to.be.at.most(MOST_STOPS);
      console.log(`Tab stops, ${vista}: ${taken} by the skip link, ${all} through the board`);
    });
  }

  it('opens a commitment with Enter, walks its page, and Escape goes back to its title', async () => {
    const walked = await page();
    const { board } = walked;
    const opener = find(board, '[data-abre=c01]')[0]!;
    opener.focus();
    await press('Enter');
    await settled(board);
    expect(board.compromiso).to.equal('c01');
    expect(focused().id).to.equal('titulo');
    const wanted = stops(board).map(name);
    const unseen: string[] = [];
    const seen = await walk(walked, (el) => {
      const why = hidden(el);
      if (why) unseen.push(why);
    });
    expect(unseen).to.deep.equal([]);
    expect(wanted.slice(-seen.length)).to.deep.equal(seen.map(name));
    // Before the title: past the board, take away, print, and back to the board.
    expect(wanted.length - seen.length).to.be.at.most(4);
    seen.find((el) => el.matches('summary, button'))!.focus();
    await press('Escape');
    await settled(board);
    expect(board.compromiso).to.equal(undefined);
    expect(focused().dataset['abre']).to.equal('c01');
  });

  it('filters, opens a figure and changes the view with keys, the focus staying where it was', async () => {
    const { board } = await page();
    const status = find(board, '[data-estatus=verificada]')[0]!;
    status.focus();
    await press('Enter');
    await settled(board);
    expect(board.filtros.estatus).to.equal('verificada');
    expect(focused()).to.equal(find(board, '[data-estatus=verificada]')[0]);
    await press(' ');
    await settled(board);
    expect(board.filtros.estatus).to.equal(undefined);
    const sum = find<HTMLDetailsElement>(board, 'details.calc')[0]!;
    sum.querySelector('summary')!.focus();
    await press('Enter');
    expect(sum.open).to.equal(true);
    find(board, '[data-vista=tabla]')[0]!.focus();
    await press('Enter');
    await settled(board);
    expect(board.vista).to.equal('tabla');
    expect(focused().dataset['vista']).to.equal('tabla');
    find(board, 'input[type=search]')[0]!.focus();
    await sendKeys({ type: 'agua' });
    await new Promise((done) => setTimeout(done, 200));
    await settled(board);
    expect(board.filtros.texto).to.equal('agua');
    expect(focused().localName).to.equal('input');
  });

  it('narrow: the folded toolbar opens by key and its filters are the next stops', async () => {
    const walked = await page('tarjetas', 340);
    const fold = find(walked.board, '.pliegue')[0]!;
    fold.focus();
    await press('Enter');
    await settled(walked.board);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    await press('Tab');
    expect(focused().localName).to.equal('input');
  });

  if (engine !== 'webkit') {
    // WebKit's driver presses one key at a time: no Shift+Tab.
    it('walks backwards too, never under the header of the page', async () => {
      const { board, before: start, after } = await page();
      const wanted = stops(board).map(name).reverse();
      after.focus();
      const seen: string[] = [];
      const unseen: string[] = [];
      await sendKeys({ down: 'Shift' });
      for (let i = 0; i <= wanted.length + 2 && focused() !== start; i++) {
        await press('Tab');
        await scrolled();
        if (focused() === start) break;
        seen.push(name(focused()));
        const why = hidden(focused());
        if (why) unseen.push(why);
      }
      await sendKeys({ up: 'Shift' });
      expect(unseen).to.deep.equal([]);
      expect(seen).to.deep.equal(wanted);
    });
  }
});
