/** The seats of the secretariat drawn: a line a sector, a mark a seat, and who holds it in words. */
import type { Secretariado } from '../../feed/types.js';
import { codeWord } from '../../i18n/codes.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cleanText, plainText } from '../../i18n/plain-text.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { placeSeats, type MarcaAsiento } from '../../layout/seats.js';
import { pairSeats, type Puesto } from '../../model/secretariat.js';
import { UTIL } from './lamina.js';
import {
  caja,
  letrero,
  PAPEL,
  punto,
  recta,
  renglon,
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

export function asientosDibujados(loc: Localizer, s: Secretariado): Parte {
  const puestos = pairSeats(s);
  let y = 0;
  const trazos = placeSeats(puestos).flatMap((fila): Trazo[] => {
    const head = letrero({
      ...{ texto: cleanText(codeWord(loc, 'sector', fila.sector)), x: 0, y: y + 15, px: 14 },
      fuerte: true,
    });
    let x = 0;
    let alto = 0;
    const seats = fila.grupos.flatMap((g) => {
      const own = g.sillas.flatMap((box) => {
        if (x + box.ancho > UTIL) [x, alto] = [0, alto + 36];
        const marks = box.marcas.flatMap((m) => silla(m, x, y + 24 + alto));
        x += box.ancho + 4;
        return marks;
      });
      x += 14;
      return own;
    });
    y += 24 + alto + 38;
    const names = puestos
      .filter((p) => p.sector === fila.sector)
      .map((p) => {
        const t = letrero({
          texto: nombres(loc, p),
          x: 0,
          y: y + 12,
          px: 12,
          color: TINTA_2,
          ancho: UTIL,
        });
        y += t.lineas.length * renglon(12);
        return t;
      });
    y += 14;
    return [head, ...seats, ...names];
  });
  return { trazos, alto: y };
}
