/** Which references can stand in a cell: one that would be taken for a title or a number cannot. */
import { fold } from '../feed/similar.js';

const NAMES = ['numero', 'titulo', 'nombre', 'denominacion', 'texto'];

export interface SafeReferences {
  isSafe(text: string): boolean;
}

function addNames(item: Record<string, unknown>, names: Set<string>): void {
  for (const name of NAMES) {
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    for (const text of texts) {
      if (typeof text !== 'string') continue;
      names.add(fold(text));
      if (name === 'numero') names.add(fold(`compromiso ${text}`));
    }
  }
}

/** Looks at every object of a feed once. */
export function safeReferences(feed: unknown): SafeReferences {
  const ids = new Set<string>();
  const foldedIds = new Set<string>();
  const names = new Set<string>();
  const pending: unknown[] = [feed];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    pending.push(...(Object.values(value) as unknown[]));
    if (Array.isArray(value)) continue;
    const item = value as Record<string, unknown>;
    addNames(item, names);
    if (typeof item['id'] !== 'string') continue;
    ids.add(item['id']);
    foldedIds.add(fold(item['id']));
  }
  return {
    isSafe(text) {
      const folded = fold(text);
      return !names.has(folded) && (ids.has(text) || !foldedIds.has(folded));
    },
  };
}
