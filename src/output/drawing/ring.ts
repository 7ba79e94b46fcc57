/** The nested ring drawn, with its rows beside it. */
import type { Localizer } from '../../i18n/localizer.js';
import { plainText } from '../../i18n/plain-text.js';
import { tCommon } from '../../i18n/common.js';
import { tSummary } from '../../i18n/summary.js';
import type { Anillo, SectorAnillo } from '../../layout/ring.js';
import { UTIL } from './lamina.js';
import {
  COLOR,
  CONTROL,
  LINEA,
  letrero,
  PAPEL,
  renglon,
  TINTA,
  type Parte,
  type Trazo,
} from './trazo.js';

const RADIO = 200;
const K = RADIO / 100;

function sector(s: SectorAnillo): Trazo[] {
  const at = { x: RADIO, y: RADIO, k: K };
  const label = { px: 13, ancla: 'middle' as const, texto: s.numero ?? '' };
  return [
    { d: s.d, ...at, f: LINEA },
    ...s.partes.flatMap(({ d, lleno, estatus }): Trazo[] => [
      { d, ...at, f: PAPEL, s: COLOR[estatus], w: 0.75 },
      ...(lleno === '' ? [] : [{ d: lleno, ...at, f: COLOR[estatus] }]),
    ]),
    ...(s.cabe && s.numero !== undefined
      ? [letrero({ ...label, x: RADIO + s.x * K, y: RADIO + s.y * K + 5 })]
      : []),
  ];
}

export function anilloDibujado(loc: Localizer, anillo: Anillo): Parte {
  const say = (v: number | null): string => (v === null ? tCommon(loc, 'sinDato') : loc.percent(v));
  let y = 0;
  const rows = anillo.sectores.flatMap((s): Trazo[] => {
    const name = s.titulo === undefined ? tSummary(loc, 'ilegible') : plainText(loc, s.titulo);
    const texto = s.numero === undefined ? name : `${s.numero}. ${name}`;
    const x = 2 * RADIO + 40;
    const title = letrero({ texto, x, y: y + 16, px: 13, ancho: UTIL - x - 110 });
    const end = letrero({
      texto: say(s.valor),
      x: UTIL,
      y: y + 16,
      px: 13,
      ancla: 'end',
      fuerte: true,
    });
    y += title.lineas.length * renglon(13) + 8;
    return [title, end];
  });
  const middle = letrero({
    ...{ texto: say(anillo.valor), x: RADIO, y: RADIO + 10, px: 28 },
    ...{ fuerte: true, ancla: 'middle', color: anillo.valor === null ? CONTROL : TINTA },
  });
  return {
    trazos: [...anillo.sectores.flatMap(sector), middle, ...rows],
    alto: Math.max(2 * RADIO, y),
  };
}
