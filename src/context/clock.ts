/** The clock of the page: one place to ask for the time, so that tests can set it. */
import type { Dia } from '../feed/civil-date.js';
import { dayInZone } from '../feed/civil-date.js';

export const clock = {
  /** Milliseconds since 1970, UTC. */
  now: (): number => Date.now(),
};

/** The civil day it is now in a zone of the feed. */
export function today(zona: string | undefined): Dia {
  return dayInZone(new Date(clock.now()), zona);
}

/** Every zone on earth has its midnight on a quarter of an hour of UTC. */
const QUARTER = 15 * 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  for (const listener of [...listeners]) listener();
}

function schedule(): void {
  timer = setTimeout(
    () => {
      tick();
      schedule();
    },
    QUARTER - (clock.now() % QUARTER) + 50,
  );
}

function onReturn(): void {
  if (document.visibilityState === 'visible') tick();
}

/**
 * Calls back whenever the civil day may have changed: each quarter of an hour, and when the tab
 * comes back (a sleeping machine runs no timers). One timer for the whole page.
 * @returns the function that ends it
 */
export function onDayMayChange(listener: () => void): () => void {
  if (listeners.size === 0) {
    schedule();
    document.addEventListener('visibilitychange', onReturn);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onReturn);
  };
}
