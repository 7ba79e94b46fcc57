/** What stops a command, with the words for the person who gave it. */
import type { Localizer } from '../i18n/localizer.js';
import { FallaDePublicar } from '../publish/failure.js';
import { tCli, type Palabra } from './words.js';

export const BIEN = 0;
/** The data have problems. */
export const CON_PROBLEMAS = 1;
/** Something could not be read or written, or the command is malformed. */
export const SIN_HACER = 2;

export type Codigo = Extract<Palabra, `e_${string}`> | 'cancelado';

export class FallaCli extends Error {
  constructor(
    readonly codigo: Codigo,
    readonly datos: Readonly<Record<string, string | number>> = {},
    readonly salida: number = SIN_HACER,
  ) {
    super(codigo);
  }
}

const say = tCli as unknown as (
  loc: Localizer,
  key: string,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** The sentence for anything that was thrown. */
export function failureText(loc: Localizer, error: unknown): string {
  if (error instanceof FallaCli) return say(loc, error.codigo, error.datos);
  if (error instanceof FallaDePublicar) {
    return say(loc, `f_${error.codigo}`, { valor: error.valor }).replace(/ \(\)/, '');
  }
  const detalle = error instanceof Error ? error.message : String(error);
  return tCli(loc, 'e_interno', { detalle });
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof FallaCli) return error.salida;
  return error instanceof FallaDePublicar ? CON_PROBLEMAS : SIN_HACER;
}

/** The reason of the operating system, without the path that the sentence names already. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
