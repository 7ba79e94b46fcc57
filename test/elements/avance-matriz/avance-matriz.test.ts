import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/avance-matriz/avance-matriz.js';
import '../../../src/elements/pal-tablero/pal-tablero.js';
import type { AvanceMatriz } from '../../../src/elements/avance-matriz/avance-matriz.js';
import type { Compromiso, Corte, Feed, Plan } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';

async function mount(
  data: unknown,
  props: Partial<AvanceMatriz> = {},
  px = 1000,
): Promise<AvanceMatriz> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<AvanceMatriz>(
    html`<avance-matriz .feed=${data} hoy="2016-05-13" lang="es-MX"></avance-matriz>`,
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
const dialog = (e: Element): HTMLDialogElement => one(e, 'dialog.detalle') as HTMLDialogElement;

async function open(e: AvanceMatriz, button: HTMLElement): Promise<HTMLDialogElement> {
  button.focus();
  button.click();
  await e.updateComplete;
  await new Promise((done) => setTimeout(done));
  return dialog(e);
}

const corte = (fecha: string, estados: Corte['estados'] = {}, titulo?: string): Corte => ({
  fecha,
  estados,
  ...(titulo !== undefined && { titulo }),
});

const water = (): Compromiso =>
  compromiso({
    id: 'c1',
    numero: '1',
    titulo: 'Agua a la vista',
    responsables: [
      { organizacion: { nombre: 'Comisión del Agua' }, sector: 'autoridad' },
      { organizacion: { nombre: 'Red Vecinal' }, sector: 'sociedad_civil' },
    ],
    indicadores: [
      { titulo: 'Colonias con horario', periodos: [{ fin: '2016', meta: 80, real: 35 }] },
    ],
    avance_reportado: { porcentaje: 70, fecha: '2016-05-01' },
    actividades: [
      actividad('verificada', 1, {
        id: 'a1',
        titulo: 'Publicar horarios',
        evidencias: [{ titulo: 'Acta', uri: 'https://ejemplo.org/acta.pdf' }],
      }),
      actividad('por_iniciar', 1, {
        id: 'a2',
        titulo: 'Medir presión',
        motivo_retraso: 'Faltan medidores',
      }),
    ],
  });

function data(compromisos = [water()], rest: Partial<Plan> = {}): Feed {
  return feed(
    plan(compromisos, {
      cortes: [
        corte('2016-03-31', {
          a1: { estatus: 'concluida' },
          a2: { estatus: 'en_proceso', nota: 'Se compraron medidores' },
          c1: { porcentaje: 60, nota: 'Primer trimestre' },
        }),
        corte('2015-12-31', { a1: { estatus: 'en_proceso' } }, 'Corte de fin de año'),
      ],
      ...rest,
    }),
  );
}

describe('<avance-matriz>', () => {
  it('has a column a cut-off, today and the final result', async () => {
    const e = await mount(data());
    expect(all(e, '.matriz thead th').map(text)).to.deep.equal([
      'Compromiso',
      '31 dic 2015Corte de fin de año',
      '31 mar 2016',
      'Hoy, 13 may 2016',
      'Resultado final',
    ]);
    expect(all(e, 'tbody tr')).to.have.length(1);
    expect(all(e, 'tbody td .corte > .por-que-cifra').map(text)).to.deep.equal([
      '50 %',
      '75 %',
      '50 %',
    ]);
  });

  it('draws a mark an activity, what the cut-off does not name as without data', async () => {
    const e = await mount(data());
    const marks = (cell: HTMLElement): string[] =>
      [...cell.querySelectorAll('.marcas svg')].map((m) => m.classList[1]!);
    expect(all(e, 'tbody td').slice(0, 3).map(marks)).to.deep.equal([
      ['en_proceso', 'sin_dato'],
      ['concluida', 'en_proceso'],
      ['verificada', 'por_iniciar'],
    ]);
    expect(text(all(e, 'tbody td')[0])).to.include('1 de 2 con dato');
    expect(text(all(e, '.marcas .sr')[0])).to.equal(
      '31 dic 2015, compromiso 1: en proceso: 1, sin dato: 1. Ver el detalle.',
    );
  });

  it('says that a step goes backwards, in words and on its mark', async () => {
    const e = await mount(data());
    const cells = all(e, 'tbody td');
    expect(cells.map((c) => text(c).includes('retrocede'))).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
    expect(cells[2]!.querySelectorAll('.atras')).to.have.length(1);
    expect(text(one(e, 'tfoot'))).to.include('1 compromiso retrocede');
  });

  it('marks what is stated as stated, beside the computed', async () => {
    const e = await mount(data());
    const [, march, today] = all(e, 'tbody td').map(text);
    expect(march).to.match(/^75 %.*declarado: 60 %$/);
    expect(today).to.include('declarado: 70 %');
    expect(text(one(e, 'tfoot'))).to.include('declarado: 60 %');
  });

  it('opens the arithmetic of a figure', async () => {
    const e = await mount(data());
    all(e, 'tbody .por-que-cifra')[0]!.click();
    await e.updateComplete;
    const why = one(e, 'dialog.por-que-dialogo') as HTMLDialogElement;
    expect(why.open).to.equal(true);
    expect(text(why)).to.include('Avance al 31 dic 2015, compromiso 1');
    expect(text(why)).to.include('Lo que el corte no nombra es «sin dato»');
    why.close();
  });

  it('opens the detail of a cell: then and now, who explains, proves and answers', async () => {
    const e = await mount(data());
    const shown = await open(e, all(e, '.marcas')[1]!);
    expect(shown.open).to.equal(true);
    const rows = [...shown.querySelectorAll('tbody tr')].map(text);
    expect(rows[0]).to.match(/^Publicar horarios Concluida Verificada$/);
    expect(rows[1]).to.include('En este corte: Se compraron medidores');
    expect(rows[1]).to.include('Motivo del retraso: Faltan medidores');
    const said = text(shown);
    for (const part of [
      'Primer trimestre',
      'Colonias con horario',
      'meta 80 · real 35',
      '1 evidencia publicada',
      'Gobierno Comisión del Agua',
      'Sociedad civil Red Vecinal',
    ]) {
      expect(said).to.include(part);
    }
    shown.querySelector<HTMLElement>('details summary')!.click();
    await new Promise((done) => setTimeout(done, 20));
    expect(text(shown)).to.include('Acta');
    shown.close();
  });

  it('is read by keyboard: Enter opens, Escape closes, and the focus returns', async () => {
    const e = await mount(data());
    const button = all(e, '.marcas')[2]!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await e.updateComplete;
    await new Promise((done) => setTimeout(done));
    const shown = dialog(e);
    expect(shown.open).to.equal(true);
    expect(text(shown)).to.include('antes (31 mar 2016): En proceso; ahora: Por iniciar');
    const closed = oneEvent(shown, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(e.shadowRoot!.activeElement).to.equal(button);
  });

  it('says how each commitment ended, who says so, and what a concluded one lacks', async () => {
    const evaluaciones = [
      {
        tipo: 'final',
        publicado: '2016-05-01',
        evaluador: { nombre: 'Instituto de Transparencia', siglas: 'IT' },
        valoraciones: [
          { objeto: 'c1', dimension: 'cumplimiento', valor: 'limitado' },
          { objeto: 'c2', dimension: 'cumplimiento', escala: 'propia', valor: 'x' },
        ],
      },
      {
        tipo: 'final',
        publicado: '2016-05-01',
        valoraciones: [{ objeto: 'c1', dimension: 'cumplimiento', valor: 'completo' }],
      },
    ];
    const list = [
      water(),
      compromiso({ id: 'c2', estado: 'concluido', titulo: 'Cuentas' }),
      compromiso({ id: 'c3', titulo: 'Obra' }),
    ];
    const given = {
      ...data(list, { evaluaciones, fin: '2016-04-30' }),
      escalas: [{ id: 'propia', titulo: 'Propia', valores: [{ codigo: 'x', etiqueta: 'Bien' }] }],
    };
    const e = await mount(given);
    const ends = all(e, 'tbody tr').map((row) => text(row.lastElementChild!));
    expect(ends).to.deep.equal([
      'Limitado, según ITCompleto, según evaluador sin nombre',
      'Concluido Bien, según IT Dice «concluido» sin texto de cierre.Dice «concluido» sin evidencia.',
      'no publicado',
    ]);
  });

  it('merges marks by status where they are too many to be told apart', async () => {
    const many = Array.from({ length: 31 }, (_, i) =>
      actividad(i < 20 ? 'verificada' : 'en_proceso', 1, { id: `m${i}` }),
    );
    const e = await mount(data([compromiso({ actividades: many })]));
    const today = all(e, 'tbody td')[2]!;
    expect([...today.querySelectorAll('.grupo')].map(text)).to.deep.equal(['20', '11']);
  });

  it('pages a plan of hundreds', async () => {
    const list = Array.from({ length: 90 }, () =>
      compromiso({ actividades: [actividad('concluida')] }),
    );
    const e = await mount(data(list));
    expect(all(e, 'tbody tr')).to.have.length(40);
    one(e, '.boton.mas').click();
    await e.updateComplete;
    expect(all(e, 'tbody tr')).to.have.length(80);
  });

  it('keeps twelve cut-offs in their own scroller, the first column in sight', async () => {
    const cortes = Array.from({ length: 12 }, (_, i) =>
      corte(`2015-10-${String(i + 1).padStart(2, '0')}`),
    );
    const e = await mount(data([water()], { cortes }), {}, 700);
    const scroller = one(e, '.rodillo');
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
    expect(scroller.tabIndex).to.equal(0);
    scroller.scrollLeft = 400;
    const left = (n: HTMLElement): number => n.getBoundingClientRect().left;
    expect(left(one(e, 'tbody th'))).to.be.closeTo(left(scroller), 2);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });

  it('stacks in a narrow box, with the name of each cut-off', async () => {
    const long = 'Secretaría de Infraestructura, Desarrollo Urbano y Reordenación Territorial';
    const e = await mount(data([{ ...water(), titulo: `${long} ${long}` }]), {}, 320);
    const scroller = one(e, '.rodillo');
    expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
    expect(all(e, 'tbody td').map((c) => c.dataset['e'])).to.deep.equal([
      '31 dic 2015',
      '31 mar 2016',
      'Hoy, 13 may 2016',
      'Resultado final',
    ]);
  });

  it('says what it leaves out', async () => {
    const cortes = [corte('2016-03-31'), corte('2016-12-31'), { titulo: 'Sin fecha' } as Corte];
    const broken = [water(), { id: 'sin-titulo' } as Compromiso];
    const e = await mount(data(broken, { cortes }));
    const said = text(all(e, 'p.chico.dos').at(-1));
    expect(said).to.include('1 corte con fecha posterior a hoy');
    expect(said).to.include('1 corte con errores');
    expect(said).to.include('1 compromiso con errores');
  });

  it('says who publishes cut-offs where there are none', async () => {
    const e = await mount(feed(plan([water()])));
    expect(text(one(e, '.estado.vacio'))).to.include('No se han publicado cortes');
    expect(one(e, 'slot')).to.exist;
    expect(text(e.shadowRoot as unknown as Element)).not.to.include('NaN');
  });

  it('leads to the commitment inside a board', async () => {
    const board = await fixture<HTMLElement>(
      html`<pal-tablero .feed=${data()} hoy="2016-05-13"
        ><avance-matriz></avance-matriz
      ></pal-tablero>`,
    );
    const e = board.querySelector<AvanceMatriz>('avance-matriz')!;
    await e.listo;
    await e.updateComplete;
    const shown = await open(e, all(e, '.marcas')[0]!);
    const chosen = oneEvent(e, 'pal-seleccion');
    [...shown.querySelectorAll<HTMLElement>('.enlace')].at(-1)!.click();
    const event = (await chosen) as CustomEvent<{ compromiso: { id: string } }>;
    expect(event.detail.compromiso.id).to.equal('c1');
    expect(shown.open).to.equal(false);
  });

  it('says so when the data cannot be read, and keeps the fallback content', async () => {
    const e = await mount('{');
    expect(e.estado).to.equal('error');
    expect(one(e, '[role="alert"]')).to.exist;
    expect(one(e, 'slot')).to.exist;
  });

  it('speaks English', async () => {
    const e = await mount(data(), { lang: 'en' });
    expect(text(one(e, 'h2'))).to.equal('How it changed: commitments by cut-off date');
    expect(text(one(e, 'tbody'))).to.include('step backwards');
  });

  it('is clean for axe, closed and open', async () => {
    const e = await mount(data());
    expect(await axeFindings(e)).to.deep.equal([]);
    await open(e, all(e, '.marcas')[1]!);
    expect(await axeFindings(e)).to.deep.equal([]);
    dialog(e).close();
  });
});
