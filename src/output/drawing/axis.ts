/** The axis of a drawing: months, marks of the plan, and the lines that run down from them. */
import { markName, monthName, yearName, type MarcaDicha } from '../../i18n/axis-words.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Eje, Marca } from '../../layout/axis.js';
import type { Vigencia } from '../../model/types.js';
import { LINEA, letrero, recta, TINTA, TINTA_2, type Trazo } from './trazo.js';

/** Size of its words, and the px that stand for an em in what the layout is told. */
const PX = 11;
export const EM = 13;
const CARRIL = 16;
const MESES = 30;

/** Widths of the names of the marks in em, for the layout. */
export function anchosDeRotulos(
  loc: Localizer,
  vigencia: Vigencia | null,
  hoy: number,
): Partial<Record<MarcaDicha, number>> {
  const days: [MarcaDicha, number | null | undefined][] = [
    ['inicio', vigencia?.inicio],
    ['fin', vigencia?.fin],
    ['fin_original', vigencia?.finOriginal],
    ['monitoreo', vigencia?.monitoreo],
    ['hoy', hoy],
  ];
  const width = (clave: MarcaDicha, dia: number): number =>
    (markName(loc, clave, dia).length * 0.58 * PX) / EM;
  return Object.fromEntries(days.map(([c, dia]) => [c, dia == null ? 0 : width(c, dia)]));
}

export const altoDeEje = ({ carriles }: Eje): number => MESES + CARRIL * (carriles - 1);

const carrilY = (carril: number): number => MESES + CARRIL * (carril - 1);

function marcado(loc: Localizer, m: Marca, x: number): Trazo[] {
  if (m.carril === null) return [];
  const [y, color] = [carrilY(m.carril) + 12, m.clave === 'hoy' ? TINTA : TINTA_2];
  const texto = markName(loc, m.clave, m.dia);
  if (m.ancla === 'start') return [letrero({ texto, x: x + 4, y, px: PX, color })];
  return [letrero({ texto, x: x - 4, y, px: PX, color, ancla: 'end' })];
}

/** Names above, and lines down to `pie`, of a plot that begins at `x0` and is so wide. */
export function ejeDibujado(
  loc: Localizer,
  eje: Eje,
  { x0, ancho, pie }: { x0: number; ancho: number; pie: number },
): Trazo[] {
  const at = (x: number): number => x0 + (x * ancho) / 100;
  const top = altoDeEje(eje);
  const tics = eje.tics.flatMap((t): Trazo[] => {
    const x = at(t.x);
    const line = recta([x, top], [x, pie], { s: LINEA });
    if (t.rotulo === null) return [line];
    const texto = t.rotulo === 'anio' ? yearName(t.dia) : monthName(loc, t.dia);
    const year = letrero({ texto: yearName(t.dia), x: x + 3, y: 25, px: PX, color: TINTA_2 });
    const name = letrero({ texto, x: x + 3, y: 12, px: PX, color: TINTA_2 });
    return [line, recta([x, 0], [x, 14], { s: LINEA }), name, ...(t.conAnio ? [year] : [])];
  });
  const marcas = eje.marcas.flatMap((m): Trazo[] => {
    const x = at(m.x);
    const dashed =
      m.clave === 'inicio' || m.clave === 'fin' || m.clave === 'hoy' ? {} : { raya: '2 3' };
    const y = m.carril === null ? top : carrilY(m.carril);
    const pen = { s: TINTA, w: m.clave === 'hoy' ? 2 : 1, ...dashed };
    return [recta([x, y], [x, pie], pen), ...marcado(loc, m, x)];
  });
  return [...tics, ...marcas];
}
