/** What every option of a filter would leave beside the other filters that are on. */
import { VENCE, valuesOf } from './facets.js';
import { fallsDue, keptOut } from './filter.js';
import {
  BANDERAS,
  ORDEN_ESTATUS,
  type CompromisoDerivado,
  type Filtros,
  type OpcionesDeFiltros,
  type PlanDerivado,
} from './types.js';

type Faceta = keyof OpcionesDeFiltros;

/** The options of a filter that keep a commitment. */
function optionsOf(c: CompromisoDerivado, faceta: Faceta): readonly string[] {
  switch (faceta) {
    case 'estatus':
      return ORDEN_ESTATUS.filter((key) => c.porEstatus[key] > 0);
    case 'bandera':
      return BANDERAS.filter((key) => c.porBandera[key] > 0);
    case 'vence':
      return VENCE.filter((key) => c.actividades.some((a) => fallsDue(a, key)));
    default:
      return valuesOf(c, faceta).map(({ clave }) => clave);
  }
}

/**
 * The same options with what each keeps together with the other filters that are on; not with its
 * own, which choosing it would replace. An option that would leave nothing stays, with 0.
 */
export function liveFacets(
  opciones: OpcionesDeFiltros,
  plan: PlanDerivado,
  filtros: Filtros,
): OpcionesDeFiltros {
  const out = keptOut(plan, filtros);
  if (out.every(([, members]) => members.length === 0)) return opciones;
  const entries = (Object.keys(opciones) as Faceta[]).map((faceta) => {
    const counts = new Map<string, number>();
    for (const [c, members] of out) {
      if (members.length > 1 || (members.length === 1 && members[0] !== faceta)) continue;
      for (const clave of optionsOf(c, faceta)) counts.set(clave, (counts.get(clave) ?? 0) + 1);
    }
    return [faceta, opciones[faceta].map((o) => ({ ...o, n: counts.get(o.clave) ?? 0 }))];
  });
  return Object.fromEntries(entries) as OpcionesDeFiltros;
}
