import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DetalleSeleccion } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { all, cardIds, find, mount, tableroFeed, text } from './feeds.js';

const isOpen = (el: Element): boolean => all(el, '.comp').length === 1;

describe('pal-tablero: opening a commitment', () => {
  const address = location.href;

  afterEach(() => history.replaceState(null, '', address));

  it('opens in place with the focus on its title and tells the page', async () => {
    const el = await mount();
    setTimeout(() => find(el, '[data-abre=justicia]').click());
    const event = (await oneEvent(el, 'pal-seleccion')) as CustomEvent<DetalleSeleccion>;
    expect(event.detail.compromiso?.id).to.equal('justicia');
    await el.updateComplete;
    expect(isOpen(el)).to.be.true;
    expect(cardIds(el)).to.deep.equal([]);
    expect(text(el.shadowRoot!.activeElement)).to.equal('Comunicación de la justicia electoral');
    expect(location.href).to.equal(address);
  });

  it('goes back on Escape to the card it came from, at the same scroll', async () => {
    const el = await mount();
    el.parentElement!.style.paddingBlock = '400px';
    const card = find(el, '[data-abre=agenda]');
    card.scrollIntoView({ block: 'center' });
    const before = window.scrollY;
    expect(before).to.be.above(0);
    card.click();
    await el.updateComplete;
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    const event = (await oneEvent(el, 'pal-seleccion')) as CustomEvent<DetalleSeleccion>;
    expect(event.detail.compromiso).to.be.null;
    await el.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(isOpen(el)).to.be.false;
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset['abre']).to.equal('agenda');
    expect(Math.abs(window.scrollY - before)).to.be.at.most(1);
  });

  it('goes back by its own link', async () => {
    const el = await mount(undefined, { compromiso: 'residuos' });
    expect(isOpen(el)).to.be.true;
    find(el, '.volver').click();
    await el.updateComplete;
    expect(isOpen(el)).to.be.false;
    expect(el.compromiso).to.be.undefined;
  });

  it('keeps the filters of the board while a commitment is open', async () => {
    const el = await mount();
    find(el, '[data-estatus=suspendida]').click();
    await el.updateComplete;
    find(el, '[data-abre=agenda]').click();
    await el.updateComplete;
    find(el, '.volver').click();
    await el.updateComplete;
    expect(cardIds(el)).to.deep.equal(['agenda']);
  });

  it('says so when the plan has no such commitment, and shows the board', async () => {
    const el = await mount(undefined, { compromiso: 'no-existe' });
    expect(text(find(el, '[part=vacio]'))).to.contain('no-existe');
    expect(cardIds(el)).to.have.length(4);
  });

  it('opens from the table and from the timeline as from a card', async () => {
    const el = await mount(undefined, { vista: 'tabla' });
    find(el, 'table.tablero [data-abre=becas]').click();
    await el.updateComplete;
    expect(el.compromiso).to.equal('becas');
    el.compromiso = undefined;
    el.vista = 'linea';
    await el.updateComplete;
    const line = find(el, 'avance-timeline');
    const compromiso = el.shadowRoot && { id: 'justicia' };
    const outside: Event[] = [];
    el.addEventListener('pal-seleccion', (e) => outside.push(e));
    line.dispatchEvent(
      new CustomEvent('pal-seleccion', { bubbles: true, composed: true, detail: { compromiso } }),
    );
    await el.updateComplete;
    expect(el.compromiso).to.equal('justicia');
    expect(outside).to.have.length(1);
  });

  describe('with addresses', () => {
    it('makes every title a link and puts the open one into the address', async () => {
      const el = await mount(undefined, { enlace: '' });
      const link = find<HTMLAnchorElement>(el, '[data-abre=becas]');
      expect(new URL(link.href).searchParams.get('compromiso')).to.equal('becas');
      link.click();
      await el.updateComplete;
      expect(isOpen(el)).to.be.true;
      expect(new URL(location.href).searchParams.get('compromiso')).to.equal('becas');
    });

    it('follows the browser back and forth', async () => {
      const el = await mount(undefined, { enlace: '' });
      find(el, '[data-abre=becas]').click();
      await el.updateComplete;
      setTimeout(() => history.back());
      await oneEvent(window, 'popstate');
      await el.updateComplete;
      expect(isOpen(el)).to.be.false;
    });

    it('opens what the address names', async () => {
      const url = new URL(address);
      url.searchParams.set('compromiso', 'agenda');
      history.replaceState(null, '', url);
      const el = await mount(undefined, { enlace: '' });
      el.remove();
      document.body.append(el);
      await el.updateComplete;
      expect(el.compromiso).to.equal('agenda');
      el.remove();
    });

    it('leaves a click for a new tab, or for another page, to the browser', async () => {
      const el = await mount(undefined, { enlace: 'https://example.org/tablero' });
      const link = find<HTMLAnchorElement>(el, '[data-abre=becas]');
      expect(link.href).to.equal('https://example.org/tablero?compromiso=becas');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      let left = false;
      el.addEventListener('click', (e) => {
        left = !e.defaultPrevented;
        e.preventDefault();
      });
      link.dispatchEvent(click);
      expect(left).to.be.true;
      expect(el.compromiso).to.be.undefined;
    });

    it('never makes a link of an address that is not http', async () => {
      const el = await mount(undefined, { enlace: 'javascript:alert(1)' });
      expect(all(el, 'a[data-abre]')).to.have.length(0);
      expect(all(el, 'button[data-abre]')).to.have.length(4);
    });
  });

  it('counts by the strict rule and says so', async () => {
    const el = await mount(tableroFeed(), { estricto: '' });
    expect(text(find(el, '.marcha'))).to.contain('Avance del plan 63 %');
    expect(text(find(el, '.lectura'))).to.contain('Regla estricta');
  });
});
