/** A drawing as a list of strokes in px: written as SVG or painted on a canvas, never measured. */
import type { EstatusLeido } from '../../model/types.js';

export interface Pluma {
  /** Colours; without one there is no fill, or no line. */
  f?: string | undefined;
  s?: string | undefined;
  /** Width of the line, 1 without it, and its dashes. */
  w?: number;
  raya?: string;
}

export interface Camino extends Pluma {
  d: string;
  x?: number;
  y?: number;
  /** How many times larger, about x and y. */
  k?: number;
}

export interface Letrero {
  x: number;
  /** Of the foot of the first line. */
  y: number;
  /** One text in lines that follow each other. */
  lineas: readonly string[];
  px: number;
  color?: string;
  fuerte?: boolean;
  ancla?: 'middle' | 'end';
}

export type Trazo = Camino | Letrero;

/** Part of a page: its strokes from its own top, and how high it is. */
export interface Parte {
  trazos: Trazo[];
  alto: number;
}

/** Colours of the look in light, which is that of paper. */
export const TINTA = '#1c1e20';
export const TINTA_2 = '#565a5d';
export const LINEA = '#dcdcd7';
export const CONTROL = '#85857f';
export const PAPEL = '#ffffff';
export const COLOR: Readonly<Record<EstatusLeido, string>> = {
  por_iniciar: '#878781',
  en_proceso: '#c4730a',
  concluida: '#2f6fd6',
  verificada: '#17602b',
  suspendida: '#9a2f77',
  cancelada: '#231d1b',
  sin_dato: '#565a5d',
};

/** Height of a line of text for its size. */
export const renglon = (px: number): number => Math.round(px * 1.3);

const n = (value: number): number => Math.round(value * 100) / 100;

export const caja = (x: number, y: number, w: number, h: number, pluma: Pluma): Camino => ({
  d: `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`,
  ...pluma,
});

export const recta = (
  [x, y]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  pluma: Pluma = { s: TINTA },
): Camino => ({ d: `M${n(x)} ${n(y)}L${n(x2)} ${n(y2)}`, ...pluma });

export const punto = (x: number, y: number, r: number, pluma: Pluma): Camino => ({
  d: `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  ...pluma,
});

export const esLetrero = (t: Trazo): t is Letrero => 'lineas' in t;

/** The same strokes so much further down and to the right. */
export function mover(trazos: readonly Trazo[], x: number, y: number): Trazo[] {
  return trazos.map((t) =>
    esLetrero(t)
      ? { ...t, x: t.x + x, y: t.y + y }
      : { ...t, x: (t.x ?? 0) + x, y: (t.y ?? 0) + y },
  );
}

/** Widest letters of the usual faces, as a share of their size. */
const LETRA = 0.56;
const LETRA_FUERTE = 0.66;

/** Lines of a text that fit into a width; a word that is longer than a line is cut. */
export function renglones(texto: string, ancho: number, px: number, letra = LETRA): string[] {
  const most = Math.max(8, Math.floor(ancho / (px * letra)));
  const lines: string[] = [];
  let line = '';
  for (const word of texto.split(' ')) {
    const pieces = word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [''];
    for (const piece of pieces) {
      if (line !== '' && line.length + 1 + piece.length > most) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  return [...lines, line];
}

export interface Escrito extends Omit<Letrero, 'lineas'> {
  texto: string;
  /** It breaks into lines here. */
  ancho?: number;
}

export function letrero({ texto, ancho = Infinity, ...t }: Escrito): Letrero {
  const letra = t.fuerte ? LETRA_FUERTE : LETRA;
  return { ...t, lineas: ancho === Infinity ? [texto] : renglones(texto, ancho, t.px, letra) };
}

/** Shapes of the statuses in a box of 16, the same as on the screen: a test holds them together. */
const MARCAS: Readonly<Record<EstatusLeido, readonly [d: string, como: 'f' | 's' | 'h'][]>> = {
  por_iniciar: [['M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z', 's']],
  en_proceso: [
    ['M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z', 's'],
    ['M8 2a6 6 0 0 0 0 12z', 'f'],
  ],
  concluida: [['M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0z', 'f']],
  verificada: [
    ['M1 1h14v14H1z', 'f'],
    ['m4 8.3 2.8 2.9L12 5', 'h'],
  ],
  suspendida: [['M2.5 1.5h4v13h-4zM9.5 1.5h4v13h-4z', 'f']],
  cancelada: [['m2.5 2.5 11 11m0-11-11 11', 's']],
  sin_dato: [
    ['M4.6 5.3a3.4 3.4 0 1 1 5 3c-1.2.7-1.6 1.2-1.6 2.4', 's'],
    ['M6.7 12.4h2.6V15H6.7z', 'f'],
  ],
};

/** The mark of a status with its corner at x, y, so many px wide. */
export function marca(estatus: EstatusLeido, x: number, y: number, lado = 12): Camino[] {
  const color = COLOR[estatus];
  return MARCAS[estatus].map(([d, como]) => ({
    ...{ d, x, y, k: lado / 16 },
    ...(como === 'f' ? { f: color } : como === 's' ? { s: color, w: 2 } : { s: PAPEL, w: 2.2 }),
  }));
}
