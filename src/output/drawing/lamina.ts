/** A page of drawing: heading, what is drawn, and at its foot where the data come from. */
import type { Origen } from '../provenance.js';
import { LINEA, letrero, mover, recta, renglon, TINTA_2, type Parte, type Trazo } from './trazo.js';

export interface Lamina {
  titulo: string;
  /** What it shows, in one or two sentences. */
  descripcion: string;
  lang: string;
  partes: readonly Parte[];
  /** Lines of the foot, and the facts that they tell. */
  pie: readonly string[];
  origen: Origen;
}

/** Width of every page, and of what is drawn on it, in px. */
export const ANCHO = 1200;
const MARGEN = 24;
export const UTIL = ANCHO - 2 * MARGEN;

interface Renglones {
  textos: readonly string[];
  px: number;
  color?: string;
  fuerte?: boolean;
  ancho?: number;
}

/** Texts one under the other, over the whole width where none is given. */
export function parrafos({ textos, px, ancho = UTIL, ...look }: Renglones): Parte {
  let alto = 0;
  const trazos = textos.map((texto) => {
    const t = letrero({ texto, x: 0, y: alto + px, px, ancho, ...look });
    alto += t.lineas.length * renglon(px) + 2;
    return t;
  });
  return { trazos, alto };
}

/** Everything of a page in its place. */
export function cuerpo(l: Lamina): { ancho: number; alto: number; trazos: Trazo[] } {
  const rule: Parte = { trazos: [recta([0, 8], [UTIL, 8], { s: LINEA })], alto: 16 };
  // Of a chart that stands alone both say the same.
  const news = l.descripcion.replace('. ', ': ') === l.titulo ? [] : [l.descripcion];
  const parts = [
    parrafos({ textos: [l.titulo], px: 22, fuerte: true }),
    parrafos({ textos: news, px: 13, color: TINTA_2 }),
    ...l.partes,
    rule,
    parrafos({ textos: l.pie, px: 11, color: TINTA_2 }),
  ];
  let y = MARGEN;
  const trazos = parts.flatMap((part) => {
    const placed = mover(part.trazos, MARGEN, y);
    y += part.alto + 12;
    return placed;
  });
  return { ancho: ANCHO, alto: Math.ceil(y + MARGEN - 12), trazos };
}
