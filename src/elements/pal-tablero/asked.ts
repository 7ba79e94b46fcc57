/** What the attributes of a board ask for; a word that none of them knows falls to the default. */
import type { Agrupacion, Orden, PlanDerivado } from '../../model/types.js';
import { VISTAS, type Vista } from '../../views/board/result.js';
import { GRUPOS, ORDENES } from '../../views/board/toolbar.js';

export interface Attributes {
  vista: Vista;
  agruparPor: Agrupacion | undefined;
  ordenarPor: Orden;
}

export interface Asked {
  vista: Vista;
  agrupacion: Agrupacion;
  orden: Orden;
}

/** Without `agruparPor`, by kind where the plan has several. */
export function asked({ vista, agruparPor, ordenarPor }: Attributes, plan: PlanDerivado): Asked {
  return {
    vista: Object.hasOwn(VISTAS, vista) ? vista : 'tarjetas',
    agrupacion:
      agruparPor !== undefined && Object.hasOwn(GRUPOS, agruparPor)
        ? agruparPor
        : new Set(plan.compromisos.map((c) => c.tipo)).size > 1
          ? 'tipo'
          : 'ninguno',
    orden: Object.hasOwn(ORDENES, ordenarPor) ? ordenarPor : 'numero',
  };
}
