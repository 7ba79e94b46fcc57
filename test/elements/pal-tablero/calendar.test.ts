import { expect } from '@open-wc/testing';
import { axeFindings } from '../../helpers/axe.js';
import { feedGrande } from '../../../demo/feed-grande.js';
import type { Feed } from '../../../src/feed/types.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { actividad, all, countElements, find, mount, search, tableroFeed, text } from './feeds.js';

/** Five due on one day, one that was moved, one of a month only, one without date. */
function feed(): Feed {
  const base = tableroFeed();
  const compromisos = [
    {
      id: 'muchas',
      numero: '1',
      titulo: 'Un compromiso de muchas actividades',
      actividades: [
        ...Array.from({ length: 5 }, (_, i) =>
          actividad('por_iniciar', { titulo: `El mismo día ${i + 1}`, fin: '2016-05-20' }),
        ),
        actividad('en_proceso', {
          titulo: 'La que se movió',
          fin: '2016-06-30',
          fin_original: '2016-05-10',
        }),
        actividad('por_iniciar', { titulo: 'La de mayo', fin: '2016-05' }),
        actividad('por_iniciar', { titulo: 'La vencida', fin: '2016-05-03' }),
        { id: 'nunca', titulo: 'La que no dice cuándo', estatus: 'por_iniciar' },
      ],
    },
  ];
  return { ...base, planes: [{ ...base.planes![0]!, compromisos }] };
}

async function grid(data: unknown = feed(), width = 1100): Promise<PalTablero> {
  const el = await mount(data, { vista: 'calendario', 'agrupar-por': 'ninguno' });
  el.style.width = `${width}px`;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
  return el;
}

const title = (el: PalTablero): string => text(find(el, '.cal-cabeza h3'));
const cell = (el: PalTablero, day: number): HTMLElement =>
  all(el, '.semanas td').find((td) => text(td.querySelector('.dia')).startsWith(`${day}`))!;
const press = async (el: PalTablero, step: string): Promise<void> => {
  const button = find(el, `[data-paso=${step}]`);
  button.focus();
  button.click();
  await el.updateComplete;
};

describe('pal-tablero: calendar of due dates', () => {
  it('begins at the month of today, with weeks from Monday', async () => {
    const el = await grid();
    expect(title(el)).to.equal('Mayo 2016 7 plazos');
    expect(all(el, '.semanas th').map((th) => text(th))).to.deep.equal([
      ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    ]);
    const [first] = all(el, '.semanas tbody tr');
    expect([...first!.children].map((td) => text(td.querySelector('.dia')))).to.deep.equal([
      ...['', '', '', '', '', '', '1'],
    ]);
    expect(cell(el, 13).getAttribute('aria-current')).to.equal('date');
    expect(text(cell(el, 13))).to.equal('13 Hoy');
  });

  it('says of each day what is due: what, its status, whose, and how late', async () => {
    const el = await grid();
    expect(text(cell(el, 3))).to.equal(
      '3 La vencida Por iniciar · compromiso 1 Venció hace 10 días',
    );
  });

  it('folds the rest of a full day, and keeps it open', async () => {
    const el = await grid();
    const day = cell(el, 20);
    expect(day.querySelectorAll('li')).to.have.length(3);
    const fold = day.querySelector('details')!;
    expect(text(fold.querySelector('summary'))).to.equal('y 2 más');
    fold.querySelector('summary')!.click();
    await new Promise((done) => setTimeout(done, 50));
    await el.updateComplete;
    expect(day.querySelectorAll('li')).to.have.length(5);
    await press(el, 'mesSiguiente');
    await press(el, 'mesAnterior');
    expect(cell(el, 20).querySelector('details')!.open).to.equal(true);
  });

  it('shows a date that was moved, crossed out, where it was', async () => {
    const el = await grid();
    const moved = cell(el, 10);
    expect(text(moved.querySelector('s'))).to.equal('La que se movió');
    expect(text(moved)).to.contain('se movió al 30 jun 2016');
    await press(el, 'mesSiguiente');
    expect(text(cell(el, 30))).to.contain('La que se movió');
    expect(text(cell(el, 30))).to.contain('antes 10 may 2016');
  });

  it('lists what has a month and no day under the month, and what has no month at the end', async () => {
    const el = await grid();
    expect(text(find(el, '.sin-dia'))).to.contain('En mayo de 2016, sin día La de mayo');
    expect(text(find(el, '.sueltos'))).to.contain('1 actividad no dice en qué mes vence.');
    find(el, '.sueltos summary').click();
    await new Promise((done) => setTimeout(done, 50));
    expect(text(find(el, '.sueltos'))).to.contain('La que no dice cuándo');
  });

  it('goes from month to month, stops at both ends and comes back to today, the focus staying', async () => {
    const el = await grid();
    expect(text(find(el, '[data-paso=mesSiguiente]'))).to.equal('Siguiente: jun 2016');
    for (let i = 0; i < 30; i++) await press(el, 'mesSiguiente');
    expect(title(el)).to.contain('Septiembre 2016 Evaluación final');
    expect(text(find(el, '.semanas'))).to.contain('Evaluación final');
    expect(find(el, '[data-paso=mesSiguiente]').getAttribute('aria-disabled')).to.equal('true');
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset['paso']).to.equal('mesSiguiente');
    await press(el, 'mesAnterior');
    expect(title(el)).to.contain('Agosto 2016');
    await press(el, 'hoy');
    expect(title(el)).to.contain('Mayo 2016');
    for (let i = 0; i < 30; i++) await press(el, 'mesAnterior');
    expect(title(el)).to.contain('Septiembre 2015');
    expect(text(find(el, '.semanas'))).to.contain('Inicio del plan');
  });

  it('has the six-month monitoring', async () => {
    const el = await grid();
    await press(el, 'mesAnterior');
    await press(el, 'mesAnterior');
    expect(text(cell(el, 29))).to.contain('Monitoreo a seis meses');
  });

  it('opens the commitment of an activity', async () => {
    const el = await grid();
    cell(el, 3).querySelector('button')!.click();
    await el.updateComplete;
    expect(find(el, 'article.comp').dataset['id']).to.equal('muchas');
  });

  it('comes back to the very activity that it left from', async () => {
    const el = await grid();
    const third = cell(el, 20).querySelectorAll('button')[2]!;
    third.focus();
    third.click();
    await el.updateComplete;
    find(el, 'article.comp').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await el.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect(text(el.shadowRoot!.activeElement)).to.equal('El mismo día 3');
  });

  it('has what the filters leave', async () => {
    const el = await grid(tableroFeed());
    el.filtros = { texto: 'residuos' };
    await el.updateComplete;
    const whole = await grid(tableroFeed());
    await press(el, 'mesAnterior');
    await press(whole, 'mesAnterior');
    expect(text(cell(el, 30))).to.contain('Acordar rutas');
    await search(el, 'justicia');
    expect(text(cell(el, 30))).not.to.contain('Acordar rutas');
  });

  it('is the list of all months in a narrow box, those without anything too', async () => {
    const el = await grid(feed(), 360);
    expect(all(el, '.semanas')).to.have.length(0);
    const months = all(el, '.meses > [data-mes]').map((m) => m.dataset['mes']);
    expect(months.slice(0, 2)).to.deep.equal(['2015-09', '2015-10']);
    expect(months.slice(-2)).to.deep.equal(['2016-09', '']);
    expect(text(find(el, '[data-mes="2015-10"]'))).to.equal('Octubre 2015 0 plazos');
    expect(text(find(el, '[data-mes="2016-05"]'))).to.contain('en mayo de 2016, sin día');
    expect(text(find(el, '[data-mes="2016-05"] .movida'))).to.contain('se movió al 30 jun 2016');
    expect(el.scrollWidth).to.be.at.most(360);
  });

  it('says so when nothing has a date', async () => {
    const el = await grid({
      ...tableroFeed(),
      planes: [{ id: 'p', titulo: 'Plan', compromisos: [{ id: 'c', titulo: 'Sin nada' }] }],
    });
    expect(text(find(el, '#lista'))).to.contain('no hay cronograma que dibujar');
    expect(text(find(el, '#lista'))).to.contain('Sin nada');
  });

  it('stays small with hundreds of commitments', async () => {
    const el = await grid(feedGrande({ compromisos: 600, actividades: 8 }));
    expect(countElements(el.shadowRoot!)).to.be.below(1500);
    const narrow = await grid(feedGrande({ compromisos: 600, actividades: 8 }), 360);
    expect(countElements(narrow.shadowRoot!)).to.be.below(1500);
  });

  for (const width of [320, 1100]) {
    it(`has no axe finding at ${width} px, in Spanish and in English`, async () => {
      const el = await grid(feed(), width);
      expect(await axeFindings(el)).to.deep.equal([]);
      el.lang = 'en';
      await el.updateComplete;
      expect(text(find(el, '#lista'))).to.contain('May 2016');
    });
  }
});
