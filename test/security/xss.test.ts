import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/pal-tablero/pal-tablero.js';
import { readDemo } from '../demo/demo-feeds.js';
import {
  compact,
  hostileEverything,
  hostileTexts,
  plain,
  readText,
  trespasses,
} from './hostile.js';
import { draw, PWNED } from './draw.js';
import { VECTORS } from './vectors.js';

describe('hostile texts in a feed', () => {
  let base: unknown;

  before(async () => {
    base = compact((await readDemo('estado-de-muestra')) as never, 2);
  });

  it('number at least 150 of our own', () => {
    expect(new Set(VECTORS).size).to.be.at.least(150);
  });

  it('stay text in every view and on every page, all of them at once', async () => {
    let place = 0;
    const next = (): string => VECTORS[place++ % VECTORS.length]!;
    const rounds = 4;
    for (let round = 0; round < rounds; round++) {
      // Each round moves the vectors to other fields.
      place = Math.floor((round * VECTORS.length) / rounds);
      const { found, pages } = await draw(hostileTexts(base, next));
      expect(found).to.deep.equal([]);
      expect(pages).to.be.greaterThan(0);
    }
    expect(place).to.be.greaterThan(VECTORS.length);
    expect(PWNED()).to.equal(undefined);
  });

  it('stand where dates, links, codes and ids should be, and still do no harm', async () => {
    let place = 0;
    const next = (): string => VECTORS[place++ % VECTORS.length]!;
    const { found } = await draw(hostileEverything(base, next));
    expect(found).to.deep.equal([]);
    expect(PWNED()).to.equal(undefined);
  });

  it('are shown to the letter', async () => {
    const titles = VECTORS.filter((v) => plain(v) !== '' && v.length < 2000);
    const feed = {
      version: '1.0',
      actualizado: '2026-01-01T00:00:00-06:00',
      publicador: { nombre: 'x' },
      ejercicio: { nombre: 'x', entidad: { cve_ent: '17', nombre: 'x' } },
      planes: [
        {
          id: 'p',
          titulo: 'x',
          inicio: '2026-01-01',
          compromisos: titles.slice(0, 140).map((titulo, i) => ({ id: `c${i}`, titulo })),
        },
      ],
    };
    const board = await fixture<HTMLElement & { listo: Promise<unknown>; updateComplete: unknown }>(
      html`<pal-tablero .feed=${feed}></pal-tablero>`,
    );
    await board.listo;
    await board.updateComplete;
    const shown = plain(readText(board));
    const missing = titles.slice(0, 140).filter((title) => !shown.includes(plain(title)));
    expect(missing).to.deep.equal([]);
    expect(trespasses(board)).to.deep.equal([]);
  });
});
