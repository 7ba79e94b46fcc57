/** The matrix drawn: commitments by cut-off, a mark an activity. */
import { tMatrix } from '../../i18n/matrix.js';
import type { Localizer } from '../../i18n/localizer.js';
import {
  ORDEN_ESTATUS,
  type Columna,
  type CompromisoDerivado,
  type PlanDerivado,
} from '../../model/types.js';
import { commitmentTitle } from '../names.js';
import { avanceDicho, clave } from './bars.js';
import { UTIL } from './lamina.js';
import { LINEA, letrero, marca, recta, renglon, type Parte, type Trazo } from './trazo.js';

const X0 = 340;
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

export function matrizDibujada(
  loc: Localizer,
  plan: PlanDerivado,
  columnas: readonly Columna[],
): Parte[] {
  const ancho = (UTIL - X0) / columnas.length;
  const name = ({ corte, dia }: Columna): string => {
    const fecha = loc.date(corte?.fecha ?? dia);
    return corte === null ? tMatrix(loc, 'hoy', { fecha }) : fecha;
  };
  let y = 24;
  const heads = columnas.map((c, i) =>
    letrero({ texto: name(c), x: X0 + i * ancho, y: 14, px: 12, fuerte: true, ancho: ancho - 8 }),
  );
  y = Math.max(y, ...heads.map((h) => h.lineas.length * renglon(12) + 6));
  const rows = plan.compromisos.flatMap((c): Trazo[] => {
    const title = letrero({
      texto: commitmentTitle(loc, c),
      x: 0,
      y: y + 17,
      px: 13,
      ancho: X0 - 20,
    });
    const own: Trazo[] = [recta([0, y], [UTIL, y], { s: LINEA }), title];
    let alto = title.lineas.length * renglon(13) + 4;
    columnas.forEach((columna, i) => {
      const then = columna.plan.porId.get(c.id) ?? c;
      const x = X0 + i * ancho;
      const cell = marcas(loc, then, x, ancho);
      alto = Math.max(alto, cell.alto);
      own.push(
        letrero({ texto: avanceDicho(loc, then.avance), x, y: y + 17, px: 12, fuerte: true }),
        ...cell.trazos.map((t) => ({ ...t, y: (t.y ?? 0) + y })),
      );
    });
    y += alto + 8;
    return own;
  });
  const used = ORDEN_ESTATUS.filter((e) => columnas.some((c) => c.plan.porEstatus[e] > 0));
  return [clave(loc, used), { trazos: [...heads, ...rows], alto: y }];
}
