/** Options and words that the commands share. */
import type { Command } from 'commander';
import type { Contexto } from './context.js';
import { tCli, type Palabra } from './words.js';

/** Adds a command to the program. */
export type Registro = (program: Command, ctx: Contexto) => void;

type Plain = Extract<Palabra, `${'o' | 'a'}_${string}`>;
const word = tCli as unknown as (ctx: Contexto['loc'], key: string, p?: object) => string;

/** `-o, --output <file>` with the name of the value in the language of the help. */
export function flagsIn(ctx: Contexto, flags: string): string {
  return flags.replace(/<(\w+)/g, (_, name: string) => `<${word(ctx.loc, `meta_${name}`)}`);
}

/** A command under construction, with options `O`; its descriptions are names of words. */
export class Orden<O> {
  readonly command: Command;

  constructor(
    program: Command,
    readonly ctx: Contexto,
    name: string,
  ) {
    this.command = program.command(name).description(word(ctx.loc, name));
  }

  argument(name: string, key: Plain): this {
    this.command.argument(flagsIn(this.ctx, name), word(this.ctx.loc, key));
    return this;
  }

  option(flags: string, key: Plain, datos?: Readonly<Record<string, string>>): this {
    this.command.option(flagsIn(this.ctx, flags), word(this.ctx.loc, key, datos));
    return this;
  }

  choice(flags: string, key: Plain, choices: readonly string[], standard?: string): this {
    const option = this.command
      .createOption(flagsIn(this.ctx, flags), word(this.ctx.loc, key))
      .choices([...choices]);
    this.command.addOption(standard === undefined ? option : option.default(standard));
    return this;
  }

  required(flags: string, key: Plain): this {
    this.command.requiredOption(flagsIn(this.ctx, flags), word(this.ctx.loc, key));
    return this;
  }

  /** `-o` and `--force`. */
  output(key: Plain = 'o_salida', datos?: Readonly<Record<string, string>>): this {
    return this.option('-o, --output <file>', key, datos).option('-f, --force', 'o_reemplazar');
  }

  /** `--today`, `--plan` and `--only-verified`: how a plan is computed. */
  rules(): this {
    return this.option('--plan <id>', 'o_plan')
      .option('--today <date>', 'o_hoy')
      .option('--only-verified', 'o_solo_verificadas');
  }

  examples(...lines: readonly string[]): this {
    const { loc } = this.ctx;
    const text = lines.map((line) => `  pal-feed ${line}`).join('\n');
    this.command.addHelpText('after', `\n${tCli(loc, 'ejemplos')}\n${text}\n`);
    return this;
  }

  run(action: (options: O, ...names: string[]) => Promise<void>): void {
    this.command.action(async (...all: unknown[]) => {
      // Arguments in their order, then the options, then the command itself.
      await action(all.at(-2) as O, ...(all.slice(0, -2).flat() as string[]));
    });
  }
}
