/** The seats of the secretariat drawn: a line a sector, a mark a seat, and who holds it in words. */
import type { Secretariado } from '../../feed/types.js';
import { codeWord } from '../../i18n/codes.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cleanText, plainText } from '../../i18n/plain-text.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { placeSeats, type FilaAsientos, type MarcaAsiento } from '../../layout/seats.js';
import { pairSeats, type Puesto } from '../../model/secretariat.js';
import { parrafos, UTIL } from './lamina.js';
import {
  caja,
  letrero,
  mover,
  PAPEL,
  punto,
  recta,
  TINTA,
  TINTA_2,
  type Parte,
  type Trazo,
} from './trazo.js';

function silla(m: MarcaAsiento, x: number, y: number): Trazo[] {
  const pen = { f: m.lleno ? TINTA : PAPEL, s: TINTA, w: 1.5 };
  const [cx, cy] = [x + m.x, y + m.y];
  const side = 2 * m.r - 2;
  return [
    ...(m.desde === undefined ? [] : [recta([cx, y + m.desde], [cx, cy - m.r])]),
    m.observador ? caja(cx - m.r + 1, cy - m.r + 1, side, side, pen) : punto(cx, cy, m.r - 1, pen),
  ];
}

/** Whoever holds a seat, its alternates after it. */
function nombres(loc: Localizer, { titular, suplentes }: Puesto): string {
  const name = (a: NonNullable<Puesto['titular']>): string =>
    cleanText(a.persona?.nombre ?? '') ||
    plainText(loc, a.organizacion?.nombre) ||
    tSecretariat(loc, 'por_ocupar');
  const alternates = suplentes.map((a) => `${tSecretariat(loc, 'suplente')}: ${name(a)}`);
  return [...(titular ? [name(titular)] : []), ...alternates].join('; ');
}

/** What the marks mean, of those that are used; nothing while every seat is a filled one. */
function leyenda(loc: Localizer, filas: readonly FilaAsientos[]): Parte {
  const some = (of: 'porOcupar' | 'observadores' | 'suplentes'): boolean =>
    filas.some((f) => f[of] > 0);
  const kinds = [
    ...(some('porOcupar') ? ([['por_ocupar', { lleno: false }]] as const) : []),
    ...(some('observadores') ? ([['observador', { observador: true }]] as const) : []),
    ...(some('suplentes') ? ([['suplente', { r: 4 }]] as const) : []),
  ];
  if (kinds.length === 0) return { trazos: [], alto: 0 };
  let x = 0;
  const trazos = [['ocupado', {}] as const, ...kinds].flatMap(([word, own]): Trazo[] => {
    const texto = tSecretariat(loc, word);
    const mark = silla({ x: 9, y: 9, r: 8, lleno: true, observador: false, ...own }, x, 0);
    const said = letrero({ texto, x: x + 24, y: 13, px: 12, color: TINTA_2 });
    x += 48 + texto.length * 7;
    return [...mark, said];
  });
  return { trazos, alto: 20 };
}

/** The marks of a sector, from its own top; the line breaks where it is full. */
function sillas({ grupos }: FilaAsientos): Parte {
  const linea = Math.max(0, ...grupos.flatMap((g) => g.sillas.map((box) => box.alto))) + 4;
  let [x, y] = [0, 0];
  const trazos = grupos.flatMap((g) => {
    const own = g.sillas.flatMap((box) => {
      if (x + box.ancho > UTIL) [x, y] = [0, y + linea];
      const marks = box.marcas.flatMap((m) => silla(m, x, y));
      x += box.ancho + 4;
      return marks;
    });
    x += 14;
    return own;
  });
  return { trazos, alto: y + linea };
}

export function asientosDibujados(loc: Localizer, s: Secretariado): Parte[] {
  const puestos = pairSeats(s);
  const filas = placeSeats(puestos);
  const sectors = filas.map((fila): Parte => {
    const texto = cleanText(codeWord(loc, 'sector', fila.sector));
    const head = letrero({ texto, x: 0, y: 15, px: 14, fuerte: true });
    const marks = sillas(fila);
    const textos = puestos
      .filter((p) => p.sector === fila.sector)
      .map((p) => nombres(loc, p))
      .filter(Boolean);
    const names = parrafos({ textos, px: 12, color: TINTA_2 });
    const y = 24 + marks.alto;
    return {
      trazos: [head, ...mover(marks.trazos, 0, 24), ...mover(names.trazos, 0, y)],
      alto: y + names.alto,
    };
  });
  return [leyenda(loc, filas), ...sectors];
}
