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

type Test = (compromiso: CompromisoDerivado) => boolean;

function testsOf(filtros: Filtros): Test[] {
  const { estatus, bandera, institucion, sector, eje, region, ods, vence } = filtros;
  const tests: Test[] = [];
  if (estatus) tests.push((c) => c.porEstatus[estatus] > 0);
  if (bandera) tests.push((c) => c.porBandera[bandera] > 0);
  if (institucion) tests.push((c) => keysOf(c).institucion.has(institucion));
  if (sector) tests.push((c) => keysOf(c).sector.has(sector));
  if (eje) tests.push((c) => c.compromiso.eje === eje);
  if (region) tests.push((c) => c.compromiso.region === region);
  if (ods) tests.push((c) => keysOf(c).ods.has(ods));
  if (vence) tests.push((c) => c.actividades.some((a) => fallsDue(a, vence)));
  return tests;
}

/** The commitments that every filter keeps, in the plan's order. An empty filter keeps all. */
export function filterCompromisos(
  plan: PlanDerivado,
  filtros: Filtros,
  index?: SearchIndex,
): CompromisoDerivado[] {
  const tests = testsOf(filtros);
  const words = queryWords(filtros.texto ?? '');
  if (words.length > 0) {
    const texts = index ?? searchIndex(plan);
    tests.unshift((c) => matchesWords(texts.get(c) ?? '', words));
  }
  return plan.compromisos.filter((c) => tests.every((test) => test(c)));
}

/** How many filters are on; a blank search is none. */
export function countFilters(filtros: Filtros): number {
  return Object.values(filtros).filter((v) => typeof v === 'string' && v.trim() !== '').length;
}
