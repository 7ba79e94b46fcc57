import { expect } from '@open-wc/testing';
import { axeFindings } from '../../helpers/axe.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { all, find, mount, text } from './feeds.js';

const table = async (width = 1100): Promise<PalTablero> => {
  const el = await mount(undefined, { vista: 'tabla', 'agrupar-por': 'ninguno' });
  el.style.width = `${width}px`;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  return el;
};
const ids = (el: PalTablero): string[] =>
  all(el, '.tablero tr[data-id]').map((r) => r.dataset['id']!);
const heads = (el: PalTablero): string[] =>
  all(el, '.tablero thead th').map((th) => text(th.querySelector('.orden') ?? th));
const sorted = (el: PalTablero): string[] =>
  all(el, '.tablero th[aria-sort]').map(
    (th) => `${text(th.querySelector('.orden'))} ${th.getAttribute('aria-sort')}`,
  );
async function press(el: PalTablero, orden: string): Promise<void> {
  const button = find(el, `[data-orden=${orden}]`);
  button.focus();
  button.click();
  await el.updateComplete;
}
async function column(el: PalTablero, clave: string): Promise<void> {
  find<HTMLDetailsElement>(el, '.columnas').open = true;
  await new Promise((done) => setTimeout(done, 50));
  find(el, `[data-columna=${clave}]`).click();
  await el.updateComplete;
}

describe('pal-tablero: the table', () => {
  it('is sorted by a heading: its order, its other end, by number again', async () => {
    const el = await table();
    expect(sorted(el)).to.deep.equal(['Núm. ascending']);
    await press(el, 'avance');
    expect(sorted(el)).to.deep.equal(['Avance descending']);
    expect(ids(el)).to.deep.equal(['justicia', 'residuos', 'agenda', 'becas']);
    expect(el.ordenarPor).to.equal('avance');
    await press(el, 'avance');
    expect(sorted(el)).to.deep.equal(['Avance ascending']);
    expect(ids(el)).to.deep.equal(['agenda', 'residuos', 'justicia', 'becas']);
    await press(el, 'avance');
    expect(sorted(el)).to.deep.equal(['Núm. ascending']);
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset['orden']).to.equal('avance');
  });

  it('turns the numbers around and back', async () => {
    const el = await table();
    await press(el, 'numero');
    expect(sorted(el)).to.deep.equal(['Núm. descending']);
    expect(ids(el)).to.deep.equal(['agenda', 'becas', 'justicia', 'residuos']);
    await press(el, 'numero');
    expect(ids(el)).to.deep.equal(['residuos', 'justicia', 'becas', 'agenda']);
  });

  it('sorts by every heading that is a button', async () => {
    const el = await table();
    for (const { dataset } of all(el, '.orden')) {
      el.ordenarPor = 'numero';
      await el.updateComplete;
      await press(el, dataset['orden']!);
      expect(sorted(el), dataset['orden']).to.have.length(1);
      expect(ids(el)).to.have.length(4);
    }
  });

  it('says the order in the toolbar too, its other end as well', async () => {
    const el = await table();
    await press(el, 'titulo');
    await press(el, 'titulo');
    const select = find<HTMLSelectElement>(el, '[data-control=ordenar]');
    expect(select.value).to.equal('titulo_inverso');
    expect(text(select.selectedOptions[0])).to.equal('Título, al revés');
  });

  it('takes an order from the page by its code, and no word that is none', async () => {
    const el = await mount(undefined, { vista: 'tabla', 'ordenar-por': 'titulo_inverso' });
    expect(sorted(el)).to.deep.equal(['Compromiso descending']);
    el.setAttribute('ordenar-por', 'constructor');
    await el.updateComplete;
    expect(sorted(el)).to.deep.equal(['Núm. ascending']);
  });

  it('shows the columns that its reader chooses, while the page lives', async () => {
    const el = await table();
    expect(heads(el)).to.deep.equal([
      ...['Núm.', 'Compromiso', 'Estatus', 'Terminadas', 'Avance', 'Plazo', 'Avisos'],
      'Quién responde',
    ]);
    await column(el, 'quien');
    for (const clave of ['gobierno', 'sociedad', 'eje', 'ods', 'evidencia', 'estado']) {
      await column(el, clave);
    }
    expect(heads(el).slice(7)).to.deep.equal([
      ...['Evidencia', 'Gobierno', 'Sociedad civil', 'Estado', 'Eje', 'ODS'],
    ]);
    const row = [...find(el, 'tr[data-id=residuos]').children].slice(7).map((td) => text(td));
    expect(row).to.deep.equal([
      '1 documento',
      'Secretaría de Desarrollo Sustentable',
      'Consejo vecinal',
      'Vigente',
      'Medio ambiente',
      '11',
    ]);
    const silent = [...find(el, 'tr[data-id=becas]').children].slice(7).map((td) => text(td));
    expect(silent).to.deep.equal([
      ...['sin dato', 'sin dato', 'sin dato', 'Vigente', 'sin dato', 'sin dato'],
    ]);
    el.vista = 'tarjetas';
    await el.updateComplete;
    el.vista = 'tabla';
    await el.updateComplete;
    expect(heads(el)).to.have.length(13);
    find<HTMLDetailsElement>(el, '.columnas').open = true;
    await new Promise((done) => setTimeout(done, 50));
    find(el, '.columnas .enlace').click();
    await el.updateComplete;
    expect(heads(el)).to.have.length(8);
  });

  it('prints the usual columns, without anything to press in its head', async () => {
    const el = await table();
    await column(el, 'quien');
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(el, '.tablero thead th')).to.have.length(8);
    expect(all(el, '.orden')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(all(el, '.tablero thead th')).to.have.length(7);
  });

  it('keeps its head in sight while the page scrolls, under the header of the portal', async () => {
    const el = await table();
    el.style.setProperty('--pal-tablero-pegado', '50px');
    el.parentElement!.style.paddingBottom = '3000px';
    const head = find(el, '.tablero thead th');
    expect(getComputedStyle(head).position).to.equal('sticky');
    window.scrollTo(0, scrollY + find(el, 'tr[data-id=justicia]').getBoundingClientRect().top);
    await new Promise(requestAnimationFrame);
    expect(Math.round(head.getBoundingClientRect().top)).to.equal(50);
    window.scrollTo(0, 0);
  });

  it('scrolls sideways in its own box when its columns do not fit', async () => {
    const el = await table(700);
    for (const clave of ['gobierno', 'sociedad', 'otros', 'estado', 'tipo', 'eje', 'region']) {
      await column(el, clave);
    }
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    const box = find(el, '.rodillo');
    expect(box.classList.contains('cabe')).to.equal(false);
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(el.scrollWidth).to.be.at.most(700);
  });

  it('holds nothing to press in the head that a narrow box hides', async () => {
    const el = await table(320);
    expect(all(el, '.orden').every((b) => b.getClientRects().length === 0)).to.equal(true);
    expect(el.scrollWidth).to.be.at.most(320);
  });

  for (const width of [320, 1100]) {
    it(`has no axe finding at ${width} px with every column and the choice open`, async () => {
      const el = await table(width);
      for (const clave of ['evidencia', 'gobierno', 'sociedad', 'otros', 'estado', 'tipo']) {
        await column(el, clave);
      }
      expect(await axeFindings(el)).to.deep.equal([]);
    });
  }
});
