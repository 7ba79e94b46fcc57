/** Limits of a feed. Past them it is refused, with the limit in the problem. */
export const LIMITES = {
  /** Bytes of UTF-8. */
  bytes: 25 * 1024 * 1024,
  /** Levels of nesting; the root is the first. */
  profundidad: 64,
  /** Elements of the model's arrays, at every depth. */
  elementos: 100_000,
  /** Values of any kind of a feed that is handed over as an object, not as text. */
  valores: 5_000_000,
  /** Problems listed one by one. */
  problemas: 1_000,
} as const;

/** Thrown inside the reader to refuse the whole feed; never leaves `parseFeed`. */
export class Refusal extends Error {
  constructor(
    readonly codigo: 'demasiado_profundo' | 'demasiados_elementos' | 'demasiado_grande',
    readonly esperado: string,
    readonly path: readonly (string | number)[] = [],
  ) {
    super(codigo);
  }
}

export function tooDeep(path: readonly (string | number)[]): Refusal {
  return new Refusal('demasiado_profundo', String(LIMITES.profundidad), path);
}
