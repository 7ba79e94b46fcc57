import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/pal-mesas/pal-mesas.js';
import '../../../src/elements/pal-tablero/pal-tablero.js';
import type { PalMesas } from '../../../src/elements/pal-mesas/pal-mesas.js';
import type { Mesa, Participacion, Plan, Problematica } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { compromiso, plan } from '../../model/make.js';

const PLAN = plan([
  compromiso({ id: 'c1', numero: '1', titulo: 'Agua a la vista' }),
  compromiso({ id: 'c2', numero: '2', titulo: 'Cuentas', fusionado_en: 'c1', estado: 'retirado' }),
  compromiso({ id: 'c3', numero: '3', titulo: 'Calles' }),
]);
const problem = (id: string, rest: Partial<Problematica> = {}): Problematica => ({
  id,
  texto: `Problema ${id}`,
  ...rest,
});
const MESAS: Mesa[] = [
  {
    id: 'm1',
    titulo: 'Agua',
    tipo: 'trabajo',
    fechas: ['2026-01-26', '2026-02'],
    lugar: 'Casa de la Cultura',
    facilitador: 'Universidad de Muestra',
    asistentes: { sociedad_civil: 23, vecinas: 2 },
    problematicas: [
      problem('p1', { estado: 'incorporada', compromiso: 'c1', propuso: 'Vecinas' }),
      problem('p2', { estado: 'descartada', motivo: 'Es competencia federal.' }),
      problem('p3', { estado: 'fusionada', compromiso: 'c1' }),
      problem('p4', { estado: 'pospuesta' }),
      problem('p5', { estado: 'incorporada', compromiso: 'c9' }),
      problem('p6', { estado: 'incorporada', compromiso: 'c2' }),
    ],
    evidencias: [{ titulo: 'Minuta', uri: 'https://ejemplo.gob.mx/minuta.pdf' }],
  },
  {
    id: 'm2',
    titulo: 'Diálogo',
    tipo: 'dialogo',
    problematicas: [problem('q1', { estado: 'archivada', compromiso: 'c1' })],
  },
];
const CANALES: Participacion[] = [
  { tipo: 'encuesta_espacio_publico', titulo: 'Encuesta', respuestas: 1386, fin: '2025-12-21' },
  {
    tipo: 'foro',
    inicio: '2026-01',
    fin: '2026-02',
    participantes: 64,
    uri: 'https://ejemplo.gob.mx/foro',
    resultados: 'Se oyó a todas.',
  },
];

const data = (mesas?: Mesa[], participacion?: Participacion[], planes: Plan[] = [PLAN]) => ({
  version: '1.0',
  actualizado: '2026-03-31T12:00:00-06:00',
  publicador: { nombre: 'Secretaría' },
  ejercicio: { nombre: 'GA', entidad: { cve_ent: '17', nombre: 'Morelos' }, mesas, participacion },
  planes,
});

async function mount(feed: unknown, px = 1100, lang = 'es-MX'): Promise<PalMesas> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<PalMesas>(
    html`<pal-mesas .feed=${feed} hoy="2026-06-01" lang=${lang}></pal-mesas>`,
    { parentNode: box },
  );
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: Element, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<pal-mesas>', () => {
  it('tells of each table when, where, who and how many, by sector', async () => {
    const e = await mount(data(MESAS));
    const [head, agua] = all(e, '.mesas tr').map(text);
    expect(head).to.equal('Mesa Cuándo y dónde Quiénes Problemáticas Documentos');
    expect(agua)
      .to.include('Agua Mesa de trabajo 26 ene 2026, feb 2026')
      .and.to.include('25 asistentes')
      .and.to.include('Sociedad civil 23, vecinas 2')
      .and.to.include('Facilita: Universidad de Muestra')
      .and.to.include('Minuta');
  });

  it('leads each problem to its commitment, or to the reason why it reached none', async () => {
    const e = await mount(data(MESAS));
    const groups = all(e, '.mesa:first-of-type .grupo').map((g) => [
      [...g.querySelectorAll('.probs > li > p:first-child')].map(text),
      text(g.querySelector('.destino')),
    ]);
    expect(groups).to.deep.equal([
      [['Problema p1', 'Problema p3'], '1. Agua a la vista También viene de: Diálogo'],
      [['Problema p5'], 'El compromiso «c9» no está en los datos.'],
      [['Problema p6'], '2. Cuentas Se fusionó en: 1. Agua a la vista'],
      [['Problema p2'], 'Es competencia federal.'],
      [['Problema p4'], 'sin motivo publicado'],
    ]);
    expect(text(all(e, '.probs > li')[1]))
      .to.include('Fusionada')
      .and.include('sin motivo');
  });

  it('counts every state, what it does not know, and what is missing', async () => {
    const e = await mount(data(MESAS));
    expect(text(all(e, '.total')[0])).to.equal('7 problemáticas');
    expect(all(e, '.clave li').map(text)).to.deep.equal([
      '3 incorporadas',
      '1 fusionada',
      '1 descartada',
      '1 pospuesta',
      '1 con el estado «archivada»',
    ]);
    expect(text(all(e, '.huecos')[0])).to.equal(
      '2 sin motivo publicado · 1 nombra un compromiso que no está en los datos',
    );
  });

  it('says apart which commitments come from no published table', async () => {
    const e = await mount(data(MESAS));
    const fold = all(e, 'details.metodo')[0] as HTMLDetailsElement;
    expect(text(fold.querySelector('summary'))).to.include(': 2 de 3 compromisos');
    fold.open = true;
    await new Promise((done) => fold.addEventListener('toggle', done, { once: true }));
    const rows = [...fold.querySelectorAll('tbody tr')].map(text);
    expect(rows).to.deep.equal([
      '1. Agua a la vista Agua Diálogo 3',
      '2. Cuentas Agua 1',
      '3. Calles sin mesa publicada sin dato',
    ]);
  });

  it('shows the other ways to take part with their numbers and results', async () => {
    const e = await mount(data(undefined, CANALES));
    const rows = all(e, '.canales tbody tr').map(text);
    expect(rows[0]).to.equal('Encuesta Encuesta en espacio público 21 dic 2025 sin dato 1,386');
    expect(rows[1]).to.equal('Foro ejemplo.gob.mx ene 2026 a feb 2026 64 sin dato Se oyó a todas.');
    expect(text(all(e, 'section')[0])).to.include('No se han publicado mesas.');
  });

  it('with tables and no problem published says that the origin is not known', async () => {
    const bare = MESAS.map(({ id, titulo }) => ({ id, titulo }));
    const e = await mount(data(bare));
    expect(text(all(e, 'section')[1])).to.include(
      'No se sabe de qué mesa viene cada uno de los 3 compromisos del plan.',
    );
    expect(all(e, '.flujo')).to.have.length(0);
    const alone = await mount(data(bare.slice(0, 1), undefined, []));
    expect(text(alone.shadowRoot!.querySelector('section'))).to.include('1 mesa');
  });

  it('groups the tables under their axes when there are several', async () => {
    const axes = { ...PLAN, ejes: [{ id: 'e1', titulo: 'Derechos' }] };
    const tables = [{ ...MESAS[0]!, eje: 'e1' }, MESAS[1]!, { ...MESAS[1]!, id: 'm3' }];
    const e = await mount(data(tables, undefined, [axes]));
    expect(all(e, 'tr.sub').map(text)).to.deep.equal([
      'Derechos · 1 mesa',
      'Sin eje publicado · 2 mesas',
    ]);
  });

  it('draws hundreds of problems and tables by parts', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: `m${i}`,
      titulo: `Mesa ${i}`,
      problematicas: Array.from({ length: 20 }, (_x, j) =>
        problem(`p${i}-${j}`, { estado: 'incorporada', compromiso: 'c1' }),
      ),
    }));
    const e = await mount(data(many));
    expect(all(e, '.probs > li')).to.have.length(40);
    expect(all(e, '.mesas tbody tr')).to.have.length(40);
    const [tables, problems] = all(e, 'button.mas');
    expect(text(tables)).to.equal('Mostrar 20 más');
    expect(text(problems)).to.equal('Mostrar 40 más');
    tables!.click();
    problems!.click();
    await e.updateComplete;
    expect(all(e, '.probs > li')).to.have.length(80);
    expect(all(e, '.mesas tbody tr')).to.have.length(60);
    expect(text(all(e, '.destino')[0])).to.include('También viene de 59 mesas más');
  });

  it('opens a commitment from inside a board, by a button', async () => {
    const board = await fixture<HTMLElement>(
      html`<pal-tablero .feed=${data(MESAS)} hoy="2026-06-01"
        ><pal-mesas></pal-mesas
      ></pal-tablero>`,
    );
    const inner = board.querySelector('pal-mesas')!;
    await inner.listo;
    await inner.updateComplete;
    const chosen: (string | undefined)[] = [];
    inner.addEventListener('pal-seleccion', (ev) => chosen.push(ev.detail.compromiso?.id));
    const button = all(inner, '.destino button')[0] as HTMLButtonElement;
    expect(button.matches('button[type="button"]')).to.equal(true);
    button.click();
    expect(chosen).to.deep.equal(['c1']);
    expect(all(await mount(data(MESAS)), '.destino button')).to.have.length(0);
  });

  it('names in English, and tells what is missing and who can add it', async () => {
    const e = await mount(data(MESAS), 1100, 'en');
    expect(all(e, 'h3').map(text)).to.deep.equal(['The tables', 'What became of each problem']);
    const empty = await mount(data());
    expect(text(empty.shadowRoot!.querySelector('.vacio'))).to.include('No se han publicado mesas');
    expect(empty.shadowRoot!.querySelector('slot')).to.exist;
    const broken = await mount('{');
    expect(broken.shadowRoot!.querySelector('[role="alert"]')).to.exist;
    expect(broken.shadowRoot!.querySelector('slot')).to.exist;
  });

  it('scrolls sideways at no width, whatever the length of the words', async () => {
    const long =
      'Secretaría-de-Seguridad-y-Protección-Ciudadana del Poder Ejecutivo del Estado '.repeat(3);
    const tables = [
      {
        ...MESAS[0]!,
        titulo: long,
        lugar: long,
        problematicas: [
          problem('x', { texto: long, propuso: long, compromiso: 'c1', estado: 'incorporada' }),
          problem('y', { texto: 'M'.repeat(120), compromiso: 'c1', estado: 'descartada' }),
          problem('z', { texto: long, motivo: long, estado: 'pospuesta' }),
        ],
      },
    ];
    for (const px of [320, 480, 641, 768, 1024, 1280]) {
      const e = await mount(data(tables, CANALES), px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('draws bands beside the list where there is room, and the list alone in a narrow box', async () => {
    const wide = await mount(data(MESAS), 1100);
    for (const group of all(wide, '.grupo')) {
      const rows = [...group.querySelectorAll('.probs > li')].map((r) => r.getBoundingClientRect());
      const plot = group.querySelector('svg.lazos')!.getBoundingClientRect();
      rows.forEach((r, i) => {
        const middle = plot.top + ((i + 0.5) / rows.length) * plot.height;
        expect(r.top + r.height / 2).to.be.closeTo(middle, 1);
      });
    }
    const narrow = await mount(data(MESAS), 320);
    expect(all(narrow, 'svg.lazos').every((s) => getComputedStyle(s).display === 'none')).to.equal(
      true,
    );
  });

  it('is clean for axe, wide and narrow', async () => {
    expect(await axeFindings(await mount(data(MESAS, CANALES)))).to.deep.equal([]);
    expect(await axeFindings(await mount(data(MESAS, CANALES), 320))).to.deep.equal([]);
  });
});
