import { expect } from '@open-wc/testing';
import { derivePlan } from '../../../src/model/derive.js';
import { axeFindings } from '../../helpers/axe.js';
import { all, clear, overflowing, textOf } from '../draw.js';
import { drawPage, feedOf, HOY, pageOf, readSample } from './sample.js';

const headings = (root: ParentNode): string[] => all(root, 'h1, h2, h3, h4, h5, h6');

describe('the page of a commitment', () => {
  afterEach(clear);

  it('hides every section that the feed does not have', () => {
    const root = pageOf(feedOf({ id: 'c1', titulo: 'Solo el título' }), 'c1');
    expect(headings(root)).to.deep.equal([
      'Solo el título',
      'Documentos y descargas',
      'Notas y aclaraciones',
    ]);
    expect(textOf(root)).to.include('Sin actividades publicadas').and.to.not.include('NaN');
    expect(root.querySelectorAll('section:empty, ul:empty, dl:empty, dd:empty')).to.have.length(0);
  });

  it('keeps the outline of the host: sections one below the title, activities deeper', () => {
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      acciones: [
        { id: 'x', titulo: 'A', actividades: [{ id: 'a', titulo: 'Act', estatus: 'en_proceso' }] },
      ],
    });
    const root = pageOf(feed, 'c1', { level: 3 });
    const level = (text: string): string | undefined =>
      [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].find((h) =>
        h.textContent?.includes(text),
      )?.localName;
    expect(level('C')).to.equal('h3');
    expect(level('Qué se hace')).to.equal('h4');
    expect(level('Act')).to.equal('h6');
  });

  it('says an action’s weight and how a missing one was filled', () => {
    const action = (id: string, ponderacion?: number): object => ({
      id,
      titulo: `Acción ${id}`,
      ponderacion,
      actividades: [{ id: `${id}a`, titulo: 'Actividad', estatus: 'concluida' }],
    });
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      acciones: [action('x', 30), action('y', 70), action('z')],
    });
    const text = textOf(pageOf(feed, 'c1'));
    expect(text).to.include('peso 30 (20\u00a0%)');
    expect(text).to.include('sin peso publicado; cuenta 33.3\u00a0%');
    expect(text).to.include('No publicó su peso: se usó el promedio de los otros.');
  });

  it('shows the reported percentage beside the computed one and changes neither', () => {
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      avance_reportado: { porcentaje: 90, fecha: '2026-10-01' },
      actividades: [{ id: 'a', titulo: 'A', estatus: 'en_proceso' }],
    });
    const root = pageOf(feed, 'c1');
    expect(all(root, '.grande')).to.deep.equal(['50\u00a0%']);
    expect(textOf(root)).to.include('La institución reporta 90\u00a0% al 1 oct 2026');
  });

  it('never lets a partial percentage stand without its base', () => {
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      actividades: ['concluida', '', '', '', '', ''].map((estatus, i) => ({
        id: `a${i}`,
        titulo: 'A',
        estatus,
      })),
    });
    const text = textOf(pageOf(feed, 'c1'));
    expect(text).to.include('100\u00a0% · promedio de 1 de 6 con dato');
    expect(text).to.include('sería 17\u00a0%; si fuera 100, sería 100\u00a0%');
  });

  it('gives the range where every action has some data but one of them not all', () => {
    const action = (id: string, ...estatus: (string | undefined)[]): object => ({
      id,
      titulo: id,
      actividades: estatus.map((e, i) => ({ id: `${id}${i}`, titulo: 'A', estatus: e })),
    });
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      acciones: [action('x', 'concluida'), action('y', 'concluida', undefined)],
    });
    const [figure] = all(pageOf(feed, 'c1'), '.cifra-grande');
    expect(figure).to.equal(
      '100\u00a0% · entre 75\u00a0% y 100\u00a0% · 2 de 3 actividades terminadas',
    );
  });

  it('says how many activities could not be read', () => {
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      actividades: [{ id: 'a', titulo: 'A', estatus: 'concluida' }, 7],
    });
    expect(textOf(pageOf(feed, 'c1'))).to.include('1 actividad no se pudo leer');
  });

  it('keeps an unknown status verbatim and counts it as without data', () => {
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      actividades: [{ id: 'a', titulo: 'A', estatus: 'casi_lista' }],
    });
    expect(textOf(pageOf(feed, 'c1'))).to.include('sin dato (dice «casi_lista»)');
  });

  it('numbers the activities, but not where the titles carry their own', () => {
    const page = (titulo: string): ShadowRoot =>
      pageOf(
        feedOf({
          id: 'c1',
          numero: 7,
          titulo: 'C',
          actividades: [{ id: 'a', titulo, estatus: 'en_proceso' }],
        }),
        'c1',
      );
    expect(all(page('Medir'), '.acti h4 > span:first-child')).to.deep.equal(['7.1']);
    expect(page('1. Medir').querySelector('.acti.sin-numero')).to.exist;
  });

  it('shows the sectors side by side and marks the one that differs', () => {
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      actividades: [
        {
          id: 'a',
          titulo: 'Publicar',
          estatus: 'concluida',
          posturas: [
            { sector: 'sociedad_civil', estatus: 'por_iniciar', fecha: '2026-04-01' },
            {
              sector: 'sociedad_civil',
              estatus: 'en_proceso',
              fecha: '2026-05-01',
              nota: 'No hay enlace',
            },
            { sector: 'autoridad', estatus: 'concluida', fecha: '2026-05-01' },
          ],
        },
      ],
    });
    const root = pageOf(feed, 'c1');
    expect(all(root, '.miradas > div > h5')).to.deep.equal(['Gobierno', 'Sociedad civil']);
    const [differs] = all(root, '.miradas > .distinta');
    expect(differs).to.include('En proceso').and.to.include('«No hay enlace»');
    expect(differs).to.match(/Antes decía:.*Por iniciar/);
    expect(textOf(root)).to.include('En disputa');
  });

  it('leads from a withdrawn commitment to those that took it in', async () => {
    const lectura = await readSample();
    const plan = derivePlan(lectura, 0, { hoy: HOY });
    const opened: string[] = [];
    const root = drawPage(lectura.feed, plan, plan.porId.get('c15')!, {
      onOpen: (id) => opened.push(id),
    });
    for (const button of root.querySelectorAll<HTMLElement>('.caja-estado .enlace')) button.click();
    expect(opened).to.deep.equal(['c02', 'c09']);
    expect(textOf(root)).to.include('No cuenta en el avance del plan: retirado.');
  });

  it('goes back, and opens its figure without touching the address of the page', () => {
    let back = 0;
    const feed = feedOf({
      id: 'c1',
      titulo: 'C',
      actividades: [{ id: 'a', titulo: 'A', estatus: 'concluida' }],
    });
    const root = pageOf(feed, 'c1', { onBack: () => back++ });
    root.querySelector<HTMLElement>('.volver')!.click();
    expect(back).to.equal(1);
    const href = location.href;
    root.querySelector<HTMLElement>('.lectura .por-que-cifra')!.click();
    const dialog = root.querySelector('dialog')!;
    expect(textOf(dialog)).to.include('Avance del compromiso «C»: 100\u00a0%');
    dialog.close();
    expect(location.href).to.equal(href);
  });

  it('sets money in its currency, also one that nobody knows', () => {
    const page = (moneda?: string): string =>
      textOf(
        pageOf(
          feedOf({
            id: 'c1',
            titulo: 'C',
            presupuesto: { monto: 1200.5, moneda, ejercido: 600.25 },
          }),
          'c1',
        ),
      );
    expect(page())
      .to.match(/MXN\s1,200\.50/)
      .and.to.include('50\u00a0%');
    expect(page('pesos')).to.include('1,200.5 pesos');
  });

  for (const width of ['320px', '700px', '1200px']) {
    it(`fits into ${width}, every commitment of the sample`, async () => {
      const lectura = await readSample();
      const plan = derivePlan(lectura, 0, { hoy: HOY });
      for (const c of plan.compromisos) {
        expect(overflowing(drawPage(lectura.feed, plan, c, {}, width)), c.id).to.deep.equal([]);
        clear();
      }
    });
  }

  it('is clean by axe', async () => {
    const lectura = await readSample();
    const plan = derivePlan(lectura, 0, { hoy: HOY });
    const root = drawPage(lectura.feed, plan, plan.porId.get('c01')!, { onBack: () => undefined });
    // The landmark belongs to the host page, the page of the runner has none.
    expect(await axeFindings(root.host, ['region'])).to.deep.equal([]);
  });
});
