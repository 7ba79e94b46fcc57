import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseFeed } from '../../../src/feed/parse.js';
import type { DetalleSeccion } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { derivePlan, pickPlan } from '../../../src/model/derive.js';
import { partsWithData, type Parte } from '../../../src/model/sections.js';
import { bytesOfDemo, DEL_DOCUMENTO, MUESTRAS, REALES, readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { EXERCISE, SECCIONES } from '../../helpers/elements.js';
import { settled } from '../../promises/actions.js';
import { dia } from '../../model/make.js';
import { all, find, mount, tableroFeed, text } from './feeds.js';

const HOY = '2026-11-22';
/** The part of the model that each element shows. */
const PARTES: Record<(typeof EXERCISE)[number], Parte> = {
  'pal-ruta': 'ruta',
  'pal-declaracion': 'declaracion',
  'pal-secretariado': 'secretariado',
  'pal-mesas': 'mesas',
  'avance-curva': 'curva',
  'avance-matriz': 'matriz',
  'pal-cambios': 'cambios',
  'pal-posturas': 'posturas',
  'pal-evaluacion': 'evaluacion',
  'creas-perfil': 'creas',
  'evidencia-lista': 'evidencia',
};

const sample = async (attributes: Record<string, string> = {}) =>
  mount(await readDemo('estado-de-muestra'), { hoy: HOY, ...attributes });
const tabs = (el: Element): string[] => all(el, '[role=tab]').map((tab) => tab.dataset['seccion']!);
const parts = (el: Element): string[] => all(el, '.parte').map((part) => part.localName);
const selected = (el: Element): string =>
  all(el, '[role=tab][aria-selected=true]')
    .map((tab) => tab.dataset['seccion'])
    .join();

describe('pal-tablero: sections of the exercise', function () {
  this.timeout(30_000);

  it('are tabs under the header, the plan first, and the fold is gone', async () => {
    const el = await sample();
    expect(tabs(el)).to.deep.equal(['plan', ...SECCIONES]);
    expect(selected(el)).to.equal('plan');
    expect(all(el, '[part=ejercicio]')).to.have.length(0);
    expect(parts(el)).to.deep.equal([]);
    const bar = find(el, '[role=tablist]');
    expect(bar.previousElementSibling?.localName).to.equal('header');
    expect(bar.getAttribute('aria-label')).to.equal('Secciones del tablero');
    const panel = find(el, '[role=tabpanel]');
    expect(find(el, `#${panel.getAttribute('aria-labelledby')}`)).to.equal(
      find(el, '[aria-selected=true]'),
    );
    expect(find(el, '[aria-selected=true]').getAttribute('aria-controls')).to.equal(panel.id);
    expect(all(panel, '.tira')).to.deep.equal([]);
    expect(panel.querySelectorAll('.tira')).to.have.length(1);
  });

  it('show their elements one below the board, with its feed, and tell the page', async () => {
    const el = await sample();
    setTimeout(() => find(el, '[role=tab][data-seccion=ejercicio]').click());
    const event = (await oneEvent(el, 'pal-seccion')) as CustomEvent<DetalleSeccion>;
    expect(event.detail).to.deep.equal({ seccion: 'ejercicio' });
    await settled(el);
    expect(el.seccion).to.equal('ejercicio');
    expect(parts(el)).to.deep.equal([
      'pal-ruta',
      'pal-declaracion',
      'pal-secretariado',
      'pal-mesas',
    ]);
    for (const part of all(el, '.parte')) {
      expect(part.hasAttribute('src'), part.localName).to.equal(false);
      expect(part.shadowRoot!.querySelector('h2'), part.localName).to.equal(null);
      expect(part.shadowRoot!.querySelector('h3'), part.localName).not.to.equal(null);
      expect(part.shadowRoot!.querySelector('[part~=cargando], [part~=error]')).to.equal(null);
    }
    expect(all(el, '.tira, .barra')).to.have.length(0);
  });

  it('have an index that leads to each element, none where there is but one', async () => {
    const el = await sample({ seccion: 'ejercicio' });
    await settled(el);
    const index = all(el, '[data-parte]');
    expect(index).to.have.length(4);
    index[2]!.click();
    const box = el.shadowRoot!.activeElement!;
    expect(box.firstElementChild!.localName).to.equal('pal-secretariado');
    expect(box.getBoundingClientRect().top).to.be.within(0, 200);
    el.seccion = 'evidencia';
    await settled(el);
    expect(all(el, '[data-parte]')).to.have.length(0);
  });

  it('take their attribute, and open the first there is for any other word', async () => {
    expect(selected(await sample({ seccion: 'voces' }))).to.equal('voces');
    for (const word of ['otra', 'constructor', '']) {
      expect(selected(await sample({ seccion: word })), word).to.equal('plan');
    }
  });

  it('are none where the feed has data for the plan only but its road', async () => {
    const el = await mount();
    expect(tabs(el)).to.deep.equal(['plan', 'ejercicio', 'tiempo', 'evidencia']);
    const bare = tableroFeed();
    bare.planes![0]!.compromisos = [{ id: 'c1', titulo: 'Agua' }];
    expect(tabs(await mount(bare))).to.deep.equal(['plan', 'ejercicio']);
  });

  it('stand straight, without tabs, in an exercise without a plan', async () => {
    const el = await mount({ ...tableroFeed(), planes: [] });
    expect(tabs(el)).to.deep.equal([]);
    expect(parts(el)).to.deep.equal(['pal-ruta']);
    expect(text(find(el, 'h2'))).to.equal('Ejercicio local');
    expect(all(el, '[role=tabpanel]')).to.have.length(0);
  });

  it('leave out the plan that has no commitment yet, and say so', async () => {
    const feed = tableroFeed();
    feed.planes![0]!.compromisos = [];
    const el = await mount(feed);
    expect(text(find(el, 'h2'))).to.contain('Plan de Acción Local de Morelos');
    expect(text(find(el, '[part=vacio]'))).not.to.equal('');
    expect(parts(el)).to.deep.equal(['pal-ruta']);
  });

  it('are one Tab stop; arrows, Home and End choose', async () => {
    const el = await sample();
    const focused = (): string => {
      const { dataset } = el.shadowRoot!.activeElement as HTMLElement;
      return dataset['seccion']!;
    };
    expect(all(el, '[role=tab]').filter((tab) => tab.tabIndex === 0)).to.have.length(1);
    find(el, '[aria-selected=true]').focus();
    const keys: [string, string][] = [
      ['ArrowRight', 'ejercicio'],
      ['End', 'evidencia'],
      ['ArrowRight', 'plan'],
      ['ArrowLeft', 'evidencia'],
      ['Home', 'plan'],
    ];
    for (const [press, expected] of keys) {
      await sendKeys({ press });
      await settled(el);
      expect(focused(), press).to.equal(expected);
      expect(selected(el), press).to.equal(expected);
    }
    expect(all(el, '[role=tab]').filter((tab) => tab.tabIndex === 0)).to.have.length(1);
  });

  it('are made when first shown, and the same ones come back', async () => {
    const el = await sample();
    const show = async (seccion: DetalleSeccion['seccion']): Promise<HTMLElement[]> => {
      el.seccion = seccion;
      await settled(el);
      return all(el, '.parte');
    };
    const first = await show('tiempo');
    await show('plan');
    expect(all(el, '.parte')).to.deep.equal([]);
    const again = await show('tiempo');
    expect(again.length).to.be.above(0);
    expect(again.every((part, i) => part === first[i])).to.equal(true);
  });

  it('open a commitment in the board, and Escape leads back to the section, scroll and name', async () => {
    const el = await sample({ seccion: 'voces' });
    await settled(el);
    el.parentElement!.style.paddingBlock = '400px';
    const outside: unknown[] = [];
    el.addEventListener('pal-seleccion', (e) => void outside.push(e.detail.compromiso?.id));
    const names = all(el, '.parte').flatMap((part) => [
      ...part.shadowRoot!.querySelectorAll<HTMLElement>('button[data-abre]'),
    ]);
    const name = names.at(-1)!;
    name.scrollIntoView({ block: 'center', behavior: 'instant' });
    name.focus({ preventScroll: true });
    const before = window.scrollY;
    name.click();
    await settled(el);
    const id = name.dataset['abre'];
    expect(el.compromiso).to.equal(id);
    expect(all(el, 'article.comp')).to.have.length(1);
    expect(all(el, '[role=tab], .parte')).to.have.length(0);
    await sendKeys({ press: 'Escape' });
    await settled(el);
    expect(outside).to.deep.equal([id, undefined]);
    expect(selected(el)).to.equal('voces');
    const part = el.shadowRoot!.activeElement!;
    expect(part.shadowRoot!.activeElement).to.equal(name);
    expect(Math.abs(window.scrollY - before)).to.be.at.most(1);
  });

  it('are printed in place of the plan when they are in view', async () => {
    const el = await sample({ seccion: 'voces' });
    await settled(el);
    const shown = all(el, '.parte');
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(el, '.parte')).to.deep.equal(shown);
    expect(all(el, 'table.tablero, [part=metodo], [part=sobre]')).to.have.length(0);
    expect(text(find(el, '.fuente'))).to.contain('Fuente:');
    window.dispatchEvent(new Event('afterprint'));
    await settled(el);
    expect(all(el, '.fuente')).to.have.length(0);
    el.seccion = 'plan';
    await settled(el);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(el, 'table.tablero')).to.have.length(1);
    expect(all(el, '[role=tab]')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('follow the plan in view: another one may have less to say', async () => {
    const el = await sample({ seccion: 'tiempo' });
    const feed = (await readDemo('estado-de-muestra')) as { planes: { id: string }[] };
    for (const { id } of feed.planes) {
      el.plan = id;
      await settled(el);
      expect(tabs(el)).to.include(selected(el) || tabs(el)[0]);
    }
  });

  it('speak the language of the board', async () => {
    const el = await sample({ lang: 'en' });
    expect(all(el, '[role=tab]').map((tab) => text(tab))).to.deep.equal([
      'The plan',
      'The exercise',
      'Over time',
      'Who says so',
      'Evidence',
    ]);
  });

  for (const width of [320, 1000]) {
    it(`at ${width} px stay within the board, and are clean for axe`, async () => {
      const el = await sample();
      el.parentElement!.style.width = `${width}px`;
      await settled(el);
      for (const tab of all(el, '[role=tab]')) {
        expect(tab.getBoundingClientRect().height).to.be.at.least(24);
        expect(tab.getBoundingClientRect().right).to.be.at.most(
          el.getBoundingClientRect().right + 1,
        );
      }
      expect(await axeFindings(find(el, '[role=tablist]').parentElement!)).to.deep.equal([]);
    });
  }
});

describe('the data that a section opens for', function () {
  this.timeout(60_000);

  for (const name of [...MUESTRAS, ...REALES, ...DEL_DOCUMENTO]) {
    it(`${name}: each element that is shown has something to say, each left out has not`, async () => {
      const read = parseFeed(await bytesOfDemo(name));
      // Where the data come from stands under the board, and opens no section.
      const feed = { ...read.feed!, fuentes: [] };
      const lectura = { ...read, feed };
      const reglas = { hoy: dia(HOY) };
      const index = pickPlan(feed, reglas.hoy);
      const plan = feed.planes?.[index] ? derivePlan(lectura, index, reglas) : null;
      const told = partsWithData(feed, plan);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const wrong: string[] = [];
      for (const tag of EXERCISE) {
        const element = Object.assign(document.createElement(tag), { feed: lectura, hoy: HOY });
        box.append(element);
        await element.listo;
        await element.updateComplete;
        const isEmpty = element.shadowRoot!.querySelector('.estado.vacio') !== null;
        if (isEmpty === told.has(PARTES[tag])) wrong.push(`${tag}: ${isEmpty ? 'empty' : 'full'}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  }
});
