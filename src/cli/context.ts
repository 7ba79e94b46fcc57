/** What every command is given: words, clock, and the two ways out. */
import process from 'node:process';
import { styleText } from 'node:util';
import type { Gravedad } from '../feed/problems.js';
import { makeLocalizer, type Localizer } from '../i18n/localizer.js';
import { BIEN } from './failure.js';

export class Contexto {
  readonly loc: Localizer;
  readonly ahora = new Date();
  /** The worst so far; a file that fails does not stop the others. */
  salida = BIEN;

  constructor(lang: string) {
    this.loc = makeLocalizer(lang);
  }

  /** Raises the exit code. */
  worsen(salida: number): void {
    this.salida = Math.max(this.salida, salida);
  }

  /** Standard output: what was asked for. Waits while a pipe is full. */
  write(text: string | Uint8Array): Promise<void> {
    return new Promise((done) => {
      if (process.stdout.write(text)) done();
      else process.stdout.once('drain', done);
    });
  }

  /** Standard error: everything that is said about it. */
  say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  get interactive(): boolean {
    return process.stdin.isTTY && process.stderr.isTTY;
  }

  /** Colours for a terminal that wants them. */
  readonly paint = (gravedad: Gravedad | 'bien', text: string): string => {
    if (!process.stdout.isTTY || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb') {
      return text;
    }
    const colour = { error: 'red', advertencia: 'yellow', aviso: 'cyan', bien: 'green' } as const;
    return styleText(colour[gravedad], text);
  };
}

/** The language asked for, else that of the system, else Spanish. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): string {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const found = asked || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'es-MX';
  // `en_US.UTF-8` of a system is the tag `en-US`.
  return found.replace(/[.@].*$/, '').replaceAll('_', '-');
}
