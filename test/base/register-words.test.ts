import { expect } from '@open-wc/testing';
import { registerWords, type Palabras } from '../../src/index.js';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { tCommon } from '../../src/i18n/common.js';
import { readDemo } from '../demo/demo-feeds.js';
import { CATALOGUES } from '../i18n/catalogues.js';
import { descendants, find, openEverything, settled, VISTAS } from '../promises/actions.js';

/** Languages of our own, of the range that stays free for it: each test has one. */
const TAGS = { few: 'qaa', most: 'qab', late: 'qac', written: 'qad', broken: 'qae' };
const LETTERS = /\p{L}{3}/u;

/** A made-up language that tells its words from Spanish ones: each is the Spanish one, marked. */
function translate(share: number): Palabras {
  let n = 0;
  const mark = (text: string): string => `ʔ${text.replace(/\p{L}+(?![^{]*\})/gu, (w) => `${w}ʔ`)}`;
  const areas = CATALOGUES.map(({ area, catalogues }) => {
    const keys = Object.entries(catalogues['es-MX']).filter(
      () => (n += share) >= 1 && ((n -= 1), true),
    );
    const said = keys.map(([key, message]) => [
      key,
      typeof message === 'string'
        ? mark(message)
        : { one: mark(message.one), other: mark(message.other) },
    ]);
    return [area, Object.fromEntries(said)];
  });
  return Object.fromEntries(areas) as Palabras;
}

function langAt(node: Node): string {
  let at: Element | null = node.parentElement;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

function texts(board: PalTablero): Text[] {
  return [...descendants(board.shadowRoot!)]
    .filter((el) => el.localName !== 'style')
    .flatMap((el) => [...el.childNodes])
    .filter((node): node is Text => node instanceof Text && LETTERS.test(node.data));
}

async function warnings(work: () => unknown): Promise<string> {
  const lines: string[] = [];
  const before = console.warn;
  console.warn = (line: string) => void lines.push(line);
  try {
    await work();
  } finally {
    console.warn = before;
  }
  return lines.join('\n');
}

describe('words that a page brings', function () {
  this.timeout(60_000);
  let page: HTMLElement;
  let feed: unknown;
  before(async () => {
    feed = await readDemo('estado-de-muestra');
  });
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  async function show(lang: string): Promise<PalTablero> {
    page.lang = lang;
    const board = document.createElement('pal-tablero');
    board.hoy = '2026-11-22';
    board.feed = feed;
    page.append(board);
    await board.listo;
    await settled(board);
    return board;
  }
  const label = (board: PalTablero): string =>
    find(board, 'input[type=search]')[0]!.closest('label, div')!.textContent;

  it('are said by the board, at once or when they arrive', async () => {
    const board = await show(TAGS.late);
    expect(label(board)).to.contain('Buscar');
    registerWords(TAGS.late, { board: { buscar: 'Xitlatēmo' } });
    await settled(board);
    expect(label(board)).to.contain('Xitlatēmo');
    page.lang = 'es-MX';
    await settled(board);
    expect(label(board)).to.contain('Buscar');
    expect(find(board, '[data-palabras]')).to.deep.equal([]);
  });

  it('may be written into the page, where a strict policy lets no script of its own run', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.lang = TAGS.written;
    block.dataset['palPalabras'] = '';
    block.textContent = JSON.stringify({ $nota: 'x', board: { buscar: 'Xitlatēmo' } });
    const frame = document.createElement('iframe');
    page.append(frame);
    const inner = frame.contentDocument!;
    inner.documentElement.lang = TAGS.written;
    inner.body.append(inner.adoptNode(block));
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/tablero.ts', import.meta.url).href;
    const loaded = new Promise((done, fail) => {
      script.onload = done;
      script.onerror = fail;
    });
    inner.body.append(script, inner.createElement('pal-tablero'));
    await loaded;
    const board = inner.querySelector('pal-tablero')!;
    board.feed = feed;
    await board.listo;
    await settled(board);
    expect(label(board)).to.contain('Xitlatēmo');
  });

  for (const [much, share] of [
    ['few', 0.1],
    ['most', 0.95],
  ] as const) {
    it(`${much} of them: each run says its language`, async () => {
      registerWords(TAGS[much], translate(share));
      const board = await show(TAGS[much]);
      let runs = 0;
      const wrong = new Set<string>();
      for (const vista of VISTAS) {
        board.vista = vista;
        await openEverything(board);
        await settled(board);
        for (const node of texts(board)) {
          const own = node.data.includes('ʔ');
          const feedText = find(board, 'bdi, span[lang]:not([data-palabras])').some((el) =>
            el.contains(node),
          );
          if (feedText) continue;
          runs += 1;
          if ((langAt(node) === TAGS[much]) !== own) wrong.add(node.data.trim());
        }
      }
      // Left are texts put together from several, which take the language of most, and proper names.
      expect(runs).to.be.above(500);
      expect(wrong.size, [...wrong].join(' | ')).to.be.below(runs * 0.02);
      const catalogued = CATALOGUES.flatMap(({ catalogues }) => Object.values(catalogues['es-MX']));
      expect([...wrong].filter((text) => catalogued.includes(text))).to.deep.equal([]);
    });
  }

  it('that are none are told to who builds the page, and the board speaks Spanish', async () => {
    const said = await warnings(async () => {
      registerWords('en', { common: { si: 'Yep' } });
      registerWords(TAGS.broken, { common: { si: 5, no: '' } } as unknown as Palabras);
      registerWords(TAGS.broken, null as unknown as Palabras);
      const board = await show(TAGS.broken);
      expect(label(board)).to.contain('Buscar');
    });
    expect(said).to.contain('«en» no es una lengua a la que se puedan dar palabras');
    expect(said).to.contain('«qae»: 2 no son textos y no se usan (common.si, common.no)');
    expect(said).to.contain('«qae»: no hay ninguna palabra');
    expect(tCommon.catalogues.en['si']).to.equal('Yes');
  });
});
