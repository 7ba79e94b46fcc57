import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/avance-timeline/avance-timeline.js';
import type {
  AvanceTimeline,
  DetalleZoom,
} from '../../../src/elements/avance-timeline/avance-timeline.js';
import { axeFindings } from '../../helpers/axe.js';
import { feed } from '../../model/make.js';
import { MORELOS } from '../../model/morelos.js';

async function mount(px = 1000, zoom = 'todo'): Promise<AvanceTimeline> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<AvanceTimeline>(
    html`<avance-timeline
      .feed=${feed(MORELOS)}
      hoy="2016-05-13"
      lang="es-MX"
      zoom=${zoom}
    ></avance-timeline>`,
    { parentNode: box },
  );
  await element.listo;
  await settle(element);
  return element;
}

async function settle(element: AvanceTimeline): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

const all = (e: AvanceTimeline, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (e: AvanceTimeline, selector: string): HTMLElement => all(e, selector)[0]!;
const pressed = (e: AvanceTimeline): string | undefined =>
  one(e, '[data-zoom][aria-pressed=true]').dataset['zoom'];

async function press(e: AvanceTimeline, selector: string): Promise<void> {
  one(e, selector).click();
  await settle(e);
}

/** Where a mark of the drawing stands, in days from the plan's first, by the width of the plot. */
function dayOf(e: AvanceTimeline, mark: Element): number {
  const plot = one(e, '.eje > .plot').getBoundingClientRect();
  return ((mark.getBoundingClientRect().x - plot.x) / plot.width) * 366;
}

describe('avance-timeline: zoom', () => {
  it('offers the levels that show something else, the whole first', async () => {
    const e = await mount();
    expect(all(e, '[data-zoom]').map((b) => b.dataset['zoom'])).to.deep.equal([
      'todo',
      'semestre',
      'mes',
    ]);
    expect(pressed(e)).to.equal('todo');
    const box = one(e, '.marco-crono');
    expect([box.tabIndex, box.getAttribute('role')]).to.deep.equal([-1, null]);
  });

  it('is a named place that scrolls, names and dates staying in sight, with today in it', async () => {
    const e = await mount();
    const wide = document.documentElement.scrollWidth;
    const told = oneEvent(e, 'pal-zoom');
    await press(e, '[data-zoom=mes]');
    expect(((await told) as CustomEvent<DetalleZoom>).detail).to.deep.equal({ zoom: 'mes' });
    const box = one(e, '.marco-crono');
    expect([box.tabIndex, box.getAttribute('role')]).to.deep.equal([0, 'region']);
    expect(box.getAttribute('aria-label')).to.contain('Cronograma del plan');
    const edge = box.getBoundingClientRect();
    expect(box.scrollWidth).to.be.above(box.clientWidth * 5);
    const today = one(e, '.capa .g-hoy').getBoundingClientRect().x;
    expect(today).to.be.within(edge.left + edge.width / 3, edge.right - edge.width / 5);
    box.scrollLeft = 1000;
    await nextFrame();
    const name = one(e, '.com .nom').getBoundingClientRect();
    const end = one(e, '.com .fin').getBoundingClientRect();
    expect(name.left).to.be.closeTo(edge.left, 1);
    expect(end.right).to.be.closeTo(edge.right, 1);
    expect(document.documentElement.scrollWidth).to.be.at.most(wide);
  });

  it('keeps the day that is in the middle from level to level', async () => {
    const e = await mount(1000, 'semestre');
    const box = one(e, '.marco-crono');
    const middle = (): number => {
      const plot = one(e, '.eje > .plot').getBoundingClientRect();
      const fixed = box.scrollWidth - plot.width;
      return (box.scrollLeft + (box.clientWidth - fixed) / 2) / plot.width;
    };
    box.scrollLeft = 300;
    await nextFrame();
    const before = middle();
    await press(e, '[data-zoom=mes]');
    expect(middle()).to.be.closeTo(before, 0.005);
    await press(e, '[data-zoom=semestre]');
    expect(middle()).to.be.closeTo(before, 0.005);
  });

  it('leaves moved ends on their days', async () => {
    const e = await mount();
    await press(e, '[data-todos]');
    const ghosts = all(e, '.filas .t-corr');
    expect(ghosts.length).to.be.above(1);
    const far = ghosts.map((g) => dayOf(e, g));
    await press(e, '[data-zoom=mes]');
    all(e, '.filas .t-corr').forEach((g, i) => {
      expect(dayOf(e, g)).to.be.closeTo(far[i]!, 0.7);
    });
  });

  it('comes nearer and goes further by the keys, the focus staying', async () => {
    const e = await mount();
    one(e, '[data-zoom=todo]').focus();
    await sendKeys({ press: '+' });
    await settle(e);
    expect(pressed(e)).to.equal('semestre');
    const box = one(e, '.marco-crono');
    box.focus();
    await sendKeys({ press: '+' });
    await settle(e);
    expect(pressed(e)).to.equal('mes');
    await sendKeys({ press: '+' });
    await settle(e);
    expect(pressed(e)).to.equal('mes');
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: '-' });
      await settle(e);
    }
    expect(pressed(e)).to.equal('todo');
    expect(e.shadowRoot!.activeElement).to.equal(box);
  });

  it('says the level once for a key, and leaves a button to say it itself', async () => {
    const e = await mount();
    const region = one(e, '.crono-barra [role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent!));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    one(e, '[data-zoom=todo]').focus();
    for (const key of ['+', '+', '+', '-']) {
      await sendKeys({ press: key });
      await settle(e);
    }
    expect(said.filter(Boolean)).to.deep.equal([
      'Acercar: Semestre',
      'Acercar: Mes',
      'Acercar: Semestre',
    ]);
    await press(e, '[data-zoom=mes]');
    expect(said.filter(Boolean)).to.have.length(3);
    observer.disconnect();
  });

  it('opens every row at once, and closes them', async () => {
    const e = await mount();
    const rows = all(e, '.fila').length;
    await press(e, '[data-todos]');
    expect(all(e, '.fila').length).to.be.above(rows);
    expect(one(e, '[data-todos]').textContent).to.contain('Cerrar');
    await press(e, '[data-todos]');
    expect(all(e, '.fila')).to.have.length(rows);
  });

  it('leaves the list of months of a narrow box as it is', async () => {
    const far = await mount(360);
    const near = await mount(360, 'mes');
    expect(all(near, '.marco-crono, [data-zoom]')).to.have.length(0);
    expect(near.shadowRoot!.textContent).to.equal(far.shadowRoot!.textContent);
  });

  it('has no axe finding at any level', async () => {
    for (const zoom of ['todo', 'semestre', 'mes']) {
      expect(await axeFindings(await mount(1000, zoom))).to.deep.equal([]);
    }
  });
});
