/** Which commitments a timeline shows, and where in its box. */
import type { GrupoLinea } from '../../layout/lines.js';
import type { Localizer } from '../../i18n/localizer.js';
import { placeTimeline, type LineaTiempo, type OpcionesTiempo } from '../../layout/timeline.js';
import type { CompromisoDerivado, PlanDerivado, Vigencia } from '../../model/types.js';
import { nameWidths } from '../../views/timeline.js';

export interface Shown {
  compromisos: readonly CompromisoDerivado[] | undefined;
  grupos: readonly GrupoLinea[] | undefined;
  compromiso: string | undefined;
}

/** Those that a board hands over; else one of the plan, or all. */
export function shownOf(
  { compromisos, grupos, compromiso }: Shown,
  plan: PlanDerivado | null,
): readonly CompromisoDerivado[] {
  if (compromisos) return compromisos;
  if (grupos) return grupos.flatMap((g) => g.compromisos);
  if (!plan || compromiso === undefined) return plan?.compromisos ?? [];
  const one = plan.porId.get(compromiso);
  return one ? [one] : [];
}

export interface Asked extends Pick<OpcionesTiempo, 'hoy' | 'abiertos' | 'zoom'> {
  vigencia: Vigencia | null;
  grupos: readonly GrupoLinea[] | undefined;
}

/** Boxes wider than this, in em, have wider columns beside the plot. */
const ANCHO = 60;

/** The commitments on a line of time, in a box that is so many em wide. */
export function placeShown(
  loc: Localizer,
  em: number,
  compromisos: readonly CompromisoDerivado[],
  { vigencia, grupos, ...asked }: Asked,
): LineaTiempo {
  return placeTimeline(
    { vigencia, compromisos },
    {
      ...asked,
      ancho: em - (em > ANCHO ? 30.5 : 22.5),
      ...(grupos && { grupos }),
      rotulos: nameWidths(loc, vigencia, asked.hoy),
    },
  );
}
