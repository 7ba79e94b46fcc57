/** PA15: the board was a matrix of commitments and dates; its dates as cut-offs, when asked for. */
import { type Pieza, push } from './importing.js';
import type { Pa15 } from './pa15-objectives.js';

const listOf = (pieza: Pieza, name: string): Pieza[] => (pieza[name] as Pieza[] | undefined) ?? [];

export function cutOffs({ importing, options }: Pa15, plan: Pieza): void {
  const byDate = new Map<string, Record<string, Pieza>>();
  const activities = listOf(plan, 'compromisos')
    .flatMap((compromiso) => listOf(compromiso, 'acciones'))
    .flatMap((accion) => listOf(accion, 'actividades'));
  for (const { id, fin, estatus } of activities) {
    if (typeof fin !== 'string' || typeof estatus !== 'string') continue;
    byDate.set(fin, { ...byDate.get(fin), [String(id)]: { estatus } });
  }
  if (byDate.size === 0) return;
  if (!options.cortes) {
    importing.findings.add(
      'cortes_no_creados',
      {},
      { esperado: [...byDate.keys()].sort().join(', ') },
    );
    return;
  }
  for (const fecha of [...byDate.keys()].sort()) {
    push(plan, 'cortes', { id: `corte-${fecha}`, fecha, estados: byDate.get(fecha) });
  }
}
