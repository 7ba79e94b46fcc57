/** Commitments in the columns of their computed status, in the order in which work goes on. */
import type { CompromisoDerivado, EstatusLeido } from './types.js';

/** The way of a commitment; these columns stand even when they are empty. */
const CAMINO: readonly EstatusLeido[] = ['por_iniciar', 'en_proceso', 'concluida', 'verificada'];
/** What is beside the way. */
const APARTE: readonly EstatusLeido[] = ['suspendida', 'cancelada', 'sin_dato'];

export interface ColumnaKanban {
  estatus: EstatusLeido;
  /** Beside the way from por_iniciar to verificada. */
  aparte: boolean;
  compromisos: CompromisoDerivado[];
}

/** Every commitment in one column, in the order of the list. */
export function kanbanColumns(list: readonly CompromisoDerivado[]): ColumnaKanban[] {
  const of = (estatus: EstatusLeido): CompromisoDerivado[] =>
    list.filter((c) => c.estatus === estatus);
  return [
    ...CAMINO.map((estatus) => ({ estatus, aparte: false, compromisos: of(estatus) })),
    ...APARTE.map((estatus) => ({ estatus, aparte: true, compromisos: of(estatus) })).filter(
      ({ compromisos }) => compromisos.length > 0,
    ),
  ];
}
