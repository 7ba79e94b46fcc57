import { expect } from '@open-wc/testing';
import { clock } from '../../src/context/clock.js';
import { forget, readSaved, save } from '../../src/context/saved-copy.js';
import { loadDefaults } from '../../src/context/shared-source.js';
import { faultUrl, until } from '../helpers/faults.js';
import { makeBoard, terminal, type TestBoard } from './test-board.js';

const DAY = 24 * 3_600_000;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (copy: { bytes: Uint8Array } | null): string | null =>
  copy && new TextDecoder().decode(copy.bytes);

/** Puts `storage` in place of Cache Storage while `work` runs. */
async function withStorage(storage: PropertyDescriptor, work: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  Object.defineProperty(globalThis, 'caches', { configurable: true, ...storage });
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(globalThis, 'caches', before);
    else delete (globalThis as { caches?: CacheStorage }).caches;
  }
}

/** A load that works, after which the element leaves: what a first visit leaves behind. */
async function visit(url: URL, attributes: Record<string, string> = {}): Promise<void> {
  const [board] = makeBoard({ src: url.href, ...attributes });
  document.body.append(board);
  await board.listo;
  board.remove();
  await new Promise((done) => setTimeout(done, 10));
}

async function show(url: URL, attributes: Record<string, string> = {}) {
  const [board, told] = makeBoard({ src: url.href, ...attributes });
  document.body.append(board);
  await board.listo;
  return { board, told };
}

const shown = (board: TestBoard): string => board.shadowRoot?.querySelector('b')?.textContent ?? '';

describe('saved copy', () => {
  const now = clock.now;

  before(() => Object.assign(loadDefaults, { pausa: 2, presupuesto: 2_000 }));

  afterEach(() => {
    clock.now = now;
    for (const board of document.querySelectorAll('test-board')) board.remove();
  });

  describe('in storage', () => {
    it('is the last one of its address, with its date', async () => {
      const url = await faultUrl('ok');
      await save(url, { bytes: bytes('one'), fecha: now() - 5 });
      await save(url, { bytes: bytes('two'), fecha: now() - 3 });
      const copy = await readSaved(url);
      expect(text(copy)).to.equal('two');
      expect(copy?.fecha).to.be.closeTo(now() - 3, 1_000);
      const cache = await caches.open('pal-tablero');
      expect(await cache.matchAll(url.href)).to.have.length(1);
      await forget(url);
      expect(await readSaved(url)).to.equal(null);
    });

    it('is dropped after seven days, once anything else is saved', async () => {
      const [old, fresh] = [await faultUrl('ok'), await faultUrl('ok')];
      await save(old, { bytes: bytes('old'), fecha: now() });
      clock.now = () => now() + 7 * DAY - 60_000;
      await save(fresh, { bytes: bytes('fresh'), fecha: clock.now() });
      expect(text(await readSaved(old))).to.equal('old');
      clock.now = () => now() + 7 * DAY + 60_000;
      await save(fresh, { bytes: bytes('fresh'), fecha: clock.now() });
      expect(await readSaved(old)).to.equal(null);
      expect(text(await readSaved(fresh))).to.equal('fresh');
    });

    it('is none for an entry without a date', async () => {
      const url = await faultUrl('ok');
      await (await caches.open('pal-tablero')).put(url.href, new Response('{}'));
      expect(await readSaved(url)).to.equal(null);
    });

    it('is none for a blob address', async () => {
      const url = new URL(URL.createObjectURL(new Blob(['{}'])));
      await save(url, { bytes: bytes('{}'), fecha: now() });
      expect(await readSaved(url)).to.equal(null);
    });
  });

  describe('on the board', () => {
    it('stands in when the server is gone: data, date, pal-error, estado listo', async () => {
      const url = await faultUrl('guion/ok,503');
      await visit(url);
      await until(async () => (await readSaved(url)) !== null);
      const { board, told } = await show(url);
      expect(board.estado).to.equal('listo');
      expect(shown(board)).to.equal('c1');
      expect(terminal(told)).to.deep.equal(['pal-error']);
      expect(board.seen.fallo?.codigo).to.equal('servidor');
      expect(board.seen.guardada?.fecha.getTime()).to.be.closeTo(now(), 10_000);
      expect(await board.recargar(), 'and after another failure').to.equal('listo');
      expect(shown(board)).to.equal('c1');
    });

    it('stands in for a text that cannot be read any more', async () => {
      const url = await faultUrl('guion/ok,html');
      await visit(url);
      await until(async () => (await readSaved(url)) !== null);
      const { board } = await show(url);
      expect(shown(board)).to.equal('c1');
      expect(board.seen.fallo?.codigo).to.equal('html');
    });

    it('stands in with its date even when it is older than seven days', async () => {
      const url = await faultUrl('guion/ok,404');
      await visit(url);
      await until(async () => (await readSaved(url)) !== null);
      clock.now = () => now() + 30 * DAY;
      const { board } = await show(url);
      expect(shown(board)).to.equal('c1');
      expect(board.seen.guardada?.fecha.getTime()).to.be.closeTo(now(), 10_000);
    });

    it('is neither written nor read, and one from before dropped, with sin-cache', async () => {
      const url = await faultUrl('guion/ok,ok,404');
      await visit(url);
      await until(async () => (await readSaved(url)) !== null);
      await visit(url, { 'sin-cache': '' });
      await until(async () => (await readSaved(url)) === null);
      const { board } = await show(url, { 'sin-cache': '' });
      expect(board.estado).to.equal('error');
    });

    it('is never shown to an element with sin-cache beside one without', async () => {
      const url = await faultUrl('guion/ok,404');
      await visit(url);
      await until(async () => (await readSaved(url)) !== null);
      const [with_, without] = [
        makeBoard({ src: url.href, 'sin-cache': '' }),
        makeBoard({ src: url.href }),
      ];
      document.body.append(with_[0], without[0]);
      expect(await with_[0].listo).to.equal('error');
      expect(await without[0].listo).to.equal('listo');
    });

    it('is dropped when it is broken, and the board says the error', async () => {
      const url = await faultUrl('estado/404');
      await save(url, { bytes: bytes('{"version":'), fecha: now() });
      const { board } = await show(url);
      expect(board.estado).to.equal('error');
      await until(async () => (await readSaved(url)) === null);
    });
  });

  describe('storage that fails never breaks the board', () => {
    const broken: readonly [name: string, storage: PropertyDescriptor][] = [
      ['missing (http)', { value: undefined }],
      [
        'forbidden (sandboxed frame)',
        {
          get: () => {
            throw new DOMException('', 'SecurityError');
          },
        },
      ],
      [
        'full',
        {
          value: {
            open: () =>
              Promise.resolve({
                put: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
                match: () => Promise.resolve(undefined),
                keys: () => Promise.resolve([]),
                delete: () => Promise.resolve(false),
              }),
          },
        },
      ],
      ['dead', { value: { open: () => Promise.reject(new DOMException('', 'UnknownError')) } }],
    ];
    for (const [name, storage] of broken) {
      it(`when it is ${name}`, async () => {
        await withStorage(storage, async () => {
          const good = await show(await faultUrl('ok'));
          expect(good.board.estado).to.equal('listo');
          const bad = await show(await faultUrl('estado/404'));
          expect(bad.board.estado).to.equal('error');
          expect(terminal(bad.told)).to.deep.equal(['pal-error']);
        });
      });
    }
  });
});
