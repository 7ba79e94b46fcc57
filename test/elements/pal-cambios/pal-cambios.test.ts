import { expect, fixture, html } from '@open-wc/testing';
import { edicionAnterior } from '../../../stories/edicion-anterior.js';
import '../../../src/elements/pal-cambios/pal-cambios.js';
import type { PalCambios } from '../../../src/elements/pal-cambios/pal-cambios.js';
import { clock } from '../../../src/context/clock.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { faultUrl } from '../../helpers/faults.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';

interface Props {
  lang?: string;
  px?: number;
  anterior?: unknown;
  sinVisita?: boolean;
  hidden?: boolean;
}

async function mount(data: unknown, props: Props = {}): Promise<PalCambios> {
  const box = document.createElement('div');
  box.style.width = `${props.px ?? 1000}px`;
  box.hidden = props.hidden ?? false;
  const element = await fixture<PalCambios>(
    html`<pal-cambios
      .feed=${data}
      .anterior=${props.anterior}
      ?sin-visita=${props.sinVisita ?? true}
      hoy="2026-11-22"
      lang=${props.lang ?? 'es-MX'}
    ></pal-cambios>`,
    { parentNode: box },
  );
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: PalCambios, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();
const section = (e: PalCambios, title: string): string => {
  const heading = all(e, 'h3').find((h) => text(h) === title);
  return text(heading?.closest('section'));
};

describe('<pal-cambios>', () => {
  let sample: unknown;
  before(async () => (sample = await readDemo('estado-de-muestra')));

  it('tells, in this order, the last cut-off, moved dates, exits and the whole history', async () => {
    const e = await mount(sample);
    expect(all(e, 'h3').map(text)).to.deep.equal([
      'Desde el último corte',
      'Fechas que se movieron',
      'Retirados, unidos, divididos, suspendidos o modificados',
      'Historia completa',
    ]);
    const cut = section(e, 'Desde el último corte');
    expect(cut).to.include('4 avanzaron, 2 retrocedieron');
    expect(cut).to.include(
      '1.8 Instalar seis comités de vigilancia En proceso Por iniciar retrocedió',
    );
    const dates = section(e, 'Fechas que se movieron');
    expect(dates).to.match(/31 ago 2026 30 oct 2026 \+60 días El proveedor entregó tarde/);
    expect(dates).to.include('Acuerdo: sesión 3');
    const exits = section(e, 'Retirados, unidos, divididos, suspendidos o modificados');
    expect(exits).to.match(/14\. Ventanilla única de quejas: retirado .* Se unió a: 9\. Camiones/);
  });

  it('says the history in words: codes, dates, who and why; the latest first, by parts', async () => {
    const e = await mount(sample);
    const entries = all(e, '.historia > li');
    expect(entries).to.have.length(20);
    expect(text(entries[0])).to.equal(
      '30 sep 2026 Ejercicio: etapa pasó de Seguimiento a Monitoreo Modificación',
    );
    const moved = entries.map(text).find((t) => t.includes('fecha límite'));
    expect(moved).to.include('fecha límite pasó de 31 ago 2026 a 30 oct 2026');
    expect(moved).to.include('Acuerdo de la tercera sesión del STL.');
    expect(moved).to.include('Modificación · compromiso 1 · Enlace de gobierno abierto');
    expect(entries.map(text).some((t) => t.includes('Corrección'))).to.equal(true);
    const more = all(e, '[part="historia"] .mas')[0]!;
    more.click();
    await e.updateComplete;
    expect(all(e, '.historia > li')).to.have.length(24);
    expect(all(e, '[part="historia"] .mas')).to.have.length(0);
  });

  it('compares two editions in words, by commitment', async () => {
    const e = await mount(sample, { anterior: edicionAnterior(sample) });
    const told = section(e, 'Entre dos ediciones');
    expect(told).to.include('De la edición del 15 oct 2026 a la del 13 nov 2026.');
    expect(told).to.include('estatus pasó de concluida a verificada');
    expect(told).to.include('evidencias: se agregó «Padrón de fuentes y medidores»');
    expect(told).to.include('título pasó de «Obra pública a la vista» a');
    expect(told).to.match(/Registro único de trámites se retiró/);
    expect(told).to.include('Datos publicados: licencia: se agregó «CC0-1.0»');
    expect(told).to.include('Ejercicio: etapa pasó de Seguimiento a Monitoreo');
    const same = await mount(sample, { anterior: sample });
    expect(section(same, 'Entre dos ediciones')).to.include('dicen lo mismo');
  });

  it('loads the earlier edition from its address, and says when it cannot be read', async () => {
    const e = await mount(sample, { anterior: '{' });
    expect(text(all(e, '[part="ediciones"] [role="alert"]')[0])).to.include('No se pudo leer');
    e.anterior = (await faultUrl('404')).href;
    await e.updateComplete;
    expect(section(e, 'Entre dos ediciones')).to.include('Cargando');
    for (let i = 0; i < 200 && !all(e, '[part="ediciones"] [role="alert"]').length; i++) {
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(text(all(e, '[part="ediciones"] [role="alert"]')[0])).to.include('No se encontró');
    e.anterior = new URL('../../../demo/feeds/estado-de-muestra.json', import.meta.url).href;
    await e.updateComplete;
    for (let i = 0; i < 200 && section(e, 'Entre dos ediciones').includes('Cargando'); i++) {
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(section(e, 'Entre dos ediciones')).to.include('dicen lo mismo');
  });

  it('shortens a long text and opens the whole of it', async () => {
    const long = 'Texto muy largo que se repite. '.repeat(12).trim();
    const one = (resumen: string) =>
      feed(plan([compromiso({ id: 'c1', titulo: 'Agua', resumen })], { id: 'p' }));
    const e = await mount(one(long), { anterior: one('Corto.') });
    const calc = all(e, 'details')[0] as HTMLDetailsElement;
    expect(text(calc.closest('li'))).to.equal('resumen cambió Ver el texto completo');
    calc.open = true;
    await new Promise((done) => calc.addEventListener('toggle', done, { once: true }));
    expect(text(calc)).to.include(`Dice: ${long}`);
  });

  it('names unknown members and codes as they are, and shows no markup of the feed', async () => {
    const one = (x: string) =>
      feed(plan([compromiso({ id: 'c1', ...{ x_lema: x } })], { id: 'p' }));
    const e = await mount(one('<b>hola</b>'), { anterior: one('constructor') });
    expect(section(e, 'Entre dos ediciones')).to.include(
      'x_lema pasó de «constructor» a «<b>hola</b>»',
    );
  });

  it('adds by parts what hundreds of changes would bury', async () => {
    const many = (estatus: string) =>
      feed(
        plan(
          Array.from({ length: 300 }, (_, i) =>
            compromiso({ id: `k${i}`, actividades: [actividad(estatus, 1, { id: `a${i}` })] }),
          ),
          { id: 'p' },
        ),
      );
    const e = await mount(many('concluida'), { anterior: many('en_proceso') });
    expect(all(e, '[part="ediciones"] li')).to.have.length(40);
    all(e, '[part="ediciones"] .mas')[0]!.click();
    await e.updateComplete;
    expect(all(e, '[part="ediciones"] li')).to.have.length(80);
  });

  it('says what is missing, and why it cannot be read', async () => {
    const empty = await mount(feed(plan([compromiso()])));
    expect(text(empty.shadowRoot)).to.include('No hay cambios publicados');
    const broken = await mount('{');
    expect(broken.estado).to.equal('error');
    expect(broken.shadowRoot!.querySelector('slot')).to.exist;
  });

  it('speaks English', async () => {
    const e = await mount(sample, { lang: 'en', anterior: edicionAnterior(sample) });
    expect(section(e, 'Since the last cut-off')).to.include('4 moved forwards');
    expect(section(e, 'Between two editions')).to.include('status went from completed to verified');
    expect(section(e, 'Dates that moved')).to.include('+60 days');
  });

  it('opens the sum of every percentage, and everything by keyboard alone', async () => {
    const e = await mount(sample);
    const figure = all(e, '.por-que-cifra')[0]!;
    figure.focus();
    figure.click();
    await e.updateComplete;
    expect(e.shadowRoot!.querySelector('dialog[open]')).to.exist;
    for (const button of all(e, 'button')) expect(button.tabIndex).to.equal(0);
  });

  it('scrolls sideways at no width', async () => {
    for (const px of [320, 480, 641, 768]) {
      const e = await mount(sample, { px, anterior: edicionAnterior(sample) });
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('is clean for axe, wide and narrow', async () => {
    const anterior = edicionAnterior(sample);
    expect(await axeFindings(await mount(sample, { anterior }))).to.deep.equal([]);
    expect(await axeFindings(await mount(sample, { px: 320, sinVisita: false }))).to.deep.equal([]);
  });
});

describe('<pal-cambios> and the last visit', () => {
  const now = clock.now;
  const one = (estatus: string) => ({
    ...feed(
      plan(
        [
          compromiso({
            id: 'c1',
            titulo: 'Agua',
            actividades: [actividad(estatus, 1, { id: 'a1' })],
          }),
        ],
        { id: 'p', cortes: [{ fecha: '2026-05-31', estados: {} }] },
      ),
    ),
    uri: 'https://a.mx/visita.json',
  });
  const KEY = 'pal-tablero.visita https://a.mx/visita.json p';
  const told = (e: PalCambios): string => section(e, 'Desde su última visita');

  /** Waits until the element was seen. */
  async function seen(): Promise<void> {
    for (let i = 0; i < 100 && localStorage.getItem(KEY) === null; i++) {
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => {
    clock.now = now;
    localStorage.removeItem(KEY);
  });

  it('tells what changed since, and where that is kept', async () => {
    const first = await mount(one('en_proceso'), { sinVisita: false });
    expect(told(first)).to.include('La próxima vez que abra esta página');
    expect(told(first)).to.include('No se envía a nadie');
    await seen();
    first.remove();
    clock.now = () => now() + 2 * 86_400_000;
    const second = await mount(one('concluida'), { sinVisita: false });
    expect(told(second)).to.match(/Su última visita .* fue el \d+ \w+ \d{4}/);
    expect(told(second)).to.include(
      'Actividad 1 Actividad: estatus pasó de en proceso a concluida',
    );
  });

  it('forgets it when the reader says so', async () => {
    const e = await mount(one('en_proceso'), { sinVisita: false });
    await seen();
    const button = all(e, '[part="visita"] button')[0]!;
    button.click();
    await e.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(told(e)).to.include('ya no queda nada guardado');
    e.requestUpdate();
    await e.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('says nothing of a visit where storage is full or closed', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    const full = {
      length: 0,
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const closed = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      for (const storage of [{ value: full }, { get: closed }]) {
        Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage });
        const e = await mount(one('en_proceso'), { sinVisita: false });
        for (let i = 0; i < 100 && told(e) !== ''; i++) {
          await new Promise((done) => setTimeout(done, 20));
        }
        expect(told(e)).to.equal('');
        expect(e.estado).to.equal('listo');
      }
    } finally {
      Object.defineProperty(globalThis, 'localStorage', before);
    }
  });

  it('keeps nothing while it is out of sight, without an address, or when it is told not to', async () => {
    const off = await mount(one('en_proceso'), { sinVisita: true });
    expect(told(off)).to.equal('');
    await mount(one('en_proceso'), { sinVisita: false, hidden: true });
    const { uri, ...bare } = one('en_proceso');
    expect(uri).to.be.a('string');
    expect(told(await mount(bare, { sinVisita: false }))).to.equal('');
    await new Promise((done) => setTimeout(done, 200));
    expect(localStorage.getItem(KEY)).to.equal(null);
  });
});
