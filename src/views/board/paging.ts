/**
 * Windows of a long plan. Up to PAGE_FROM commitments everything is in the page, so that the
 * browser's own search, print and readers work; above that one page of cards or rows at a time, all
 * of them within reach by search and by paging.
 */
import type { GrupoVisible } from './cards.js';

/** From how many shown commitments on the view is paged. */
export const PAGE_FROM = 150;
/** A card has 35 to 45 elements, a row about 25; the whole board stays under 1 500. */
export const CARDS_PER_PAGE = 24;
export const ROWS_PER_PAGE = 30;

export interface Pagina {
  grupos: GrupoVisible[];
  /** 0-based, clamped to what there is. */
  pagina: number;
  paginas: number;
  /** 1-based positions over all groups. */
  desde: number;
  hasta: number;
  total: number;
}

/** One page of the groups laid end to end; a group that goes on says so with `sigue`. */
export function paginate(grupos: readonly GrupoVisible[], pagina: number, size: number): Pagina {
  const total = grupos.reduce((sum, g) => sum + g.compromisos.length, 0);
  const paginas = total > PAGE_FROM ? Math.ceil(total / size) : 1;
  if (paginas === 1) {
    return {
      grupos: [...grupos],
      pagina: 0,
      paginas,
      desde: Math.min(1, total),
      hasta: total,
      total,
    };
  }
  const page = Math.min(Math.max(0, Math.floor(pagina) || 0), paginas - 1);
  const first = page * size;
  const last = Math.min(first + size, total);
  return {
    grupos: slice(grupos, first, last),
    pagina: page,
    paginas,
    desde: first + 1,
    hasta: last,
    total,
  };
}

function slice(grupos: readonly GrupoVisible[], first: number, last: number): GrupoVisible[] {
  const found: GrupoVisible[] = [];
  let start = 0;
  for (const g of grupos) {
    const end = start + g.compromisos.length;
    if (end > first && start < last) {
      const from = Math.max(0, first - start);
      const compromisos = g.compromisos.slice(from, last - start);
      found.push({ ...g, compromisos, sigue: from > 0 });
    }
    start = end;
  }
  return found;
}
