import { expect, waitUntil } from '@open-wc/testing';
import { axeFindings } from '../../helpers/axe.js';
import { feedGrande } from '../../../demo/feed-grande.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { all, countElements, find, mount, search, text } from './feeds.js';

const columns = (el: PalTablero): string[] => all(el, '.columna > h3').map((h) => text(h));
const kanban = (attributes: Readonly<Record<string, string>> = {}): Promise<PalTablero> =>
  mount(undefined, { vista: 'kanban', 'agrupar-por': 'ninguno', ...attributes });

async function wide(el: PalTablero, width = 1100): Promise<void> {
  el.style.width = `${width}px`;
  await new Promise(requestAnimationFrame);
}

describe('pal-tablero: columns by status', () => {
  it('counts each column, the empty ones of the way too', async () => {
    const el = await kanban();
    expect(columns(el)).to.deep.equal([
      'Por iniciar 0 de 4',
      'En proceso 2 de 4',
      'Concluida 0 de 4',
      'Verificada 1 de 4',
      'Sin dato 1 de 4',
    ]);
  });

  it('says of a commitment how far it is, what is next and what is wrong, shorter than its card', async () => {
    const el = await kanban();
    const note = text(find(el, '[data-estatus=en_proceso] [data-id=residuos]'));
    expect(note).to.contain('1 Manejo integral de residuos sólidos');
    expect(note).to.match(/2 de 4 actividades terminadas avance \d+ %/);
    expect(note).to.contain('Venció hace 13 días');
    expect(note).to.contain('1 vencida');
    const said = note.length;
    el.vista = 'tarjetas';
    await el.updateComplete;
    expect(said).to.be.below(text(find(el, '.ficha[data-id=residuos]')).length);
  });

  it('says why a figure is what it is', async () => {
    const el = await kanban();
    find(el, '[data-id=residuos] .por-que-cifra').click();
    await el.updateComplete;
    expect(find<HTMLDialogElement>(el, 'dialog').open).to.equal(true);
    find<HTMLDialogElement>(el, 'dialog').close();
  });

  it('is to be read: nothing of it can be dragged', async () => {
    const el = await kanban();
    expect(all(el, '[draggable]')).to.have.length(0);
  });

  it('opens a commitment and comes back to it', async () => {
    const el = await kanban();
    find(el, '[data-abre=becas]').click();
    await el.updateComplete;
    expect(find(el, 'article.comp').dataset['id']).to.equal('becas');
    find(el, 'article.comp').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await el.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset['abre']).to.equal('becas');
  });

  it('has what the filters leave, in the order that is on', async () => {
    const el = await kanban();
    await search(el, 'residuos');
    expect(columns(el)[1]).to.equal('En proceso 1 de 1');
    await search(el, '');
    el.ordenarPor = 'numero_inverso';
    await el.updateComplete;
    const ids = all(el, '[data-estatus=en_proceso] .pila > li').map((li) => li.dataset['id']);
    expect(ids).to.deep.equal(['agenda', 'residuos']);
  });

  it('has one set of columns for each group; groups by status would say the same twice', async () => {
    const el = await kanban({ 'agrupar-por': 'tipo' });
    expect(all(el, '.grupo h3').map((h) => text(h))).to.deep.equal([
      'Compromisos ordinarios',
      'Compromisos proactivos',
    ]);
    expect(all(el, '.kanban')).to.have.length(2);
    expect(text(all(el, '.columna > h4')[1])).to.equal('En proceso 1 de 3');
    el.agruparPor = 'estatus';
    await el.updateComplete;
    expect(all(el, '.kanban')).to.have.length(1);
    expect(columns(el)[1]).to.equal('En proceso 2 de 4');
  });

  it('stands side by side where there is room, two and two below, one under the other in a phone', async () => {
    const el = await kanban();
    const lefts = async (width: number): Promise<number> => {
      await wide(el, width);
      const boxes = all(el, '.columna:not(.lateral)').map((c) => c.getBoundingClientRect().left);
      expect(el.scrollWidth).to.be.at.most(width);
      return new Set(boxes).size;
    };
    expect([await lefts(1100), await lefts(760), await lefts(320)]).to.deep.equal([4, 2, 1]);
  });

  it('draws part of each column of a long plan, and more on request', async () => {
    const el = await mount(feedGrande({ compromisos: 400, actividades: 4 }), {
      vista: 'kanban',
      'agrupar-por': 'ninguno',
    });
    expect(countElements(el.shadowRoot!)).to.be.below(1500);
    const longest = all(el, '.columna').find((c) => c.querySelector('.boton'))!;
    const notes = (): number => longest.querySelectorAll('.pila > li').length;
    const before = notes();
    longest.querySelector<HTMLElement>('.boton')!.click();
    await el.updateComplete;
    expect(notes()).to.be.above(before);
    const counts = all(el, '.columna > h3 .num').map((n) => Number(text(n).split(' ')[0]));
    expect(counts.reduce((a, b) => a + b)).to.equal(400);
  });

  it('folds the groups of a long plan, each drawn when it is opened', async () => {
    const el = await mount(feedGrande({ compromisos: 400, actividades: 4 }), {
      vista: 'kanban',
      'agrupar-por': 'eje',
    });
    const [first, second] = all<HTMLDetailsElement>(el, '.carril');
    expect(first!.querySelector('.kanban')).not.to.equal(null);
    expect(second!.querySelector('.kanban')).to.equal(null);
    second!.querySelector('summary')!.click();
    await waitUntil(() => second!.querySelectorAll('.columna').length >= 4);
    expect(countElements(el.shadowRoot!)).to.be.below(1500);
  });

  for (const width of [320, 1100]) {
    it(`has no axe finding at ${width} px, in Spanish and in English`, async () => {
      const el = await kanban({ 'agrupar-por': 'tipo' });
      await wide(el, width);
      expect(await axeFindings(el)).to.deep.equal([]);
      el.lang = 'en';
      await el.updateComplete;
      expect(text(all(el, '.columna h4')[1])).to.equal('In progress 1 of 3');
    });
  }
});
