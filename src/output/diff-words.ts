/** What changed between two editions, in sentences without markup. */
import { changesOfDiff, isSubstance } from '../feed/changes-of-diff.js';
import type { Diferencia } from '../feed/diff.js';
import { indexItems, type Elemento } from '../feed/items.js';
import type { Feed } from '../feed/types.js';
import { tChanges } from '../i18n/changes.js';
import { fieldWord } from '../i18n/fields.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText } from '../i18n/plain-text.js';
import { nameIn } from '../i18n/value-words.js';
import { changeText } from './change-words.js';

function named(loc: Localizer, e: Elemento | undefined, id: unknown): string {
  if (e) return `${fieldWord(loc, `clase.${e.clase}`)} «${nameIn(loc, e.item) || e.id}»`;
  return typeof id === 'string' ? cleanText(id) : tChanges(loc, 'el_plan');
}

/** One line a difference, in the order of the comparison; history and dates of the feed stay out. */
export function diffLines(
  loc: Localizer,
  antes: Feed,
  despues: Feed,
  diferencias: readonly Diferencia[],
): string[] {
  const [before, after] = [indexItems(antes), indexItems(despues)];
  const find = (id: unknown): Elemento | undefined =>
    typeof id === 'string' ? (after.get(id) ?? before.get(id)) : undefined;
  return diferencias.filter(isSubstance).map((d) => {
    const de = find(d.objeto);
    if (d.tipo === 'traslado') {
      const [from, to] = [d.antes, d.despues].map((id) => named(loc, find(id), id));
      return `${named(loc, de, d.objeto)}: ${tChanges(loc, 'traslado')} ${from} → ${to}`;
    }
    const [cambio] = changesOfDiff([d], { fecha: '' });
    return changeText(loc, { cambio: cambio!, de });
  });
}
