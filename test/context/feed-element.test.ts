import { expect } from '@open-wc/testing';
import { loadDefaults } from '../../src/context/shared-source.js';
import { clock } from '../../src/context/clock.js';
import { parseFeed } from '../../src/feed/parse.js';
import { toDia } from '../../src/feed/civil-date.js';
import { faultUrl, freshId, until, visits } from '../helpers/faults.js';
import { feedWith, listen, makeBoard, settle, terminal, TestBoard } from './test-board.js';

const ids = (board: TestBoard): string => board.shadowRoot?.querySelector('b')?.textContent ?? '';

describe('FeedElement', () => {
  const now = clock.now;

  before(() => {
    Object.assign(loadDefaults, { pausa: 2, presupuesto: 2_000 });
  });

  afterEach(() => {
    clock.now = now;
    for (const board of document.querySelectorAll('test-board, .tmp')) board.remove();
  });

  describe('takes its feed', () => {
    it('from the property: an object', async () => {
      const [board, told] = makeBoard();
      board.feed = feedWith('c1', 'c2');
      document.body.append(board);
      expect(await board.listo).to.equal('listo');
      expect(ids(board)).to.equal('c1 c2');
      expect(terminal(told)).to.deep.equal(['pal-listo']);
      expect(told[0]?.detail['estado']).to.equal('listo');
    });

    it('from the property: a text, bytes, or a finished reading', async () => {
      const text = JSON.stringify(feedWith('c1'));
      for (const feed of [text, new TextEncoder().encode(text), parseFeed(text)]) {
        const [board] = makeBoard();
        board.feed = feed;
        document.body.append(board);
        expect(await board.listo).to.equal('listo');
        expect(ids(board)).to.equal('c1');
      }
    });

    it('from the property set long after it stood in the page', async () => {
      const [board, told] = makeBoard();
      document.body.append(board);
      await settle();
      expect(board.estado).to.equal('inicial');
      expect(told).to.deep.equal([]);
      board.feed = feedWith('c1');
      expect(await board.listo).to.equal('listo');
    });

    it('from an inline script', async () => {
      const holder = document.createElement('div');
      holder.className = 'tmp';
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(feedWith('c9'));
      const [board] = makeBoard();
      board.append('Sin script: ', script);
      holder.append(board);
      document.body.append(holder);
      expect(await board.listo).to.equal('listo');
      expect(ids(board)).to.equal('c9');
    });

    it('from an inline script that appears later, and again when its text changes', async () => {
      const [board, told] = makeBoard();
      document.body.append(board);
      await settle();
      const script = document.createElement('script');
      script.type = 'application/json';
      board.append(script);
      await settle();
      expect(board.estado).to.equal('inicial');
      script.textContent = JSON.stringify(feedWith('c1'));
      await until(() => board.estado === 'listo');
      await settle();
      script.textContent = JSON.stringify(feedWith('c2'));
      await until(() => ids(board) === 'c2');
      await settle();
      expect(terminal(told)).to.deep.equal(['pal-listo', 'pal-listo']);
    });

    it('from src', async () => {
      const url = await faultUrl('ok');
      const [board, told] = makeBoard({ src: url.href });
      document.body.append(board);
      expect(board.estado).to.equal('cargando');
      expect(await board.listo).to.equal('listo');
      expect(ids(board)).to.equal('c1');
      expect(board.seen.feedUrl?.href).to.equal(url.href);
      expect(board.conteo.leidos).to.be.above(0);
      expect(terminal(told)).to.deep.equal(['pal-listo']);
    });

    it('from a src relative to the page', async () => {
      const [board] = makeBoard({ src: '/__fallas__/feed.json' });
      document.body.append(board);
      expect(await board.listo).to.equal('listo');
      expect(board.seen.feedUrl?.origin).to.equal(location.origin);
    });

    it('from the property before the script before src', async () => {
      const [board] = makeBoard({ src: (await faultUrl('ok')).href });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(feedWith('inline'));
      board.append(script);
      board.feed = feedWith('given');
      document.body.append(board);
      await board.listo;
      expect(ids(board)).to.equal('given');
      board.feed = undefined;
      await board.listo;
      expect(ids(board)).to.equal('inline');
      script.remove();
      await until(() => ids(board) === 'c1');
    });

    it('says «sin_datos» when none comes within ten seconds, and recovers when one does', async () => {
      const real = window.setTimeout;
      window.setTimeout = ((work: () => void, ms: number) =>
        real(work, ms === 10_000 ? 5 : ms)) as typeof window.setTimeout;
      const [board, told] = makeBoard();
      try {
        document.body.append(board);
        expect(await board.listo).to.equal('error');
      } finally {
        window.setTimeout = real;
      }
      expect(told[0]?.detail['codigo']).to.equal('sin_datos');
      board.feed = feedWith('c1');
      expect(await board.listo).to.equal('listo');
      expect(terminal(told)).to.deep.equal(['pal-error', 'pal-listo']);
    });

    it('never from a script of another type', async () => {
      const [board] = makeBoard();
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = JSON.stringify(feedWith('c1'));
      board.append(script);
      document.body.append(board);
      await settle();
      expect(board.estado).to.equal('inicial');
    });
  });

  describe('one fetch a page', () => {
    it('for any number of elements with one address', async () => {
      const id = freshId();
      const { href } = await faultUrl('lento/30', id);
      const boards = Array.from({ length: 30 }, () => makeBoard({ src: href }));
      document.body.append(...boards.map(([board]) => board));
      await Promise.all(boards.map(([board]) => board.listo));
      expect(await visits(id)).to.have.length(1);
      for (const [board, told] of boards) {
        expect(ids(board)).to.equal('c1');
        expect(terminal(told)).to.deep.equal(['pal-listo']);
      }
      const plans = new Set(boards.map(([board]) => board.seen.plan));
      expect(plans.size, 'computed once').to.equal(1);
    });

    it('for an element that joins later, or names it with a fragment', async () => {
      const id = freshId();
      const { href } = await faultUrl('ok', id);
      const [first] = makeBoard({ src: href });
      document.body.append(first);
      await first.listo;
      const [second] = makeBoard({ src: `${href}#c1` });
      document.body.append(second);
      expect(await second.listo).to.equal('listo');
      expect(await visits(id)).to.have.length(1);
    });

    it('and a reload by one is a load for all', async () => {
      const id = freshId();
      const { href } = await faultUrl('guion/ok,sin-planes', id);
      const pair = [makeBoard({ src: href }), makeBoard({ src: href })] as const;
      document.body.append(...pair.map(([board]) => board));
      await Promise.all(pair.map(([board]) => board.listo));
      expect(await pair[0][0].recargar()).to.equal('vacio');
      expect(await pair[1][0].listo).to.equal('vacio');
      expect(await visits(id)).to.have.length(2);
      for (const [, told] of pair) {
        expect(terminal(told)).to.deep.equal(['pal-listo', 'pal-listo']);
      }
    });

    it('is hung up when the last element leaves, and only then', async () => {
      const { href } = await faultUrl('colgado');
      const aborted: boolean[] = [];
      loadDefaults.fetch = (_url, init) =>
        new Promise((_done, fail) => {
          init?.signal?.addEventListener('abort', () => {
            aborted.push(true);
            fail(new DOMException('', 'AbortError'));
          });
        });
      try {
        const [one] = makeBoard({ src: href });
        const [two] = makeBoard({ src: href });
        document.body.append(one, two);
        await settle();
        one.remove();
        await settle();
        expect(aborted).to.deep.equal([]);
        two.remove();
        await settle();
        expect(aborted).to.deep.equal([true]);
      } finally {
        delete loadDefaults.fetch;
      }
    });
  });

  describe('tells how a load ended', () => {
    const cases = [
      ['ok', 'listo', 'pal-listo'],
      ['parcial', 'parcial', 'pal-listo'],
      ['sin-planes', 'vacio', 'pal-listo'],
      ['estado/404', 'error', 'pal-error'],
      ['html', 'error', 'pal-error'],
      ['sin-cors', 'error', 'pal-error'],
    ] as const;
    for (const [route, estado, event] of cases) {
      it(`${route}: ${estado} by ${event}, in the event, the property and the promise`, async () => {
        const [board, told] = makeBoard({ src: (await faultUrl(route)).href, 'sin-cache': '' });
        document.body.append(board);
        expect(await board.listo).to.equal(estado);
        await settle();
        expect(board.estado).to.equal(estado);
        expect(terminal(told)).to.deep.equal([event]);
        expect(told[0]?.estado).to.equal(estado);
      });
    }

    it('to a listener further out, through shadow roots', async () => {
      const host = document.createElement('div');
      host.className = 'tmp';
      document.body.append(host);
      const told = listen(document.body);
      const [board] = makeBoard();
      board.feed = feedWith('c1');
      host.attachShadow({ mode: 'open' }).append(board);
      await board.listo;
      expect(terminal(told)).to.deep.equal(['pal-listo']);
    });

    it('with what happened in words of the place, the status and whose job it is', async () => {
      const [board, told] = makeBoard({ src: (await faultUrl('estado/404')).href, lang: 'es' });
      document.body.append(board);
      await board.listo;
      const { detail } = told[0]!;
      expect(detail['codigo']).to.equal('no_encontrado');
      expect(detail['http']).to.equal(404);
      expect(detail['responsable']).to.equal('portal');
      expect(detail['mensaje']).to.equal('No se encontró el archivo de datos del plan.');
    });

    it('with line and column when the text cannot be read', async () => {
      const [board, told] = makeBoard();
      board.feed = '{"version": "1.0",\n  "planes": [}';
      document.body.append(board);
      expect(await board.listo).to.equal('error');
      expect(told[0]?.detail['problema']).to.include({ codigo: 'json_invalido', linea: 2 });
      expect(board.problemas[0]?.codigo).to.equal('json_invalido');
      expect(board.seen.lectura).to.equal(null);
    });

    it('and lists problems by pal-aviso, after the terminal event', async () => {
      const [board, told] = makeBoard({ src: (await faultUrl('parcial')).href });
      document.body.append(board);
      await board.listo;
      expect(told.map(({ type }) => type)).to.deep.equal(['pal-listo', 'pal-aviso']);
      expect(told[1]?.detail['problemas']).to.deep.equal(board.problemas);
    });

    it('once it is drawn, so that a listener finds the data in place', async () => {
      const [board] = makeBoard();
      board.feed = feedWith('c1');
      const found = new Promise((done) => {
        board.addEventListener('pal-listo', () => done(ids(board)));
      });
      document.body.append(board);
      expect(await found).to.equal('c1');
    });

    it('as «direccion» when src is no address', async () => {
      for (const src of ['javascript:alert(1)', 'https://', 'ftp://e.mx/pal.json']) {
        const [board, told] = makeBoard({ src });
        document.body.append(board);
        expect(await board.listo, src).to.equal('error');
        expect(told[0]?.detail['codigo'], src).to.equal('direccion');
      }
    });

    it('never when the load was cut by a disconnection', async () => {
      const answers: (() => void)[] = [];
      loadDefaults.fetch = () =>
        new Promise((done) => {
          answers.push(() => done(new Response(JSON.stringify(feedWith('c1')))));
        });
      try {
        const [board, told] = makeBoard({ src: (await faultUrl('ok')).href });
        document.body.append(board);
        await settle();
        board.remove();
        await settle();
        answers.shift()?.();
        await settle();
        expect(told).to.deep.equal([]);
        document.body.append(board);
        await settle();
        expect(answers, 'asked anew').to.have.length(1);
        answers.shift()?.();
        expect(await board.listo).to.equal('listo');
        expect(terminal(told)).to.deep.equal(['pal-listo']);
      } finally {
        delete loadDefaults.fetch;
      }
    });

    it('not again when the element is moved', async () => {
      const id = freshId();
      const [board, told] = makeBoard({ src: (await faultUrl('ok', id)).href });
      document.body.append(board);
      await board.listo;
      const holder = document.createElement('div');
      holder.className = 'tmp';
      document.body.append(holder);
      holder.append(board);
      await settle();
      expect(board.estado).to.equal('listo');
      expect(terminal(told)).to.deep.equal(['pal-listo']);
      expect(await visits(id)).to.have.length(1);
    });

    it('for the new load when src is set and listo read in one go', async () => {
      const [board] = makeBoard({ src: (await faultUrl('ok')).href });
      document.body.append(board);
      await board.listo;
      board.src = (await faultUrl('sin-planes')).href;
      expect(board.estado).to.equal('cargando');
      expect(await board.listo).to.equal('vacio');
    });
  });

  describe('order', () => {
    it('keeps to the last of 50 addresses, whatever order the answers come in', async () => {
      const [board, told] = makeBoard({ 'sin-cache': '' });
      document.body.append(board);
      const id = freshId();
      const slow = await faultUrl('', id);
      const answers = new Map<string, number>();
      loadDefaults.fetch = async (url) => {
        const n = Number(new URL(url as URL).searchParams.get('n'));
        await new Promise((done) => setTimeout(done, answers.get(String(n))));
        return new Response(JSON.stringify(feedWith(`c${n}`)));
      };
      try {
        for (let n = 0; n < 50; n += 1) {
          answers.set(String(n), Math.random() * 30);
          slow.searchParams.set('n', String(n));
          board.src = slow.href;
          if (Math.random() < 0.5) await new Promise((done) => setTimeout(done, Math.random() * 8));
        }
        expect(await board.listo).to.equal('listo');
        expect(ids(board)).to.equal('c49');
        const before = terminal(told).length;
        await new Promise((done) => setTimeout(done, 60));
        expect(ids(board)).to.equal('c49');
        expect(terminal(told).length, 'nothing comes late').to.equal(before);
      } finally {
        delete loadDefaults.fetch;
      }
    });
  });

  describe('a failed reload', () => {
    it('keeps the data with their date, fires pal-error and stays listo', async () => {
      const { href } = await faultUrl('guion/ok,404');
      const [board, told] = makeBoard({ src: href });
      document.body.append(board);
      await board.listo;
      expect(await board.recargar()).to.equal('listo');
      expect(terminal(told)).to.deep.equal(['pal-listo', 'pal-error']);
      expect(ids(board)).to.equal('c1');
      expect(board.seen.fallo?.codigo).to.equal('no_encontrado');
      expect(board.seen.guardada?.fecha.getTime()).to.be.closeTo(Date.now(), 10_000);
    });

    it('shows the new data once they come, without a trace of the failure', async () => {
      const { href } = await faultUrl('guion/ok,404,ok');
      const [board] = makeBoard({ src: href });
      document.body.append(board);
      await board.listo;
      await board.recargar();
      await board.recargar();
      expect(board.seen.fallo).to.equal(null);
      expect(board.seen.guardada).to.equal(null);
    });

    it('draws nothing anew when the bytes are the same', async () => {
      const [board] = makeBoard({ src: (await faultUrl('ok')).href });
      document.body.append(board);
      await board.listo;
      const { lectura } = board.seen;
      await board.recargar();
      expect(board.seen.lectura).to.equal(lectura);
    });
  });

  describe('a reader who comes back', () => {
    const show = (): void => void document.dispatchEvent(new Event('visibilitychange'));

    it('gets fresh data when the last ones are older than five minutes', async () => {
      const id = freshId();
      const [board, told] = makeBoard({ src: (await faultUrl('ok', id)).href });
      document.body.append(board);
      await board.listo;
      show();
      await settle();
      expect(await visits(id), 'not so soon').to.have.length(1);
      clock.now = () => now() + 6 * 60_000;
      show();
      await until(() => terminal(told).length === 2);
      expect(await visits(id)).to.have.length(2);
    });

    it('gets data when the network comes back', async () => {
      const answers = [false, true];
      loadDefaults.fetch = (_url, init) => {
        if (init?.mode === 'no-cors' || !answers.shift()) {
          return Promise.reject(new TypeError('Failed to fetch'));
        }
        return Promise.resolve(new Response(JSON.stringify(feedWith('c1'))));
      };
      loadDefaults.intentos = 1;
      try {
        const [board] = makeBoard({ src: (await faultUrl('ok')).href, 'sin-cache': '' });
        document.body.append(board);
        expect(await board.listo).to.equal('error');
        window.dispatchEvent(new Event('online'));
        await until(() => board.estado === 'listo');
      } finally {
        delete loadDefaults.fetch;
        delete loadDefaults.intentos;
      }
    });
  });

  describe('the day', () => {
    it('is the one that hoy states', async () => {
      const [board] = makeBoard({ hoy: '2026-05-04' });
      board.feed = feedWith('c1');
      document.body.append(board);
      await board.listo;
      expect(board.seen.reglas.hoy).to.equal(toDia(2026, 5, 4));
    });

    it('is the present one in the zone of the feed, also after its midnight', async () => {
      // In January, because old zone tables still have Mexico's summer time, gone since 2022.
      // 05:30 UTC is half past eleven at night in Mexico City and half past ten in Tijuana.
      clock.now = () => Date.UTC(2026, 0, 5, 5, 30);
      const [board] = makeBoard();
      board.feed = { ...feedWith('c1'), zona_horaria: 'America/Mexico_City' };
      document.body.append(board);
      await board.listo;
      expect(board.seen.reglas.hoy).to.equal(toDia(2026, 1, 4));
      const { drawn } = board;
      clock.now = () => Date.UTC(2026, 0, 5, 6, 0);
      document.dispatchEvent(new Event('visibilitychange'));
      await board.updateComplete;
      expect(board.seen.reglas.hoy).to.equal(toDia(2026, 1, 5));
      expect(board.drawn).to.equal(drawn + 1);
    });

    it('is the present one when hoy is no date', async () => {
      clock.now = () => Date.UTC(2026, 4, 5, 18, 0);
      const [board] = makeBoard({ hoy: '30/02/2026' });
      board.feed = feedWith('c1');
      document.body.append(board);
      await board.listo;
      expect(board.seen.reglas.hoy).to.equal(toDia(2026, 5, 5));
    });
  });

  describe('an element inside another', () => {
    it('takes the feed of the nearest one and its rules, and fires no event of its own', async () => {
      const [outer, told] = makeBoard({ hoy: '2026-05-04', estricto: '' });
      const [inner, innerTold] = makeBoard();
      outer.append(inner);
      outer.feed = feedWith('c1');
      document.body.append(outer);
      expect(await outer.listo).to.equal('listo');
      expect(await inner.listo).to.equal('listo');
      await inner.updateComplete;
      expect(ids(inner)).to.equal('c1');
      expect(inner.seen.reglas).to.deep.equal({ hoy: toDia(2026, 5, 4), estricto: true });
      expect(inner.seen.plan).to.equal(outer.seen.plan);
      expect(terminal(told)).to.deep.equal(['pal-listo']);
      expect(innerTold).to.deep.equal([]);
    });

    it('has a source of its own first', async () => {
      const [outer] = makeBoard();
      const [inner] = makeBoard();
      outer.append(inner);
      outer.feed = feedWith('c1');
      inner.feed = feedWith('c2');
      document.body.append(outer);
      await Promise.all([outer.listo, inner.listo]);
      expect(ids(inner)).to.equal('c2');
      inner.feed = undefined;
      await inner.updateComplete;
      await inner.listo;
      await inner.updateComplete;
      expect(ids(inner)).to.equal('c1');
    });

    it('finds an ancestor that is defined after it', async () => {
      class LateBoard extends TestBoard {}
      const late = document.createElement('late-board');
      late.className = 'tmp';
      const [inner] = makeBoard();
      late.append(inner);
      document.body.append(late);
      await settle();
      expect(inner.estado).to.equal('inicial');
      customElements.define('late-board', LateBoard);
      late.feed = feedWith('c7');
      await until(() => ids(inner) === 'c7');
    });

    it('follows across shadow roots, and through an element without a source', async () => {
      const [outer] = makeBoard();
      const middle = document.createElement('div');
      const [passing] = makeBoard();
      const [inner] = makeBoard();
      passing.append(inner);
      middle.attachShadow({ mode: 'open' }).append(passing);
      outer.append(middle);
      document.body.append(outer);
      outer.feed = feedWith('c1');
      await until(() => ids(inner) === 'c1');
    });

    it('reloads by its ancestor', async () => {
      const id = freshId();
      const [outer] = makeBoard({ src: (await faultUrl('guion/ok,sin-planes', id)).href });
      const [inner] = makeBoard();
      outer.append(inner);
      document.body.append(outer);
      await inner.listo;
      expect(await inner.recargar()).to.equal('vacio');
      expect(await visits(id)).to.have.length(2);
    });
  });

  describe('language', () => {
    it('is that of the feed for the texts and that of the place for the words', async () => {
      const [board] = makeBoard({ lang: 'en' });
      board.feed = { ...feedWith('c1'), idioma: 'nah' };
      document.body.append(board);
      await board.listo;
      expect(board.seen.loc.idioma).to.equal('en');
      expect(board.seen.loc.idiomaFeed).to.equal('nah');
    });
  });

  it('picks the plan asked for, and the one in force for a key that names none', async () => {
    const feed = feedWith('c1') as { planes: Record<string, unknown>[] };
    feed.planes.push({ id: 'p2', titulo: 'Otro', inicio: '2020-01-01', compromisos: [] });
    const [board] = makeBoard({ hoy: '2026-05-04', plan: 'p2' });
    board.feed = feed;
    document.body.append(board);
    await board.listo;
    expect(board.seen.plan?.plan.id).to.equal('p2');
    board.plan = 'nada';
    await board.updateComplete;
    expect(board.seen.plan?.plan.id).to.equal('p1');
  });

  it('says so when a drawing fails, instead of throwing into the page', async () => {
    const [board, told] = makeBoard();
    board.breaks = true;
    board.feed = feedWith('c1');
    const reported: unknown[] = [];
    const before = window.reportError;
    window.reportError = (error) => void reported.push(error);
    try {
      document.body.append(board);
      expect(await board.listo).to.equal('error');
    } finally {
      window.reportError = before;
    }
    expect(reported).to.have.length(1);
    expect(terminal(told)).to.deep.equal(['pal-error']);
    board.breaks = false;
    board.feed = feedWith('c2');
    expect(await board.listo).to.equal('listo');
    expect(ids(board)).to.equal('c2');
  });
});
