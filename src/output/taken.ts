/** What a reader takes away: commitments of one plan as they are now shown, and where they come from. */
import type { Feed } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tTakeaway } from '../i18n/takeaway.js';
import type { CompromisoDerivado, PlanDerivado } from '../model/types.js';
import { provenanceLines, type Origen } from './provenance.js';

export interface Llevado {
  feed: Feed;
  plan: PlanDerivado;
  /** Those in sight, in their order. */
  compromisos: readonly CompromisoDerivado[];
  /** Set while one commitment is open: it is the only one taken. */
  uno: CompromisoDerivado | null;
  /** Filters that are on, by their names; they say what was left out. */
  filtros: Readonly<Record<string, string>>;
  /** The same in words: "Estatus: En proceso". */
  filtrosDichos: readonly string[];
  origen: Origen;
}

/** What the reader had to leave out: one sentence for commitments, one for activities. */
export function unreadLines(loc: Localizer, { plan, compromisos, uno }: Llevado): string[] {
  const commitments = uno ? 0 : plan.ilegibles;
  const activities = compromisos.reduce((sum, c) => sum + c.ilegibles, 0);
  return [
    ...(commitments > 0 ? [tTakeaway(loc, 'sin_leer_c', { n: commitments })] : []),
    ...(activities > 0 ? [tTakeaway(loc, 'sin_leer_a', { n: activities })] : []),
  ];
}

/** Everything that stands beside what was taken: what is left out, then where it comes from. */
export function notesOf(loc: Localizer, taken: Llevado): string[] {
  const { filtrosDichos, origen, uno } = taken;
  const filtered = !uno && filtrosDichos.length > 0;
  return [
    ...unreadLines(loc, taken),
    ...(filtered ? [tTakeaway(loc, 'filtros', { filtros: filtrosDichos.join('; ') })] : []),
    ...provenanceLines(loc, origen),
  ];
}
