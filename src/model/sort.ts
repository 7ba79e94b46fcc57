/** The orders in which commitments can be shown. All are stable and fall back on the number. */
import { anyText } from './keys.js';
import { normaliseText } from './search.js';
import type { CompromisoDerivado, Orden } from './types.js';

const pieces = (text: string): string[] => normaliseText(text).match(/\d+|\D+/g) ?? [];
const isDigits = (text: string): boolean => /^\d/.test(text);

/** Natural order of labels: 1, 2, 10, P1, P2; an absent one comes last. */
export function compareNumero(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [pieces(a), pieces(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [p, q] = [x[i]!, y[i]!];
    if (isDigits(p) !== isDigits(q)) return isDigits(p) ? -1 : 1;
    const byNumber = isDigits(p) ? Number(p) - Number(q) : 0;
    if (byNumber !== 0) return byNumber;
    if (!isDigits(p) && p !== q) return p < q ? -1 : 1;
  }
  return x.length - y.length;
}

/** Ascending with the unknown last. */
function nullsLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

const negative = (value: number | null): number | null => (value === null ? null : -value);

const COMPARE: Record<Orden, (a: CompromisoDerivado, b: CompromisoDerivado) => number> = {
  numero: () => 0,
  avance: (a, b) => nullsLast(negative(a.avance.valor), negative(b.avance.valor)),
  vence: (a, b) => nullsLast(a.proxima?.vence ?? null, b.proxima?.vence ?? null),
  titulo: (a, b) => {
    const [x, y] = [a, b].map((c) => normaliseText(anyText(c.compromiso.titulo)));
    return x! < y! ? -1 : x! > y! ? 1 : 0;
  },
  vencidas: (a, b) => b.porBandera.vencida - a.porBandera.vencida,
};

/**
 * A sorted copy: by number, most progress first, next due first, title, most overdue first. What
 * is unknown comes last.
 */
export function sortCompromisos(
  list: readonly CompromisoDerivado[],
  orden: Orden,
): CompromisoDerivado[] {
  const compare = COMPARE[orden];
  return [...list].sort(
    (a, b) =>
      compare(a, b) ||
      compareNumero(a.compromiso.numero, b.compromiso.numero) ||
      a.indice - b.indice,
  );
}
