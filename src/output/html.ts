/**
 * A plan as a page that is read without scripts, by people and by search engines. Under a strict
 * Content-Security-Policy it works as it is: its style sheet is linked, it has no inline style and no
 * script that runs. The only `<script>` is a data block (`application/ld+json`), which the policy
 * does not touch because it never runs; with a board there is one more, by address.
 */
import { tCommon } from '../i18n/common.js';
import { codeWord } from '../i18n/codes.js';
import type { Localizer } from '../i18n/localizer.js';
import { tPage } from '../i18n/page.js';
import { cleanText } from '../i18n/plain-text.js';
import { tTakeaway } from '../i18n/takeaway.js';
import type { CompromisoDerivado } from '../model/types.js';
import { Marcado, link, markup, said, tag, type Pieza } from './html-build.js';
import { jsonLd } from './html-ld.js';
import { activitiesTable, anchor, commitmentsTable, progressWords } from './html-tables.js';
import { commitmentTitle, planName } from './names.js';
import { notesOf, type Llevado } from './taken.js';

export { pageCss } from './html-css.js';

export interface PaginaPedida {
  /** Address of the style sheet; its text is `pageCss`. */
  css: string;
  /** Address of the feed: for the link to the data, and for the board. */
  datos: string | null;
  /** Address of the script of the board, which takes the place of the tables; null for none. */
  tablero: string | null;
  /** Inside a declarative shadow DOM: the styles of another page do not reach it. */
  sombra: boolean;
  /** The content alone, to be pasted into another page. */
  fragmento: boolean;
}

function figures(loc: Localizer, { plan }: Llevado): Marcado {
  const overdue = plan.porBandera.vencida;
  const hechas = loc.number(plan.terminadas);
  return tag(
    'ul',
    { class: 'cifras' },
    tag('li', {}, tPage(loc, 'avance_plan', { valor: progressWords(loc, plan.avance) })),
    tag('li', {}, tCommon(loc, 'terminadasDe', { hechas, n: plan.total })),
    overdue > 0 ? tag('li', {}, tPage(loc, 'vencidas', { n: overdue })) : null,
    plan.ilegibles > 0 ? tag('li', {}, tPage(loc, 'ilegibles', { n: plan.ilegibles })) : null,
  );
}

function outside(loc: Localizer, { excluido }: CompromisoDerivado): Pieza {
  if (!excluido) return null;
  const motivo = tPage(loc, `fuera.${excluido}`);
  return tag('p', { class: 'nota' }, tPage(loc, 'fuera', { motivo }));
}

function commitment(loc: Localizer, c: CompromisoDerivado): Marcado {
  const { compromiso, estado } = c;
  return tag(
    'section',
    { id: anchor(c.id) },
    tag('h2', {}, commitmentTitle(loc, c)),
    compromiso.resumen ? tag('p', {}, said(loc, compromiso.resumen)) : null,
    tag(
      'p',
      { class: 'nota' },
      `${cleanText(codeWord(loc, 'estado_compromiso', estado))} · `,
      tCommon(loc, 'avance', { valor: progressWords(loc, c.avance) }),
    ),
    outside(loc, c),
    activitiesTable(loc, c),
  );
}

function content(loc: Localizer, taken: Llevado, datos: string | null): Marcado {
  const { feed, plan, compromisos, origen } = taken;
  return tag(
    'div',
    { class: 'pal-pagina', lang: loc.idioma },
    tag('h1', {}, planName(loc, feed, plan.plan)),
    origen.ejemplo ? tag('p', {}, tag('strong', {}, tTakeaway(loc, 'ejemplo'))) : null,
    tag('p', {}, tPage(loc, 'al', { fecha: loc.date(origen.descargado, 'long') })),
    figures(loc, taken),
    commitmentsTable(loc, compromisos),
    compromisos.map((c) => commitment(loc, c)),
    tag('h2', {}, tPage(loc, 'origen')),
    tag(
      'ul',
      { class: 'nota' },
      notesOf(loc, taken).map((line) => tag('li', {}, line)),
      datos === null ? null : tag('li', {}, link(datos, tPage(loc, 'datos'))),
    ),
  );
}

function shadowed(css: string, inner: Marcado): Marcado {
  const sheet = tag('link', { rel: 'stylesheet', href: css });
  return tag('div', {}, tag('template', { shadowrootmode: 'open' }, sheet, inner));
}

/** The tables stay until the board has its data, and where there is no script at all. */
function withBoard({ tablero, datos }: PaginaPedida, inner: Marcado): Pieza {
  if (tablero === null) return inner;
  return [
    tag('pal-tablero', { src: datos ?? undefined }, inner),
    tag('script', { type: 'module', src: tablero }),
  ];
}

/** The page, or with `fragmento` what goes into another one. */
export function pageHtml(loc: Localizer, taken: Llevado, asked: PaginaPedida): string {
  const { css, datos, sombra, fragmento } = asked;
  const { feed, plan, compromisos } = taken;
  const name = planName(loc, feed, plan.plan);
  const description = tPage(loc, 'descripcion', {
    compromisos: tCommon(loc, 'nCompromisos', { n: compromisos.length }),
    actividades: tCommon(loc, 'nActividades', { n: plan.total }),
    plan: name,
  });
  const inner = content(loc, taken, datos);
  const body = withBoard(asked, sombra ? shadowed(css, inner) : inner);
  const data = tag(
    'script',
    { type: 'application/ld+json' },
    new Marcado(jsonLd(loc, taken, description)),
  );
  const sheet = sombra ? null : tag('link', { rel: 'stylesheet', href: css });
  if (fragmento) return `${markup([sheet, body, data])}\n`;
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, name),
    tag('meta', { name: 'description', content: description }),
    datos === null
      ? null
      : tag('link', { rel: 'alternate', type: 'application/json', href: datos }),
    sheet,
    data,
  );
  const page = tag(
    'html',
    { lang: loc.idioma },
    head,
    tag('body', { class: 'pal-pagina-sola' }, tag('main', {}, body)),
  );
  return `<!doctype html>\n${page.html}\n`;
}
