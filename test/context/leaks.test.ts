import { expect } from '@open-wc/testing';
import { loadDefaults } from '../../src/context/shared-source.js';
import { faultUrl } from '../helpers/faults.js';
import { feedWith, makeBoard, settle } from './test-board.js';

/** Counts what is added to and taken from the page's lasting objects while `work` runs. */
async function balance(work: () => Promise<void>): Promise<Record<string, number>> {
  const counts = { oyentes: 0, observadores: 0 };
  const restore: (() => void)[] = [];
  for (const target of [document, window]) {
    const { addEventListener, removeEventListener } = target;
    const live = new Set<string>();
    const key = (type: string, fn: unknown): string => `${type} ${numberOf(fn)}`;
    target.addEventListener = function (this: EventTarget, type: string, fn: never, how: never) {
      if (!live.has(key(type, fn))) counts.oyentes += 1;
      live.add(key(type, fn));
      const { signal } = (how ?? {}) as { signal?: AbortSignal };
      signal?.addEventListener('abort', () => {
        if (live.delete(key(type, fn))) counts.oyentes -= 1;
      });
      addEventListener.call(target, type, fn, how);
    } as never;
    target.removeEventListener = function (this: EventTarget, type: string, fn: never) {
      if (live.delete(key(type, fn))) counts.oyentes -= 1;
      removeEventListener.call(target, type, fn);
    } as never;
    restore.push(() => Object.assign(target, { addEventListener, removeEventListener }));
  }
  const { observe, disconnect } = MutationObserver.prototype;
  const observing = new Set<MutationObserver>();
  MutationObserver.prototype.observe = function (...args) {
    observing.add(this);
    observe.apply(this, args);
  };
  MutationObserver.prototype.disconnect = function () {
    observing.delete(this);
    disconnect.call(this);
  };
  restore.push(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));
  try {
    await work();
  } finally {
    for (const back of restore) back();
  }
  counts.observadores = observing.size;
  return counts;
}

const numbers = new WeakMap<object, number>();
let last = 0;
function numberOf(fn: unknown): number {
  const known = numbers.get(fn as object) ?? (last += 1);
  numbers.set(fn as object, known);
  return known;
}

const loads = (): number =>
  (globalThis as unknown as Record<symbol, Map<string, unknown>>)[Symbol.for('pal.cargas.1')]
    ?.size ?? 0;

describe('1 000 connections and disconnections', () => {
  const CYCLES = 1_000;

  before(() => {
    loadDefaults.fetch = async (_url, init) => {
      await new Promise((done, fail) => {
        const timer = setTimeout(done, Math.random() * 4);
        init?.signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          fail(new DOMException('', 'AbortError'));
        });
      });
      return new Response(JSON.stringify(feedWith('c1')));
    };
  });
  after(() => delete loadDefaults.fetch);

  it('leave no listener, observer, load or event behind', async () => {
    const url = await faultUrl('ok');
    let late = 0;
    const left = await balance(async () => {
      for (let n = 0; n < CYCLES; n += 1) {
        url.searchParams.set('n', String(n % 7));
        const [board, told] = makeBoard(n % 3 === 0 ? {} : { src: url.href, 'sin-cache': '' });
        if (n % 9 === 0) board.feed = feedWith('c1');
        document.body.append(board);
        // One in two leaves before its first drawing.
        if (n % 2 === 0) await Promise.resolve();
        if (n % 10 === 0) await new Promise((done) => setTimeout(done, Math.random() * 3));
        board.remove();
        const before = told.length;
        const { drawn } = board;
        setTimeout(() => (late += told.length - before + (board.drawn > drawn + 1 ? 1 : 0)), 30);
      }
      await new Promise((done) => setTimeout(done, 80));
    });
    expect(left).to.deep.equal({ oyentes: 0, observadores: 0 });
    expect(loads()).to.equal(0);
    expect(late, 'updates after leaving').to.equal(0);
  });

  it('of one element leave it working', async () => {
    const [board] = makeBoard({ src: (await faultUrl('ok')).href, 'sin-cache': '' });
    for (let n = 0; n < CYCLES; n += 1) {
      document.body.append(board);
      if (n % 50 === 0) await settle();
      board.remove();
    }
    document.body.append(board);
    expect(await board.listo).to.equal('listo');
    board.remove();
  });

  it('of nested elements leave no subscription behind', async () => {
    const [outer] = makeBoard();
    outer.feed = feedWith('c1');
    document.body.append(outer);
    await outer.listo;
    for (let n = 0; n < CYCLES; n += 1) {
      const [inner] = makeBoard();
      outer.append(inner);
      if (n % 100 === 0) await inner.listo;
      else await Promise.resolve();
      inner.remove();
    }
    const [inner] = makeBoard();
    outer.append(inner);
    await inner.listo;
    await inner.updateComplete;
    const { drawn } = inner;
    inner.remove();
    outer.feed = feedWith('c2');
    await outer.listo;
    await settle();
    expect(inner.drawn).to.equal(drawn);
    outer.remove();
  });
});
