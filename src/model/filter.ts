/** Which commitments a set of filters keeps, and what the filters can be set to. */
import { isOpen } from './flags.js';
import { keysOf } from './keys.js';
import { matchesWords, queryWords, searchIndex, type SearchIndex } from './search.js';
import type { ActividadDerivada, CompromisoDerivado, Filtros, PlanDerivado } from './types.js';

type Vence = NonNullable<Filtros['vence']>;

/** True for an activity that falls due in that span; only one that is not over can fall due. */
export function fallsDue({ estatus, dias }: ActividadDerivada, span: Vence): boolean {
  if (!isOpen(estatus)) return false;
  if (dias === null) return span === 'sin_fecha';
  switch (span) {
    case 'vencida':
      return dias < 0;
    case '30':
      return dias >= 0 && dias <= 30;
    case '90':
      return dias >= 0 && dias <= 90;
    case 'despues':
      return dias > 90;
    default:
      return false;
  }
}

export type Miembro = keyof Filtros;
type Test = (compromiso: CompromisoDerivado) => boolean;

/** What each filter that is on asks of a commitment. */
function testsOf(
  plan: PlanDerivado,
  filtros: Filtros,
  index?: SearchIndex,
): readonly (readonly [Miembro, Test])[] {
  const { texto, estatus, bandera, institucion, sector, eje, region, ods, vence } = filtros;
  const tests: [Miembro, Test][] = [];
  const words = queryWords(texto ?? '');
  if (words.length > 0) {
    const texts = index ?? searchIndex(plan);
    tests.push(['texto', (c) => matchesWords(texts.get(c) ?? '', words)]);
  }
  if (estatus) tests.push(['estatus', (c) => c.porEstatus[estatus] > 0]);
  if (bandera) tests.push(['bandera', (c) => c.porBandera[bandera] > 0]);
  if (institucion) tests.push(['institucion', (c) => keysOf(c).institucion.has(institucion)]);
  if (sector) tests.push(['sector', (c) => keysOf(c).sector.has(sector)]);
  if (eje) tests.push(['eje', (c) => c.compromiso.eje === eje]);
  if (region) tests.push(['region', (c) => c.compromiso.region === region]);
  if (ods) tests.push(['ods', (c) => keysOf(c).ods.has(ods)]);
  if (vence) tests.push(['vence', (c) => c.actividades.some((a) => fallsDue(a, vence))]);
  return tests;
}

/** The commitments that every filter keeps, in the plan's order. An empty filter keeps all. */
export function filterCompromisos(
  plan: PlanDerivado,
  filtros: Filtros,
  index?: SearchIndex,
): CompromisoDerivado[] {
  const tests = testsOf(plan, filtros, index);
  return plan.compromisos.filter((c) => tests.every(([, test]) => test(c)));
}

/** Every commitment with the filters that keep it out; a commitment in view has none. */
export function keptOut(
  plan: PlanDerivado,
  filtros: Filtros,
): readonly (readonly [CompromisoDerivado, readonly Miembro[]])[] {
  const tests = testsOf(plan, filtros);
  return plan.compromisos.map((c) => [
    c,
    tests.filter(([, test]) => !test(c)).map(([miembro]) => miembro),
  ]);
}

/** How many filters are on; a blank search is none. */
export function countFilters(filtros: Filtros): number {
  return Object.values(filtros).filter((v) => typeof v === 'string' && v.trim() !== '').length;
}
