import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../../src/elements/avance-timeline/avance-timeline.js';
import type {
  AvanceTimeline,
  DetalleSeleccion,
} from '../../../src/elements/avance-timeline/avance-timeline.js';
import type { Actividad, Compromiso, Feed } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';
import { MORELOS } from '../../model/morelos.js';
import { referencePlan } from '../../layout/make.js';

const HOY = '2016-05-13';

interface Place {
  px?: number;
  props?: Partial<AvanceTimeline>;
}

async function mount(
  data: unknown,
  { px = 1000, props = {} }: Place = {},
): Promise<AvanceTimeline> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<AvanceTimeline>(
    html`<avance-timeline .feed=${data} hoy=${HOY} lang="es-MX"></avance-timeline>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
  return element;
}

const all = (e: AvanceTimeline, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: AvanceTimeline, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Element | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function resize(e: AvanceTimeline, px: number): Promise<void> {
  e.parentElement!.style.width = `${px}px`;
  for (let i = 0; i < 3; i++) await nextFrame();
  await e.updateComplete;
}

async function click(e: AvanceTimeline, button: HTMLElement): Promise<void> {
  button.click();
  await e.updateComplete;
}

function many(n: number): Feed {
  const list = Array.from({ length: n }, (_, i): Compromiso =>
    compromiso({
      id: `m${i}`,
      numero: String(i + 1),
      titulo: `Compromiso número ${i + 1}`,
      actividades: [
        actividad('en_proceso', 1, { inicio: '2016-01-01', fin: '2016-06-30', id: `m${i}a` }),
        actividad('concluida', 1, { inicio: '2015-11-01', fin: '2016-02-28', id: `m${i}b` }),
      ],
    }),
  );
  return feed(plan(list));
}

describe('<avance-timeline>', () => {
  it('draws a row a commitment with progress and lateness, before it a sentence', async () => {
    const e = await mount(feed(MORELOS));
    expect(all(e, '.fila.com')).to.have.length(8);
    expect(text(one(e, '.lectura'))).to.match(/^31 actividades: \d+ terminadas, \d+ vencidas\. El/);
    const first = one(e, '.fila.com .fin');
    expect(text(first)).to.match(/^52\s%.· 3 de 8/);
    expect(text(first)).to.include('1 vencida');
  });

  it('opens the activities of a row with their status, dates and evidence in words', async () => {
    const e = await mount(feed(MORELOS));
    const button = one(e, '.fila.com button.titulo');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const told = oneEvent(e, 'pal-seleccion');
    await click(e, button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(all(e, '.fila.act')).to.have.length(8);
    const { detail } = (await told) as CustomEvent<DetalleSeleccion>;
    expect(detail.compromiso?.id).to.equal('c1');
    const words = all(e, '.fila.act').map(text);
    expect(words[0]).to.match(/^Verificada: .* Del \d+ oct 2015 al \d+ nov 2015/);
    expect(words.some((w) => w.includes('Venció hace 13 días'))).to.equal(true);
    await click(e, button);
    expect(all(e, '.fila.act')).to.have.length(0);
  });

  it('is a table to a reader: row headers, and the marks of the axis in words', async () => {
    const e = await mount(feed(MORELOS));
    const table = one(e, '[role="table"]');
    expect(table.getAttribute('aria-rowcount')).to.equal('9');
    const axis = text(one(e, '.eje .plot .sr'));
    for (const mark of ['Inicio, 29 sep', 'Evaluación final, 28 sep', 'Hoy, 13 may', 'Monitoreo']) {
      expect(axis).to.include(mark);
    }
  });

  it('shows one commitment opened', async () => {
    const e = await mount(feed(MORELOS), { props: { compromiso: 'c2' } });
    expect(all(e, '.fila.com')).to.have.length(1);
    expect(all(e, '.fila.act')).to.have.length(4);
  });

  it('says which key is missing when the commitment does not exist', async () => {
    const e = await mount(feed(MORELOS), { props: { compromiso: 'no-hay' } });
    expect(text(one(e, '.estado'))).to.include('no-hay');
  });

  it('becomes a list by month under 40em, and comes back', async () => {
    const e = await mount(feed(MORELOS), { px: 360 });
    expect(one(e, '.crono')).to.equal(undefined);
    const months = all(e, '.meses > section').map((s) => s.dataset['mes']);
    expect(months).to.deep.equal(['2016-03', '2016-04', '2016-05', '2016-06']);
    expect(text(one(e, 'li.hoy'))).to.equal('13 Hoy');
    expect(text(one(e, 'section[data-mes="2016-04"] .aviso.tarde'))).to.include('13 días');
    await resize(e, 900);
    expect(one(e, '.crono')).to.exist;
  });

  it('holds every fact in its table: id, title, status and dates', async () => {
    const e = await mount(feed(MORELOS));
    one(e, '.datos-tabla summary').click();
    await nextFrame();
    await e.updateComplete;
    const rows = new Map(all(e, '.datos-tabla tbody tr').map((r) => [r.dataset['id'], r]));
    const { compromisos } = referencePlan();
    for (const c of compromisos) {
      expect(text(rows.get(c.id))).to.include(c.compromiso.titulo);
      for (const a of c.actividades) {
        const row = rows.get(a.id)!;
        expect(text(row)).to.include(a.actividad.titulo);
        const dates = [...row.querySelectorAll('time')].map((t) => t.dateTime);
        const { inicio, fin } = a.actividad;
        for (const d of [inicio, fin]) if (d !== undefined) expect(dates).to.include(d);
        expect(row.querySelector(`.m.${a.estatus}`)).to.exist;
      }
    }
  });

  it('draws the commitments that it is given, in their order, and leads on from a title', async () => {
    const given = referencePlan().compromisos.slice(1, 3).reverse();
    const e = await mount(feed(MORELOS), { props: { compromisos: given } });
    expect(all(e, '.fila.com').map((r) => r.dataset['id'])).to.deep.equal(given.map((c) => c.id));
    expect(one(e, '.cabeza')).to.equal(undefined);
    const told = oneEvent(e, 'pal-seleccion');
    await click(e, one(e, '.fila.com button.titulo'));
    const { detail } = (await told) as CustomEvent<DetalleSeleccion>;
    expect(detail.compromiso).to.equal(given[0]);
    expect(all(e, '.fila.act')).to.have.length(0);
    await click(e, one(e, '.abre-fila'));
    expect(all(e, '.fila.act').length).to.be.greaterThan(0);
  });

  it('says that nothing fits the filter when it is given nothing', async () => {
    const e = await mount(feed(MORELOS), { props: { compromisos: [] } });
    expect(text(one(e, '.estado.vacio'))).to.include('Ningún compromiso');
  });

  it('draws groups with their titles, one commitment in several of them', async () => {
    const { compromisos } = referencePlan();
    const grupos = ['Salud', 'Agua'].map((titulo) => ({ clave: titulo, titulo, compromisos }));
    const e = await mount(feed(MORELOS), { props: { grupos } });
    expect(all(e, '.fila.gru').map(text)).to.deep.equal([
      'Salud · 8 compromisos',
      'Agua · 8 compromisos',
    ]);
    expect(all(e, '.fila.com')).to.have.length(16);
  });

  it('says what is missing and whose job it is when no activity was ever published', async () => {
    const bare = feed(plan([compromiso({ titulo: 'Agua' }), compromiso({ titulo: 'Cuentas' })]));
    const e = await mount(bare);
    expect(text(one(e, '.aviso-caja'))).to.include('sin actividades ni plazos');
    expect(all(e, '.t-fantasma').length).to.be.greaterThan(1);
    expect(text(one(e, '.fila.com .fin'))).to.equal('sin dato');
  });

  it('lists a plan without any date, without an axis', async () => {
    const undated = { id: 'p', titulo: 'Plan', compromisos: [compromiso({ titulo: 'Agua' })] };
    const e = await mount(feed(undated));
    expect(text(one(e, '.aviso-caja'))).to.include('no hay cronograma que dibujar');
    expect(one(e, '.capa')).to.equal(undefined);
    expect(text(one(e, '.fila.com .nom'))).to.equal('Agua');
  });

  it('tells an error with its fallback content, and empty plans', async () => {
    const broken = await mount('{');
    expect(broken.estado).to.equal('error');
    expect(one(broken, '[role="alert"]')).to.exist;
    expect(one(broken, 'slot')).to.exist;
    const none = await mount({ ...feed(), ejercicio: { nombre: 'Ejercicio' } });
    expect(one(none, '.estado.vacio')).to.exist;
  });

  it('draws what could be read of a damaged feed and says how much', async () => {
    const damaged = { ...many(2) } as unknown as { planes: { compromisos: unknown[] }[] };
    damaged.planes[0]!.compromisos.push({ id: 'sin-titulo' });
    const e = await mount(damaged);
    expect(e.estado).to.equal('parcial');
    expect(text(one(e, '.aviso-caja.parcial'))).to.include('2 de 3 compromisos');
    expect(all(e, '.fila.com')).to.have.length(2);
  });

  it('keeps only the rows near the eye above 150 commitments, and all of them up to there', async () => {
    const whole = await mount(many(150));
    expect(all(whole, '.fila.com')).to.have.length(150);
    const e = await mount(many(2000));
    expect(all(e, '.fila.com').length).to.be.lessThan(60);
    expect(e.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(1500);
    expect(one(e, '[role="table"]').getAttribute('aria-rowcount')).to.equal('2001');
    const before = e.getBoundingClientRect().height;
    expect(before).to.be.greaterThan(2000 * 24);
    scrollTo(0, before / 2);
    for (let i = 0; i < 5; i++) await nextFrame();
    const rows = all(e, '.fila.com');
    const seen = rows.some((r) => {
      const { top, bottom } = r.getBoundingClientRect();
      return top < innerHeight / 2 && bottom > innerHeight / 2 - 80;
    });
    expect(seen).to.equal(true);
    expect(Number(rows[0]!.getAttribute('aria-rowindex'))).to.be.greaterThan(500);
    scrollTo(0, 0);
  });

  it('prints every row of a long plan', async () => {
    const e = await mount(many(200));
    dispatchEvent(new Event('beforeprint'));
    expect(all(e, '.fila.com')).to.have.length(200);
    dispatchEvent(new Event('afterprint'));
    expect(all(e, '.fila.com').length).to.be.lessThan(60);
  });

  it('shows hostile titles as text', async () => {
    const titulo = '<img src=x onerror="window.__pwn=1">';
    const hostile = many(1);
    hostile.planes![0]!.compromisos![0]!.titulo = titulo;
    const e = await mount(hostile);
    expect(text(one(e, '.titulo'))).to.equal(titulo);
    expect(one(e, 'img')).to.equal(undefined);
  });

  it('speaks English where the page does', async () => {
    const e = await mount(feed(MORELOS));
    e.lang = 'en';
    await e.updateComplete;
    expect(text(one(e, '.eje .plot .sr'))).to.include('Today, May 13');
  });

  it('has no overlapping names on the axis at any width', async () => {
    const e = await mount(feed(MORELOS));
    for (const px of [660, 768, 900, 1100, 1400]) {
      await resize(e, px);
      const names = all(e, '.eje text').map((t) => ({
        name: text(t),
        box: t.getBoundingClientRect(),
      }));
      for (const [i, { name, box: a }] of names.entries()) {
        for (const { name: other, box: b } of names.slice(i + 1)) {
          // An engine's box holds the face's whole ascent and descent: rows may share some air.
          const apart =
            a.right <= b.left ||
            b.right <= a.left ||
            Math.abs(a.top - b.top) > 0.75 * Math.max(a.height, b.height);
          expect(apart, `${name} and ${other} at ${px}px`).to.equal(true);
        }
      }
    }
  });

  it('scrolls sideways at no width', async () => {
    const e = await mount(feed(MORELOS), { px: 320 });
    for (const px of [320, 480, 641, 768, 1024]) {
      await resize(e, px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('is clean for axe, wide with a row and the table open, and narrow', async () => {
    const wide = await mount(feed(MORELOS));
    await click(wide, one(wide, '.fila.com button.titulo'));
    one(wide, '.datos-tabla summary').click();
    await nextFrame();
    await wide.updateComplete;
    // The opened details fade in for 150 ms, and half-faded text has half its contrast.
    await aTimeout(250);
    expect(await axeFindings(wide)).to.deep.equal([]);
    expect(await axeFindings(await mount(feed(MORELOS), { px: 320 }))).to.deep.equal([]);
    const inside = { compromisos: referencePlan().compromisos };
    expect(await axeFindings(await mount(feed(MORELOS), { props: inside }))).to.deep.equal([]);
  });

  it('takes a date known only by its month as it is', async () => {
    const rest: Partial<Actividad> = { inicio: '2016-02', fin: '2016-04' };
    const e = await mount(
      feed(plan([compromiso({ actividades: [actividad('concluida', 1, rest)] })])),
    );
    await click(e, one(e, '.fila.com button.titulo'));
    expect(text(one(e, '.act .fin'))).to.equal('abr 2016');
    expect(all(e, '.act .t-vago')).to.have.length(2);
  });
});
