/** How a commitment ended: what it states, what was evaluated, and what is missing of both. */
import type { Dia } from '../feed/civil-date.js';
import type { CompromisoDerivado, PlanDerivado, ResultadoFinal } from './types.js';
import { closingEvaluations } from './validity.js';

/** Ratings of these dimensions say how a commitment ended. */
const DIMENSIONES: readonly string[] = ['avance', 'cumplimiento'];
const CERRADOS: readonly string[] = ['concluido', 'no_cumplido', 'retirado'];

/**
 * The final result of a commitment on the day `hoy`. The rule of the older national board: nothing
 * is "completado" without a closing text and evidence.
 */
export function finalResult(plan: PlanDerivado, c: CompromisoDerivado, hoy: Dia): ResultadoFinal {
  const closing = closingEvaluations(plan.plan, plan.vigencia, hoy);
  const juicios = closing.flatMap((evaluacion) =>
    (evaluacion.valoraciones ?? [])
      .filter((v) => v.objeto === c.id && DIMENSIONES.includes(v.dimension))
      .map((valoracion) => ({ valoracion, evaluacion })),
  );
  const { resultado } = c.compromiso;
  const faltas: ResultadoFinal['faltas'] = [];
  if (c.estado === 'concluido') {
    if (resultado === undefined) faltas.push('texto');
    if (c.evidencias === 0) faltas.push('evidencia');
  }
  const told = CERRADOS.includes(c.estado) || juicios.length > 0 || resultado !== undefined;
  return {
    ...(resultado !== undefined && { texto: resultado }),
    juicios,
    faltas,
    falta: told ? null : plan.vigencia.concluida ? 'no_publicado' : 'pendiente',
  };
}
