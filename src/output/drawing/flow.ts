/** From the problems of each table to what they led to, drawn. */
import { detailWord } from '../../i18n/codes-detail.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cleanText, plainText } from '../../i18n/plain-text.js';
import { tMesas } from '../../i18n/mesas.js';
import { ANCHO, placeFlow } from '../../layout/flow.js';
import type { Destino, GrupoProblemas } from '../../model/origin-groups.js';
import type { Origen } from '../../model/origin.js';
import { commitmentTitle } from '../names.js';
import { UTIL } from './lamina.js';
import {
  CONTROL,
  LINEA,
  letrero,
  recta,
  renglon,
  TINTA,
  TINTA_2,
  type Parte,
  type Trazo,
} from './trazo.js';

const IZQUIERDA = 470;
const BANDA = 200;

function lugar(loc: Localizer, d: Destino | null): string {
  if (!d) return tMesas(loc, 'sin_destino');
  if (d.compromiso) return commitmentTitle(loc, d.compromiso);
  if (d.otro) return plainText(loc, d.otro.compromiso.titulo);
  return tMesas(loc, 'ausente', { id: d.clave });
}

function grupo(loc: Localizer, g: GrupoProblemas): Parte {
  const texts = g.problemas.map(({ texto, estado }) => {
    const word =
      estado === undefined
        ? tMesas(loc, 'sin_estado')
        : detailWord(loc, 'estado_problematica', estado);
    return letrero({
      ...{ texto: `${plainText(loc, texto)} (${cleanText(word)})`, x: 0, y: 0, px: 12 },
      ancho: IZQUIERDA - 20,
    });
  });
  // Rows of one height, so that the bands meet their words.
  const row = Math.max(...texts.map((t) => t.lineas.length)) * renglon(12) + 10;
  const alto = row * texts.length;
  const at = (_: string, x: string, y: string): string =>
    `${(IZQUIERDA + (Number(x) * BANDA) / ANCHO).toFixed(1)} ${(Number(y) * row).toFixed(1)}`;
  const bands = placeFlow(texts.length, g.destino !== null).map(({ d, tope }, i): Trazo => {
    const y = (i + 0.5) * row;
    if (tope === '') return { d: d.replace(/(-?[\d.]+),(-?[\d.]+)/g, at), s: CONTROL, w: 2 };
    const stop = IZQUIERDA + BANDA * 0.78;
    return { d: `M${IZQUIERDA} ${y}H${stop}M${stop} ${y - 6}V${y + 6}`, s: CONTROL, w: 2 };
  });
  const x = IZQUIERDA + BANDA + 16;
  const texto = lugar(loc, g.destino);
  const end = letrero({
    texto,
    x,
    y: 0,
    px: 13,
    ancho: UTIL - x,
    color: g.destino ? TINTA : TINTA_2,
  });
  const placed = texts.map((t, i) => ({ ...t, y: i * row + 14 }));
  const high = Math.max(alto, end.lineas.length * renglon(13) + 8);
  return { trazos: [...placed, ...bands, { ...end, y: Math.max(15, alto / 2 + 4) }], alto: high };
}

export function flujoDibujado(loc: Localizer, { mesas }: Origen): Parte[] {
  return mesas.flatMap((m): Parte[] => {
    if (m.grupos.length === 0) return [];
    const texto = plainText(loc, m.mesa.titulo);
    const head = letrero({ texto, x: 0, y: 22, px: 14, fuerte: true, ancho: UTIL });
    const rule = recta([0, 2], [UTIL, 2], { s: LINEA });
    const alto = head.lineas.length * renglon(14) + 6;
    return [{ trazos: [rule, head], alto }, ...m.grupos.map((g) => grupo(loc, g))];
  });
}
