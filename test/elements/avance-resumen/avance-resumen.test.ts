import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/avance-resumen/avance-resumen.js';
import type { AvanceResumen } from '../../../src/elements/avance-resumen/avance-resumen.js';
import type { Compromiso } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { accion, actividad, compromiso, feed, plan } from '../../model/make.js';
import { MORELOS } from '../../model/morelos.js';

async function mount(
  data: unknown,
  props: Partial<AvanceResumen> = {},
  px = 1000,
): Promise<AvanceResumen> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<AvanceResumen>(
    html`<avance-resumen .feed=${data} hoy="2016-05-13" lang="es-MX"></avance-resumen>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: AvanceResumen, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: AvanceResumen, selector: string): HTMLElement => all(e, selector)[0]!;
const text = (node: Element | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const responsable = (nombre: string) => ({ organizacion: { nombre }, sector: 'autoridad' });

describe('<avance-resumen>', () => {
  it('shows bars, ring and groups, or the one that is asked for', async () => {
    const e = await mount(feed(MORELOS));
    expect(all(e, 'section h3').map(text)).to.deep.equal([
      'Actividades por estatus',
      'Pesos y estatus',
      'Por institución',
    ]);
    for (const vista of ['barras', 'anillo', 'grupos'] as const) {
      e.vista = vista;
      await e.updateComplete;
      expect(all(e, 'section')).to.have.length(1);
    }
  });

  it('gives each status its count and percentage, which sum to 100', async () => {
    const e = await mount(feed(MORELOS), { vista: 'barras' });
    const cells = all(e, 'tbody .cuentas').concat(all(e, 'tfoot .cuentas'));
    for (const cell of cells) {
      const shares = [...text(cell).matchAll(/(\d+)\s%/g)].map((m) => Number(m[1]));
      expect(shares.reduce((a, b) => a + b, 0)).to.equal(100);
    }
    const first = text(one(e, 'tbody tr'));
    expect(first).to.include('Verificada: 2 · 25 %');
    expect(first).to.include('3 de 8');
    expect(first).to.match(/52\s%$/);
  });

  it('counts the whole plan at the foot, the cancelled ones apart', async () => {
    const e = await mount(feed(MORELOS), { vista: 'barras' });
    const foot = text(one(e, 'tfoot'));
    expect(foot).to.include('Todo el plan');
    expect(foot).to.include('Cancelada: 1, no cuenta');
    expect(foot).to.match(/15 de 31/);
  });

  it('draws the ring with the percentage in its middle and its table beside it', async () => {
    const e = await mount(feed(MORELOS), { vista: 'anillo' });
    const middle = text(one(e, '.r-valor'));
    expect(text(one(e, 'tfoot'))).to.include(middle);
    expect(all(e, '.r-peso')).to.have.length(6);
    expect(all(e, 'tbody tr')).to.have.length(6);
    expect(text(one(e, 'tbody tr td'))).to.equal('1/6');
    expect(text(one(e, '.fuera'))).to.match(/^Fuera del porcentaje: .*\(proactivo\)/);
  });

  it('weighs the actions of one commitment', async () => {
    const e = await mount(feed(MORELOS), { compromiso: 'c1' });
    expect(all(e, '.r-peso')).to.have.length(3);
    const weights = all(e, '.anillo-caja tbody tr td:nth-child(2)').map(text);
    expect(weights).to.deep.equal(['40 %', '35 %', '25 %']);
    expect(all(e, 'section')).to.have.length(2);
  });

  it('groups by what is asked, and falls to the institution', async () => {
    const list: Compromiso[] = [
      compromiso({
        responsables: [responsable('Salud'), responsable('Agua')],
        actividades: [actividad('verificada')],
      }),
      compromiso({ responsables: [responsable('Agua')], actividades: [actividad('por_iniciar')] }),
      compromiso(),
    ];
    const e = await mount(feed(plan(list)), { vista: 'grupos' });
    const names = (): string[] => all(e, 'tbody th').map(text);
    expect(names()).to.deep.equal(['Agua', 'Salud', 'Sin grupo publicado']);
    expect(all(e, 'tbody tr:first-child td').map(text)[0]).to.equal('2');
    e.agruparPor = 'sector';
    await e.updateComplete;
    expect(names()[0]).to.equal('Gobierno');
    e.agruparPor = 'nada' as 'sector';
    await e.updateComplete;
    expect(names()[0]).to.equal('Agua');
  });

  it('draws the unknown as without data, never as zero', async () => {
    const e = await mount(feed(plan([compromiso({ titulo: 'Agua' })])));
    expect(text(one(e, '.aviso-caja'))).to.include('desconocido no es cero');
    expect(text(one(e, '.r-valor'))).to.equal('sin dato');
    expect(text(e.shadowRoot as unknown as Element)).not.to.match(/NaN|(^|[^\d])0\s%/);
  });

  it('never lets a percentage with gaps stand alone', async () => {
    const e = await mount(
      feed(plan([compromiso({ actividades: [actividad('verificada'), actividad()] })])),
      { vista: 'barras' },
    );
    expect(text(one(e, 'tbody td:last-child'))).to.equal('100 %promedio de 1 de 2 con dato');
  });

  it('adds rows by parts in a plan of hundreds, and says that its ring cannot be read', async () => {
    const list = Array.from({ length: 320 }, () =>
      compromiso({ actividades: [actividad('concluida')] }),
    );
    const e = await mount(feed(plan(list)));
    expect(all(e, '.barras tbody tr').length).to.be.at.most(151);
    expect(one(e, '.anillo')).to.equal(undefined);
    one(e, '.boton').click();
    await e.updateComplete;
    expect(all(e, 'section:first-of-type .barras tbody tr')).to.have.length(300);
  });

  it('tells errors, plans without commitments and unknown keys', async () => {
    const broken = await mount('{');
    expect(one(broken, '[role="alert"]')).to.exist;
    expect(one(broken, 'slot')).to.exist;
    const bare = await mount(feed(plan([])));
    expect(text(one(bare, '.estado.vacio'))).to.include('compromisos');
    const unknown = await mount(feed(MORELOS), { compromiso: 'no-hay' });
    expect(text(one(unknown, '.estado.vacio'))).to.include('no-hay');
  });

  it('names in English', async () => {
    const e = await mount(feed(MORELOS));
    e.lang = 'en';
    await e.updateComplete;
    expect(text(one(e, 'section h3'))).to.equal('Activities by status');
  });

  it('scrolls sideways at no width', async () => {
    const long = 'Secretaría de Seguridad y Protección Ciudadana del Poder Ejecutivo del Estado';
    const list = [
      compromiso({
        titulo: `${long} ${long}`,
        responsables: [responsable(long)],
        acciones: [accion([actividad('verificada'), actividad('suspendida'), actividad()])],
      }),
    ];
    for (const px of [320, 480, 641, 768, 1024]) {
      const e = await mount(feed(plan(list)), {}, px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('is clean for axe, wide and narrow', async () => {
    expect(await axeFindings(await mount(feed(MORELOS)))).to.deep.equal([]);
    expect(await axeFindings(await mount(feed(MORELOS), {}, 320))).to.deep.equal([]);
  });
});
