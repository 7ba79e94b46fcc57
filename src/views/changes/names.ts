/** What the items of a feed are called where a change tells of them. */
import { html, nothing } from 'lit';
import type { Elemento } from '../../feed/items.js';
import { tChanges } from '../../i18n/changes.js';
import { fieldWord } from '../../i18n/fields.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import { commitmentName } from '../commitment-name.js';
import { numbering } from '../commitment/page-context.js';
import { cleanText, type Content } from '../text.js';
import { nameIn } from './value.js';

export interface Nombres {
  plan: PlanDerivado | null;
  items: ReadonlyMap<string, Elemento>;
  onSelect: ((c: CompromisoDerivado) => void) | undefined;
}

/** Number and title of an activity, as its commitment's page numbers it. */
export function activityName(
  loc: Localizer,
  c: CompromisoDerivado | undefined,
  id: string,
  title: string,
): string {
  const number = c && numbering(loc, c).get(id);
  return number === undefined ? title || id : `${number} ${title}`.trim();
}

/** A commitment of the plan in view as a way to its page, anything else by kind and title. */
export function itemName(loc: Localizer, n: Nombres, e: Elemento): Content {
  const c = e.compromiso === undefined ? undefined : n.plan?.porId.get(e.compromiso);
  if (c && e.clase === 'compromiso') return commitmentName(loc, c, n.onSelect);
  const title = nameIn(loc, e.item);
  const name = e.clase === 'actividad' ? activityName(loc, c, e.id, title) : title || e.id;
  return html`${fieldWord(loc, `clase.${e.clase}`)} ${e.clase === 'actividad' ? name : `«${name}»`}`;
}

/** The item of an id; `nothing` for the feed itself. */
export function nameOfId(loc: Localizer, n: Nombres, id: string | undefined): Content {
  if (id === undefined) return nothing;
  const e = n.items.get(id);
  return e ? itemName(loc, n, e) : tChanges(loc, 'no_esta', { id: cleanText(id) });
}

/** In which commitment an item stands: "compromiso 3"; `nothing` for a commitment and what is in none. */
export function whereText(loc: Localizer, n: Nombres, e: Elemento | undefined): Content {
  const id = e?.compromiso;
  if (id === undefined || e?.clase === 'compromiso') return nothing;
  const c = n.items.get(id)?.item;
  const numero = typeof c?.['numero'] === 'string' ? c['numero'] : `«${nameIn(loc, c)}»`;
  return `${fieldWord(loc, 'compromiso')} ${cleanText(numero)}`;
}
