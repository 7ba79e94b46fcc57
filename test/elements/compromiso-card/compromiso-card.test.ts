import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/compromiso-card/compromiso-card.js';
import type { CompromisoCard } from '../../../src/elements/compromiso-card/compromiso-card.js';
import { axeFindings } from '../../helpers/axe.js';
import { all, find, HOY, mount, tableroFeed, text } from '../pal-tablero/feeds.js';

async function card(
  id: string,
  attributes: Readonly<Record<string, string>> = {},
  feed: unknown = tableroFeed(),
): Promise<CompromisoCard> {
  const el = await fixture<CompromisoCard>(html`<compromiso-card hoy=${HOY}></compromiso-card>`);
  el.setAttribute('compromiso', id);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.feed = feed;
  await el.listo;
  await el.updateComplete;
  return el;
}

describe('compromiso-card', () => {
  it('answers in order: promise, how far, who, when, proof', async () => {
    const el = await card('residuos');
    expect(text(find(el, 'h2'))).to.equal('1 Manejo integral de residuos sólidos');
    expect(text(find(el, '.avance'))).to.equal('2 de 4 actividades terminadas avance 63 %');
    const facts = text(find(el, '.datos'));
    expect(facts).to.contain('Gobierno Secretaría de Desarrollo Sustentable');
    expect(facts).to.contain('Sociedad civil Consejo vecinal');
    expect(facts).to.contain('Venció hace 13 días (30 abr 2016): Acordar rutas');
    expect(facts).to.contain('Evidencia 1 documento');
    expect(facts).to.contain('1 vencida');
    expect(facts).to.contain('1 sin evidencia');
  });

  it('never shows zero for what is unknown', async () => {
    const el = await card('becas');
    expect(text(find(el, '.avance'))).to.equal('Sin actividades publicadas avance: sin dato');
    expect(find(el, '.seg.vacia').getAttribute('aria-label')).to.equal(
      'Sin actividades publicadas',
    );
    expect(text(el.shadowRoot!.querySelector('.ficha'))).not.to.match(/\b0\b|NaN/);
  });

  it('gives a percentage its base while something is without data', async () => {
    const feed = tableroFeed();
    const plan = feed.planes![0]!;
    const compromisos = [
      {
        id: 'uno',
        titulo: 'Uno',
        actividades: [
          { id: 'x1', titulo: 'Con dato', estatus: 'verificada' },
          { id: 'x2', titulo: 'Sin dato' },
        ],
      },
    ];
    const el = await card('uno', {}, { ...feed, planes: [{ ...plan, compromisos }] });
    expect(text(find(el, '.avance'))).to.equal(
      '1 de 2 actividades terminadas avance 100 % · promedio de 1 de 2 con dato',
    );
  });

  it('leads to the full board and lets the page stop it', async () => {
    const el = await card('justicia', { enlace: 'https://example.org/tablero?lang=es' });
    const link = find<HTMLAnchorElement>(el, 'h2 a');
    expect(link.href).to.equal('https://example.org/tablero?lang=es&compromiso=justicia');
    el.addEventListener('pal-seleccion', (event) => event.preventDefault());
    let stopped = false;
    el.addEventListener('click', (event) => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    });
    setTimeout(() => link.click());
    const event = (await oneEvent(el, 'pal-seleccion')) as CustomEvent<{
      compromiso: { id: string };
    }>;
    expect(event.detail.compromiso.id).to.equal('justicia');
    expect(stopped).to.be.true;
  });

  it('puts the id where the address asks for it', async () => {
    const el = await card('justicia', { enlace: '/compromisos/{id}/' });
    expect(find<HTMLAnchorElement>(el, 'h2 a').pathname).to.equal('/compromisos/justicia/');
  });

  it('has no link without an address', async () => {
    const el = await card('justicia');
    expect(all(el, 'a')).to.have.length(0);
  });

  it('says so when the data have no such commitment', async () => {
    const el = await card('no-existe');
    expect(text(find(el, '[role=status]'))).to.contain('no-existe');
  });

  it('takes the feed of the board around it', async () => {
    const board = await mount();
    const el = document.createElement('compromiso-card');
    el.slot = 'encabezado';
    el.compromiso = 'agenda';
    board.append(el);
    await el.listo;
    await el.updateComplete;
    expect(text(find(el, 'h2'))).to.equal('P1 Vigilar la agenda ciudadana');
    expect(el.getBoundingClientRect().height).to.be.above(0);
  });

  it('draws a cancelled activity outside the bar and the rest by weight', async () => {
    const el = await card('agenda');
    const kinds = all(el, '.seg > i').map((i) => i.className);
    expect(kinds.at(-1)).to.equal('cancelada');
    expect(kinds.slice(0, -1)).to.deep.equal([
      'suspendida',
      'por_iniciar',
      'en_proceso',
      'concluida',
    ]);
  });

  it('marks sample data', async () => {
    const el = await card('agenda', {}, tableroFeed({ ejemplo: true }));
    expect(text(find(el, '[part~=ejemplo]'))).to.contain('Datos de muestra');
  });

  it('has no axe finding', async () => {
    const el = await card('residuos', { enlace: '/tablero' });
    expect(await axeFindings(el, ['region'])).to.deep.equal([]);
  });
});
