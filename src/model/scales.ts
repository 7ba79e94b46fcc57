/** The scale of a rating: the feed's own, else one that every reader knows. */
import { ESCALA_POR_DIMENSION, ESCALAS } from '../feed/codes.js';
import type { Escala, Texto, Valoracion } from '../feed/types.js';

export interface ValorDeEscala {
  codigo: string;
  /** Absent for a built-in scale, whose words are the board's. */
  etiqueta?: Texto;
  descripcion?: Texto | undefined;
}

export interface EscalaLeida {
  id: string;
  titulo?: Texto | undefined;
  /** From worst to best or as declared; empty for a scale that nobody declared. */
  valores: readonly ValorDeEscala[];
}

/** The scale that a dimension has when a rating names none; undefined for most. */
export function defaultScale(dimension: string): string | undefined {
  return Object.hasOwn(ESCALA_POR_DIMENSION, dimension)
    ? ESCALA_POR_DIMENSION[dimension]
    : undefined;
}

/** The scale with that id: declared by the feed, else built in, else known by name only. */
export function scaleNamed(id: string, declared: readonly Escala[]): EscalaLeida {
  const own = declared.find((e) => e.id === id);
  if (own) return { id, titulo: own.titulo, valores: own.valores ?? [] };
  const built = Object.hasOwn(ESCALAS, id) ? ESCALAS[id]! : [];
  return { id, valores: built.map((codigo) => ({ codigo })) };
}

/** The scale on which a rating stands; null when it names none and its dimension has none. */
export function scaleOf(v: Valoracion, declared: readonly Escala[]): EscalaLeida | null {
  const id = v.escala ?? defaultScale(v.dimension);
  return id === undefined ? null : scaleNamed(id, declared);
}
