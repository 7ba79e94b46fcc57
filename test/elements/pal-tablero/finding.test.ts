import { expect } from '@open-wc/testing';
import { axeFindings } from '../../helpers/axe.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import type { Compromiso, Feed } from '../../../src/feed/types.js';
import {
  all,
  cardIds,
  choose,
  compromisos,
  find,
  mount,
  search,
  tableroFeed,
  text,
} from './feeds.js';

const options = (el: PalTablero, faceta: string): string[] =>
  all<HTMLOptionElement>(el, `select[data-filtro=${faceta}] option`).map(
    (o) => `${text(o)}${o.disabled ? ' off' : ''}`,
  );
const chips = (el: PalTablero): string[] => all(el, '.puesto').map((c) => text(c));
const focused = (el: PalTablero): Element | null => el.shadowRoot!.activeElement;

async function press(el: PalTablero, selector: string, at = 0): Promise<void> {
  const button = all(el, selector)[at]!;
  button.focus();
  button.click();
  await el.updateComplete;
  await el.updateComplete;
}

function withFirst(rest: Partial<Compromiso>): Feed {
  const feed = tableroFeed();
  const [first, ...others] = compromisos();
  return {
    ...feed,
    planes: [{ ...feed.planes![0]!, compromisos: [{ ...first!, ...rest }, ...others] }],
  };
}

describe('pal-tablero: the counts beside the options', () => {
  it('are of what the other filters leave; without any the option cannot be chosen', async () => {
    const el = await mount();
    expect(options(el, 'sector')).to.deep.equal([
      'Todos',
      'Sociedad civil (1)',
      'Gobierno (1)',
      'Poder Judicial (1)',
    ]);
    await choose(el, 'select[data-filtro=estatus]', 'en_proceso');
    expect(options(el, 'sector')).to.deep.equal([
      'Todos',
      'Sociedad civil (1)',
      'Gobierno (1)',
      'Poder Judicial (0) off',
    ]);
    expect(options(el, 'estatus')).to.include('Suspendida (1)');
    el.filtros = { texto: 'tribunal' };
    await el.updateComplete;
    expect(options(el, 'sector').at(-1)).to.equal('Poder Judicial (1)');
  });

  it('leave a chosen option in its place, also one that the plan does not have', async () => {
    const el = await mount();
    el.filtros = { estatus: 'suspendida', sector: 'academia' };
    await el.updateComplete;
    const select = find<HTMLSelectElement>(el, 'select[data-filtro=sector]');
    expect(select.value).to.equal('academia');
    expect(select.selectedOptions[0]!.disabled).to.be.false;
  });

  it('follow a filter that was chosen by hand and taken off by its chip', async () => {
    const el = await mount();
    await choose(el, 'select[data-filtro=sector]', 'autoridad');
    await press(el, '.puesto');
    expect(find<HTMLSelectElement>(el, 'select[data-filtro=sector]').value).to.equal('');
    expect(cardIds(el)).to.have.length(4);
  });
});

describe('pal-tablero: the filters that are on', () => {
  it('are named, each with a button that takes it off', async () => {
    const el = await mount();
    expect(find(el, '#lista').parentElement!.querySelector('.puestos')).to.equal(null);
    await choose(el, 'select[data-filtro=estatus]', 'en_proceso');
    await choose(el, 'select[data-filtro=institucion]', 'Consejo vecinal');
    await search(el, 'Rutas');
    expect(chips(el)).to.deep.equal([
      'Estatus: En proceso',
      'Quién responde: Consejo vecinal',
      'Búsqueda: Rutas',
    ]);
    expect(all(el, '.puesto').map((c) => c.getAttribute('aria-label'))).to.deep.equal([
      'Quitar filtro Estatus: En proceso',
      'Quitar filtro Quién responde: Consejo vecinal',
      'Quitar filtro Búsqueda: Rutas',
    ]);
    expect(await axeFindings(el)).to.deep.equal([]);
  });

  it('hand the focus to the next one, and the last one to the line of results', async () => {
    const el = await mount();
    el.filtros = { estatus: 'en_proceso', vence: 'vencida', texto: 'rutas' };
    await el.updateComplete;
    await press(el, '[data-quitar=vence]');
    expect(focused(el)?.getAttribute('data-quitar')).to.equal('texto');
    await press(el, '[data-quitar=texto]');
    expect(focused(el)?.id).to.equal('resultado');
    expect(find<HTMLInputElement>(el, 'input[type=search]').value).to.equal('');
    await press(el, '[data-quitar=estatus]');
    expect(focused(el)?.id).to.equal('resultado');
    expect(el.filtros).to.deep.equal({});
  });

  it('can be taken off together when there are several', async () => {
    const el = await mount();
    el.filtros = { estatus: 'en_proceso' };
    await el.updateComplete;
    expect(all(el, '[data-quitar="*"]')).to.deep.equal([]);
    el.filtros = { estatus: 'en_proceso', texto: 'rutas' };
    await el.updateComplete;
    await press(el, '[data-quitar="*"]');
    expect(el.filtros).to.deep.equal({});
    expect(focused(el)?.id).to.equal('resultado');
  });

  it('tell the page of a chip as of any change', async () => {
    const el = await mount();
    el.filtros = { estatus: 'suspendida', bandera: 'vencida' };
    await el.updateComplete;
    const told: unknown[] = [];
    el.addEventListener('pal-filtro', (e) => told.push(e.detail));
    await press(el, '[data-quitar=bandera]');
    expect(told).to.deep.equal([{ filtros: { estatus: 'suspendida' }, visibles: 1, total: 4 }]);
  });

  it('keep a search that was typed just before', async () => {
    const el = await mount();
    const input = find<HTMLInputElement>(el, 'input[type=search]');
    input.value = 'rutas';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await choose(el, 'select[data-filtro=estatus]', 'en_proceso');
    expect(el.filtros).to.deep.equal({ texto: 'rutas', estatus: 'en_proceso' });
  });

  it('wrap in a narrow box, long names too', async () => {
    const nombre = 'Subsecretaría de Transparencia y Combate a la Corrupción del Estado'.repeat(3);
    const el = await mount(
      withFirst({ responsables: [{ organizacion: { nombre }, sector: 'autoridad' }] }),
    );
    el.style.width = '320px';
    el.filtros = { institucion: nombre, estatus: 'verificada', texto: 'x'.repeat(150) };
    await el.updateComplete;
    expect(all(el, '.puesto')).to.have.length(3);
    for (const chip of all(el, '.puesto')) {
      expect(chip.getBoundingClientRect().right).to.be.at.most(el.getBoundingClientRect().right);
      expect(chip.getBoundingClientRect().height).to.be.at.least(24);
    }
    expect(el.scrollWidth).to.be.at.most(el.clientWidth);
  });
});

describe('pal-tablero: nothing found', () => {
  const ways = (el: PalTablero): string[] => all(el, '.salidas .boton').map((b) => text(b));

  it('says which filter to drop, and what that brings, the most first', async () => {
    const el = await mount();
    el.filtros = { sector: 'poder_judicial', texto: 'residuos' };
    await el.updateComplete;
    expect(ways(el)).to.deep.equal([
      'Sin «Sector: Poder Judicial» hay 1',
      'Sin «Búsqueda: residuos» hay 1',
      'Quitar los filtros',
    ]);
    await press(el, '.salidas .boton', 1);
    expect(cardIds(el)).to.deep.equal(['justicia']);
    expect(focused(el)?.id).to.equal('resultado');
  });

  it('says two where one is not enough', async () => {
    const el = await mount();
    el.filtros = { sector: 'poder_judicial', texto: 'nada de esto', bandera: 'reprogramada' };
    await el.updateComplete;
    expect(text(find(el, '#lista'))).to.contain('Quitar uno no basta; quite dos.');
    expect(ways(el)[0]).to.equal('Sin «Búsqueda: nada de esto» ni «Avisos: Reprogramada» hay 1');
    await press(el, '.salidas .boton');
    expect(cardIds(el)).to.deep.equal(['justicia']);
  });

  it('only offers to drop all where neither helps, or where one filter is on', async () => {
    const el = await mount();
    el.filtros = { sector: 'otro', texto: 'nada de esto', bandera: 'reprogramada' };
    await el.updateComplete;
    expect(ways(el)).to.deep.equal(['Quitar los filtros']);
    expect(text(find(el, '#lista'))).to.contain('Ni quitando dos');
    el.filtros = { texto: 'nada de esto' };
    await el.updateComplete;
    expect(ways(el)).to.deep.equal(['Quitar los filtros']);
    expect(await axeFindings(el)).to.deep.equal([]);
  });
});

describe('pal-tablero: marks of a search', () => {
  const marks = (el: PalTablero, where = ''): string[] =>
    all(el, `${where} mark`).map((m) => m.textContent ?? '');

  it('stand in the titles of cards and table, as written, and go with the search', async () => {
    for (const vista of ['tarjetas', 'tabla', 'kanban']) {
      const el = await mount(undefined, { vista });
      await search(el, 'SOLIDOS residuos');
      expect(marks(el, '[data-abre]'), vista).to.deep.equal(['residuos', 'sólidos']);
      expect(text(find(el, '[data-abre=residuos]'))).to.equal(
        'Manejo integral de residuos sólidos',
      );
      await press(el, '[data-quitar=texto]');
      expect(marks(el), vista).to.deep.equal([]);
    }
  });

  it('stand in the titles of the timeline', async () => {
    const el = await mount(undefined, { vista: 'linea' });
    await search(el, 'residuos');
    const line = find(el, 'avance-timeline');
    await (line as unknown as PalTablero).updateComplete;
    expect(all(line, '.com mark').map((m) => text(m))).to.deep.equal(['residuos']);
  });

  it('are said of a card where the match is elsewhere', async () => {
    const el = await mount();
    await search(el, 'rutas vecinal');
    expect(text(find(el, '.donde'))).to.equal(
      'actividad «Acordar rutas», institución «Consejo vecinal»',
    );
    expect(text(find(el, '.donde').previousElementSibling)).to.equal('Coincide en');
    expect(marks(el, '.donde')).to.deep.equal(['rutas', 'vecinal']);
    await search(el, 'residuos');
    expect(all(el, '.donde')).to.deep.equal([]);
  });

  it('keep another language and another direction of writing apart', async () => {
    const titulo = { 'es-MX': 'Manejo de residuos', ar: 'إدارة النفايات', nah: 'Tlazolli' };
    const el = await mount(withFirst({ titulo }));
    await search(el, 'النفايات');
    expect(text(find(el, '.donde'))).to.equal('título «إدارة النفايات»');
    const run = find(el, '.donde bdi');
    expect(run.getAttribute('lang')).to.equal('ar');
    expect(text(run.querySelector('mark'))).to.equal('النفايات');
  });

  it('are readable: ink on a ground of 4.5 to 1', async () => {
    const el = await mount();
    for (const scheme of ['light', 'dark']) {
      el.style.colorScheme = scheme;
      await search(el, 'vecinal');
      expect(await axeFindings(el)).to.deep.equal([]);
      expect(all(el, 'mark')).not.to.have.length(0);
    }
  });
});

describe('pal-tablero: the totals of a group', () => {
  const FACTS = '1 compromiso · 2 de 4 actividades terminadas · avance 63 %';
  const grupos = ['institucion', 'sector', 'eje', 'ods'] as const;

  it('are counts and a percentage that opens, by any key, in cards and table', async () => {
    for (const vista of ['tarjetas', 'tabla']) {
      for (const grupo of grupos) {
        const el = await mount(undefined, { vista, 'agrupar-por': grupo });
        const heads = all(el, vista === 'tabla' ? 'tr.sub' : '.grupo');
        const mine = heads.filter((h) => text(h).includes('2 de 4 actividades terminadas'));
        expect(mine, `${vista} ${grupo}`).not.to.have.length(0);
        expect(text(mine[0]), `${vista} ${grupo}`).to.contain(FACTS);
        expect(mine[0]!.querySelector('.por-que-cifra'), `${vista} ${grupo}`).not.to.equal(null);
      }
    }
  });

  it('stand in the timeline too', async () => {
    const el = await mount(undefined, { vista: 'linea', 'agrupar-por': 'sector' });
    const line = find(el, 'avance-timeline');
    await (line as unknown as PalTablero).updateComplete;
    const first = all(line, '.gru')[0]!;
    expect(text(first)).to.contain(FACTS);
    expect(text(first.querySelector('.por-que-cifra'))).to.equal('63 %');
  });
});
