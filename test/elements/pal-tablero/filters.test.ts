import { expect, oneEvent } from '@open-wc/testing';
import type { DetalleFiltro } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { all, cardIds, choose, find, mount, search, text } from './feeds.js';

describe('pal-tablero: search, filters, groups, order', () => {
  it('filters by a status of the legend and takes the filter away on the second press', async () => {
    const el = await mount();
    const button = find(el, '[data-estatus=suspendida]');
    button.click();
    await el.updateComplete;
    expect(cardIds(el)).to.deep.equal(['agenda']);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(text(find(el, '#resultado'))).to.equal('1 de 4 compromisos · 4 actividades');
    button.click();
    await el.updateComplete;
    expect(cardIds(el)).to.have.length(4);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });

  it('tells the page about every change of the filters', async () => {
    const el = await mount();
    setTimeout(() => find(el, '[data-estatus=suspendida]').click());
    const event = (await oneEvent(el, 'pal-filtro')) as CustomEvent<DetalleFiltro>;
    expect(event.detail).to.deep.equal({
      filtros: { estatus: 'suspendida' },
      visibles: 1,
      total: 4,
    });
  });

  it('searches blind to accents and case, every word', async () => {
    const el = await mount();
    await search(el, 'RESIDUOS solidos');
    expect(cardIds(el)).to.deep.equal(['residuos']);
    await search(el, 'tribunal');
    expect(cardIds(el)).to.deep.equal(['justicia']);
  });

  it('says so when nothing is found and clears from there', async () => {
    const el = await mount();
    await search(el, 'nada parecido');
    expect(cardIds(el)).to.deep.equal([]);
    expect(text(find(el, '#lista'))).to.contain('Ningún compromiso');
    find(el, '#lista .boton').click();
    await el.updateComplete;
    expect(cardIds(el)).to.have.length(4);
    expect(find<HTMLInputElement>(el, 'input[type=search]').value).to.equal('');
    expect(el.shadowRoot!.activeElement?.id).to.equal('resultado');
  });

  it('offers only filters that keep something, each option with its number', async () => {
    const el = await mount();
    const names = all(el, 'select[data-filtro]').map((s) => s.dataset['filtro']);
    expect(names).to.deep.equal([
      'estatus',
      'bandera',
      'institucion',
      'vence',
      'sector',
      'eje',
      'ods',
    ]);
    const ejes = all(el, 'select[data-filtro=eje] option').map((o) => text(o));
    expect(ejes).to.deep.equal(['Todos', 'Medio ambiente (1)']);
  });

  it('joins filters: all of them must hold', async () => {
    const el = await mount();
    await choose(el, 'select[data-filtro=estatus]', 'en_proceso');
    expect(cardIds(el)).to.deep.equal(['residuos', 'agenda']);
    await choose(el, 'select[data-filtro=vence]', 'vencida');
    expect(cardIds(el)).to.deep.equal(['residuos']);
    expect(text(find(el, '.pliegue'))).to.contain('2 filtros activos');
    expect(el.filtros).to.deep.equal({ estatus: 'en_proceso', vence: 'vencida' });
  });

  it('takes filters from the page and drops what is empty', async () => {
    const el = await mount();
    el.filtros = { bandera: 'vencida', texto: '' };
    await el.updateComplete;
    expect(cardIds(el)).to.deep.equal(['residuos']);
    expect(el.filtros).to.deep.equal({ bandera: 'vencida' });
  });

  it('groups by kind on its own when there are several, and by what the reader asks', async () => {
    const el = await mount();
    const titles = (): string[] => all(el, '.grupo h3').map((h) => text(h));
    expect(titles()).to.deep.equal(['Compromisos ordinarios', 'Compromisos proactivos']);
    await choose(el, '[data-control=agrupar]', 'eje');
    expect(titles()).to.deep.equal(['Medio ambiente', 'Sin dato']);
    await choose(el, '[data-control=agrupar]', 'ninguno');
    expect(titles()).to.deep.equal([]);
    expect(all(el, '.ficha h3')).to.have.length(4);
  });

  it('says the progress of a group with its base', async () => {
    const el = await mount();
    expect(text(all(el, '.grupo')[0])).to.contain(
      '3 compromisos · 4 de 6 actividades terminadas · avance 81 % (promedio de 2 de 3 con dato)',
    );
    expect(text(all(el, '.grupo')[1])).to.contain(
      '1 compromiso · 1 de 4 actividades terminadas · fuera del avance del plan',
    );
  });

  it('orders by number as people count, and by what the reader asks', async () => {
    const el = await mount(undefined, { 'agrupar-por': 'ninguno' });
    expect(cardIds(el)).to.deep.equal(['residuos', 'justicia', 'becas', 'agenda']);
    await choose(el, '[data-control=ordenar]', 'avance');
    expect(cardIds(el)).to.deep.equal(['justicia', 'residuos', 'agenda', 'becas']);
    await choose(el, '[data-control=ordenar]', 'titulo');
    expect(cardIds(el)).to.deep.equal(['justicia', 'residuos', 'becas', 'agenda']);
  });

  it('falls back to what it knows when an attribute says something else', async () => {
    const el = await mount(undefined, {
      vista: 'mosaico',
      'agrupar-por': 'color',
      'ordenar-por': 'azar',
    });
    expect(cardIds(el)).to.deep.equal(['residuos', 'justicia', 'becas', 'agenda']);
  });

  it('keeps the filters of two boards on a page apart', async () => {
    const [one, other] = [await mount(), await mount()];
    find(one, '[data-estatus=suspendida]').click();
    await one.updateComplete;
    expect(cardIds(one)).to.have.length(1);
    expect(cardIds(other)).to.have.length(4);
  });

  it('keeps the focus on the control that was used', async () => {
    const el = await mount();
    const button = find(el, '[data-estatus=suspendida]');
    button.focus();
    button.click();
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement === button).to.be.true;
  });
});
