import { expect } from '@open-wc/testing';
import { hasStorage, forgetVisit, keepVisit, lastVisit } from '../../src/context/last-visit.js';

const HORA = 3_600_000;
const KEY = 'https://a.mx/pal.json p';
const STORED = `pal-tablero.visita ${KEY}`;

/** Puts something in place of the storage while `work` runs. */
function withStorage(storage: PropertyDescriptor, work: () => void): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage });
  try {
    work();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', before);
  }
}

const BROKEN: readonly [string, PropertyDescriptor][] = [
  ['missing', { value: undefined }],
  [
    'forbidden, as in a sandboxed frame',
    {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
  [
    'full',
    {
      value: {
        getItem: () => null,
        length: 0,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        removeItem: () => undefined,
      },
    },
  ],
];

describe('the last visit', () => {
  beforeEach(() => forgetVisit(KEY));
  after(() => forgetVisit(KEY));

  it('is none at first, and what was kept at a later one', () => {
    expect(hasStorage()).to.equal(true);
    expect(lastVisit(KEY, 10 * HORA)).to.equal(null);
    expect(keepVisit(KEY, { a1: ['en_proceso', '', ''] }, 10 * HORA)).to.equal(true);
    expect(lastVisit(KEY, 12 * HORA)).to.deep.include({
      cuando: 10 * HORA,
      vistos: { a1: ['en_proceso', '', ''] },
    });
  });

  it('stays the one before while the visit goes on: to load the page again loses no news', () => {
    keepVisit(KEY, { a1: ['uno', '', ''] }, 10 * HORA);
    keepVisit(KEY, { a1: ['dos', '', ''] }, 20 * HORA);
    keepVisit(KEY, { a1: ['dos', '', ''] }, 20.5 * HORA);
    expect(lastVisit(KEY, 20.6 * HORA)?.vistos).to.deep.equal({ a1: ['uno', '', ''] });
    expect(lastVisit(KEY, 30 * HORA)?.vistos).to.deep.equal({ a1: ['dos', '', ''] });
  });

  it('keeps two visits and no more, and forgets all of it', () => {
    for (let n = 1; n < 9; n++) keepVisit(KEY, { a1: [String(n), '', ''] }, n * 10 * HORA);
    const stored = JSON.parse(localStorage.getItem(STORED)!) as Record<string, unknown>;
    expect(stored['anterior']).to.have.all.keys('cuando', 'vistos');
    forgetVisit(KEY);
    expect(localStorage.getItem(STORED)).to.equal(null);
  });

  it('is none where storage holds anything else', () => {
    for (const odd of ['', '{', '7', '[]', '{"cuando":"ayer","vistos":{}}', '{"cuando":1}']) {
      localStorage.setItem(STORED, odd);
      expect(lastVisit(KEY, 10 * HORA), odd).to.equal(null);
    }
  });

  for (const [what, storage] of BROKEN) {
    it(`is none, and throws nothing, where storage is ${what}`, () => {
      withStorage(storage, () => {
        expect(hasStorage()).to.equal(what === 'full');
        expect(lastVisit(KEY, 1)).to.equal(null);
        expect(keepVisit(KEY, {}, 1)).to.equal(false);
        expect(() => forgetVisit(KEY)).to.not.throw();
      });
    });
  }
});
