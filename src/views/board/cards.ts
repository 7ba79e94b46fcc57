/** Cards in their groups. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Avance, Cifra, CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { tWhy } from '../../i18n/why.js';
import { baseWords, card, isLong, type Busqueda } from '../card.js';
import { heading } from '../heading.js';
import type { Content } from '../text.js';
import { planWhy } from '../why-explain.js';
import { figureIn, whyFigure, type Procedencia } from '../why.js';

/** A group, or the slice of one that a page shows. */
export interface GrupoVisible {
  clave: string;
  /** '' for the only group of an ungrouped view: it has no heading. */
  titulo: string;
  /** Commitments of the whole group, also those on other pages. */
  total: number;
  /** Activities of the whole group that are done, of those that count. */
  terminadas: Cifra;
  avance: Avance;
  /** True for the group of the proactive ones, whose progress is not the plan's. */
  aparte: boolean;
  /** True when the group began on an earlier page. */
  sigue: boolean;
  compromisos: readonly CompromisoDerivado[];
}

export interface CardsOptions {
  level: number;
  href: (id: string) => string | undefined;
  onOpen: (id: string, event: Event) => void;
  procedencia: Procedencia;
  /** The search that is on. */
  busca?: Busqueda | undefined;
}

/** Cards of one chunk; the browser skips the chunks that are out of sight. Divisible by 1, 2, 3. */
const CHUNK = 12;
/** A title over two columns may leave a hole at the end of a chunk: short groups stay whole. */
const WHOLE = 24;

/** Every group with its heading and its grid of cards. */
export function cards(
  loc: Localizer,
  grupos: readonly GrupoVisible[],
  options: CardsOptions,
): TemplateResult {
  return html`${grupos.map((g) => group(loc, g, options))}`;
}

function group(loc: Localizer, g: GrupoVisible, options: CardsOptions): TemplateResult {
  const level = g.titulo ? options.level + 1 : options.level;
  const spans = spansOf(g.compromisos.map((c) => isLong(loc, c)));
  const place = new Map(g.compromisos.map((c, i) => [c, spans[i] ?? '']));
  const one = (c: CompromisoDerivado): TemplateResult => {
    const cls = place.get(c) ?? '';
    return card(loc, c, { ...options, item: true, level, cls, href: options.href(c.id) });
  };
  return html`${g.titulo ? groupHeading(loc, g, options) : nothing}
    <div role="list" aria-label=${g.titulo || tBoard(loc, 'compromisos')}>
      ${chunks(g.compromisos).map(
        (chunk, _, all) =>
          html`<div class="fichas ${all.length > 1 ? 'tramo' : ''}" role="presentation">
            ${repeat(chunk, (c) => c.id, one)}
          </div>`,
      )}
    </div>`;
}

/**
 * Classes of cards that take two columns, by the number of columns of the grid (`larga-2`,
 * `larga-3`): a long title does, unless it would leave a hole at the end of the row before it.
 */
export function spansOf(largas: readonly boolean[]): string[] {
  const columns = [2, 3].map((count) => {
    let used = 0;
    return largas.map((larga) => {
      const spans = larga && used % count <= count - 2;
      used += spans ? 2 : 1;
      return spans ? `larga-${count}` : '';
    });
  });
  return largas.map((_, i) =>
    columns
      .map((c) => c[i] ?? '')
      .join(' ')
      .trim(),
  );
}

function chunks(list: readonly CompromisoDerivado[]): (readonly CompromisoDerivado[])[] {
  if (list.length <= WHOLE) return [list];
  const count = Math.ceil(list.length / CHUNK);
  return Array.from({ length: count }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK));
}

/** How many, how much of them is done, and the progress of the group with its base. */
export function groupFacts(loc: Localizer, g: GrupoVisible, procedencia: Procedencia): Content {
  const { n: hechas, de: n } = g.terminadas;
  const done = n === 0 ? '' : ` · ${tCommon(loc, 'terminadasDe', { n, hechas })}`;
  const count = `${tCommon(loc, 'nCompromisos', { n: g.total })}${done}`;
  if (g.aparte) return `${count} · ${tBoard(loc, 'grupoNoCuenta')}`;
  const que = tWhy(loc, 'grupo', { cual: g.titulo });
  return figureIn(`${count} · ${groupProgress(loc, g.avance)}`, (cifra) =>
    whyFigure(loc, cifra, () => planWhy(loc, g.compromisos, g.avance, que), procedencia),
  );
}

function groupProgress(loc: Localizer, avance: Avance): string {
  if (avance.valor === null) return tBoard(loc, 'grupoSinAvance');
  const valor = loc.percent(avance.valor);
  const base = baseWords(loc, avance);
  const words = tBoard(loc, 'grupoAvance', { valor });
  return base === '' ? words : `${words} (${base})`;
}

/** The heading of a group with its facts. */
export function groupHeading(
  loc: Localizer,
  g: GrupoVisible,
  { level, procedencia }: Pick<CardsOptions, 'level' | 'procedencia'>,
): TemplateResult {
  return html`<div class="grupo">
    ${heading(level, g.sigue ? `${g.titulo} ${tBoard(loc, 'sigue')}` : g.titulo)}
    <span class="chico dos">${groupFacts(loc, g, procedencia)}</span>
  </div>`;
}
