/** What is found out once about a reading and shown many times. */
import { dayInZone, firstDay } from '../../feed/civil-date.js';
import { clock } from '../../context/clock.js';
import type { Revision } from '../../engine/jobs.js';
import type { Lectura } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import { derivePlan, pickPlan } from '../../model/derive.js';
import type { PlanDerivado } from '../../model/types.js';
import { findingsOfMessages, findingsOfProblems } from '../../views/validator/findings-of.js';
import { rowsOf, type Renglon } from '../../views/validator/rows.js';
import type { Hallazgo } from '../../views/validator/shown.js';

/** The last answer, as long as it is asked of the same things. */
class Last<R> {
  #asked: readonly unknown[] | null = null;
  #answer: R | undefined;

  of(asked: readonly unknown[], make: () => R): R {
    if (!this.#asked || asked.some((one, i) => one !== this.#asked![i])) {
      this.#answer = make();
      this.#asked = asked;
    }
    return this.#answer as R;
  }
}

export class Seen {
  #hallazgos = new Last<readonly Hallazgo[]>();
  #renglones = new Last<readonly Renglon[]>();
  #plan = new Last<PlanDerivado | null>();

  findings(loc: Localizer, revision: Revision): readonly Hallazgo[] {
    return this.#hallazgos.of([loc, revision], () =>
      revision.mensajes
        ? findingsOfMessages(loc, revision.mensajes)
        : findingsOfProblems(loc, revision.lectura.problemas),
    );
  }

  rows(loc: Localizer, { feed }: Lectura): readonly Renglon[] {
    return feed ? this.#renglones.of([loc, feed], () => rowsOf(loc, feed)) : [];
  }

  /** The plan by whose numbers the changes name things. */
  plan(lectura: Lectura, dia: string | undefined): PlanDerivado | null {
    const { feed } = lectura;
    if (!feed) return null;
    const hoy = firstDay(dia) ?? dayInZone(new Date(clock.now()), feed.zona_horaria);
    return this.#plan.of([lectura, hoy], () => {
      const at = pickPlan(feed, hoy);
      return at === -1 ? null : derivePlan(lectura, at, { hoy, estricto: false });
    });
  }
}
