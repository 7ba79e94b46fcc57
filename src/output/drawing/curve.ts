/** The curve drawn: what was planned, what is real, and the points in words under it. */
import { tCurve } from '../../i18n/curve.js';
import type { Localizer } from '../../i18n/localizer.js';
import { placeCurve, type CurvaColocada, type CurvaDatos } from '../../layout/curve.js';
import type { ClaveRotulo } from '../../layout/spread.js';
import { altoDeEje, anchosDeRotulos, ejeDibujado, EM } from './axis.js';
import { parrafos, UTIL } from './lamina.js';
import {
  CONTROL,
  LINEA,
  letrero,
  PAPEL,
  punto,
  recta,
  TINTA,
  TINTA_2,
  type Parte,
  type Pluma,
  type Trazo,
} from './trazo.js';

const X0 = 56;
const ANCHO = UTIL - X0 - 190;
const ALTO = 300;

const PLUMAS: Readonly<Record<ClaveRotulo, Pluma>> = {
  original: { s: TINTA, w: 2 },
  vigente: { s: TINTA, w: 2, raya: '6 4' },
  real: { s: CONTROL },
  declarado: { s: CONTROL, raya: '2 3' },
};

/** A path in percent of the plot, in its place. */
function camino(d: string, top: number, pluma: Pluma): Trazo[] {
  if (d === '') return [];
  const at = (_: string, x: string, y: string): string =>
    `${(X0 + (Number(x) * ANCHO) / 100).toFixed(1)} ${(top + (Number(y) * ALTO) / 100).toFixed(1)}`;
  return [{ d: d.replace(/(-?[\d.]+),(-?[\d.]+)/g, at), ...pluma }];
}

function puntos({ puntos: all }: CurvaColocada, top: number): Trazo[] {
  return all.flatMap(({ clase, x, y, rango }): Trazo[] => {
    const [px, py] = [X0 + (x * ANCHO) / 100, top + (y * ALTO) / 100];
    const pen = clase === 'real' ? { f: TINTA } : { f: PAPEL, s: TINTA, w: 1.5 };
    const [high, low] = rango ?? [y, y];
    const span = recta([px, top + (high * ALTO) / 100], [px, top + (low * ALTO) / 100]);
    return [...(rango ? [span] : []), punto(px, py, 5, pen)];
  });
}

function cuadricula(loc: Localizer, top: number): Trazo[] {
  return [0, 25, 50, 75, 100].flatMap((value): Trazo[] => {
    const y = top + ALTO - (value * ALTO) / 100;
    const word = { texto: loc.percent(value), x: X0 - 8, y: y + 4, px: 11 };
    return [
      recta([X0, y], [X0 + ANCHO, y], { s: LINEA }),
      letrero({ ...word, color: TINTA_2, ancla: 'end' }),
    ];
  });
}

/** The days and their figures as text: what the drawing shows can be read, and found. */
function enPalabras(loc: Localizer, { reales, previsto }: CurvaDatos): Parte {
  const textos = reales.map(({ dia, avance }) => {
    const say = (v: number | null): string => (v === null ? '–' : loc.percent(v));
    const planned = `${tCurve(loc, 'linea.original')} ${say(previsto(dia).valor)}`;
    return `${loc.date(dia)}: ${tCurve(loc, 'linea.real')} ${say(avance.valor)}; ${planned}`;
  });
  return parrafos({ textos, px: 12 });
}

export function curvaDibujada(loc: Localizer, datos: CurvaDatos): Parte[] {
  const { vigencia, hoy } = datos;
  const c = placeCurve(datos, ANCHO / EM, anchosDeRotulos(loc, vigencia, hoy));
  if (!c) return [enPalabras(loc, datos)];
  const top = altoDeEje(c.eje) + 8;
  const pie = top + ALTO;
  const names = c.rotulos.flatMap(({ clave, y }): Trazo[] => {
    const at = top + (y * ALTO) / 100;
    const texto = tCurve(loc, `linea.${clave}`);
    return [letrero({ texto, x: X0 + ANCHO + 12, y: at + 4, px: 12, ancho: 178 })];
  });
  const moved = c.movidos.map(({ de, a }) => {
    const at = (x: number): number => X0 + (x * ANCHO) / 100;
    return recta([at(de), pie + 6], [at(a), pie + 6], { s: TINTA, w: 1.5, raya: '2 2' });
  });
  const trazos = [
    ...ejeDibujado(loc, c.eje, { x0: X0, ancho: ANCHO, pie }),
    ...cuadricula(loc, top),
    ...(['original', 'vigente', 'declarado', 'real'] as const).flatMap((k) =>
      camino(c[k], top, PLUMAS[k]),
    ),
    ...moved,
    ...puntos(c, top),
    ...names,
  ];
  return [{ trazos, alto: pie + 14 }, enPalabras(loc, datos)];
}
