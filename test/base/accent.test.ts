import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/pal-tablero/pal-tablero.js';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { readDemo } from '../demo/demo-feeds.js';
import { settled } from '../promises/actions.js';
import { fromHex, worst, type Rgb } from '../helpers/colour.js';

const SCHEMES = ['light', 'dark'] as const;
const GROUNDS = {
  light: ['#ffffff', '#f5f5f2'].map(fromHex),
  dark: ['#17191b', '#212427'].map(fromHex),
};

/** The warnings of the console while `work` runs. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const before = console.warn;
  console.warn = (line: string) => void lines.push(line);
  try {
    await work();
  } finally {
    console.warn = before;
  }
  return lines;
}

function colourOf(element: Element, name: 'color' | 'outlineColor' | 'borderBottomColor'): Rgb {
  const parts = getComputedStyle(element)[name].match(/[\d.]+/g)!;
  return parts.slice(0, 3).map((v) => Number(v) / 255) as unknown as Rgb;
}

describe('the colour of the brand', function () {
  this.timeout(30_000);
  let feed: unknown;
  let page: HTMLElement;
  before(async () => {
    feed = await readDemo('estado-de-muestra');
  });
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  async function show(tokens: Record<string, string>): Promise<PalTablero> {
    for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
    const board = document.createElement('pal-tablero');
    board.hoy = '2026-11-22';
    board.feed = feed;
    page.append(board);
    await board.listo;
    await settled(board);
    return board;
  }
  const link = (board: PalTablero): Element => board.shadowRoot!.querySelector('.marco a')!;
  const tab = (board: PalTablero): Element =>
    board.shadowRoot!.querySelector('.vistas > [aria-pressed=true]')!;

  it('is ink where the portal sets none', async () => {
    const board = await show({});
    expect(board.acento).to.equal(null);
    const ink = getComputedStyle(board).color;
    expect(getComputedStyle(tab(board)).borderBottomColor).to.equal(ink);
  });

  it('is used as it is where it reads', async () => {
    const lines = await warnings(async () => {
      const board = await show({ '--pal-acento': 'rgb(159 34 65)', 'color-scheme': 'light' });
      expect(board.acento).to.include({ pedido: 'rgb(159 34 65)', claro: '#9f2241' });
      expect(getComputedStyle(link(board)).color).to.equal('rgb(159, 34, 65)');
      expect(getComputedStyle(tab(board)).borderBottomColor).to.equal('rgb(159, 34, 65)');
    });
    expect(lines).to.deep.equal([]);
  });

  it('is corrected in light and in dark, and the correction is said once, to who builds', async () => {
    const lines = await warnings(async () => {
      page.style.colorScheme = 'light dark';
      const board = await show({ '--pal-acento': '#7f7f31' });
      await show({});
      const { acento } = board;
      expect(acento?.corregido).to.equal(true);
      for (const [scheme, key] of [
        ['light', 'claro'],
        ['dark', 'oscuro'],
      ] as const) {
        expect(worst(fromHex(acento![key]), GROUNDS[scheme])).to.be.at.least(4.5);
        board.style.colorScheme = scheme;
        expect(worst(colourOf(link(board), 'color'), GROUNDS[scheme]), scheme).to.be.at.least(4.5);
      }
      expect(board.shadowRoot!.textContent).to.not.contain('#7f7f31');
    });
    const said = lines.filter((line) => line.includes('acento'));
    expect(said[0]).to.match(
      /#7f7f31 no se lee sobre el fondo claro \(3\.\d a 1; hacen falta 4\.5\)/,
    );
    expect(new Set(said).size).to.equal(said.length);
  });

  it('reads for 20 colours of brands, in both schemes, on the grounds as they are', async () => {
    const board = await show({ '--pal-acento': '#000000' });
    const byte = fc.integer({ min: 0, max: 255 });
    const wrong: string[] = [];
    for (const rgb of fc.sample(fc.tuple(byte, byte, byte), 20)) {
      page.style.setProperty('--pal-acento', `rgb(${rgb.join(' ')})`);
      await new Promise((done) => setTimeout(done));
      for (const scheme of SCHEMES) {
        board.style.colorScheme = scheme;
        await new Promise((done) => setTimeout(done));
        for (const [what, name] of [
          [link(board), 'color'],
          [tab(board), 'borderBottomColor'],
        ] as const) {
          const ratio = worst(colourOf(what, name), GROUNDS[scheme]);
          if (ratio < 4.5) wrong.push(`${rgb.join()} ${scheme} ${name} ${ratio}`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('follows a theme that is switched on around the board, and one that is taken off', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.marca { --pal-acento: #ffcc00; --pal-papel: #102040; --pal-hundido: #203050 }',
    );
    document.adoptedStyleSheets.push(sheet);
    try {
      const board = await show({});
      page.className = 'marca';
      await new Promise((done) => setTimeout(done));
      expect(board.acento).to.include({ claro: '#ffcc00', oscuro: '#ffcc00', corregido: false });
      page.className = '';
      await new Promise((done) => setTimeout(done));
      expect(board.acento).to.equal(null);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });

  it('follows a sheet that comes late', async () => {
    const board = await show({});
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('../../demo/temas/federal.css', import.meta.url).href;
    const loaded = new Promise((done) => link.addEventListener('load', done));
    document.head.append(link);
    await loaded;
    try {
      expect(board.acento).to.include({ claro: '#611232', oscuro: '#eba6bb', corregido: false });
    } finally {
      link.remove();
    }
  });

  it('takes any colour of css, and the page below a ground that lets it through', async () => {
    const board = await show({
      '--pal-acento': 'oklch(0.9 0.15 90)',
      '--pal-papel': 'transparent',
      '--pal-hundido': 'rgb(0 0 0 / 5%)',
    });
    expect(worst(fromHex(board.acento!.claro), [fromHex('#ffffff')])).to.be.at.least(4.5);
  });

  it('is ink, with a word, where it is no colour', async () => {
    const lines = await warnings(async () => {
      const board = await show({ '--pal-acento': 'guinda' });
      expect(board.acento).to.equal(null);
    });
    expect(lines.join()).to.contain('«guinda» no es un color de CSS');
  });

  it('is found once: what stands inside the board inherits it', async () => {
    const board = await show({ '--pal-acento': '#ffcc00' });
    board.vista = 'linea';
    await settled(board);
    const inside = [...board.shadowRoot!.querySelectorAll('*')].filter(
      (el) => 'acento' in el,
    ) as PalTablero[];
    expect(inside).to.not.have.length(0);
    for (const one of inside) {
      expect(one.acento).to.equal(null);
      expect(getComputedStyle(one).getPropertyValue('--_acento')).to.contain(board.acento!.claro);
    }
  });
});

describe('the letters of the page', () => {
  it('are those of the element, its size too', async () => {
    const page = document.createElement('div');
    page.style.font = '20px Georgia, serif';
    const board = document.createElement('pal-tablero');
    board.feed = await readDemo('estado-de-muestra');
    page.append(board);
    document.body.append(page);
    await board.listo;
    await board.updateComplete;
    for (const el of board.shadowRoot!.querySelectorAll('p, button, input, select, td')) {
      expect(getComputedStyle(el).fontFamily).to.match(/^"?Georgia"?, serif$/);
    }
    expect(getComputedStyle(board).fontSize).to.equal('20px');
    page.style.setProperty('--pal-letra', 'monospace');
    expect(getComputedStyle(board).fontFamily).to.equal('monospace');
    page.remove();
  });
});
