/** Which signs of the drawing a list of commitments uses: the key explains those and no others. */
import { precision, type Fecha } from '../feed/civil-date.js';
import type { ActividadDerivada, CompromisoDerivado } from '../model/types.js';

export const SIGNOS = [
  'avance',
  'movida',
  'tarde',
  'evidencia',
  'punto',
  'vago',
  'fantasma',
  'sin_dato',
] as const;
export type Signo = (typeof SIGNOS)[number];

const isVague = (fecha: Fecha | undefined): boolean =>
  fecha !== undefined && precision(fecha) !== 'dia';

function* ofActivity(a: ActividadDerivada): Generator<Signo> {
  if (a.inicio !== null && a.vence !== null) yield 'avance';
  else if (a.inicio !== null || a.vence !== null) yield 'punto';
  else yield 'fantasma';
  if (a.venceOriginal !== a.vence && a.venceOriginal !== null) yield 'movida';
  if (a.banderas.has('vencida') || a.banderas.has('concluida_tarde')) yield 'tarde';
  if (a.evidencias > 0) yield 'evidencia';
  if (isVague(a.actividad.inicio) || isVague(a.actividad.fin)) yield 'vago';
}

/** Signs in the order in which the key tells them. */
export function usedSigns(compromisos: readonly CompromisoDerivado[]): Signo[] {
  const found = new Set<Signo>();
  for (const c of compromisos) {
    if (c.actividades.length === 0) found.add('fantasma');
    if (c.avance.parcial && c.actividades.length > 0) found.add('sin_dato');
    for (const a of c.actividades) for (const sign of ofActivity(a)) found.add(sign);
  }
  return SIGNOS.filter((s) => found.has(s));
}
