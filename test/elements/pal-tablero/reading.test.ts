import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, cardIds, find, mount, tableroFeed, text } from './feeds.js';

describe('pal-tablero: what it tells', () => {
  it('says whose plan it is, which cycle and how long it holds', async () => {
    const el = await mount();
    expect(text(find(el, '.cab h2'))).to.equal('Plan de Acción Local de Morelos');
    expect(text(find(el, '.cab p'))).to.equal(
      'Morelos · Primer ciclo · vigente del 29 de septiembre de 2015 al 28 de septiembre de 2016',
    );
  });

  it('reads progress against time in sentences that follow from the figures', async () => {
    const el = await mount();
    // (62.5 + 100) / 2; becas has no activities and does not enter, not even as zero.
    expect(text(find(el, '.marcha'))).to.contain('Avance del plan 81 %');
    const reading = text(find(el, '.lectura'));
    expect(reading).to.contain('Han pasado 227 de 366 días.');
    expect(reading).to.contain('El avance es el promedio de 2 de 3 compromisos con dato.');
    expect(reading).to.contain('entre 54 % y 88 %');
    expect(reading).to.contain('Los proactivos van aparte.');
  });

  it('makes the sum of the progress only when it is opened', async () => {
    const el = await mount();
    const figure = all(el, '.tira .por-que-cifra').find((b) => text(b).startsWith('¿Por qué 81'));
    expect(all(el, 'dialog')).to.have.length(0);
    figure!.click();
    expect(text(find(el, 'dialog'))).to.contain('62.5 × 1/2 = 31.3');
    expect(text(find(el, 'dialog'))).to.contain('Avance del plan');
  });

  for (const odd of ['constructor', 'nada', '']) {
    it(`falls to its own view, group and order for attributes that say «${odd}»`, async () => {
      const el = await mount();
      const usual = [cardIds(el), el.estado];
      for (const name of ['vista', 'agrupar-por', 'ordenar-por']) el.setAttribute(name, odd);
      await el.updateComplete;
      expect([cardIds(el), el.estado]).to.deep.equal(usual);
    });
  }

  it('gives the four figures with their bases', async () => {
    const el = await mount();
    const figures = all(el, '.cifra').map((f) => text(f));
    expect(figures[0]).to.match(/^Compromisos 4 3 ordinarios, 1 proactivo/);
    expect(figures[1]).to.match(/^Verificadas 3 de 10 actividades · 30 %/);
    expect(figures[2]).to.match(/^Vencidas 1 de 10 actividades · 10 %/);
    expect(figures[3]).to.match(/^Sin evidencia 1 de 5 terminadas · 20 %/);
  });

  it('shows shares that sum to 100 and leaves the cancelled out of them', async () => {
    const el = await mount();
    const shares = all(el, '.ley .p').map((p) => text(p));
    expect(shares.at(-1)).to.equal('no cuenta');
    const sum = shares.slice(0, -1).reduce((total, s) => total + parseInt(s, 10), 0);
    expect(sum).to.equal(100);
  });

  it('tells how old the data are, who publishes them and how to report an error', async () => {
    const el = await mount();
    const line = text(find(el, '.frescura'));
    expect(line).to.contain(
      'Datos al 30 de abril de 2016, hace 13 días; se actualiza cada 6 meses',
    );
    expect(line).to.contain('Publica: Secretariado Técnico Local');
    expect(find<HTMLAnchorElement>(el, 'a[href^="mailto:"]').href).to.equal(
      'mailto:stl@example.org',
    );
    expect(text(find(el, '.sobre'))).to.contain('CC-BY-4.0');
  });

  it('warns of stale data, and says that a closed exercise is closed instead', async () => {
    const stale = await mount(tableroFeed({ frecuencia_dias: 10 }));
    expect(text(find(stale, '[part~=desactualizado]'))).to.contain('Desactualizado.');
    const feed = tableroFeed({ frecuencia_dias: 10 });
    const closed = await mount({ ...feed, ejercicio: { ...feed.ejercicio, etapa: 'cierre' } });
    expect(all(closed, '[part~=desactualizado]')).to.have.length(0);
    expect(text(find(closed, '[part~=cerrado]'))).to.contain('Ejercicio cerrado.');
  });

  it('says that nothing was published where no activity ever was', async () => {
    const feed = tableroFeed();
    const plan = { ...feed.planes![0]!, compromisos: [{ id: 'c1', titulo: 'Uno' }] };
    const el = await mount({ ...feed, planes: [plan] });
    expect(text(find(el, '.lectura'))).to.contain('Lo desconocido no es cero');
    expect(all(el, '.cifra .n').map((n) => text(n))).to.deep.equal([
      '1',
      'sin dato',
      'sin dato',
      'sin dato',
    ]);
    expect(el.shadowRoot!.textContent).not.to.match(/NaN|undefined|\b0 %/);
  });

  it('marks sample data', async () => {
    const el = await mount(tableroFeed({ ejemplo: true }));
    expect(text(find(el, '[part~=ejemplo]'))).to.contain('Datos de muestra');
  });

  it('shows the last plan in force first and lets the reader see the others', async () => {
    const feed = tableroFeed();
    const old = {
      id: 'p0',
      titulo: 'Plan anterior',
      ciclo: 'Piloto',
      inicio: '2013-01-01',
      estado: 'concluido',
      compromisos: [{ id: 'viejo', titulo: 'Un compromiso viejo' }],
    };
    const el = await mount({ ...feed, planes: [old, ...feed.planes!] });
    expect(text(find(el, '.cab h2'))).to.equal('Plan de Acción Local de Morelos');
    find(el, '[data-plan=p0]').click();
    await el.updateComplete;
    expect(text(find(el, '.cab h2'))).to.equal('Plan anterior');
    expect(cardIds(el)).to.deep.equal(['viejo']);
    expect(find(el, '[data-plan=p0]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('speaks English under lang="en", dates too, and keeps the words of the feed', async () => {
    const el = await mount(undefined, { lang: 'en' });
    expect(text(find(el, '.cab p'))).to.contain('in force from September 29, 2015');
    expect(text(find(el, '.resultado'))).to.contain('4 of 4 commitments');
    el.lang = 'yua';
    await el.updateComplete;
    expect(text(find(el, '.resultado'))).to.contain('4 de 4 compromisos');
  });

  it('starts its headings where the page says', async () => {
    const el = await mount(undefined, { 'nivel-titulo': '3' });
    expect(text(find(el, '.cab h3'))).to.equal('Plan de Acción Local de Morelos');
    expect(all(el, 'h1, h2')).to.have.length(0);
    expect(all(el, '.ficha h5')).to.have.length(4);
  });

  it('lets the keyboard jump over the whole board', async () => {
    const box = await fixture(html`<div><button id="antes">antes</button></div>`);
    const el = await mount();
    box.append(el);
    await el.updateComplete;
    const after = document.createElement('button');
    after.id = 'despues';
    after.textContent = 'después';
    box.append(after);
    box.querySelector<HTMLElement>('#antes')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(el.shadowRoot!.activeElement?.className).to.equal('salto');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('despues');
  });

  it('takes its colours from a token set on any ancestor', async () => {
    const el = await mount();
    el.parentElement!.style.setProperty('--pal-tinta', 'rgb(1, 2, 3)');
    expect(getComputedStyle(find(el, '.cab h2')).color).to.equal('rgb(1, 2, 3)');
  });
});
