/** The orders in which commitments can be shown. All are stable and fall back on the number. */
import type { Texto } from '../feed/types.js';
import { anyText } from './keys.js';
import { normaliseText } from './search.js';
import { ORDEN_ESTATUS, type CompromisoDerivado, type Orden, type OrdenDirecto } from './types.js';

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

/** `avance_inverso` is `avance` from its other end; null for a word that is no order. */
export function readOrden(code: string): { orden: OrdenDirecto; inverso: boolean } | null {
  const orden = code.replace(/_inverso$/, '');
  if (orden !== 'numero' && !Object.hasOwn(KEYS, orden)) return null;
  return { orden: orden as OrdenDirecto, inverso: orden !== code };
}

type Key = number | string | null;

/** The unknown is last, whichever end the order begins at. */
function compareKeys(a: Key, b: Key, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -sign : a > b ? sign : 0;
}

const name = (text: Texto | undefined): string | null => normaliseText(anyText(text)) || null;

/** What is compared, smallest first. */
const KEYS: Record<Exclude<OrdenDirecto, 'numero'>, (c: CompromisoDerivado) => Key> = {
  avance: (c) => (c.avance.valor === null ? null : -c.avance.valor),
  vence: (c) => c.proxima?.vence ?? null,
  titulo: (c) => name(c.compromiso.titulo) ?? '',
  vencidas: (c) => -c.porBandera.vencida,
  estatus: (c) => ORDEN_ESTATUS.indexOf(c.estatus),
  terminadas: (c) => (c.total === 0 ? null : -c.terminadas),
  evidencia: (c) => (c.total === 0 && c.evidencias === 0 ? null : -c.evidencias),
  quien: (c) => name(c.compromiso.responsables?.[0]?.organizacion.nombre),
};

/** By number, the unnumbered last, then by place in the feed. */
function byNumber(a: CompromisoDerivado, b: CompromisoDerivado, sign = 1): number {
  const [x, y] = [a.compromiso.numero, b.compromiso.numero];
  const known = x !== undefined && y !== undefined;
  return compareNumero(x, y) * (known ? sign : 1) || a.indice - b.indice;
}

/**
 * A sorted copy: by number, most progress first, next due first, title, most overdue first and so
 * on, or from the other end. What is unknown comes last in both.
 */
export function sortCompromisos(
  list: readonly CompromisoDerivado[],
  code: Orden,
): CompromisoDerivado[] {
  const { orden, inverso } = readOrden(code) ?? { orden: 'numero', inverso: false };
  const sign = inverso ? -1 : 1;
  if (orden === 'numero') return [...list].sort((a, b) => byNumber(a, b, sign));
  const keys = new Map(list.map((c) => [c, KEYS[orden](c)]));
  return [...list].sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!, sign) || byNumber(a, b));
}
