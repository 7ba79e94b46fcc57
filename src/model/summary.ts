/** The plain figures of a list of commitments, each with its base. */
import { addFlags, noFlags } from './flags.js';
import { addStatuses, countable, finished, noStatuses } from './status.js';
import type { CompromisoDerivado, Resumen } from './types.js';

/** Counts over the activities of a list; cancelled ones are in no base. */
export function summarise(list: readonly CompromisoDerivado[]): Resumen {
  const porEstatus = noStatuses();
  const porBandera = noFlags();
  for (const c of list) {
    addStatuses(porEstatus, c.porEstatus);
    addFlags(porBandera, c.porBandera);
  }
  const total = countable(porEstatus);
  const terminadas = finished(porEstatus);
  return {
    compromisos: list.length,
    total,
    canceladas: porEstatus.cancelada,
    porEstatus,
    porBandera,
    terminadas: { n: terminadas, de: total },
    verificadas: { n: porEstatus.verificada, de: total },
    vencidas: { n: porBandera.vencida, de: total },
    sinEvidencia: { n: porBandera.sin_evidencia, de: terminadas },
  };
}
