import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/pal-posturas/pal-posturas.js';
import type { PalPosturas } from '../../../src/elements/pal-posturas/pal-posturas.js';
import type { Compromiso, Postura } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { press } from '../../helpers/host.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';

const LONG =
  'Secretaría de Desarrollo Agrario, Territorial, Urbano y de la Recuperación de Espacios Públicos';

const says = (sector: string, estatus: string, rest: Partial<Postura> = {}): Postura => ({
  sector,
  estatus,
  ...rest,
});

const COMPROMISOS: Compromiso[] = [
  compromiso({
    id: 'c1',
    numero: '1',
    titulo: 'Agua',
    posturas: [says('autoridad', 'concluida', { fecha: '2016-03-01' })],
    actividades: [
      actividad('concluida', undefined, { titulo: 'Acordar el formato' }),
      actividad('concluida', undefined, {
        id: 'a2',
        titulo: 'Publicar el diagnóstico',
        posturas: [
          says('autoridad', 'concluida', { organizacion: { nombre: LONG }, fecha: '2016-03-18' }),
          says('sociedad_civil', 'por_iniciar', { fecha: '2016-01' }),
          says('sociedad_civil', 'en_proceso', {
            fecha: '2016-04-05',
            nota: 'Entregar no es publicar.',
            evidencias: [{ titulo: 'Captura', uri: 'https://ejemplo.org/captura.png' }],
          }),
        ],
      }),
    ],
  }),
  compromiso({ id: 'c2', numero: '2', titulo: 'Cuentas', actividades: [actividad('concluida')] }),
];

async function mount(
  data: unknown,
  props: Partial<PalPosturas> = {},
  px = 1000,
): Promise<PalPosturas> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<PalPosturas>(
    html`<pal-posturas .feed=${data} hoy="2016-05-13" lang="es-MX"></pal-posturas>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: PalPosturas, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: PalPosturas, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Element | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const data = (list = COMPROMISOS) => feed(plan(list));

describe('<pal-posturas>', () => {
  it('shows disputes first, each matter with its sectors side by side', async () => {
    const e = await mount(data());
    expect(text(one(e, 'h2'))).to.equal('Quién dice qué');
    expect(text(one(e, 'section h3'))).to.equal('2 asuntos con postura, 1 en disputa');
    expect(all(e, '.asunto > h4').map(text)).to.deep.equal(['Publicar el diagnóstico', '1. Agua']);
    const [first] = all(e, '.asunto');
    expect(text(first)).to.include('Actividad del compromiso 1. Agua');
    expect(text(first)).to.include('Estatus publicado: Concluida');
    const columns = [...first!.querySelectorAll('.miradas > div')].map(text);
    expect(columns[0]).to.match(new RegExp(`^Gobierno Concluida ${LONG}, 18 mar 2016`));
    expect(columns[1]).to.match(/^Sociedad civil En proceso «Entregar no es publicar.» 5 abr 2016/);
    expect(columns[1]).to.match(/Captura ejemplo\.org.*Antes decía: Por iniciar ene 2016/);
    expect(columns[2]).to.equal('Organismo garante sin postura');
    expect(all(e, '.distinta').map((c) => text(c.querySelector('h5')!))).to.deep.equal([
      'Sociedad civil',
    ]);
  });

  it('counts what nobody spoke of, without listing it', async () => {
    const e = await mount(data());
    expect(text(one(e, '.callados'))).to.equal(
      'Sin postura de nadie: 1 compromiso y 2 actividades.',
    );
    expect(text(e.shadowRoot as unknown as Element)).not.to.include('Acordar el formato');
  });

  it('puts the plan by each eye in one table, the published figure first', async () => {
    const e = await mount(data());
    const rows = all(e, '.miran tbody tr').map((r) => [...r.children].map(text));
    expect(rows).to.deep.equal([
      ['Lo publicado', '–', '–', '3 de 3', '100 %'],
      ['Gobierno', '1 de 2', '1 de 3', '1 de 1', '100 %promedio de 1 de 2 con dato'],
      ['Sociedad civil', '1 de 2', '1 de 3', '0 de 1', '50 %promedio de 1 de 2 con dato'],
      ['Organismo garante', '0 de 2', '0 de 3', '–', 'sin dato'],
    ]);
  });

  it('reads the headline by the eyes of one sector, and says whose it is', async () => {
    const e = await mount(data(), { sector: 'sociedad_civil' });
    const figure = text(one(e, '.cifra'));
    expect(figure).to.match(/^Avance por los ojos de: Sociedad civil 50\s% promedio de 1 de 2/);
    expect(figure).to.include('1 de 2 compromisos con postura; 1 de 3 actividades, 0 terminadas.');
    expect(figure).to.include('Solo cuenta lo que dijo: Sociedad civil.');
    expect(figure).to.match(/Avance publicado: 100\s%/);
    expect(all(e, '.asunto')).to.have.length(1);
    expect(text(one(e, '.callados'))).to.include('(Sociedad civil): 1 compromiso y 2 actividades');
  });

  it('says so when a sector has stated nothing, and takes a sector for its family', async () => {
    const silent = await mount(data(), { sector: 'organismo_garante' });
    expect(text(one(silent, '.cifra'))).to.include('sin dato');
    expect(text(one(silent, '.cifra'))).to.include('No ha publicado ninguna postura');
    const family = await mount(data(), { sector: 'municipio' });
    expect(text(one(family, '[aria-pressed="true"]'))).to.equal('Gobierno');
    const unknown = await mount(data(), { sector: 'constructor' });
    expect(text(one(unknown, '[aria-pressed="true"]'))).to.equal('constructor');
    expect(text(one(unknown, '.cifra'))).to.include('sin dato');
  });

  it('is chosen with the keyboard, and tells the change once', async () => {
    const e = await mount(data());
    expect(all(e, '[aria-live]')).to.have.length(1);
    one(e, '[data-ojo="autoridad"]').focus();
    await press('Enter');
    await e.updateComplete;
    expect(e.sector).to.equal('autoridad');
    expect(text(one(e, '[aria-live]'))).to.equal('2 asuntos con postura, 1 en disputa');
    one(e, '[data-ojo=""]').focus();
    await press('Enter');
    await e.updateComplete;
    expect(e.sector).to.equal(undefined);
  });

  it('opens the sum behind a percentage, with the rule of the eyes', async () => {
    const e = await mount(data(), { sector: 'sociedad_civil' });
    one(e, '.grande .por-que-cifra').click();
    const dialog = text(one(e, 'dialog'));
    expect(dialog).to.include('por los ojos de: Sociedad civil');
    expect(dialog).to.include('Los pesos son los del plan.');
    expect(dialog).to.include('50 % es el promedio de 1 de 2 con dato.');
  });

  it('says when the organizations of a sector part, and does not count them', async () => {
    const posturas = [
      says('sociedad_civil', 'concluida', { organizacion: { nombre: 'Red A' } }),
      says('academia', 'por_iniciar', { organizacion: { nombre: 'Universidad' } }),
    ];
    const list = [compromiso({ actividades: [actividad('concluida', undefined, { posturas })] })];
    const e = await mount(data(list), { sector: 'sociedad_civil' });
    const column = text(all(e, '.miradas > div')[1]);
    expect(column).to.include('Dentro del sector no coinciden.');
    expect(column).to.include('Universidad, Academia');
    expect(text(one(e, '.cifra'))).to.include('En 1 asunto no coincide consigo mismo');
  });

  it('shows an unknown code as it is written and counts it nowhere', async () => {
    const posturas = [says('vecinos', 'a medias <b>')];
    const list = [compromiso({ actividades: [actividad('concluida', undefined, { posturas })] })];
    const e = await mount(data(list));
    expect(all(e, '.miradas > div').map(text)[3]).to.equal('vecinos a medias <b>');
    expect(text(one(e, 'section h3'))).to.equal('1 asunto con postura');
    expect(all(e, '.miran tbody th').map(text)).to.include('vecinos');
    expect(text(all(e, '.miran tbody tr').at(-1))).to.equal('vecinos 0 de 10 de 1– sin dato');
  });

  it('adds many matters by parts', async () => {
    const posturas = [says('autoridad', 'concluida')];
    const list = Array.from({ length: 500 }, () =>
      compromiso({ actividades: [actividad('concluida', undefined, { posturas })] }),
    );
    const e = await mount(data(list));
    expect(all(e, '.asunto')).to.have.length(20);
    one(e, '.boton').click();
    await e.updateComplete;
    expect(all(e, '.asunto')).to.have.length(40);
    one(e, '[data-ojo="autoridad"]').click();
    await e.updateComplete;
    expect(all(e, '.asunto')).to.have.length(20);
  });

  it('tells errors, and who can publish what is missing', async () => {
    const broken = await mount('{');
    expect(one(broken, '[role="alert"]')).to.exist;
    expect(one(broken, 'slot')).to.exist;
    for (const empty of [feed(plan([compromiso()])), feed()]) {
      const e = await mount(empty);
      expect(text(one(e, '.estado.vacio'))).to.include('Ningún sector ha publicado su postura');
      expect(one(e, 'slot')).to.exist;
    }
  });

  it('speaks English', async () => {
    const e = await mount(data());
    e.lang = 'en';
    await e.updateComplete;
    expect(text(one(e, 'h2'))).to.equal('Who says what');
    expect(text(one(e, 'section h3'))).to.equal('2 matters with a stance, 1 disputed');
  });

  it('scrolls sideways at no width', async () => {
    for (const px of [320, 480, 641, 768, 1024]) {
      for (const sector of [undefined, 'autoridad']) {
        const e = await mount(data(), { sector }, px);
        expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
      }
    }
  });

  it('is clean for axe, wide and narrow, all eyes and one', async () => {
    expect(await axeFindings(await mount(data()))).to.deep.equal([]);
    expect(await axeFindings(await mount(data(), { sector: 'autoridad' }, 320))).to.deep.equal([]);
  });
});
