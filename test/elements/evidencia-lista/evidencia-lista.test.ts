import { expect, fixture, html } from '@open-wc/testing';
import { feedGrande } from '../../../demo/feed-grande.js';
import '../../../src/elements/evidencia-lista/evidencia-lista.js';
import type { EvidenciaLista } from '../../../src/elements/evidencia-lista/evidencia-lista.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { actividad, compromiso, feed, plan } from '../../model/make.js';

async function mount(
  data: unknown,
  props: Partial<EvidenciaLista> = {},
  px = 1000,
): Promise<EvidenciaLista> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<EvidenciaLista>(
    html`<evidencia-lista .feed=${data} hoy="2026-11-22" lang="es-MX"></evidencia-lista>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: EvidenciaLista, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();
const groups = (e: EvidenciaLista): string[] => all(e, '.grupo > h4').map(text);

const docs = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ titulo: `Doc ${i}`, uri: `https://a.mx/${i}` }));

describe('<evidencia-lista>', () => {
  let sample: unknown;
  before(async () => (sample = await readDemo('estado-de-muestra')));

  it('counts what there is, and lists first what is claimed without any', async () => {
    const e = await mount(sample);
    expect(text(all(e, '.cuenta')[0])).to.match(
      /^6\d documentos: 1 con el enlace caído, 1 retirado, 3 con copia de archivo y \d solo en papel\.$/,
    );
    expect(all(e, 'h3').map(text)).to.deep.equal([
      'Afirmado sin evidencia',
      'Todos los documentos',
    ]);
    const claims = all(e, '.sin-prueba > li').map(text);
    expect(claims).to.have.length(4);
    expect(claims[0]).to.match(
      /^1\.3 Abrir los volúmenes mensuales por zona .* Concluida Responde:/,
    );
  });

  it('orders by commitment and activity, by month and by kind', async () => {
    const e = await mount(sample);
    expect(groups(e)[0]).to.match(/^1\. Agua a la vista.* · 11 documentos$/);
    expect(text(all(e, '.parte > p')[0])).to.match(/^Actividad 1\.1 Levantar/);
    const button = all(e, '[data-por="mes"]')[0]!;
    button.click();
    await e.updateComplete;
    expect(e.agruparPor).to.equal('mes');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(groups(e)[0]).to.match(/^Noviembre 2026 · /);
    expect(text(all(e, '.ev')[0])).to.match(/compromiso \d+ · actividad/);
    e.agruparPor = 'tipo';
    await e.updateComplete;
    expect(groups(e).some((g) => /^Conjunto de datos · \d+ documentos$/.test(g))).to.equal(true);
    e.agruparPor = 'constructor' as 'tipo';
    await e.updateComplete;
    expect(groups(e)[0]).to.match(/^1\. Agua/);
  });

  it('tells of each document what a reader asks: date, kind, author, size, host, copy, checksum', async () => {
    const e = await mount(sample);
    const first = text(all(e, '.ev')[0]);
    for (const part of ['ejemplo.gob.mx', '28 abr 2026', 'Conjunto de datos', 'CSV, 184 kB']) {
      expect(first).to.include(part);
    }
    expect(first).to.include('publicada el 4 may 2026');
    expect(first).to.include('copia archivada');
    expect(first).to.include('SHA-256');
    expect(
      all(e, '.ev')
        .map(text)
        .some((t) => t.includes('Enlace caído')),
    ).to.equal(true);
  });

  it('finds by word and by kind, says how many, and lets go again', async () => {
    const e = await mount(sample);
    const input = all(e, 'input')[0] as HTMLInputElement;
    input.value = 'padron medidores';
    input.dispatchEvent(new Event('input'));
    await e.updateComplete;
    expect(text(all(e, '[role="status"]')[0])).to.match(/^\d documentos?$/);
    expect(all(e, '.ev').length).to.be.at.most(3);
    input.value = 'no hay tal cosa';
    input.dispatchEvent(new Event('input'));
    await e.updateComplete;
    expect(text(all(e, '[part="lista"]')[0])).to.include('Ningún documento');
    all(e, '.resultado .enlace')[0]!.click();
    await e.updateComplete;
    const select = all(e, 'select')[0] as HTMLSelectElement;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await e.updateComplete;
    const chosen = /\((\d+)\)/.exec(text(select.selectedOptions[0]))![1];
    expect(text(all(e, '[role="status"]')[0])).to.match(new RegExp(`^${chosen} documento`));
  });

  it('counts a document once and shows it where it is cited', async () => {
    const evidencias = [{ titulo: 'Acta', uri: 'https://a.mx/1' }];
    const e = await mount(
      feed(
        plan([
          compromiso({ numero: '1', actividades: [actividad('concluida', 1, { evidencias })] }),
          compromiso({ numero: '2', actividades: [actividad('concluida', 1, { evidencias })] }),
        ]),
      ),
    );
    expect(text(all(e, '.cuenta')[0])).to.equal('1 documento.');
    expect(all(e, '.ev')).to.have.length(2);
    expect(text(all(e, '.ev')[0])).to.include('También citado en otro lugar');
    e.agruparPor = 'tipo';
    await e.updateComplete;
    expect(all(e, '.ev')).to.have.length(1);
    expect(text(all(e, '.ev')[0])).to.include(
      'compromiso 1 · actividad 1.1; compromiso 2 · actividad 2.1',
    );
  });

  it('adds by parts what thousands of documents would bury', async () => {
    const list = [actividad('concluida', 1, { evidencias: docs(500) })];
    const e = await mount(feed(plan([compromiso({ actividades: list })])));
    expect(all(e, '.ev')).to.have.length(60);
    all(e, '.mas')[0]!.click();
    await e.updateComplete;
    expect(all(e, '.ev')).to.have.length(120);
    const large = await mount(feedGrande({ compromisos: 300, actividades: 8 }));
    expect(all(large, '*').length).to.be.below(4_000);
  });

  it('shows texts as text, and unknown kinds as they are', async () => {
    const evidencias = [
      { titulo: '<img src=x onerror=alert(1)>', uri: 'https://a.mx/1', tipo: '__proto__' },
      { titulo: 'Secretaría '.repeat(40), uri: 'https://a.mx/2', tipo: 'acta' },
    ];
    const data = feed(
      plan([compromiso({ actividades: [actividad('concluida', 1, { evidencias })] })]),
    );
    const e = await mount(data, { agruparPor: 'tipo' }, 320);
    expect(all(e, 'img')).to.have.length(0);
    expect(groups(e)).to.include('__proto__ · 1 documento');
    expect(e.scrollWidth).to.be.at.most(320);
  });

  it('says what is missing, and why it cannot be read', async () => {
    const empty = await mount(feed(plan([compromiso({ actividades: [actividad()] })])));
    expect(text(empty.shadowRoot)).to.include('No hay evidencia ni documentos publicados');
    const claims = await mount(feed(plan([compromiso({ actividades: [actividad('concluida')] })])));
    expect(all(claims, 'h3').map(text)).to.deep.equal(['Afirmado sin evidencia']);
    const broken = await mount('{');
    expect(broken.estado).to.equal('error');
    expect(broken.shadowRoot!.querySelector('slot')).to.exist;
  });

  it('speaks English', async () => {
    const e = await mount(sample);
    e.lang = 'en';
    await e.updateComplete;
    expect(all(e, 'h3').map(text)).to.deep.equal(['Claimed without evidence', 'All documents']);
    expect(text(all(e, '.cuenta')[0])).to.include('with a broken link');
  });

  it('scrolls sideways at no width, and every control can be reached', async () => {
    for (const px of [320, 480, 641, 768, 1024]) {
      const e = await mount(sample, {}, px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
      for (const control of all(e, 'button, input, select')) expect(control.tabIndex).to.equal(0);
    }
  });

  it('is clean for axe, wide and narrow', async () => {
    expect(await axeFindings(await mount(sample))).to.deep.equal([]);
    expect(await axeFindings(await mount(sample, { agruparPor: 'mes' }, 320))).to.deep.equal([]);
  });
});
