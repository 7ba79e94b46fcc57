/** Warns where the stated result of an agreement does not follow from its votes. */
import type { Reading } from './reading.js';
import type { Path } from './report.js';
import type { Secretariado } from './types.js';
import { checkAgreement } from './votes.js';
import { indexPeriod, type Bases } from './votes-seats.js';

/** Looks only at agreements with votes; the seats are indexed when the first one comes. */
export function checkVotes(item: Secretariado, path: Path, { report }: Reading): void {
  let bases: Bases | undefined;
  item.sesiones?.forEach((sesion, i) =>
    sesion.acuerdos?.forEach((acuerdo, j) => {
      if (!acuerdo.votos?.length) return;
      bases ??= indexPeriod(item);
      const { concuerda, seCumple } = checkAgreement(item, sesion, acuerdo, bases);
      if (concuerda !== false) return;
      report.add('acuerdo_no_sigue', [...path, 'sesiones', i, 'acuerdos', j, 'resultado'], {
        visto: acuerdo.resultado,
        esperado: seCumple ? 'aprobado' : 'rechazado',
      });
    }),
  );
}
