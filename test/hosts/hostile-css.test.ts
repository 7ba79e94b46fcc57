import { expect } from '@open-wc/testing';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { boardOf, closeFrames, openHost, type HostPage } from '../helpers/host.js';
import { axeFindings } from '../helpers/axe.js';
import { SECCIONES } from '../helpers/elements.js';
import { find, openEverything, settled, VISTAS } from '../promises/actions.js';
import { cutText, smallTargets, smallText } from '../promises/geometry.js';
import { OF_THE_PAGE, show } from '../promises/states.js';

const BOARD = `<main><h1>Portal</h1>
  <pal-tablero src="/demo/feeds/estado-de-muestra.json" hoy="2026-11-22"></pal-tablero></main>`;
const GUION = 'pal-completo.js';
/** What the host may not change of anything inside. */
const OURS = [
  'fontStyle',
  'textTransform',
  'textShadow',
  'textIndent',
  'boxSizing',
  'whiteSpace',
] as const;

async function open(estilo: string, width: number): Promise<[HostPage, PalTablero]> {
  const page = await openHost({ guion: GUION, cuerpo: BOARD, estilo }, width);
  const board = await boardOf(page.document);
  return [page, board];
}

describe('a portal with hostile styles', function () {
  this.timeout(60_000);
  afterEach(closeFrames);

  for (const width of [320, 1280]) {
    it(`${width} px: the board stays readable, whole and usable in every view`, async () => {
      const [page, board] = await open('/test/hosts/hostile.css', width);
      for (const vista of VISTAS) {
        board.vista = vista;
        await openEverything(board);
        const found = [...smallText(board), ...smallTargets(board), ...cutText(board)];
        expect(found, vista).to.deep.equal([]);
      }
      for (const seccion of SECCIONES) {
        board.seccion = seccion;
        await settled(board);
        await openEverything(board);
        const found = [...smallText(board), ...smallTargets(board), ...cutText(board)];
        expect(found, seccion).to.deep.equal([]);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      expect(page.faults()).to.deep.equal([]);
    });
  }

  it('none of its rules reaches an element inside', async () => {
    const [hostile, board] = await open('/test/hosts/hostile.css', 1280);
    const [, calm] = await open('', 1280);
    const shown = [
      ...VISTAS.map((vista) => ({ vista, seccion: 'plan' }) as const),
      ...SECCIONES.map((seccion) => ({ vista: 'tarjetas', seccion }) as const),
    ];
    for (const what of shown) {
      Object.assign(board, what);
      Object.assign(calm, what);
      await Promise.all([settled(board), settled(calm)]);
      const [here, there] = [find(board, '*'), find(calm, '*')];
      expect(here.length).to.equal(there.length);
      const other = here.flatMap((el, i) => {
        const [a, b] = [getComputedStyle(el), getComputedStyle(there[i]!)];
        return [...OURS, 'display', 'color', 'backgroundColor', 'fill', 'fontWeight'].flatMap(
          (p) =>
            a[p as 'color'] === b[p as 'color']
              ? []
              : [
                  `${el.localName}.${el.className} ${p}: ${a[p as 'color']}, not ${b[p as 'color']}`,
                ],
        );
      });
      expect(other, Object.values(what).join()).to.deep.equal([]);
    }
    expect(hostile.faults()).to.deep.equal([]);
  });

  it('axe finds nothing wrong inside, in light and dark', async () => {
    // axe looks into its own page only: here the styles come to this one.
    const sheet = document.createElement('link');
    Object.assign(sheet, { rel: 'stylesheet', href: '/test/hosts/hostile.css' });
    const loaded = new Promise((done) => sheet.addEventListener('load', done));
    document.head.append(sheet);
    await loaded;
    for (const scheme of ['light', 'dark'] as const) {
      const { box } = await show('tarjetas', { width: 1000, scheme });
      expect(await axeFindings(box, OF_THE_PAGE), scheme).to.deep.equal([]);
      box.remove();
    }
    sheet.remove();
  });
});
