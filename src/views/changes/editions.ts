/** Two editions of the data, by what they are about: exercise, plan, each commitment. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Diferencia } from '../../feed/diff.js';
import { tChanges } from '../../i18n/changes.js';
import type { Localizer } from '../../i18n/localizer.js';
import { commitmentName } from '../commitment-name.js';
import { heading } from '../heading.js';
import { moreButton } from '../more.js';
import type { Content } from '../text.js';
import { nameIn } from './value.js';
import { itemName, nameOfId, type Nombres } from './names.js';
import { changeSentence, rootPart } from './sentence.js';

export interface EditionOptions {
  /** Level of the group headings. */
  level: number;
  nombres: Nombres;
  diferencias: readonly Diferencia[];
  /** Dates of both editions as the feeds state them; '' where unknown. */
  antes: string;
  ahora: string;
  limite: number;
  onMore: () => void;
}

/** The item as it is called now, or as it was called in what is gone. */
function nameOf(loc: Localizer, d: Diferencia, nombres: Nombres): Content {
  const e = d.objeto === undefined ? undefined : nombres.items.get(d.objeto);
  if (e) return itemName(loc, nombres, e);
  if (d.ruta === '' && d.antes !== undefined) return `«${nameIn(loc, d.antes) || d.objeto}»`;
  return nameOfId(loc, nombres, d.objeto);
}

/** What happened, and the name of what it happened to; `nothing` under the title of its own group. */
function difference(loc: Localizer, d: Diferencia, o: EditionOptions): [Content, Content] {
  const root = d.objeto === undefined ? rootPart(loc, d.ruta) : undefined;
  const own = d.clase === 'compromiso' && d.objeto === d.compromiso;
  const name = own ? nothing : (root?.nombre ?? nameOf(loc, d, o.nombres));
  const parent = (id: unknown): Content =>
    typeof id === 'string' ? nameOfId(loc, o.nombres, id) : tChanges(loc, 'el_plan');
  const what =
    d.tipo === 'traslado'
      ? html`${tChanges(loc, 'traslado')} ${parent(d.antes)} → ${parent(d.despues)}`
      : changeSentence(loc, root ? { ...d, ruta: root.ruta } : d);
  return [name, what];
}

/** All changes of one item together: its name is said once. */
function byItem(list: readonly Diferencia[]): Diferencia[][] {
  const items = new Map<string, Diferencia[]>();
  for (const d of list) {
    const key = d.objeto ?? (d.ruta.split('/')[1] === 'ejercicio' ? '/ejercicio' : '/');
    const item = items.get(key);
    if (item) item.push(d);
    else items.set(key, [d]);
  }
  return [...items.values()];
}

function itemChanges(
  loc: Localizer,
  list: readonly Diferencia[],
  o: EditionOptions,
): TemplateResult[] {
  const told = list.map((d) => difference(loc, d, o));
  const name = told[0]![0];
  if (name === nothing) return told.map(([, what]) => html`<li class="frase">${what}</li>`);
  if (told.length === 1) return [html`<li>${name}: ${told[0]![1]}</li>`];
  return [
    html`<li>
      ${name}:
      <ul class="sangria">
        ${told.map(([, what]) => html`<li class="frase">${what}</li>`)}
      </ul>
    </li>`,
  ];
}

/** Groups in the order: exercise, plan, commitments as they come. */
function groupsOf(list: readonly Diferencia[]): [string, Diferencia[]][] {
  const groups = new Map<string, Diferencia[]>();
  for (const d of list) {
    const key = d.compromiso ?? (d.ruta.startsWith('/planes') || d.clase === 'plan' ? '*' : '');
    const group = groups.get(key);
    if (group) group.push(d);
    else groups.set(key, [d]);
  }
  const order = (key: string): number => ['', '*'].indexOf(key) + 1 || 3;
  return [...groups].sort(([a], [b]) => order(a) - order(b));
}

function groupTitle(
  loc: Localizer,
  key: string,
  list: readonly Diferencia[],
  { nombres }: EditionOptions,
): Content {
  if (key === '') return tChanges(loc, 'en_el_ejercicio');
  if (key === '*') return tChanges(loc, 'en_el_plan');
  const c = nombres.plan?.porId.get(key);
  if (c) return commitmentName(loc, c, nombres.onSelect);
  const gone = list.find((d) => d.tipo === 'retiro' && d.ruta === '' && d.objeto === key);
  return (gone && nameIn(loc, gone.antes)) || nameOfId(loc, nombres, key);
}

/** Both dates, how many changes, and each in words. */
export function editionChanges(loc: Localizer, o: EditionOptions): TemplateResult {
  const n = o.diferencias.length;
  const { antes, ahora } = o;
  const between = antes && ahora ? `${tChanges(loc, 'ediciones_del', { antes, ahora })} ` : '';
  if (n === 0) return html`<p class="prosa">${between}${tChanges(loc, 'ediciones_nada')}</p>`;
  const ordered = groupsOf(o.diferencias).flatMap(([key, list]) => list.map((d) => ({ key, d })));
  const shown = ordered.slice(0, o.limite);
  const groups = new Map<string, Diferencia[]>();
  for (const { key, d } of shown) groups.set(key, [...(groups.get(key) ?? []), d]);
  return html`<p class="prosa">${between}<b>${tChanges(loc, 'ediciones_n', { n })}</b></p>
    ${[...groups].map(
      ([key, list]) =>
        html`${heading(o.level, groupTitle(loc, key, list, o), 'rubro')}
          <ul class="lista">
            ${byItem(list).map((item) => itemChanges(loc, item, o))}
          </ul>`,
    )}
    ${moreButton(loc, n - shown.length, o.onMore)}`;
}
