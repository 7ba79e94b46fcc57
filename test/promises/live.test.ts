import { expect } from '@open-wc/testing';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { feedGrande } from '../../demo/feed-grande.js';
import { SECCIONES } from '../helpers/elements.js';
import { faultUrl, freshId } from '../helpers/faults.js';
import { descendants, find, settled, VISTAS } from './actions.js';
import { inBox, STATES } from './states.js';

const LIVE = '[role=status], [role=alert], [aria-live]';
const WHERE = { width: 1000, scheme: 'light' } as const;

const spoken = (board: PalTablero): string[] =>
  [...descendants(board.shadowRoot!)]
    .filter((el) => el.matches(LIVE))
    .map((el) => el.textContent!.replace(/\s+/g, ' ').trim());

/** What a screen reader is told while `act` runs: each change of a live region, once. */
async function told(board: PalTablero, act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  let last = spoken(board);
  const observer = new MutationObserver(() => {
    const now = spoken(board);
    said.push(...now.filter((words) => !last.includes(words)));
    last = now;
  });
  const roots = [board, ...find(board, '*')].flatMap((el) => el.shadowRoot ?? []);
  const options = { subtree: true, childList: true, characterData: true };
  for (const root of roots) observer.observe(root, options);
  await act();
  await new Promise((done) => setTimeout(done, 700));
  await settled(board);
  observer.disconnect();
  return said;
}

function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

describe('what is told to a screen reader', () => {
  let board: PalTablero;
  beforeEach(async () => {
    board = (await STATES['tarjetas']!(WHERE)).element;
  });

  it('is one polite message for a filter, the focus staying where it was', async () => {
    const button = find(board, '[data-estatus=verificada]')[0]!;
    button.focus();
    const said = await told(board, () => button.click());
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\d+ de \d+ compromisos? · \d+ actividad/);
    expect(deepFocus()).to.equal(button);
    expect(await told(board, () => button.click())).to.have.length(1);
  });

  it('is one message for a word typed fast, not one for each letter', async () => {
    const field = find<HTMLInputElement>(board, 'input[type=search]')[0]!;
    const said = await told(board, async () => {
      for (const letter of 'basura') {
        field.value += letter;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 20));
      }
    });
    expect(said).to.have.length(1);
  });

  it('is one message when nothing is left', async () => {
    const said = await told(board, () => (board.filtros = { texto: 'nada que exista' }));
    expect(said.map((words) => words.slice(0, 5))).to.deep.equal(['0 de ']);
  });

  it('is nothing when only the look changes', async () => {
    const quiet = [
      ...VISTAS.map((vista) => () => (board.vista = vista)),
      () => (board.ordenarPor = 'titulo'),
      () => (board.agruparPor = 'eje'),
      () => (board.style.colorScheme = 'dark'),
    ];
    for (const act of quiet) expect(await told(board, act)).to.deep.equal([]);
  });

  it('is at most one message for a section that opens, and for the plan again', async () => {
    for (const seccion of SECCIONES) {
      const said = await told(board, () => (board.seccion = seccion));
      expect(said.length, seccion).to.be.at.most(1);
      const back = await told(board, () => (board.seccion = 'plan'));
      expect(back.length, seccion).to.be.at.most(1);
    }
  });

  it('is at most one message for another plan', async () => {
    const other = find(board, '[data-plan][aria-pressed=false]')[0]!;
    expect(await told(board, () => other.click())).to.have.length(1);
  });

  it('is nothing for the next page of a long plan: the focus goes to the list instead', async () => {
    const long = document.createElement('pal-tablero');
    long.feed = feedGrande({ compromisos: 200, actividades: 2 });
    await inBox(WHERE, long);
    await long.listo;
    await settled(long);
    const next = find(long, '[data-pagina=siguiente]')[0]!;
    expect(await told(long, () => next.click())).to.deep.equal([]);
    expect(deepFocus()?.id).to.equal('lista');
  });

  it('is one message for a reload that fails, none for one that brings the same', async () => {
    const address = await faultUrl('guion/ok,ok,404', freshId());
    const mine = document.createElement('pal-tablero');
    mine.src = address.href;
    mine.setAttribute('sin-cache', '');
    await inBox(WHERE, mine);
    await mine.listo;
    await settled(mine);
    expect(await told(mine, () => mine.recargar())).to.deep.equal([]);
    const said = await told(mine, () => mine.recargar());
    expect(said).to.have.length(1);
    expect(mine.estado).to.equal('listo');
  });
});
