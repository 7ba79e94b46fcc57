/** A failed load: its code as the name of three sentences of the catalogue. */
import type { Problema } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { tStates } from '../i18n/states.js';

/** A failed load, as the element tells it. */
export interface FalloVisto {
  codigo: string;
  /** HTTP status, where a server answered. */
  http?: number | undefined;
  /** The sentence for the console; shown only as technical detail. */
  mensaje?: string | undefined;
  /** What the reader found, when the text arrived and could not be read. */
  problema?: Problema | undefined;
}

function httpWords(http: number): string {
  if (http === 404 || http === 410) return 'no_encontrado';
  if (http === 401 || http === 403) return 'prohibido';
  if (http === 429) return 'demasiadas';
  return http >= 500 ? 'servidor' : 'http';
}

/** The name of the three sentences that tell a failure. */
export function failureWords({ codigo, http }: FalloVisto): string {
  if (codigo !== 'http' && tStates.has(`${codigo}_que`)) return codigo;
  return http !== undefined && (http < 200 || http > 299) ? httpWords(http) : 'otro';
}

/** What happened, in one sentence of the catalogue. */
export function failureSentence(loc: Localizer, fallo: FalloVisto): string {
  return tStates(loc, `${failureWords(fallo)}_que` as 'otro_que');
}
