/** The table of statuses of the standard, in code: what each system's word means in the feed. */
import { ESTATUS, type Estatus } from '../feed/index.js';
import { fold } from '../feed/similar.js';

/** Scheme → its word, as it is written → status of the feed; null where two would fit. */
export const CRUCE: Readonly<Record<string, Readonly<Record<string, Estatus | null>>>> = {
  aga: {
    ninguno: 'por_iniciar',
    iniciado: 'en_proceso',
    completo: 'concluida',
    verificado: 'verificada',
  },
  pa15: { a: 'por_iniciar', b: 'en_proceso', c: 'concluida' },
  ocds: { scheduled: 'por_iniciar', partiallyMet: 'en_proceso', met: 'concluida', notMet: null },
  iati: {
    '1': 'por_iniciar',
    '2': 'en_proceso',
    '3': 'concluida',
    '4': 'verificada',
    '5': 'cancelada',
    '6': 'suspendida',
  },
};

/** Words that the boards themselves showed for their codes. */
const ETIQUETAS: Readonly<Record<string, Readonly<Record<string, Estatus>>>> = {
  aga: {
    por_iniciar: 'por_iniciar',
    sin_iniciar: 'por_iniciar',
    en_proceso: 'en_proceso',
    por_verificar: 'concluida',
    completo_por_verificar: 'concluida',
    completado: 'concluida',
    completados: 'concluida',
    iniciados: 'en_proceso',
    verificados: 'verificada',
  },
  pa15: {
    sin_avance: 'por_iniciar',
    en_proceso: 'en_proceso',
    proceso: 'en_proceso',
    completado: 'concluida',
  },
};

/** OGP's completion levels, which no machine may translate: limited and substantial say too little. */
const OGP = new Set([
  'not_started',
  'limited',
  'substantial',
  'complete',
  'no_iniciado',
  'limitado',
  'sustancial',
]);

export interface EstatusLeido {
  /** Undefined when the word says none of the feed. */
  estatus: Estatus | undefined;
  /** `codigo`: the word itself; `etiqueta`: it meant one; `dudoso`: a person must decide. */
  como: 'codigo' | 'etiqueta' | 'dudoso' | 'desconocido';
}

const DEL_FEED: Readonly<Record<string, Estatus>> = Object.fromEntries(
  ESTATUS.codigos.map((codigo) => [codigo, codigo]),
);

function lookUp<T>(table: Readonly<Record<string, T>> | undefined, word: string): T | undefined {
  if (!table) return undefined;
  if (Object.hasOwn(table, word)) return table[word];
  const folded = fold(word);
  const key = Object.keys(table).find((known) => fold(known) === folded);
  return key === undefined ? undefined : table[key];
}

/** The status that a word of a scheme means. Any scheme may also use the feed's own codes. */
export function crossStatus(scheme: string, value: unknown): EstatusLeido {
  const word = String(value).trim();
  const table = Object.hasOwn(CRUCE, scheme) ? CRUCE[scheme] : undefined;
  const labels = Object.hasOwn(ETIQUETAS, scheme) ? ETIQUETAS[scheme] : undefined;
  const estatus = lookUp(table, word) ?? lookUp(labels, word) ?? lookUp(DEL_FEED, word);
  if (estatus) {
    const exact = table && Object.hasOwn(table, word);
    return { estatus, como: exact || Object.hasOwn(DEL_FEED, word) ? 'codigo' : 'etiqueta' };
  }
  const doubtful = OGP.has(fold(word)) || lookUp(table, word) === null;
  return { estatus: undefined, como: doubtful ? 'dudoso' : 'desconocido' };
}

/** Decidim: 0 to 100. A hundred is reported, never verified. */
export function statusOfProgress(progress: number): Estatus {
  return progress <= 0 ? 'por_iniciar' : progress >= 100 ? 'concluida' : 'en_proceso';
}
