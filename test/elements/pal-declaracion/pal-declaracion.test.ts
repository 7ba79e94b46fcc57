import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/pal-declaracion/pal-declaracion.js';
import type { PalDeclaracion } from '../../../src/elements/pal-declaracion/pal-declaracion.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { until } from '../../helpers/faults.js';

async function mount(
  data: unknown,
  props: Partial<PalDeclaracion> = {},
  px = 1000,
): Promise<PalDeclaracion> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<PalDeclaracion>(
    html`<pal-declaracion .feed=${data} hoy="2026-11-22" lang="es-MX"></pal-declaracion>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const of = (ejercicio: object): object => ({ version: '1.0', planes: [], ejercicio });
const all = (e: PalDeclaracion, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: PalDeclaracion, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();
const whole = (e: PalDeclaracion): string => text(e.shadowRoot);

const organizacion = (nombre: string) => ({ organizacion: { nombre } });
const red = (n: number, rest: object = {}) => ({
  id: 'red',
  nombre: 'Red de Municipios',
  tipo: 'municipios',
  miembros: Array.from({ length: n }, (_, i) => ({ nombre: `Municipio ${i + 1}` })),
  ...rest,
});

describe('<pal-declaracion>', () => {
  it('shows the parties by sector and order of government, the witnesses apart', async () => {
    const e = await mount(await readDemo('estado-de-muestra'), { vista: 'firmas' });
    const first = all(e, '.firmas > li')[0]!;
    expect([...first.querySelectorAll('.bandos dt')].map(text)).to.deep.equal([
      'Sociedad civil',
      'Gobierno',
      'Organismo garante',
    ]);
    expect(text(first.querySelectorAll('.bandos dd')[1])).to.match(/Poder Ejecutivo .* estatal$/);
    expect(text(first.querySelector('.datos'))).to.include('Alianza Internacional de Muestra');
    expect(text(first.querySelector('.bandos'))).not.to.include('Alianza');
    expect(text(first)).to.include('Declaración Conjunta firmada');
    expect(one(e, '.falta-firma')).to.equal(undefined);
  });

  it('shows several signings in the order of their dates', async () => {
    const e = await mount(await readDemo('tabasco'), { vista: 'firmas' });
    expect(all(e, '.firmas h4').map(text)).to.deep.equal([
      'Firma · 9 de marzo de 2015',
      'Refrendo · 2 de marzo de 2017',
    ]);
    expect(text(all(e, '.firmas > li')[1])).to.include('No se publicó quién firmó.');
  });

  it('warns in words when a sector has not signed, in one signing or in all', async () => {
    const firma = (fecha: string, ...sectores: string[]) => ({
      tipo: 'firma',
      fecha,
      firmantes: sectores.map((sector) => ({ sector })),
    });
    const e = await mount(
      of({ declaraciones: [firma('2015', 'municipio'), firma('2016', 'academia', 'municipio')] }),
    );
    expect(all(e, '.falta-firma').map(text)).to.deep.equal([
      'En ninguna firma consta: organismo garante. El ejercicio pide que firmen los tres sectores.',
    ]);
    expect(all(e, '.bandos .falta').map(text)).to.deep.equal([
      'Sociedad civil No consta su firma',
      'Organismo garante No consta su firma',
      'Organismo garante No consta su firma',
    ]);
    const once = await mount(of({ declaraciones: [firma('2015', 'municipio')] }));
    expect(all(once, '.falta-firma').map(text)).to.deep.equal([
      'No consta la firma de: sociedad civil y organismo garante. El ejercicio pide que firmen los tres sectores.',
    ]);
  });

  it('tells those known only as a number', async () => {
    const e = await mount(
      of({
        declaraciones: [
          {
            tipo: 'adhesion',
            firmantes: [
              { sector: 'municipio', numero: 58, orden: 'municipal' },
              { sector: 'sociedad_civil', numero: 13, ...organizacion('Red Vecinal') },
            ],
          },
        ],
      }),
    );
    expect(all(e, '.bandos dd').map(text)).to.deep.equal([
      'Red Vecinal y 12 más',
      '58 firmantes sin nombre publicado municipio',
    ]);
    expect(text(one(e, '.firmas h4'))).to.equal('Adhesión · sin fecha publicada');
  });

  it('says how far the list of a network is from its declared total', async () => {
    const slp = await mount(await readDemo('san-luis-potosi'), { vista: 'redes' });
    expect(text(one(slp, '.totales'))).to.match(/^Declara 58 integrantes; /);
    const said = async (n: number, rest: object): Promise<string> =>
      text(one(await mount(of({ redes: [red(n, rest)] })), '.totales'));
    expect(await said(0, { total_declarado: 58 })).to.equal(
      'Declara 58 integrantes; la lista no se ha publicado.',
    );
    expect(await said(5, { total_declarado: 58 })).to.equal(
      'Declara 58 integrantes; la lista publicada tiene 5: faltan 53 nombres.',
    );
    expect(await said(2, { total_declarado: 1 })).to.equal(
      'Declara 1 integrante; la lista publicada tiene 2: hay 1 más que lo declarado.',
    );
    expect(await said(2, { total_declarado: 2 })).to.include('tiene 2: están todos.');
    expect(await said(2, {})).to.equal(
      'No declara cuántos integrantes tiene; la lista publicada tiene 2.',
    );
  });

  it('searches a long list by name, blind to accents, and opens it by parts', async () => {
    const names = red(570);
    names.miembros[500] = { nombre: 'Ahualulco del Sonido Trece' };
    names.miembros[501] = { nombre: 'Cárdenas' };
    const e = await mount(of({ redes: [names] }));
    expect(all(e, '.integrantes > li')).to.have.length(24);
    expect(text(one(e, '.mas summary'))).to.equal('Otros 546');
    one(e, '.mas summary').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(e, '.integrantes > li').length === 224);
    const input = one(e, 'input') as HTMLInputElement;
    input.value = 'CARDENAS';
    input.dispatchEvent(new Event('input'));
    await e.updateComplete;
    expect(all(e, '.integrantes > li').map(text)).to.deep.equal(['Cárdenas']);
    expect(text(one(e, '[role="status"]'))).to.equal('1 de 570');
    input.value = 'no hay';
    input.dispatchEvent(new Event('input'));
    await e.updateComplete;
    expect(text(one(e, '[role="status"]'))).to.equal('Ninguno se llama así.');
    const short = await mount(of({ redes: [red(24)] }));
    expect(one(short, 'input')).to.equal(undefined);
  });

  it('shows each region with its liaison and its events, those of no region apart', async () => {
    const e = await mount(await readDemo('estado-de-muestra'), { vista: 'regiones' });
    const regions = all(e, '.regiones > li').map(text);
    expect(regions).to.have.length(3);
    expect(regions[0])
      .to.match(/^Valle Enlace Aurora de Muestra/)
      .and.to.include('210 asistentes')
      .and.to.include('Se sumaron: Universidad de Muestra');
    expect(regions[1]).to.include('nombre reservado');
    expect(regions[2]).to.include('sin enlace publicado');
    expect(all(e, 'section h3').map(text)).to.deep.equal([
      'Regiones y enlaces',
      'Encuentros sin región',
    ]);
    const coahuila = await mount(await readDemo('coahuila'), { vista: 'regiones' });
    expect(all(coahuila, '.regiones > li')).to.have.length(5);
    expect(text(one(coahuila, '.regiones > li'))).to.include('Sin encuentros publicados');
  });

  it('adds up only the attendance that is stated', async () => {
    const e = await mount(
      of({ sensibilizacion: [{ tipo: 'foro', asistentes: 40 }, { tipo: 'taller' }] }),
    );
    expect(text(one(e, '.guia'))).to.equal('2 encuentros · 40 asistentes, con dato de 1 de 2');
    expect(whole(e)).to.include('Foro').and.to.include('sin fecha publicada');
  });

  it('says what is missing, whole or by part, and keeps the fallback content', async () => {
    const bare = await mount(of({ nombre: 'X' }));
    expect(text(one(bare, '.estado.vacio'))).to.include('ninguna declaración firmada');
    expect(one(bare, 'slot')).to.exist;
    bare.vista = 'redes';
    await bare.updateComplete;
    expect(text(one(bare, '.estado.vacio'))).to.include('ninguna red');
    bare.vista = 'regiones';
    await bare.updateComplete;
    expect(text(one(bare, '.estado.vacio'))).to.include('regiones ni encuentros');
    bare.vista = 'otra' as 'redes';
    await bare.updateComplete;
    expect(text(one(bare, '.estado.vacio'))).to.include('declaración');
    const coahuila = await mount(of({ redes: [red(1)] }));
    expect(text(one(coahuila, 'section'))).to.include('No se ha publicado ninguna declaración');
    const broken = await mount('{');
    expect(broken.estado).to.equal('error');
    expect(one(broken, 'slot')).to.exist;
  });

  it('keeps hostile names and unknown codes as text', async () => {
    const nombre = '<img src=x onerror=alert(1)>';
    const e = await mount(
      of({
        declaraciones: [
          { tipo: 'constructor', firmantes: [{ sector: '__proto__', ...organizacion(nombre) }] },
        ],
        redes: [{ id: 'r', nombre, miembros: [{ nombre }] }],
      }),
    );
    expect(one(e, 'img')).to.equal(undefined);
    expect(whole(e)).to.include(nombre).and.to.include('__proto__');
  });

  it('speaks English', async () => {
    const e = await mount(await readDemo('estado-de-muestra'));
    e.lang = 'en';
    await e.updateComplete;
    expect(text(one(e, '.cabeza'))).to.equal('Who signed and who joined');
    expect(whole(e)).to.include('the published list has 5: 7 names are missing');
  });

  it('scrolls sideways at no width', async () => {
    const long = 'Secretaría de Seguridad y Protección Ciudadana del Poder Ejecutivo del Estado';
    const data = of({
      declaraciones: [
        {
          tipo: 'firma',
          lugar: long,
          firmantes: ['autoridad', 'academia', 'organismo_garante'].map((sector) => ({
            sector,
            ...organizacion(`${long}${'x'.repeat(60)}`),
          })),
        },
      ],
      redes: [red(30, { nombre: long })],
      regiones: [{ id: 'n', nombre: long, municipios: [long], enlace: { correo: 'x'.repeat(80) } }],
    });
    for (const px of [320, 480, 641, 768, 1024]) {
      const e = await mount(data, {}, px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('is clean for axe, wide and narrow', async () => {
    const data = (await readDemo('estado-de-muestra')) as { ejercicio: { redes: object[] } };
    data.ejercicio.redes.push(red(40, { id: 'otra' }));
    for (const px of [1000, 320])
      expect(await axeFindings(await mount(data, {}, px)), `${px}px`).to.deep.equal([]);
  });
});
