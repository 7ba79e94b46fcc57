import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/pal-ruta/pal-ruta.js';
import type { PalRuta } from '../../../src/elements/pal-ruta/pal-ruta.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { compromiso, feed, plan } from '../../model/make.js';
import { until } from '../../helpers/faults.js';

async function mount(data: unknown, hoy = '2016-05-13', px = 1000, lang = 'es-MX') {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<PalRuta>(
    html`<pal-ruta .feed=${data} hoy=${hoy} lang=${lang}></pal-ruta>`,
    { parentNode: box },
  );
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: PalRuta, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: PalRuta, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();
const whole = (e: PalRuta): string => text(e.shadowRoot);

const ejercicio = {
  nombre: 'Gobierno abierto de Morelos',
  etapa: 'seguimiento',
  declaraciones: [
    { tipo: 'firma', fecha: '2015-03-09', evidencias: [{ titulo: 'Acta', ubicacion: 'Archivo' }] },
  ],
  sensibilizacion: [{ tipo: 'sesion', titulo: 'Tres sesiones' }],
  secretariado: [{ tipo: 'stl', instalacion: '2015-04-16' }],
};
const one_plan = plan([compromiso()], {
  id: 'p1',
  titulo: 'Primer plan',
  estado: 'vigente',
  inicio: '2015-09-29',
});
const EXERCISE = { ...feed(one_plan), ejercicio };

describe('<pal-ruta>', () => {
  it('shows the six steps with their dates, what is undated and what is missing', async () => {
    const e = await mount(EXERCISE);
    expect(all(e, '.camino > li').map((li) => li.className.split(' ')[0])).to.deep.equal([
      'hecho',
      'a-medias',
      'hecho',
      'falta',
      'hecho',
      'falta',
    ]);
    expect(all(e, '.camino b').map(text)).to.deep.equal([
      '9 de marzo de 2015',
      'sin fecha publicada',
      '16 de abril de 2015',
      'sin dato',
      '29 de septiembre de 2015',
      'sin dato',
    ]);
    expect(text(one(e, '[aria-current="step"]'))).to.include('Plan de Acción Local');
    expect(whole(e))
      .to.include('3 de 6 pasos tienen prueba publicada. Hay 1 publicado sin fecha.')
      .and.to.include('Falta publicar: mesas participativas.')
      .and.to.include('Publicado sin fecha: sensibilización (1 encuentro).');
  });

  it('shows the stated stage beside the one that is seen, on the step itself too', async () => {
    const e = await mount(EXERCISE);
    expect(all(e, '.donde dd').map(text)).to.deep.equal([
      'Seguimiento (paso 6 de 6)',
      'Plan de Acción Local (paso 5 de 6)',
    ]);
    expect(text(one(e, '.camino li:last-child .aqui'))).to.equal('La oficina dice que va aquí');
    const same = await mount({ ...EXERCISE, ejercicio: { ...ejercicio, etapa: 'plan' } });
    expect(all(same, '.donde dt').map(text)).to.deep.equal(['Según la oficina y lo publicado']);
    expect(one(same, '.aqui')).to.equal(undefined);
    const stopped = await mount({ ...EXERCISE, ejercicio: { etapa: 'suspendido' } });
    expect(whole(stopped)).to.include('El ejercicio está suspendido.');
    const own = await mount({ ...EXERCISE, ejercicio: { etapa: 'constructor' } });
    expect(text(one(own, '.donde dd'))).to.equal('constructor');
  });

  it('says what falls due, what was missed and what came out late', async () => {
    const e = await mount(EXERCISE, '2016-04-11');
    expect(all(e, '.plazos dd').map(text)).to.deep.equal([
      'Venció hace 13 días sin publicar (29 mar 2016)',
      'Vence en 170 días (28 sep 2016)',
      'Vence en 170 días (28 sep 2016)',
    ]);
    expect(all(e, '.plazos .tarde')).to.have.length(1);
    const late = plan([], {
      inicio: '2015-09-29',
      estado: 'vigente',
      prorrogas: [{ fin: '2016-12-31' }],
      monitoreos: [{ publicado: '2016-04-11' }],
    });
    const after = await mount(feed(late), '2017-03-01');
    expect(all(after, '.plazos dd').map(text)).to.deep.equal([
      'Se publicó el 11 abr 2016, 13 días después del plazo; el plazo era el 29 mar 2016',
      'Venció hace 60 días (31 dic 2016) Con prórroga: terminaba el 28 sep 2016. Los datos todavía lo dan por vigente.',
      'Venció hace 60 días sin publicar (31 dic 2016)',
    ]);
  });

  it('follows the plan in view and lists the others with how they ended', async () => {
    const old = plan([compromiso()], {
      id: 'p0',
      titulo: 'Plan piloto',
      inicio: '2014-01-01',
      estado: 'retirado',
    });
    const e = await mount({ ...EXERCISE, planes: [one_plan, old] });
    const inView = (): string => text(one(e, '.seccion .guia'));
    expect(inView()).to.equal(
      'Primer plan · vigente del 29 de septiembre de 2015 al 28 de septiembre de 2016',
    );
    const row = (): string => text(one(e, '.planes-otros tbody tr'));
    expect(row()).to.include('Plan piloto').and.to.include('Retirado');
    expect(row()).to.include('No corre: el plan está retirado.');
    e.plan = 'p0';
    await e.updateComplete;
    expect(inView()).to.match(/^Plan piloto/);
    expect(row()).to.include('Primer plan').and.to.include('Vigente');
  });

  it('opens the documents of a step with the keyboard', async () => {
    const e = await mount(EXERCISE);
    expect(text(one(e, '.metodo summary'))).to.equal('1. Declaración conjunta · 1 documento');
    expect(one(e, '.evs')).to.equal(undefined);
    one(e, '.metodo summary').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => one(e, '.evs') !== undefined);
    expect(text(one(e, '.evs')))
      .to.include('Acta')
      .and.to.include('Archivo');
    expect(whole(e)).to.include('Sin documentos publicados: sensibilización,');
  });

  it('says that no step links documents, and that a plan without a start owes nobody knows what', async () => {
    const e = await mount({ ejercicio: { nombre: 'X' }, planes: [{ id: 'p', titulo: 'Plan' }] });
    expect(whole(e)).to.include('Ningún paso enlaza documentos todavía.');
    expect(whole(e)).to.include('Sin la fecha de inicio del plan no se sabe qué vence ni cuándo.');
  });

  it('says what is missing where there is no exercise, and keeps the fallback content', async () => {
    const bare = await mount({ version: '1.0', planes: [] });
    expect(text(one(bare, '.estado.vacio'))).to.include('No hay un ejercicio publicado.');
    expect(one(bare, 'slot')).to.exist;
    const broken = await mount('{');
    expect(broken.estado).to.equal('error');
    expect(one(broken, '[role="alert"]')).to.exist;
    expect(one(broken, 'slot')).to.exist;
  });

  it('speaks English', async () => {
    const e = await mount(EXERCISE, '2016-04-11', 1000, 'en');
    expect(text(one(e, '.cabeza'))).to.equal('The exercise, step by step');
    expect(text(one(e, '.plazos dd'))).to.equal('Was due 13 days ago not published (Mar 29, 2016)');
  });

  it('goes down the page where it is narrow and scrolls sideways at no width', async () => {
    const long = 'Secretaría de Seguridad y Protección Ciudadana del Poder Ejecutivo del Estado';
    const data = (await readDemo('estado-de-muestra')) as { planes: { titulo: unknown }[] };
    data.planes[0]!.titulo = `${long} ${long}`;
    for (const px of [320, 480, 641, 768, 1024]) {
      const e = await mount(data, '2026-11-22', px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
      const [first, second] = all(e, '.camino > li').map((li) => li.getBoundingClientRect());
      expect(second!.top > first!.top, `${px}px`).to.equal(px < 640);
    }
  });

  it('is clean for axe, wide and narrow, with its lists open', async () => {
    const data = await readDemo('estado-de-muestra');
    for (const px of [1000, 320]) {
      const e = await mount(data, '2026-11-22', px);
      for (const details of e.shadowRoot!.querySelectorAll('details')) details.open = true;
      await until(() => one(e, '.evs') !== undefined);
      expect(await axeFindings(e), `${px}px`).to.deep.equal([]);
    }
  });
});
