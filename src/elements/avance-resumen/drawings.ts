/** The summary and its ring as drawings to be taken away. */
import type { Localizer } from '../../i18n/localizer.js';
import { plainText } from '../../i18n/plain-text.js';
import { tSummary } from '../../i18n/summary.js';
import { placeCommitmentRing, placeRing } from '../../layout/ring.js';
import { ORDEN_ESTATUS, type CompromisoDerivado } from '../../model/types.js';
import { filas, resumenDibujado, type FilaDibujada } from '../../output/drawing/bars.js';
import { anilloDibujado } from '../../output/drawing/ring.js';
import type { ChartSource } from '../chart-controller.js';
import type { Dibujo } from '../drawings.js';

/** Actions of a commitment, and the activities that stand straight under it. */
function rowsOf(loc: Localizer, c: CompromisoDerivado): FilaDibujada[] {
  const none = Object.fromEntries(ORDEN_ESTATUS.map((e) => [e, 0])) as FilaDibujada['porEstatus'];
  const actions = c.acciones.map(({ accion, porEstatus, actividades, avance }) => ({
    ...{ titulo: plainText(loc, accion.titulo), porEstatus, avance },
    total: actividades.length - porEstatus.cancelada,
    terminadas: porEstatus.concluida + porEstatus.verificada,
  }));
  const direct = c.directas.map((a) => ({
    ...{ titulo: plainText(loc, a.actividad.titulo) || a.id, total: 1 },
    porEstatus: { ...none, [a.estatus]: 1 },
    terminadas: Number(a.estatus === 'concluida' || a.estatus === 'verificada'),
    avance: { ...c.avance, valor: a.valor },
  }));
  return [...actions, ...direct];
}

/** More sectors than these make a ring that cannot be read. */
const ANILLO_HASTA = 60;

export const summaryDrawings: ChartSource['dibujos'] = (loc, taken) => {
  if (!taken) return [];
  const { uno, plan } = taken;
  const anillo = uno ? placeCommitmentRing(uno) : placeRing(plan);
  const bars: Dibujo = {
    nombre: tSummary(loc, 'titulo'),
    partes: () => (uno ? [filas(loc, rowsOf(loc, uno))] : resumenDibujado(loc, taken)),
    imagen: true,
  };
  const ring: Dibujo = {
    nombre: tSummary(loc, 'anillo'),
    partes: () => [anilloDibujado(loc, anillo)],
  };
  const n = anillo.sectores.length;
  return n > 0 && n <= ANILLO_HASTA ? [bars, ring] : [bars];
};
