/** Counts by status as parts of one bar, with the percentages that stand beside them. */
import { shares } from '../model/round.js';
import { ORDEN_ESTATUS, type EstatusLeido, type PorEstatus } from '../model/types.js';

export interface ParteBarra {
  estatus: EstatusLeido;
  n: number;
  /** Whole percentage; those of one bar sum to 100. Null for the cancelled ones: out of the base. */
  porcentaje: number | null;
  /** Place in the bar, both in percent; the cancelled ones stand outside. */
  x: number;
  ancho: number;
}

/** Parts of one bar in the order of every bar and legend, those without activities left out. */
export function placeBar(porEstatus: PorEstatus): ParteBarra[] {
  const codes = ORDEN_ESTATUS.filter((e) => e !== 'cancelada');
  const total = codes.reduce((sum, e) => sum + porEstatus[e], 0);
  const whole = shares(codes.map((e) => porEstatus[e]));
  let x = 0;
  const parts: ParteBarra[] = codes.flatMap((estatus, i) => {
    const n = porEstatus[estatus];
    if (n === 0) return [];
    const ancho = (n / total) * 100;
    const part = { estatus, n, porcentaje: whole[i] ?? 0, x, ancho };
    x += ancho;
    return [part];
  });
  const n = porEstatus.cancelada;
  return n === 0
    ? parts
    : [...parts, { estatus: 'cancelada', n, porcentaje: null, x: 100, ancho: 0 }];
}
