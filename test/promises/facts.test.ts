import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { feedGrande } from '../../demo/feed-grande.js';
import { find, settled } from './actions.js';
import { inBox } from './states.js';

const WHERE = { width: 1000, scheme: 'light' } as const;
const WORDS: Record<string, string> = {
  por_iniciar: 'Por iniciar',
  en_proceso: 'En proceso',
  concluida: 'Concluida',
  verificada: 'Verificada',
  suspendida: 'Suspendida',
  cancelada: 'Cancelada',
};
const UNKNOWN = 'Sin dato';
const RUNS = { numRuns: 30, includeErrorInReport: true };

interface Item {
  id: string;
  titulo: string;
  estatus?: string;
  inicio?: string;
  fin?: string;
  fin_original?: string;
  concluida?: string;
  verificada?: string;
}

/** A date in any precision that the standard knows. */
const fecha = fc
  .tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([y, m, d, parts]) =>
    [y, m, d]
      .slice(0, parts)
      .map((n) => String(n).padStart(2, '0'))
      .join('-'),
  );
const titulo = fc.string({ minLength: 0, maxLength: 30 }).map((s) => `Título ${s.trim()}.`);
const actividad = fc.record(
  {
    titulo,
    estatus: fc.constantFrom(...Object.keys(WORDS), 'inventado'),
    inicio: fecha,
    fin: fecha,
    fin_original: fecha,
    concluida: fecha,
    verificada: fecha,
  },
  { requiredKeys: ['titulo'] },
);
const compromiso = fc.record(
  { titulo, inicio: fecha, fin: fecha, actividades: fc.array(actividad, { maxLength: 4 }) },
  { requiredKeys: ['titulo', 'actividades'] },
);

interface Made extends Item {
  actividades: Item[];
}

/** Ids by place, and a feed around them. */
function number(compromisos: readonly Omit<Made, 'id'>[]): Made[] {
  return compromisos.map((c, i) => ({
    ...c,
    id: `c${i}`,
    actividades: c.actividades.map((a, j) => ({ ...a, id: `c${i}-a${j}` })),
  }));
}

const feedOf = (compromisos: readonly Made[]): unknown => ({
  version: '1.0',
  actualizado: '2026-06-01T00:00:00-06:00',
  publicador: { nombre: 'Oficina' },
  ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '17', nombre: 'Morelos' } },
  planes: [{ id: 'p', titulo: 'Plan', inicio: '2026-01-01', compromisos }],
});

const words = (el: Element | null | undefined): string =>
  (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const day = (el: Element | undefined): string =>
  el?.querySelector('time')?.getAttribute('datetime') ?? '';

async function mount(tag: 'pal-tablero' | 'avance-timeline', feed: unknown): Promise<PalTablero> {
  const element = document.createElement(tag) as PalTablero;
  element.setAttribute('hoy', '2026-06-01');
  if (tag === 'pal-tablero') element.vista = 'tabla';
  element.feed = feed as never;
  await inBox(WHERE, element);
  await element.listo;
  await settled(element);
  return element;
}

async function openTable(element: PalTablero): Promise<HTMLElement[]> {
  find(element, '.datos-tabla > summary')[0]!.click();
  await settled(element);
  return find(element, '.datos-tabla tbody tr');
}

/** A row of the timeline's table as it reads. */
function factsOf(row: HTMLElement): string {
  const cells = [...row.querySelectorAll('td')];
  const dates = row.matches('.acti') ? cells.slice(2, 7) : cells.slice(2, 4);
  const head = [words(cells[0]), words(row.querySelector('th')), words(cells[1])];
  return JSON.stringify([...head, ...dates.map(day)]);
}

/** The same from the feed; the status of a commitment is computed and has its own tests. */
function* expected({ id, titulo: title, inicio, fin, actividades }: Made): Generator<string[]> {
  yield [id, squeezed(title), inicio ?? '', fin ?? ''];
  for (const a of actividades) {
    yield [
      a.id,
      squeezed(a.titulo),
      WORDS[a.estatus ?? ''] ?? UNKNOWN,
      a.inicio ?? '',
      a.fin ?? '',
      a.fin_original ?? a.fin ?? '',
      a.concluida ?? '',
      a.verificada ?? '',
    ];
  }
}

describe('the tables beside the drawing', function () {
  this.timeout(60_000);

  it('that of the timeline has every id, title, status and date of the feed, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(compromiso, { minLength: 1, maxLength: 4 }), async (made) => {
        const compromisos = number(made as Omit<Made, 'id'>[]);
        const element = await mount('avance-timeline', feedOf(compromisos));
        const rows = await openTable(element);
        const shown = rows.map((row) => {
          const facts = JSON.parse(factsOf(row)) as string[];
          return row.matches('.acti') ? facts : facts.filter((_, i) => i !== 2);
        });
        element.parentElement!.remove();
        expect(shown).to.deep.equal(compromisos.flatMap((c) => [...expected(c)]));
      }),
      RUNS,
    );
  });

  it('that of the board has every commitment with its title, status, counts and due date', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(compromiso, { minLength: 1, maxLength: 4 }), async (made) => {
        const compromisos = number(made as Omit<Made, 'id'>[]);
        const board = await mount('pal-tablero', feedOf(compromisos));
        const rows = find(board, 'table.tablero tbody tr[data-id]');
        const shown = rows.map((row) => [row.dataset['id'], words(row.querySelector('th'))]);
        const cells = rows.map((row) => [...row.querySelectorAll('td')].map(words));
        board.parentElement!.remove();
        expect(shown).to.deep.equal(compromisos.map((c) => [c.id, squeezed(c.titulo)]));
        for (const [i, { actividades }] of compromisos.entries()) {
          const counted = actividades.filter((a) => a.estatus !== 'cancelada');
          const done = counted.filter((a) => /^(concluida|verificada)$/.test(a.estatus ?? ''));
          const [, status, count, , due] = cells[i]!;
          expect([...Object.values(WORDS), UNKNOWN]).to.include(status);
          const none = counted.length === 0;
          expect(count).to.equal(none ? 'sin dato' : `${done.length} de ${counted.length}`);
          expect(due).not.to.equal('');
        }
      }),
      RUNS,
    );
  });

  it('of a long plan is complete after its last part', async () => {
    const element = await mount('avance-timeline', feedGrande({ compromisos: 60, actividades: 8 }));
    await openTable(element);
    const more = (): HTMLElement | undefined => find(element, '.datos-tabla p .boton')[0];
    for (let press = 0; more() && press < 10; press++) {
      more()!.click();
      await settled(element);
    }
    expect(more()).to.equal(undefined);
    const ids = find(element, '.datos-tabla tbody tr').map((row) => row.dataset['id']);
    expect(new Set(ids).size).to.equal(60 + 60 * 8);
  });

  it('of a real feed agrees with the drawing, row by row', async () => {
    const element = await mount('avance-timeline', feedGrande({ compromisos: 12, actividades: 4 }));
    const drawn = new Set(find(element, '[role=row][data-id]').map((row) => row.dataset['id']));
    const listed = (await openTable(element)).map((row) => row.dataset['id']);
    expect([...drawn].filter((id) => !listed.includes(id))).to.deep.equal([]);
    expect(drawn.size).to.equal(12);
  });
});
