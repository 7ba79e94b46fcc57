/** The status of an activity as a rule reads it, and the computed one of what holds activities. */
import { ESTATUS, type Estatus } from '../feed/codes.js';
import { ORDEN_ESTATUS, type EstatusLeido, type PorEstatus } from './types.js';

const KNOWN: ReadonlySet<string> = new Set(ESTATUS.codigos);

/** A code of the list, else `sin_dato`: an unknown code is shown but never counted. */
export function readEstatus(codigo: string | undefined): EstatusLeido {
  return codigo !== undefined && KNOWN.has(codigo) ? (codigo as Estatus) : 'sin_dato';
}

export function noStatuses(): PorEstatus {
  return {
    verificada: 0,
    concluida: 0,
    en_proceso: 0,
    por_iniciar: 0,
    suspendida: 0,
    sin_dato: 0,
    cancelada: 0,
  };
}

/** Adds the counts of `more` to `into`. */
export function addStatuses(into: PorEstatus, more: PorEstatus): void {
  for (const estatus of ORDEN_ESTATUS) into[estatus] += more[estatus];
}

/** Activities that are not cancelled: the base of every share. */
export function countable(n: PorEstatus): number {
  return n.verificada + n.concluida + n.en_proceso + n.por_iniciar + n.suspendida + n.sin_dato;
}

/** concluida + verificada. */
export function finished(n: PorEstatus): number {
  return n.concluida + n.verificada;
}

/** The computed status of an action or a commitment, from its activities. */
export function statusOf(n: PorEstatus): EstatusLeido {
  const total = countable(n);
  if (total === 0) return n.cancelada > 0 ? 'cancelada' : 'sin_dato';
  if (n.verificada === total) return 'verificada';
  if (finished(n) === total) return 'concluida';
  if (n.por_iniciar === total) return 'por_iniciar';
  if (n.suspendida === total) return 'suspendida';
  const started = n.en_proceso + finished(n);
  return n.sin_dato > 0 && started === 0 ? 'sin_dato' : 'en_proceso';
}
