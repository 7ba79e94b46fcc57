/** The arithmetic behind a percentage as flat rows, in the order in which one adds by hand. */
import type { Avance, LineaDeTraza, Traza } from './types.js';

/** Shares of up to this many equal parts are told as a fraction: "× 1/3". */
const MAX_EQUAL = 40;

function fractionOf(traza: Traza, siblings: readonly Traza[]): number | undefined {
  const used = siblings.filter((s) => s.parte > 0);
  const equal = used.every((s) => Math.abs(s.parte - traza.parte) < 1e-9);
  return equal && traza.parte > 0 && used.length <= MAX_EQUAL ? used.length : undefined;
}

function rowOf(
  traza: Traza,
  clave: string,
  nivel: number,
  siblings: readonly Traza[],
): LineaDeTraza {
  const { clase, id, titulo, valor, reparaciones } = traza;
  const entre = nivel === 0 ? undefined : fractionOf(traza, siblings);
  const isSum = traza.hijos.length > 0;
  const counts = valor !== null && traza.excluida === undefined;
  return {
    clave,
    papel: nivel === 0 ? 'total' : isSum ? 'subtotal' : 'sumando',
    clase,
    id,
    titulo,
    nivel,
    ...(traza.estatus !== undefined && { estatus: traza.estatus }),
    valor,
    parte: nivel === 0 ? null : traza.parte,
    ...(entre !== undefined && { entre }),
    contribucion: counts ? (nivel === 0 ? valor : valor * traza.parte) : null,
    ...(traza.pesoDeclarado !== undefined && { pesoDeclarado: traza.pesoDeclarado }),
    reparaciones,
    ...(traza.excluida !== undefined && { excluida: traza.excluida }),
    ...(traza.ilegible && { ilegible: true }),
  };
}

/**
 * Rows of a percentage: the parts before their sum, the total last. The contributions of the rows
 * of one level under the same sum add up to its value. `profundidad` 1 shows the first level only.
 */
export function traceLines(avance: Avance, profundidad = Infinity): LineaDeTraza[] {
  const rows: LineaDeTraza[] = [];
  const walk = (traza: Traza, clave: string, nivel: number, siblings: readonly Traza[]): void => {
    if (nivel < profundidad) {
      traza.hijos.forEach((hijo, i) => walk(hijo, `${clave}.${i + 1}`, nivel + 1, traza.hijos));
    }
    rows.push(rowOf(traza, clave, nivel, siblings));
  };
  walk(avance.traza, '0', 0, []);
  return rows;
}
