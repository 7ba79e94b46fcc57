import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/pal-evaluacion/pal-evaluacion.js';
import type { PalEvaluacion } from '../../../src/elements/pal-evaluacion/pal-evaluacion.js';
import type { Feed, Plan, Valoracion } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { press } from '../../helpers/host.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';

const LONG =
  'Instituto de Transparencia, Acceso a la Información y Protección de Datos Personales del Estado';

const rates = (
  objeto: string,
  dimension: string,
  valor: string,
  rest: Partial<Valoracion> = {},
) => ({
  objeto,
  dimension,
  valor,
  ...rest,
});

const COMPROMISOS = [
  compromiso({
    id: 'c1',
    numero: '1',
    titulo: 'Agua',
    actividades: [actividad('verificada'), actividad()],
    avance_reportado: { porcentaje: 90 },
  }),
  compromiso({ id: 'c2', numero: '2', titulo: 'Cuentas' }),
  compromiso({ id: 'c3', numero: '3', titulo: 'Policía' }),
];

const MONITOREOS: Plan['monitoreos'] = [
  {
    titulo: 'Monitoreo a seis meses',
    corte: '2016-03-29',
    publicado: '2016-04-22',
    evaluador: { nombre: LONG, siglas: 'ITAI' },
    metodologia: 'Entrevistas.',
    valoraciones: [
      rates('c1', 'calidad', 'si'),
      rates('c1', 'avance', 'sustancial', {
        justificacion: 'Hay minutas.',
        replica: { texto: 'Faltan dos.', fecha: '2016-05-01' },
      }),
      rates('c2', 'avance', 'raro <i>'),
    ],
    recomendaciones: [
      {
        texto: 'Publicar las minutas.',
        compromiso: 'c1',
        estado: 'atendida',
        respuesta: 'Ya están.',
      },
      { texto: 'Pedir presupuesto.', estado: 'pendiente' },
    ],
    evidencias: [{ titulo: 'Informe', uri: 'https://ejemplo.org/informe.pdf' }],
  },
  {
    publicado: '2016-04-27',
    evaluador: { nombre: 'Universidad de Muestra' },
    valoraciones: [
      rates('c1', 'calidad', 'si'),
      rates('c1', 'avance', 'limitado'),
      rates('c2', 'avance', 'rojo', { escala: 'semaforo' }),
    ],
  },
];
const EVALUACIONES: Plan['evaluaciones'] = [
  {
    tipo: 'final',
    evaluador: { nombre: 'Auditoría' },
    conclusiones: 'Se cumplió a medias.',
    lecciones: ['Publicar antes.'],
    factores: [{ tipo: 'obstaculo', texto: 'La veda.' }],
  },
];

function data(rest: Partial<Plan> = { monitoreos: MONITOREOS }): Feed {
  const escalas = [
    {
      id: 'semaforo',
      titulo: 'Semáforo ciudadano',
      valores: [{ codigo: 'rojo', etiqueta: 'Rojo', descripcion: 'Nada que ver' }],
    },
  ];
  return { ...feed(plan(COMPROMISOS, rest)), escalas };
}

async function mount(
  value: unknown,
  props: Partial<PalEvaluacion> = {},
  px = 1200,
): Promise<PalEvaluacion> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<PalEvaluacion>(
    html`<pal-evaluacion .feed=${value} hoy="2016-05-13" lang="es-MX"></pal-evaluacion>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: PalEvaluacion, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: PalEvaluacion, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Element | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const row = (e: PalEvaluacion, id: string): string[] =>
  [...one(e, `tr[data-id="${id}"]`).children].map(text);

describe('<pal-evaluacion>', () => {
  it('puts the evaluators side by side, each rating on its own scale', async () => {
    const e = await mount(data());
    expect(text(one(e, 'h2'))).to.equal('Qué dicen quienes evalúan');
    expect(all(e, 'thead tr:first-child th').map(text)).to.deep.equal([
      'Compromiso',
      'A. ITAI22 abr 2016',
      'B. Universidad de Muestra27 abr 2016',
      'A y B',
      'Lo que se reporta',
    ]);
    expect(all(e, 'thead tr:last-child th').map(text)).to.deep.equal([
      'Calidad',
      'Avance',
      'Calidad',
      'Avance',
      'AvanceSemáforo ciudadano',
    ]);
    expect(text(one(e, '.evaluan li'))).to.equal(
      `A. ${LONG} (ITAI) Monitoreo a seis meses · corte al 29 mar 2016 · publicado el 22 abr 2016`,
    );
  });

  it('marks where they differ, in bold and in words, and averages nothing', async () => {
    const e = await mount(data());
    const [name, ...cells] = row(e, 'c1');
    expect(name).to.equal('1. Agua');
    expect(cells.slice(0, 6)).to.deep.equal([
      'Sí',
      'Sustancial razón 1',
      'Sí',
      'Limitado',
      '–sin dato',
      'difieren en avance',
    ]);
    expect(all(e, 'tbody b').map(text)).to.deep.equal(['Sustancial', 'Limitado']);
  });

  it('shows a value off its scale as it is written, and compares no two scales', async () => {
    const e = await mount(data());
    const cells = row(e, 'c2');
    expect(cells[2]).to.equal('raro <i> fuera de su escala');
    expect(cells[6]).to.equal('avance: no se compara');
    expect(text(one(e, '.pie'))).to.include('No se compara lo que va en escalas distintas');
    expect(text(one(e, '.pie'))).to.include('1 compromiso sin valoración.');
  });

  it('puts the completion beside what is reported, without turning one into the other', async () => {
    const e = await mount(data());
    expect(row(e, 'c1').at(-1)).to.match(
      /^En proceso 100\s% promedio de 1 de 2 con dato La institución reporta 90\s%$/,
    );
    expect(row(e, 'c2').at(-1)).to.equal('Sin dato');
    one(e, '.reportado .por-que-cifra').click();
    expect(text(one(e, 'dialog'))).to.include('Actividad');
  });

  it('gives reasons and replies in full, tied to their ratings by number', async () => {
    const e = await mount(data());
    expect(text(one(e, '.razones li'))).to.equal(
      '1. Agua · Avance · A. ITAI «Hay minutas.» Réplica, 1 may 2016: «Faltan dos.»',
    );
  });

  it('tells the scales from end to end when it is asked', async () => {
    const e = await mount(data());
    one(e, '.pie summary').focus();
    await press('Enter');
    await new Promise((done) => setTimeout(done, 50));
    const scales = all(e, '.escalas li').map(text);
    expect(scales).to.include('Semáforo ciudadano: Rojo (Nada que ver)');
    expect(scales).to.include(
      'Cumplimiento (OGP): Sin evidencia, No iniciado, Limitado, Sustancial, Completo',
    );
  });

  it('tells conclusions, lessons, factors, and recommendations with their answers', async () => {
    const e = await mount(data({ monitoreos: MONITOREOS, evaluaciones: EVALUACIONES }));
    const [first, last] = all(e, '.revision').map(text);
    expect(first).to.include('Publicar las minutas. Atendida · 1. Agua Respuesta: «Ya están.»');
    expect(first).to.include('Pedir presupuesto. Pendiente Sin respuesta publicada');
    expect(first).to.match(/Cómo se hizo Entrevistas\. ?Documentos Informe ejemplo\.org/);
    expect(last).to.match(/^C\. Auditoría Evaluación final/);
    expect(last).to.include('Se cumplió a medias.');
    expect(last).to.include('Publicar antes.');
    expect(last).to.include('Obstáculo: La veda.');
    expect(text(all(e, 'section')[2])).to.include('No se publicaron valoraciones.');
  });

  it('draws no comparison and no letters for one evaluator alone', async () => {
    const e = await mount(data({ monitoreos: MONITOREOS!.slice(0, 1) }));
    const heads = all(e, 'thead tr:first-child th').map(text);
    expect(heads).to.deep.equal(['Compromiso', 'ITAI22 abr 2016', 'Lo que se reporta']);
    expect(text(one(e, '.evaluan'))).to.match(/^Instituto/);
    expect(one(e, 'td.b').dataset['e']).to.equal('Calidad');
  });

  it('holds four evaluators and ten dimensions in a scroller that the keyboard reaches', async () => {
    const monitoreos = ['W', 'X', 'Y', 'Z'].map((nombre, n) => ({
      evaluador: { nombre },
      valoraciones: Array.from({ length: 10 }, (_, i) =>
        rates('c1', `dimension_propia_${i}`, n > 1 ? 'si' : 'no', { escala: 'si-parcial-no' }),
      ),
    }));
    const e = await mount(data({ monitoreos }));
    expect(all(e, 'thead tr:last-child th')).to.have.length(40);
    expect(text(all(e, 'thead tr:first-child th').at(-1))).to.equal('Entre sí');
    expect(text(one(e, 'td.entre'))).to.equal('difieren en 10 dimensiones');
    const scroller = one(e, '.rodillo');
    expect(scroller.tabIndex).to.equal(0);
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
    expect(e.scrollWidth).to.be.at.most(1200);
  });

  it('says what is due and what is overdue', async () => {
    const late = await mount(data({ inicio: '2015-09-29', evaluaciones: EVALUACIONES }));
    expect(text(one(late, '.tocan'))).to.equal(
      'El monitoreo de los seis meses tocaba el 29 de marzo de 2016 y no se ha publicado.',
    );
    const coming = await mount(data());
    expect(text(one(coming, '.tocan'))).to.equal(
      'La evaluación final toca al terminar la vigencia, el 28 de septiembre de 2016.',
    );
    expect(one(late, '.tocan .falta')).to.exist;
    expect(one(coming, '.tocan .falta')).to.equal(undefined);
    const none = await mount(data({}));
    const words = text(one(none, '.estado.vacio'));
    expect(words).to.include('No se ha publicado ningún monitoreo ni evaluación');
    expect(words).to.include('tocaba el 29 de marzo de 2016');
    expect(one(none, 'slot')).to.exist;
  });

  it('shows one commitment alone, with the recommendations on it', async () => {
    const e = await mount(data(), { compromiso: 'c1' });
    expect(all(e, 'tbody tr')).to.have.length(1);
    expect(text(e.shadowRoot as unknown as Element)).to.include('Publicar las minutas.');
    expect(text(e.shadowRoot as unknown as Element)).not.to.include('Pedir presupuesto.');
    expect(one(e, '.tocan')).to.equal(undefined);
    const unrated = await mount(data(), { compromiso: 'c3' });
    expect(text(one(unrated, '.estado.vacio'))).to.include('Nadie ha evaluado este compromiso.');
    const unknown = await mount(data(), { compromiso: 'no-hay' });
    expect(text(one(unknown, '.estado.vacio'))).to.include('no-hay');
  });

  it('adds the rows of hundreds of commitments by parts', async () => {
    const many = Array.from({ length: 300 }, (_, i) => compromiso({ id: `m${i}` }));
    const valoraciones = many.map(({ id }) => rates(id, 'avance', 'limitado'));
    const e = await mount(feed(plan(many, { monitoreos: [{ valoraciones }] })));
    expect(all(e, 'tbody tr')).to.have.length(60);
    one(e, '.boton').click();
    await e.updateComplete;
    expect(all(e, 'tbody tr')).to.have.length(120);
  });

  it('tells errors, and keeps the fallback content', async () => {
    const broken = await mount('{');
    expect(one(broken, '[role="alert"]')).to.exist;
    expect(one(broken, 'slot')).to.exist;
  });

  it('speaks English', async () => {
    const e = await mount(data());
    e.lang = 'en';
    await e.updateComplete;
    expect(text(one(e, 'h2'))).to.equal('What the evaluators say');
    expect(row(e, 'c1')[6]).to.equal('differ on progress');
  });

  it('scrolls sideways at no width but inside its own scroller', async () => {
    const value = data({ monitoreos: MONITOREOS, evaluaciones: EVALUACIONES });
    for (const px of [320, 480, 641, 768, 1024]) {
      const e = await mount(value, {}, px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('is clean for axe, wide and narrow', async () => {
    const value = data({ monitoreos: MONITOREOS, evaluaciones: EVALUACIONES });
    expect(await axeFindings(await mount(value))).to.deep.equal([]);
    expect(await axeFindings(await mount(value, {}, 320))).to.deep.equal([]);
  });
});
