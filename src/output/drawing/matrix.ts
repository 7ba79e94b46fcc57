/** The matrix drawn: commitments by cut-off, a mark an activity, and how each ended. */
import type { Dia } from '../../feed/civil-date.js';
import type { Escala } from '../../feed/types.js';
import { tMatrix } from '../../i18n/matrix.js';
import type { Localizer } from '../../i18n/localizer.js';
import {
  ORDEN_ESTATUS,
  type Columna,
  type CompromisoDerivado,
  type PlanDerivado,
} from '../../model/types.js';
import { finalResult } from '../../model/result.js';
import { commitmentTitle } from '../names.js';
import { avanceDicho, clave } from './bars.js';
import { parrafos, UTIL } from './lamina.js';
import { resultLines } from './matrix-result.js';
import { LINEA, letrero, marca, mover, recta, renglon, type Parte, type Trazo } from './trazo.js';

const X0 = 300;
/** Width of the column of the final result. */
const FINAL = 150;
const LADO = 11;
const PASO = 14;

/** More marks than these are one a status with its count, as on the screen. */
const MARCAS = 30;

function marcas(loc: Localizer, c: CompromisoDerivado, x: number, ancho: number) {
  const many = c.actividades.length > MARCAS;
  const each = many
    ? ORDEN_ESTATUS.filter((e) => c.porEstatus[e] > 0)
    : c.actividades.map((a) => a.estatus);
  const step = many ? 44 : PASO;
  const per = Math.max(1, Math.floor((ancho - 8) / step));
  const trazos = each.flatMap((estatus, i): Trazo[] => {
    const [left, top] = [x + (i % per) * step, 24 + Math.floor(i / per) * PASO];
    const n = letrero({
      texto: loc.number(c.porEstatus[estatus]),
      x: left + 14,
      y: top + 10,
      px: 11,
    });
    return [...marca(estatus, left, top, LADO), ...(many ? [n] : [])];
  });
  return { trazos, alto: 24 + Math.ceil(each.length / per) * PASO };
}

export interface MatrizDibujada {
  hoy: Dia;
  escalas: readonly Escala[];
}

/** Left edge and width of the column of each cut-off; that of the result follows them. */
type Lugar = (i: number) => number;

function cabezas(loc: Localizer, columnas: readonly Columna[], x: Lugar): Parte {
  const name = ({ corte, dia }: Columna): string => {
    const fecha = loc.date(corte?.fecha ?? dia);
    return corte === null ? tMatrix(loc, 'hoy', { fecha }) : fecha;
  };
  const trazos = [...columnas.map(name), tMatrix(loc, 'final')].map((texto, i) =>
    letrero({ texto, x: x(i), y: 14, px: 12, fuerte: true, ancho: x(i + 1) - x(i) - 8 }),
  );
  return { trazos, alto: Math.max(24, ...trazos.map((h) => h.lineas.length * renglon(12) + 6)) };
}

function fila(
  loc: Localizer,
  c: CompromisoDerivado,
  columnas: readonly Columna[],
  { x, final }: { x: Lugar; final: Parte },
): Parte {
  const texto = commitmentTitle(loc, c);
  const title = letrero({ texto, x: 0, y: 17, px: 13, ancho: X0 - 20 });
  let alto = Math.max(title.lineas.length * renglon(13) + 4, final.alto);
  const cells = columnas.flatMap((columna, i): Trazo[] => {
    const then = columna.plan.porId.get(c.id) ?? c;
    const cell = marcas(loc, then, x(i), x(i + 1) - x(i));
    alto = Math.max(alto, cell.alto);
    const said = { texto: avanceDicho(loc, then.avance), x: x(i), y: 17, px: 12, fuerte: true };
    return [letrero(said), ...cell.trazos];
  });
  const rule = recta([0, 0], [UTIL, 0], { s: LINEA });
  return { trazos: [rule, title, ...cells, ...final.trazos], alto: alto + 8 };
}

/** The whole plan at each cut-off. */
function pie(loc: Localizer, columnas: readonly Columna[], x: Lugar): Parte {
  const all = [tMatrix(loc, 'todo'), ...columnas.map(({ plan }) => avanceDicho(loc, plan.avance))];
  const texts = all.map((texto, i) =>
    letrero({ texto, x: i === 0 ? 0 : x(i - 1), y: 17, px: 12, fuerte: true }),
  );
  return { trazos: [recta([0, 0], [UTIL, 0]), ...texts], alto: 26 };
}

export function matrizDibujada(
  loc: Localizer,
  plan: PlanDerivado,
  columnas: readonly Columna[],
  { hoy, escalas }: MatrizDibujada,
): Parte[] {
  const ancho = (UTIL - X0 - FINAL) / columnas.length;
  const x: Lugar = (i) => (i > columnas.length ? UTIL : X0 + i * ancho);
  const rows = plan.compromisos.map((c) => {
    const textos = resultLines(loc, c, finalResult(plan, c, hoy), escalas);
    const words = parrafos({ textos, px: 12, ancho: FINAL });
    const final = { trazos: mover(words.trazos, x(columnas.length), 5), alto: words.alto + 5 };
    return fila(loc, c, columnas, { x, final });
  });
  let alto = 0;
  const parts = [cabezas(loc, columnas, x), ...rows, pie(loc, columnas, x)];
  const trazos = parts.flatMap((part) => {
    const placed = mover(part.trazos, 0, alto);
    alto += part.alto;
    return placed;
  });
  const used = ORDEN_ESTATUS.filter((e) => columnas.some((c) => c.plan.porEstatus[e] > 0));
  return [clave(loc, used), { trazos, alto }];
}
