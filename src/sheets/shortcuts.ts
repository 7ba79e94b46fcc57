/** Columns of a sheet that fill a list which also has a sheet of its own. */
import type { Origins } from './locate.js';
import { getAt, setAt, type Item } from './pointer.js';
import type { RowRecord } from './records.js';

const UNTITLED = 'Evidencia';

/** One object for each value of a column, or one for several columns of a list. */
export function addShortcuts(record: RowRecord, origins: Origins): void {
  const { shortcuts, item } = record;
  if (shortcuts.length === 0) return;
  const made = new Map<string, Item[]>();
  for (const { field, value, column } of shortcuts) {
    const items = made.get(field.list) ?? [];
    made.set(field.list, items);
    let one = field.kind.several ? undefined : items[0];
    if (!one) {
      one = {};
      items.push(one);
      origins.add(one, record, new Map());
    }
    setAt(one, field.path, value);
    origins.note(one, field.path, column);
  }
  for (const [list, items] of made) {
    if (list === 'evidencias') for (const one of items) one['titulo'] ??= UNTITLED;
    const known = getAt(item, [list]);
    setAt(item, [list], [...items, ...(Array.isArray(known) ? (known as Item[]) : [])]);
  }
}
