import { expect } from '@open-wc/testing';
import {
  all,
  cardIds,
  choose,
  countElements,
  find,
  longFeed,
  mount,
  search,
  text,
} from './feeds.js';

describe('pal-tablero: long plans', () => {
  it('keeps all of 150 commitments in the page', async () => {
    const el = await mount(longFeed(150));
    expect(cardIds(el)).to.have.length(150);
    expect(all(el, '.paginas')).to.have.length(0);
  });

  it('stays under 1 500 elements with 600 commitments, as cards and as a table', async () => {
    const el = await mount(longFeed(600));
    expect(countElements(el.shadowRoot!)).to.be.below(1500);
    el.vista = 'tabla';
    await el.updateComplete;
    expect(countElements(el.shadowRoot!)).to.be.below(1500);
  });

  it('reaches every commitment by its pages, once', async () => {
    const el = await mount(longFeed(160));
    const seen = new Set(cardIds(el));
    const next = (): HTMLElement => find(el, '[data-pagina=siguiente]');
    while (next().getAttribute('aria-disabled') === 'false') {
      next().click();
      await el.updateComplete;
      for (const id of cardIds(el)) {
        expect(seen.has(id), id).to.be.false;
        seen.add(id);
      }
    }
    expect(seen.size).to.equal(160);
    expect(text(find(el, '.paginas span'))).to.equal('145 a 160 de 160');
    next().click();
    await el.updateComplete;
    expect(text(find(el, '.paginas span'))).to.equal('145 a 160 de 160');
  });

  it('takes the reader to the top of the page it turned to', async () => {
    const el = await mount(longFeed(200));
    find(el, '[data-pagina=siguiente]').click();
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement?.id).to.equal('lista');
  });

  it('finds any commitment by search, whatever the page', async () => {
    const el = await mount(longFeed(600));
    await search(el, 'compromiso 599 ');
    expect(cardIds(el)).to.deep.equal(['c599']);
  });

  it('starts again at the first page when the question changes', async () => {
    const el = await mount(longFeed(600));
    find(el, '[data-pagina=siguiente]').click();
    await el.updateComplete;
    expect(cardIds(el)[0]).to.equal('c25');
    await choose(el, '[data-control=ordenar]', 'avance');
    expect(cardIds(el)[0]).to.equal('c1');
  });

  it('prints every row with one source line, and comes back as it was', async () => {
    const el = await mount(longFeed(400));
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(el, 'table.tablero tbody tr[data-id]')).to.have.length(400);
    expect(text(find(el, '.fuente'))).to.contain('Fuente: Secretariado Técnico Local');
    expect(all(el, '.barra, .ficha')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(el, '.ficha').length).to.be.above(0);
    expect(all(el, '.fuente')).to.have.length(0);
  });
});
