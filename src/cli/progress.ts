/** How far long work is, for a person who is watching: never in a pipe, never for a moment's work. */
import process from 'node:process';
import { progress } from '@clack/prompts';
import type { Contexto } from './context.js';
import { tCli } from './words.js';

/** Fewer are done before the bar could be read. */
const MUCHOS = 5;

export interface Marcha {
  step(name: string): void;
  end(): void;
}

const SILENT: Marcha = { step: () => undefined, end: () => undefined };

export function watch({ loc }: Contexto, n: number): Marcha {
  if (n < MUCHOS || !process.stderr.isTTY) return SILENT;
  const bar = progress({ max: n, output: process.stderr, indicator: 'timer' });
  bar.start(tCli(loc, 'leyendo', { n }));
  return {
    step: (archivo) => bar.advance(1, tCli(loc, 'leyendo_n', { archivo })),
    end: () => bar.stop(tCli(loc, 'listo')),
  };
}
