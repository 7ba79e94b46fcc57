import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/avance-curva/avance-curva.js';
import type { AvanceCurva } from '../../../src/elements/avance-curva/avance-curva.js';
import type { Compromiso, Corte, Feed, Plan } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';

async function mount(
  data: unknown,
  props: Partial<AvanceCurva> = {},
  px = 1000,
): Promise<AvanceCurva> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<AvanceCurva>(
    html`<avance-curva .feed=${data} hoy="2016-05-13" lang="es-MX"></avance-curva>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: Element, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: Element, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Element | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = (e: Element): string[] => all(e, '.datos-curva tbody tr').map(text);
const corte = (fecha: string, estados: Corte['estados'] = {}): Corte => ({ fecha, estados });

const water = (): Compromiso =>
  compromiso({
    id: 'c1',
    numero: '1',
    titulo: 'Agua a la vista',
    actividades: [
      actividad('verificada', 1, { id: 'a1', inicio: '2015-10-01', fin: '2016-01-31' }),
      actividad('en_proceso', 1, {
        id: 'a2',
        titulo: 'Medir presión',
        inicio: '2016-02-01',
        fin: '2016-07-31',
        fin_original: '2016-05-13',
        reprogramaciones: [{ fin: '2016-07-31', motivo: 'Faltan medidores' }],
      }),
    ],
  });

function data(compromisos = [water()], rest: Partial<Plan> = {}): Feed {
  return feed(
    plan(compromisos, {
      cortes: [
        corte('2015-12-31', { a1: { estatus: 'en_proceso' }, a2: { estatus: 'por_iniciar' } }),
        corte('2016-03-31', { c1: { porcentaje: 60 } }),
      ],
      monitoreos: [{ titulo: 'Monitoreo ciudadano', corte: '2016-03-31', publicado: '2016-04-15' }],
      evaluaciones: [{ corte: '2016-04-30', evaluador: { nombre: 'Universidad' } }],
      ...rest,
    }),
  );
}

describe('<avance-curva>', () => {
  it('sets today against the plan, by the dates as they were and as they are', async () => {
    const e = await mount(data());
    expect(all(e, '.cifras > div').map(text)).to.deep.equal([
      'Avance hoy 75 %',
      'Previsto para hoy 100 %',
      'Con los plazos movidos 78 %',
      'Diferencia 25 puntos menos de lo previsto',
    ]);
  });

  it('tells every date in its table, real only at cut-offs and today', async () => {
    const e = await mount(data());
    expect(rows(e)).to.deep.equal([
      '29 sep 2015 Inicio del plan 0 % 0 % – –',
      '31 dic 2015 Corte 37 % 37 % 25 % −12',
      '29 mar 2016 Monitoreo a seis meses 78 % 66 % – –',
      '31 mar 2016 CorteMonitoreo ciudadano 79 % 66 % sin dato declarado: 60 % –',
      '30 abr 2016 Evaluación publicada, Universidad 94 % 75 % – –',
      '13 may 2016 Hoy 100 % 78 % 75 % −25',
      '28 sep 2016 Evaluación final 100 % 100 % – –',
    ]);
  });

  it('draws the points that are known, and none that is not', async () => {
    const e = await mount(data());
    expect(all(e, '.c-dibujo .c-real')).to.have.length(2);
    expect(all(e, '.c-dibujo .c-declarado')).to.have.length(1);
    expect(all(e, '.c-dibujo .c-une')).to.have.length(0);
    expect(all(e, '.c-rotulos li').map(text)).to.have.members([
      'Previsto',
      'Previsto, con plazos movidos',
      'Real',
      'Declarado en los cortes',
    ]);
  });

  it('opens the arithmetic of what was planned', async () => {
    const e = await mount(data());
    all(e, '.cifras .por-que-cifra')[1]!.click();
    await e.updateComplete;
    const why = one(e, 'dialog.por-que-dialogo') as HTMLDialogElement;
    expect(text(why)).to.include('Avance previsto al 13 may 2016: 100 %');
    expect(text(why)).to.include('1. Agua a la vista');
    expect(text(why)).to.include('Con las fechas límite originales');
    why.close();
  });

  it('shows one commitment, with its activities in the sum', async () => {
    const other = compromiso({ id: 'c2', actividades: [actividad('por_iniciar')] });
    const e = await mount(data([water(), other]), { compromiso: 'c1' });
    expect(text(one(e, 'h2'))).to.equal('Avance previsto y real: compromiso 1');
    expect(text(one(e, '.cifras'))).to.include('75 %');
    all(e, '.cifras .por-que-cifra')[2]!.click();
    await e.updateComplete;
    const why = one(e, 'dialog.por-que-dialogo') as HTMLDialogElement;
    expect(text(why)).to.include('Medir presión (peso 50 %)');
    why.close();
    e.compromiso = 'no-hay';
    await e.updateComplete;
    expect(text(one(e, '.estado.vacio'))).to.include('no-hay');
  });

  it('lists the due dates that moved, with the reason', async () => {
    const e = await mount(data());
    const details = one(e, 'details.calc') as HTMLDetailsElement;
    expect(text(details)).to.equal('1 plazo movido');
    details.open = true;
    await new Promise((done) => setTimeout(done, 20));
    expect(text(one(e, '.movidos li'))).to.equal(
      'Medir presión del 13 may 2016 al 31 jul 2016, 79 días más. Faltan medidores',
    );
  });

  it('draws one plan where no due date moved', async () => {
    const still = compromiso({ actividades: [actividad('concluida', 1, { fin: '2016-01-31' })] });
    const e = await mount(data([still], { cortes: [] }));
    expect(all(e, '.c-vigente')).to.have.length(0);
    expect(text(one(e, 'thead'))).not.to.include('movidos');
    expect(text(one(e, '.notas'))).to.include('no ha publicado cortes');
  });

  it('goes by the strict rule where it is in force', async () => {
    const e = await mount(data(), { estricto: true });
    expect(text(all(e, '.cifras > div')[0])).to.equal('Avance hoy 50 %');
  });

  it('never shows a figure without its base', async () => {
    const e = await mount(data([water(), compromiso({ titulo: 'Sin actividades' })]));
    expect(text(one(e, '.cifras'))).to.include('promedio de 1 de 2 con dato');
    expect(text(one(e, '.notas'))).to.include('La raya vertical');
    expect(all(e, '.c-rango')).not.to.have.length(0);
  });

  it('shows cut-offs of a plan without due dates', async () => {
    const bare = compromiso({ id: 'c1', actividades: [actividad('concluida', 1, { id: 'a1' })] });
    const e = await mount(data([bare]));
    expect(rows(e)[1]).to.equal('31 dic 2015 Corte sin dato 50 % –');
    expect(text(e.shadowRoot as unknown as Element)).not.to.include('NaN');
  });

  it('says what is missing and who can publish it', async () => {
    const e = await mount(feed(plan([compromiso()])));
    expect(text(one(e, '.estado.vacio'))).to.include('No hay fechas ni cortes');
    expect(one(e, 'slot')).to.exist;
    const broken = await mount('{');
    expect(one(broken, '[role="alert"]')).to.exist;
    expect(one(broken, 'slot')).to.exist;
  });

  it('keeps inside a narrow box, with few names on the axis', async () => {
    const e = await mount(data(), {}, 320);
    const box = e.getBoundingClientRect();
    for (const part of all(e, '.c-rotulos, table, .c-dibujo, .cifras')) {
      expect(part.getBoundingClientRect().right).to.be.at.most(box.right + 1);
    }
    expect(all(e, '.eje .e-mes').length).to.be.below(16);
  });

  it('never lets two names of its axis or of its lines touch', async () => {
    for (const px of [320, 480, 768, 1280]) {
      const e = await mount(data(), {}, px);
      const boxes = all(e, '.eje text, .c-rotulos li').map((n) => n.getBoundingClientRect());
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // A box of text reaches 3px over its letters; engines differ by how much.
          expect(Math.min(across, down), `${px}`).to.be.below(3);
        }
      });
    }
  });

  it('holds hundreds of commitments', async () => {
    const list = Array.from({ length: 300 }, (_, i) =>
      compromiso({
        actividades: [
          actividad('concluida', 1, {
            fin: '2016-01-31',
            fin_original: `2015-12-${10 + (i % 20)}`,
          }),
        ],
      }),
    );
    const e = await mount(data(list));
    const details = one(e, 'details.calc') as HTMLDetailsElement;
    details.open = true;
    await new Promise((done) => setTimeout(done, 20));
    expect(all(e, '.movidos li')).to.have.length(30);
    one(e, '.boton.mas').click();
    await e.updateComplete;
    await new Promise((done) => setTimeout(done, 20));
    expect(all(e, '.movidos li')).to.have.length(60);
    all(e, '.cifras .por-que-cifra')[1]!.click();
    expect(text(one(e, 'dialog.por-que-dialogo'))).to.include('y 260 más');
    (one(e, 'dialog.por-que-dialogo') as HTMLDialogElement).close();
  });

  it('speaks English', async () => {
    const e = await mount(data(), { lang: 'en' });
    expect(text(one(e, 'h2'))).to.equal('Planned and real progress');
    expect(text(one(e, '.cifras'))).to.include('25 points less than planned');
  });

  it('is clean for axe', async () => {
    expect(await axeFindings(await mount(data()))).to.deep.equal([]);
  });
});
