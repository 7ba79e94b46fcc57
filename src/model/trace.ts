/** The arithmetic behind a percentage as flat rows, in the order in which one adds by hand. */
import type { Avance, LineaDeTraza, Traza } from './types.js';

function fractionOf(traza: Traza, siblings: readonly Traza[]): number | undefined {
  const used = siblings.filter((s) => s.parte > 0);
  const equal = used.every((s) => Math.abs(s.parte - traza.parte) < 1e-9);
  return equal && traza.parte > 0 ? used.length : undefined;
}

function rowOf(traza: Traza, clave: string, nivel: number, parent: Traza | null): LineaDeTraza {
  const { clase, id, titulo, valor, peso, reparaciones } = traza;
  const entre = parent ? fractionOf(traza, parent.hijos) : undefined;
  const counts = valor !== null && traza.excluida === undefined;
  return {
    clave,
    papel: !parent ? 'total' : traza.hijos.length > 0 ? 'subtotal' : 'sumando',
    clase,
    en: parent?.clase ?? null,
    id,
    titulo,
    nivel,
    ...(traza.estatus !== undefined && { estatus: traza.estatus }),
    valor,
    peso,
    parte: parent ? traza.parte : null,
    ...(entre !== undefined && { entre }),
    contribucion: counts ? (parent ? valor * traza.parte : valor) : null,
    ...(traza.pesoDeclarado !== undefined && { pesoDeclarado: traza.pesoDeclarado }),
    reparaciones,
    ...(traza.excluida !== undefined && { excluida: traza.excluida }),
    ...(traza.ilegible && { ilegible: true }),
    ...(traza.dias && { dias: traza.dias }),
  };
}

/**
 * Rows of a percentage: the parts before their sum, the total last. The contributions of the rows
 * of one level under the same sum add up to its value. `profundidad` 1 shows the first level only.
 */
export function traceLines(
  { traza: root }: Pick<Avance, 'traza'>,
  profundidad = Infinity,
): LineaDeTraza[] {
  const rows: LineaDeTraza[] = [];
  const walk = (traza: Traza, clave: string, nivel: number, parent: Traza | null): void => {
    if (nivel < profundidad) {
      traza.hijos.forEach((hijo, i) => walk(hijo, `${clave}.${i + 1}`, nivel + 1, traza));
    }
    rows.push(rowOf(traza, clave, nivel, parent));
  };
  walk(root, '0', 0, null);
  return rows;
}
