import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/pal-secretariado/pal-secretariado.js';
import type { PalSecretariado } from '../../../src/elements/pal-secretariado/pal-secretariado.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { SECRETARIADO_GRANDE } from '../../../stories/secretariado-grande.js';
import { bytesOfDemo, REALES } from '../../demo/demo-feeds.js';
import { CUATRO, MORELOS, cast, seat } from '../../feed/votes-make.js';
import { axeFindings } from '../../helpers/axe.js';

const withPeriods = (...secretariado: object[]) => ({
  version: '1.0',
  actualizado: '2016-03-31T12:00:00-06:00',
  publicador: { nombre: 'IMIPE' },
  ejercicio: {
    nombre: 'Gobierno abierto',
    entidad: { cve_ent: '17', nombre: 'Morelos' },
    secretariado,
  },
  planes: [],
});

const VOTOS = cast({ sc: 'en_contra', aut: 'a_favor', oa: 'a_favor', og: 'a_favor' });
const PERIODO = {
  tipo: 'stl',
  instalacion: '2015-04-16',
  asientos: CUATRO,
  reglas: [MORELOS],
  sesiones: [
    {
      numero: '2',
      fecha: '2016-04-08',
      asistencia: ['sc-s', 'aut', 'oa', 'og'],
      acuerdos: [{ id: 'a', texto: 'Suspender P2', votos: VOTOS, resultado: 'aprobado' }],
    },
    {
      numero: '1',
      fecha: '2016-03-17',
      acuerdos: [{ id: 'b', texto: 'Instalarse', resultado: 'aprobado' }],
    },
  ],
};

async function mount(
  data: unknown,
  props: Partial<PalSecretariado> = {},
  px = 1000,
): Promise<PalSecretariado> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<PalSecretariado>(
    html`<pal-secretariado .feed=${data} hoy="2016-05-13" lang="es-MX"
      ><a href="#datos">Los datos</a></pal-secretariado
    >`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const sample = async (name = 'estado-de-muestra') => parseFeed(await bytesOfDemo(name));
const all = (e: PalSecretariado, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: PalSecretariado, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Node | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const whole = (e: PalSecretariado): string => text(e.shadowRoot!);

describe('<pal-secretariado>', () => {
  it('draws the seats by sector beside their table', async () => {
    const e = await mount(withPeriods(PERIODO));
    expect(all(e, '.sectores b').map(text)).to.deep.equal([
      'Sociedad civil',
      'Gobierno',
      'Organismo garante',
      'Órgano autónomo',
    ]);
    expect(text(one(e, '.sectores li'))).to.equal('Sociedad civil 1 asiento, 1 suplente');
    expect(all(e, '.sectores .silla')).to.have.length(4);
    expect(all(e, '.asientos thead th').map(text)).to.deep.equal(['Sector', 'Titular', 'Suplente']);
    expect(all(e, '.asientos tbody tr')).to.have.length(4);
  });

  it('names persons, posts, states and chapters', async () => {
    const e = await mount(await sample(), { hoy: '2026-11-22' });
    const table = text(one(e, '.asientos'));
    expect(table).to.include('Julia de Muestra, Coordinadora');
    expect(table).to.include('presidencia · Agua y territorio');
    expect(table).to.include('Cámara Empresarial de Muestra. Vacante');
    expect(table).to.include('Por definir');
    expect(all(e, '.sectores .hueco')).to.have.length(2);
    expect(all(e, '.sectores .obs')).to.have.length(1);
    const chapters = text(one(e, '.capitulos'));
    expect(chapters).to.include('Tandeo, Residuos, Bosques');
    expect(chapters).to.include('Monitor ciudadano');
    expect(chapters).to.include('Monitor de tecnologías de la información');
    expect(chapters).to.include('Monitor de medios de comunicación');
  });

  it('checks each recorded vote, and says why the others cannot be checked', async () => {
    const e = await mount(withPeriods(PERIODO));
    const votes = all(e, '.voto').map(text);
    expect(votes[0]).to.include('Con la regla no lo está: hay mayoría, pero ningún voto de');
    expect(votes[1]).to.include('No se puede comprobar: no se publicaron los votos.');
    expect(all(e, '.voto').map((v) => v.classList.contains('no-sigue'))).to.deep.equal([
      true,
      false,
    ]);
    expect(text(one(e, '.sesion'))).to.include('Asistieron 4 de 4 asientos con voto.');
    expect(whole(e)).to.include(
      'Hay 2 acuerdos publicados. 1 no la sigue y 1 no se puede comprobar',
    );
  });

  it('says who attended when that is opened, by keyboard too', async () => {
    const e = await mount(withPeriods(PERIODO));
    const fold = one(e, '.sesion details') as HTMLDetailsElement;
    expect(fold.querySelectorAll('li')).to.have.length(0);
    fold.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => fold.querySelectorAll('li').length === 4);
    expect(text(fold)).to.include('(gobierno)');
  });

  it('leaves only the agreements that do not follow their rule when asked', async () => {
    const e = await mount(withPeriods(PERIODO));
    const button = one(e, 'button[aria-pressed]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await e.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(all(e, '.voto').map(text)).to.have.length(1);
    expect(all(e, '.sesion')).to.have.length(1);
    button.click();
    await e.updateComplete;
    expect(all(e, '.voto')).to.have.length(2);
  });

  it('says in words which sector has no titular, and what nobody published', async () => {
    const asientos = [seat('a', 'municipio'), seat('m', 'medios', { estado: 'vacante' })];
    const e = await mount(withPeriods({ tipo: 'stl', asientos }));
    expect(whole(e)).to.include('No consta titular de: sociedad civil y organismo garante.');
    expect(whole(e)).to.include('No se ha publicado: quiénes suplen, cómo se decide');
  });

  it('shows the period in force, the others folded, and those without data as a line', async () => {
    const e = await mount(await sample(), { hoy: '2026-11-22' });
    expect(text(one(e, '.periodo'))).to.include('por capítulos · Desde 22 ene 2026');
    const folds = all(e, 'details.metodo') as HTMLDetailsElement[];
    expect(folds.map((d) => text(d.querySelector('summary')!))).to.deep.equal([
      'Secretariado Técnico Local · tripartita · 28 feb 2019 a 31 dic 2021',
    ]);
    expect(all(e, '.metodo.sin')).to.have.length(4);
    folds[0]!.open = true;
    await waitUntil(() => folds[0]!.querySelectorAll('tbody tr').length > 0);
    // Headings inside a fold stand one below its section.
    expect(folds[0]!.querySelector('h4')).to.exist;
  });

  it('says that the last period is over when no other was published', async () => {
    const e = await mount(withPeriods({ ...PERIODO, fin: '2016-05-01' }));
    expect(whole(e)).to.include('Este periodo ya terminó');
  });

  it('shows 60 seats and 200 agreements by parts', async () => {
    const e = await mount(SECRETARIADO_GRANDE);
    const before = all(e, '.voto').length;
    expect(before).to.be.within(5, 20);
    const more = all(e, '.boton').find((b) => text(b).includes('Mostrar más'))!;
    expect(text(more)).to.equal(`Mostrar más (${200 - before})`);
    more.click();
    await e.updateComplete;
    expect(all(e, '.voto').length).to.be.greaterThan(before);
    expect(all(e, '.sectores .silla')).to.have.length(40);
  });

  it('draws no thousand marks, and shows long lists of seats by parts', async () => {
    const asientos = Array.from({ length: 500 }, (_, i) => seat(`s${i}`, 'autoridad'));
    const e = await mount(withPeriods({ tipo: 'stl', asientos }));
    expect(all(e, '.silla')).to.have.length(0);
    expect(whole(e)).to.include('Son 500 asientos');
    expect(all(e, '.asientos tr').length).to.be.below(70);
    all(e, '.boton')
      .find((b) => text(b).includes('440'))!
      .click();
    await e.updateComplete;
    expect(all(e, '.asientos tbody tr')).to.have.length(120);
  });

  it('keeps hostile texts and codes as texts', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const e = await mount(
      withPeriods({
        tipo: 'constructor',
        estructura: '__proto__',
        asientos: [seat('a', 'constructor', { organizacion: { nombre: bad }, cargo: 'toString' })],
        reglas: [{ id: 'r', aplica_a: 'valueOf', modo: 'constructor' }],
        monitores: [{ tipo: 'hasOwnProperty', capitulo: 'constructor' }],
        sesiones: [{ acuerdos: [{ texto: bad, votos: VOTOS, regla: 'r', resultado: 'toString' }] }],
      }),
    );
    expect(e.shadowRoot!.querySelector('img')).to.equal(null);
    expect(whole(e)).to.include(bad);
    expect(whole(e)).to.not.match(/function|\[object|undefined|NaN/);
  });

  it('speaks English', async () => {
    const e = await mount(withPeriods(PERIODO), { lang: 'en' });
    expect(text(one(e, 'h2'))).to.equal('Who decides');
    expect(whole(e)).to.include('By the rule it is not: there is a majority, but no vote from');
    expect(whole(e)).to.include('By simple majority: more votes in favour than against');
  });

  it('says what is missing and who can publish it', async () => {
    for (const data of [withPeriods(), { version: '1.0', planes: [] }]) {
      const e = await mount(data);
      expect(whole(e)).to.include('No se ha publicado quién integra el Secretariado.');
      expect(one(e, 'slot')).to.exist;
    }
  });

  it('says so when the data cannot be read, and keeps the fallback content', async () => {
    const e = await mount('{');
    expect(e.estado).to.equal('error');
    expect(one(e, '[role="alert"]')).to.exist;
    expect(one(e, 'slot')).to.exist;
  });

  it('fits 320 px with the real names, and says no key as a word', async () => {
    for (const name of [...REALES, 'estado-de-muestra']) {
      const e = await mount(await sample(name), { hoy: '2026-11-22' }, 320);
      for (const d of all(e, 'details') as HTMLDetailsElement[]) d.open = true;
      await new Promise((done) => requestAnimationFrame(done));
      const edge = e.getBoundingClientRect().right + 1;
      const out = all(e, '*').filter(
        (x) => x.getBoundingClientRect().right > edge && !x.closest('.sr, thead'),
      );
      expect(
        out.map((x) => x.className),
        name,
      ).to.deep.equal([]);
      expect(whole(e), name).to.not.match(/undefined|NaN|\[object|[a-z]_[a-z]/);
      expect(all(e, 'ul:empty, dl:empty, td:empty'), name).to.have.length(0);
    }
  });

  it('is clean for axe, wide, narrow and open', async () => {
    const data = await sample();
    for (const px of [320, 1000]) {
      const e = await mount(data, { hoy: '2026-11-22' }, px);
      for (const d of all(e, 'details') as HTMLDetailsElement[]) d.open = true;
      await e.updateComplete;
      expect(await axeFindings(e), String(px)).to.deep.equal([]);
    }
    expect(await axeFindings(await mount(withPeriods()))).to.deep.equal([]);
  });
});
