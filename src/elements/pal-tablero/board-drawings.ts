/** Drawings of a board: its timeline and its summary, as the filters leave them. */
import type { Localizer } from '../../i18n/localizer.js';
import { tSummary } from '../../i18n/summary.js';
import { tTimeline } from '../../i18n/timeline.js';
import { resumenDibujado } from '../../output/drawing/bars.js';
import { tiempoDibujado } from '../../output/drawing/timeline.js';
import type { Llevado } from '../../output/taken.js';
import type { BoardState } from '../../views/board/board.js';
import type { Dibujo } from '../drawings.js';

/** Of one commitment, its timeline with its activities, in the picture too. */
export function boardDrawings(loc: Localizer, s: BoardState, taken: Llevado): Dibujo[] {
  const { hoy, agrupacion } = s;
  const grupos = agrupacion === 'ninguno' || taken.uno ? undefined : s.grupos;
  const timeline: Dibujo = {
    nombre: tTimeline(loc, taken.uno ? 'tituloCompromiso' : 'titulo'),
    partes: (detalle) =>
      tiempoDibujado(loc, taken, { hoy, grupos, actividades: detalle || taken.uno !== null }),
    imagen: true,
  };
  if (taken.uno) return [timeline];
  const summary: Dibujo = {
    nombre: tSummary(loc, 'titulo'),
    partes: () => resumenDibujado(loc, taken),
    imagen: true,
  };
  return [timeline, summary];
}
