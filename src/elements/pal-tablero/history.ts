/** The history of the page, which belongs to the host: its state object is kept, one key is ours. */
import { warnOnce } from '../../base/warn-once.js';

const KEY = 'palTablero';

type Kept = Record<string, unknown>;

/** A router may keep anything there; only an object can take a key. */
function objectOf(state: unknown): Kept | null {
  const isObject = typeof state === 'object' && !Array.isArray(state);
  return isObject ? ((state ?? {}) as Kept) : null;
}

/** Frames from text, some sandboxes and a reader in a hurry (Safari) make the browser refuse. */
function write(how: 'pushState' | 'replaceState', state: unknown, href: string): void {
  try {
    history[how](state, '', href);
  } catch {
    warnOnce(
      'historial',
      'El navegador no dejó cambiar la dirección de la página; lo demás sigue.',
    );
  }
}

/** Puts `href` in place of the address. */
export function replaceAddress(href: string): void {
  write('replaceState', history.state, href);
}

/** A new entry with the state of the host, without the place of the entry before. */
export function pushAddress(href: string): void {
  write('pushState', withoutPlace(history.state), href);
}

function withoutPlace(state: unknown): unknown {
  const kept = objectOf(state);
  if (!kept || !(KEY in kept)) return state;
  const rest = Object.entries(kept).filter(([name]) => name !== KEY);
  return rest.length > 0 ? Object.fromEntries(rest) : null;
}

/** Notes in the entry that is left where the page stood, in pixels. */
export function notePlace(y: number): void {
  const state = objectOf(history.state);
  if (state) write('replaceState', { ...state, [KEY]: { y } }, location.href);
}

/** Where the page stood when the entry of this state was left; null when nobody noted it. */
export function placeOf(state: unknown): number | null {
  const place = objectOf(objectOf(state)?.[KEY] ?? null)?.['y'];
  return typeof place === 'number' ? place : null;
}
