/** The timeline as a drawing to be taken away. */
import type { Dia } from '../../feed/civil-date.js';
import { tTimeline } from '../../i18n/timeline.js';
import { tiempoDibujado } from '../../output/drawing/timeline.js';
import type { ChartSource } from '../chart-controller.js';

export function timelineDrawings(hoy: Dia): ChartSource['dibujos'] {
  return (loc, taken) => {
    if (!taken) return [];
    const one = taken.uno !== null;
    return [
      {
        nombre: tTimeline(loc, one ? 'tituloCompromiso' : 'titulo'),
        partes: (detalle) => tiempoDibujado(loc, taken, { hoy, actividades: detalle || one }),
        imagen: true,
      },
    ];
  };
}
