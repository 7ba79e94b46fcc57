import { aTimeout, expect } from '@open-wc/testing';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { choose, find, mount, text } from './feeds.js';

const voice = (el: PalTablero): string => text(find(el, '#voz'));

/** Each text that the region is given while something is done and for a while after. */
async function said(el: PalTablero, act: () => unknown, wait = 700): Promise<string[]> {
  const told: string[] = [];
  const observer = new MutationObserver(() => {
    if (voice(el) !== '') told.push(voice(el));
  });
  observer.observe(find(el, '#voz'), { childList: true, characterData: true, subtree: true });
  await act();
  await aTimeout(wait);
  await el.updateComplete;
  observer.disconnect();
  return told;
}

async function type(el: PalTablero, words: string, pause: number): Promise<void> {
  const input = find<HTMLInputElement>(el, 'input[type=search]');
  for (const letter of words) {
    input.value += letter;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await aTimeout(pause);
  }
}

describe('pal-tablero: what it says of a change', () => {
  it('is nothing on its own at first', async () => {
    const el = await mount();
    await aTimeout(300);
    expect(voice(el)).to.equal('');
    expect(find(el, '#voz').getAttribute('role')).to.equal('status');
  });

  it('is what the line of results shows, once for several changes together', async () => {
    const el = await mount();
    const told = await said(el, async () => {
      await choose(el, 'select[data-filtro=estatus]', 'en_proceso');
      await choose(el, 'select[data-filtro=vence]', 'vencida');
    });
    expect(told).to.deep.equal(['1 de 4 compromisos · 4 actividades']);
    expect(text(find(el, '#resultado'))).to.equal(told[0]);
  });

  it('waits for the end of the typing', async () => {
    const el = await mount();
    expect(await said(el, () => type(el, 'residuos', 150))).to.deep.equal([
      '1 de 4 compromisos · 4 actividades',
    ]);
  });

  it('is not said again when nothing else is left', async () => {
    const el = await mount();
    expect(await said(el, () => (el.filtros = { texto: 'residuos' }))).to.have.length(1);
    expect(await said(el, () => (el.filtros = { texto: 'residuos sol' }))).to.deep.equal([]);
    const back = async (): Promise<void> => {
      el.filtros = {};
      await el.updateComplete;
      el.filtros = { eje: 'ambiente' };
    };
    expect(await said(el, back)).to.deep.equal([]);
  });

  it('is left to the line itself when the focus goes there', async () => {
    const el = await mount();
    await said(el, () => (el.filtros = { texto: 'residuos' }));
    const press = (): void => find(el, '[data-quitar=texto]').click();
    expect(await said(el, press)).to.deep.equal([]);
    expect(voice(el)).to.equal('');
    expect(await said(el, () => (el.filtros = { texto: 'residuos' }))).to.have.length(1);
  });

  it('is said after a chip that hands the focus to the next', async () => {
    const el = await mount();
    await said(el, () => (el.filtros = { texto: 'rutas', estatus: 'en_proceso' }));
    const press = (): void => find(el, '[data-quitar=texto]').click();
    expect(await said(el, press)).to.deep.equal(['2 de 4 compromisos · 8 actividades']);
  });

  it('follows the language, without a word of it', async () => {
    const el = await mount();
    await said(el, () => (el.filtros = { texto: 'residuos' }));
    expect(await said(el, () => el.setAttribute('lang', 'en'))).to.deep.equal([]);
    expect(voice(el)).to.equal('');
    expect(await said(el, () => (el.filtros = {}))).to.deep.equal([
      '4 of 4 commitments · 10 activities',
    ]);
  });

  it('is nothing once the board has left the page', async () => {
    const el = await mount();
    const told = await said(el, async () => {
      el.filtros = { texto: 'residuos' };
      await el.updateComplete;
      el.remove();
    });
    expect(told).to.deep.equal([]);
  });
});
