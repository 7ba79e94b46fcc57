/** What 1 000 boards that came and went leave in memory, counted by the browser itself. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { loadDefaults } from '../../src/context/shared-source.js';
import { faultUrl } from '../helpers/faults.js';
import { engine } from '../helpers/engine.js';
import { feedWith, makeBoard } from './test-board.js';

interface Memoria {
  bytes: number;
  oyentes: number;
  nodos: number;
}

const memory = (): Promise<Memoria> => executeServerCommand<Memoria, undefined>('memory');

async function cycle(times: number, url: URL, refs: WeakRef<Element>[]): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const [board] = makeBoard(n % 2 === 0 ? { src: url.href, 'sin-cache': '' } : {});
    if (n % 5 === 0) board.feed = feedWith('c1');
    refs.push(new WeakRef(board));
    document.body.append(board);
    if (n % 3 === 0) await new Promise((done) => setTimeout(done, 1));
    board.remove();
  }
  await new Promise((done) => setTimeout(done, 200));
}

// Only Chromium tells.
if (engine === 'chromium') {
  describe('memory after 1 000 boards', () => {
    before(() => {
      loadDefaults.fetch = () => Promise.resolve(new Response(JSON.stringify(feedWith('c1'))));
    });
    after(() => delete loadDefaults.fetch);

    it('holds none of them, no listener of theirs, and at most 1 MB more', async function () {
      this.timeout(120_000);
      const url = await faultUrl('ok');
      const refs: WeakRef<Element>[] = [];
      await cycle(200, url, []);
      const before = await memory();
      await cycle(1_000, url, refs);
      const after = await memory();
      const alive = refs.filter((ref) => ref.deref()).length;
      console.log(
        `1 000 boards: ${alive} alive, ${((after.bytes - before.bytes) / 1024).toFixed(0)} kB, ` +
          `${after.oyentes - before.oyentes} listeners, ${after.nodos - before.nodos} nodes more`,
      );
      expect(alive).to.equal(0);
      expect(after.bytes - before.bytes).to.be.below(1024 * 1024);
      expect(after.oyentes - before.oyentes).to.be.below(5);
    });
  });
}
