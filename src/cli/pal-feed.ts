#!/usr/bin/env node
/** `pal-feed`: the edge. Clock, streams and exit code are touched here and in this folder only. */
import process from 'node:process';
import { CommanderError } from 'commander';
import { Contexto, languageOf } from './context.js';
import { exitCodeOf, failureText, SIN_HACER } from './failure.js';
import { makeProgram, usageText } from './program.js';
import { tCli } from './words.js';

const args = process.argv.slice(2);
const ctx = new Contexto(languageOf(args, process.env));

// A reader that has seen enough (`pal-feed … | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(ctx.salida);
});

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    const text = usageText(ctx, error, commandIn(args));
    if (text === '') return;
    ctx.say(text);
    ctx.worsen(SIN_HACER);
    return;
  }
  ctx.say(tCli(ctx.loc, 'error', { texto: failureText(ctx.loc, error) }));
  ctx.worsen(exitCodeOf(error));
}

const program = makeProgram(ctx);

function commandIn(words: readonly string[]): string {
  return program.commands.map((c) => c.name()).find((name) => words.includes(name)) ?? '';
}

try {
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
} catch (error) {
  fail(error);
}
process.exitCode = ctx.salida;
