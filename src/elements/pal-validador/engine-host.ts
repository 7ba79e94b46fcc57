/**
 * Where the engine can run. The CDN file has another one in place of this (scripts/lib/engine.js), so
 * that one file works alone: there the engine is one function, which a worker is made from and which
 * the page can call as well.
 */
import { serve, type Puerto } from '../../engine/serve.js';

/** Opens a worker. Throws where the page may not; where its script is missing it says so later. */
export function openWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
}

/** The engine in the page itself. */
export const serveHere: (port: Puerto) => void = serve;
