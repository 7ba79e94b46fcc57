/**
 * Random walks against a model: whatever a page does with a board, in whatever order, every load
 * that ends tells so exactly once, by event, promise and property alike, and no other load tells
 * anything.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadDefaults } from '../../src/context/shared-source.js';
import { feedWith, makeBoard, terminal, type TestBoard, type Told } from './test-board.js';

type Answer = 'listo' | 'vacio' | 'parcial' | 'error';

/** What the model knows: where the data come from, what they are, how many loads have ended. */
interface Model {
  connected: boolean;
  source: 'none' | 'given' | 'src';
  estado: string;
  hasData: boolean;
  ended: number;
  /** The next answer of the server. */
  next: Answer;
}

interface Real {
  board: TestBoard;
  told: Told[];
  /** Settled values of every `listo` that was read. */
  promised: string[];
}

const answers: Record<Exclude<Answer, 'error'>, unknown> = {
  listo: feedWith('c1'),
  vacio: { ...feedWith(), planes: [] },
  parcial: {
    ...feedWith('c1'),
    planes: [{ id: 'p1', compromisos: [{ id: 'c1', titulo: 'x' }, {}] }],
  },
};

let next: Answer = 'listo';
let addresses = 0;

function respond(): Promise<Response> {
  if (next === 'error') return Promise.resolve(new Response('no', { status: 404 }));
  return Promise.resolve(new Response(JSON.stringify(answers[next])));
}

type Loads = Map<string, { cargando: boolean }>;

function loading(): boolean {
  const loads = (globalThis as Record<symbol, Loads | undefined>)[Symbol.for('pal.cargas.1')];
  return [...(loads?.values() ?? [])].some(({ cargando }) => cargando);
}

/** Lets everything under way end, however slow the machine is. */
async function rest(): Promise<void> {
  do await new Promise((done) => setTimeout(done, 2));
  while (loading());
  await new Promise((done) => setTimeout(done, 2));
}

/** A load of the source in force has ended. */
function endLoad(model: Model, fresh: boolean): void {
  const keeps = model.next === 'error' && model.hasData && !fresh;
  if (!keeps) {
    model.estado = model.next;
    model.hasData = model.next !== 'error';
  }
  model.ended += 1;
}

type Step = fc.AsyncCommand<Model, Real>;

function step(name: string, check: (m: Model) => boolean, run: (m: Model, r: Real) => void): Step {
  return {
    check,
    toString: () => name,
    async run(model, real) {
      next = model.next;
      run(model, real);
      void real.board.listo.then((estado) => real.promised.push(estado));
      await rest();
      expect(real.board.estado, 'estado').to.equal(model.estado);
      expect(terminal(real.told), 'events').to.have.length(model.ended);
      const settled = ['inicial', 'cargando'].includes(model.estado) || !model.connected;
      if (!settled && model.ended > 0) {
        expect(await real.board.listo, 'a late listener').to.equal(model.estado);
      }
    },
  };
}

const steps: fc.Arbitrary<Step>[] = [
  ...(['listo', 'vacio', 'parcial', 'error'] as const).map((answer) =>
    fc.constant(
      step(
        `the server answers ${answer}`,
        () => true,
        (m) => (m.next = answer),
      ),
    ),
  ),
  fc.constant(
    step(
      'connect',
      (m) => !m.connected,
      (m, { board }) => {
        m.connected = true;
        document.body.append(board);
        // A source given before is told now; an address is asked anew.
        if (m.source === 'src') endLoad(m, false);
      },
    ),
  ),
  fc.constant(
    step(
      'disconnect',
      (m) => m.connected,
      (m, { board }) => {
        m.connected = false;
        board.remove();
      },
    ),
  ),
  fc.constant(
    step(
      'new src',
      (m) => m.connected && m.source !== 'given',
      (m, { board }) => {
        board.src = `https://feeds.example/${(addresses += 1)}`;
        m.source = 'src';
        endLoad(m, true);
      },
    ),
  ),
  fc.constant(
    step(
      'five new src in one go: one load',
      (m) => m.connected && m.source !== 'given',
      (m, { board }) => {
        for (let n = 0; n < 5; n += 1) board.src = `https://feeds.example/${(addresses += 1)}`;
        m.source = 'src';
        endLoad(m, true);
      },
    ),
  ),
  fc.constant(
    step(
      'reload',
      (m) => m.connected && m.source === 'src',
      (m, { board }) => {
        void board.recargar();
        endLoad(m, false);
      },
    ),
  ),
  fc.constant(
    step(
      'reload twice in one go: one load',
      (m) => m.connected && m.source === 'src',
      (m, { board }) => {
        void board.recargar();
        void board.recargar();
        endLoad(m, false);
      },
    ),
  ),
  fc.constant(
    step(
      'leave and return in one go while a load begins',
      (m) => m.connected && m.source === 'src',
      (m, { board }) => {
        void board.recargar();
        board.remove();
        document.body.append(board);
        endLoad(m, false);
      },
    ),
  ),
  fc.constant(
    step(
      'move',
      (m) => m.connected,
      (_m, { board }) => document.body.prepend(board),
    ),
  ),
];

describe('terminal events', () => {
  before(() => {
    loadDefaults.fetch = respond;
  });
  after(() => delete loadDefaults.fetch);

  it('are exactly one a load, over random walks of what a page can do', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 14 }), async (commands) => {
        const [board, told] = makeBoard({ 'sin-cache': '' });
        const real: Real = { board, told, promised: [] };
        const model: Model = {
          connected: false,
          source: 'none',
          estado: 'inicial',
          hasData: false,
          ended: 0,
          next: 'listo',
        };
        try {
          await fc.asyncModelRun(() => ({ model, real }), commands);
        } finally {
          board.remove();
        }
        expect(real.promised.every((estado) => estado !== 'cargando')).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of a given feed are one each time it changes, and none when it does not', async () => {
    const [board, told] = makeBoard();
    document.body.append(board);
    const feed = feedWith('c1');
    board.feed = feed;
    await rest();
    board.feed = feed;
    await rest();
    board.remove();
    document.body.append(board);
    await rest();
    expect(terminal(told)).to.deep.equal(['pal-listo']);
    board.feed = feedWith('c2');
    await rest();
    expect(terminal(told)).to.deep.equal(['pal-listo', 'pal-listo']);
    board.remove();
  });

  it('of a given feed come on return when it left before it was told', async () => {
    const [board, told] = makeBoard();
    board.feed = feedWith('c1');
    document.body.append(board);
    board.listo.catch(() => undefined);
    board.remove();
    await rest();
    expect(told).to.deep.equal([]);
    document.body.append(board);
    expect(await board.listo).to.equal('listo');
    expect(terminal(told)).to.deep.equal(['pal-listo']);
    board.remove();
  });
});
