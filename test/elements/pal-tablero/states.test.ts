import { expect, fixture, html } from '@open-wc/testing';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { axeFindings } from '../../helpers/axe.js';
import { all, cardIds, find, mount, tableroFeed, text } from './feeds.js';

describe('pal-tablero: states', () => {
  it('is quiet while it has no data, and says that it loads', async () => {
    const el = await fixture<PalTablero>(html`<pal-tablero></pal-tablero>`);
    expect(el.estado).to.equal('inicial');
    expect(text(find(el, '[role=status]'))).not.to.equal('');
    el.remove();
  });

  it('says what failed and shows the fallback that the page wrote', async () => {
    const el = await fixture<PalTablero>(
      html`<pal-tablero src="/no-existe.json" sin-cache
        ><a href="/datos.csv">Descargue los datos</a></pal-tablero
      >`,
    );
    expect(await el.listo).to.equal('error');
    await el.updateComplete;
    expect(find(el, '[role=alert]')).to.exist;
    const slot = find<HTMLSlotElement>(el, 'slot:not([name])');
    expect(text(slot.assignedElements()[0])).to.equal('Descargue los datos');
    expect(el.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('hides the fallback once there are data, and keeps the texts of the portal', async () => {
    const el = await mount();
    const intro = document.createElement('p');
    intro.slot = 'encabezado';
    intro.textContent = 'Texto del portal';
    const fallback = document.createElement('p');
    fallback.textContent = 'Sin JavaScript';
    el.append(intro, fallback);
    await el.updateComplete;
    expect(intro.getBoundingClientRect().height).to.be.above(0);
    expect(fallback.getBoundingClientRect().height).to.equal(0);
  });

  it('says what is missing in a plan without commitments', async () => {
    const feed = tableroFeed();
    const el = await mount({ ...feed, planes: [{ ...feed.planes![0]!, compromisos: [] }] });
    expect(el.estado).to.equal('vacio');
    expect(text(find(el, '[part=vacio]'))).to.contain('compromisos');
    expect(text(find(el, '.cab h2'))).to.equal('Plan de Acción Local de Morelos');
  });

  it('shows what it can of a feed with a bad commitment and lists the rest', async () => {
    const feed = tableroFeed();
    const plan = feed.planes![0]!;
    const list = [...plan.compromisos!, { id: 'roto', numero: '9' }];
    const el = await mount(JSON.stringify({ ...feed, planes: [{ ...plan, compromisos: list }] }));
    expect(el.estado).to.equal('parcial');
    expect(cardIds(el)).to.have.length(4);
    expect(text(find(el, '[part~=parcial]'))).to.contain('4 de 5 compromisos se muestran');
    expect(text(all(el, '.cifra')[0])).to.contain('1 no se pudo leer');
  });

  it('reads a closed plan as any other', async () => {
    const feed = tableroFeed();
    const plan = { ...feed.planes![0]!, estado: 'concluido' };
    const el = await mount({ ...feed, planes: [plan] });
    expect(text(find(el, '.cab'))).to.contain('Este plan ya terminó');
    expect(cardIds(el)).to.have.length(4);
  });
});

describe('pal-tablero: for everybody', () => {
  for (const width of [320, 768, 1280]) {
    for (const vista of ['tarjetas', 'tabla'] as const) {
      it(`has no axe finding and nothing sideways at ${width} px as ${vista}`, async () => {
        const el = await mount(undefined, { vista });
        el.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        // The page of the test runner is no document with a title, landmarks and one h1.
        expect(await axeFindings(el, ['region'])).to.deep.equal([]);
        expect(el.scrollWidth).to.be.at.most(el.clientWidth);
      });
    }
  }

  it('folds its tools into one button where it is narrow', async () => {
    const el = await mount();
    el.style.width = '360px';
    await new Promise(requestAnimationFrame);
    const tools = find(el, '#barra');
    const fold = find(el, '.pliegue');
    expect(getComputedStyle(tools).display).to.equal('none');
    expect(text(fold)).to.equal('Buscar, filtrar y ordenar sin filtros');
    fold.click();
    await el.updateComplete;
    expect(getComputedStyle(tools).display).to.equal('grid');
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
  });

  it('goes by its own width, not by that of the window', async () => {
    const el = await mount();
    el.style.width = '340px';
    await new Promise(requestAnimationFrame);
    expect(getComputedStyle(find(el, '.pliegue')).display).to.equal('flex');
  });

  it('stays readable on a page whose root is 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const el = await mount();
    const small = parseFloat(getComputedStyle(find(el, '.lectura')).fontSize);
    document.documentElement.style.fontSize = '';
    expect(small).to.be.at.least(12);
  });
});
