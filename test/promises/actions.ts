/** Does with a board everything that a reader and a page can do with it, from outside its frame. */
import type { PalTablero, Vista } from '../../src/elements/pal-tablero/pal-tablero.js';

export const VISTAS: readonly Vista[] = ['tarjetas', 'tabla', 'linea', 'kanban', 'calendario'];

/** Everything drawn inside an element, open shadow roots included, in the order of the document. */
export function* descendants(root: Element | ShadowRoot | DocumentFragment): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* descendants(element.shadowRoot);
    yield* descendants(element);
  }
}

/** The same by a selector. */
export function find<E extends HTMLElement = HTMLElement>(board: Element, selector: string): E[] {
  const inside = board.shadowRoot ? [...descendants(board.shadowRoot)] : [];
  return inside.filter((element): element is E => element.matches(selector));
}

/** What updates on its own inside a board. */
const INNER = [':not(:defined)', 'avance-timeline', '.pieza > *'].join();

/** Two frames and all updates of the board and what is inside it. */
export async function settled(board: PalTablero): Promise<void> {
  const page = board.ownerDocument.defaultView!;
  for (let round = 0; round < 2; round++) {
    await board.updateComplete;
    for (const inner of find(board, INNER)) {
      await (inner as PalTablero).updateComplete;
    }
    await new Promise((done) => page.setTimeout(done));
  }
}

/** The first options and the last: some filters have dozens. */
async function chooseOptions(board: PalTablero, name: string): Promise<void> {
  const page = board.ownerDocument.defaultView!;
  const select = (): HTMLSelectElement => find<HTMLSelectElement>(board, name)[0]!;
  const put = async (value: string): Promise<void> => {
    select().value = value;
    select().dispatchEvent(new page.Event('change', { bubbles: true }));
    await settled(board);
  };
  const first = select().value;
  const values = [...select().options].map(({ value }) => value);
  for (const value of new Set([...values.slice(0, 3), ...values.slice(-1)])) await put(value);
  await put(first);
}

async function search(board: PalTablero, words: string): Promise<void> {
  const page = board.ownerDocument.defaultView!;
  const field = find<HTMLInputElement>(board, 'input[type=search]')[0]!;
  field.value = words;
  field.dispatchEvent(new page.Event('input', { bubbles: true }));
  await new Promise((done) => page.setTimeout(done, 160));
  await settled(board);
}

/** Opens every figure, sum, definition, table and row in sight. */
export async function openEverything(board: PalTablero): Promise<void> {
  for (const detail of find<HTMLDetailsElement>(board, 'details:not([open])')) {
    detail.querySelector('summary')!.click();
  }
  for (const row of find(board, '[aria-expanded=false]')) row.click();
  await settled(board);
}

/** Opens figures of each kind, copies what they say and closes them: the first, and every eighth. */
async function openFigures(board: PalTablero): Promise<void> {
  const figures = find(board, '.por-que-cifra').filter((_, i) => i % 8 === 0);
  for (const figure of figures) {
    figure.click();
    const dialog = (figure.getRootNode() as ShadowRoot).querySelector('dialog')!;
    for (const details of dialog.querySelectorAll('details')) details.open = true;
    dialog.querySelector<HTMLElement>('.copia button')!.click();
    await settled(board);
    dialog.close();
    await settled(board);
  }
}

/** Opens a commitment from the first title of the view and everything on its page, and goes back. */
async function openAndBack(board: PalTablero): Promise<void> {
  const page = board.ownerDocument.defaultView!;
  find(board, '[data-abre]')[0]!.click();
  await settled(board);
  if (board.compromiso === undefined) throw new Error('no commitment was opened');
  await openEverything(board);
  const title = find(board, 'article [id=titulo]')[0]!;
  const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
  title.dispatchEvent(new page.KeyboardEvent('keydown', escape));
  await settled(board);
  if (board.compromiso !== undefined) throw new Error('Escape did not go back');
}

async function readerActs(board: PalTablero): Promise<void> {
  for (const vista of VISTAS) {
    find(board, `[data-vista=${vista}]`)[0]!.click();
    await settled(board);
    await openEverything(board);
    await openFigures(board);
    await openAndBack(board);
    await search(board, 'agua');
    await search(board, 'nada que exista');
    await search(board, '');
  }
  for (const select of find<HTMLSelectElement>(board, 'select')) {
    const { filtro, control } = select.dataset;
    await chooseOptions(board, filtro ? `[data-filtro=${filtro}]` : `[data-control=${control}]`);
  }
  for (const status of find(board, '[data-estatus]:not([disabled])')) {
    status.click();
    await settled(board);
    status.click();
  }
}

/** Every section that there is, everything in it, and the dialog of one figure of each element. */
async function sectionActs(board: PalTablero): Promise<void> {
  for (const { dataset } of find(board, '[data-seccion][role=tab]')) {
    find(board, `[role=tab][data-seccion=${dataset['seccion']}]`)[0]!.click();
    await settled(board);
    await openEverything(board);
    await openDialogs(board);
  }
  find(board, '[role=tab]')[0]?.click();
  await settled(board);
}

/** Opens and closes what a figure of each element tells about itself. */
export async function openDialogs(element: Element): Promise<void> {
  const hosts = [element, ...find(element, '.pieza > *')];
  for (const host of hosts) {
    host.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup=dialog]')?.click();
    await settled(element as PalTablero);
    for (const dialog of find<HTMLDialogElement>(host, 'dialog[open]')) dialog.close();
  }
}

async function pageActs(board: PalTablero): Promise<void> {
  const page = board.ownerDocument.defaultView!;
  for (const tema of ['dark', 'light']) {
    board.style.colorScheme = tema;
    board.style.setProperty('--pal-tinta', tema === 'dark' ? '#fff' : '#000');
    await settled(board);
  }
  for (const lang of ['en', 'nah', 'es-MX']) {
    board.lang = lang;
    await settled(board);
  }
  board.toggleAttribute('estricto');
  await settled(board);
  board.toggleAttribute('estricto');
  page.dispatchEvent(new page.Event('beforeprint'));
  page.dispatchEvent(new page.Event('afterprint'));
  await board.recargar();
  await settled(board);
}

/** Reader and page, wide and narrow, all plans. */
export async function doEverything(board: PalTablero, frame: HTMLIFrameElement): Promise<void> {
  const plans = find(board, '[data-plan]').map((button) => button.dataset['plan']!);
  await readerActs(board);
  for (const plan of [...plans.slice(1), plans[0]!]) {
    find(board, `[data-plan="${plan}"]`)[0]!.click();
    await settled(board);
    await openEverything(board);
  }
  await sectionActs(board);
  await pageActs(board);
  frame.width = '320';
  await new Promise((done) => setTimeout(done, 50));
  for (const vista of VISTAS) {
    board.vista = vista;
    await settled(board);
    await openEverything(board);
  }
}
