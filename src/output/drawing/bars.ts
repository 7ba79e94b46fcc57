/** The summary drawn: how far, by status, and a bar for each commitment. */
import { cleanText } from '../../i18n/plain-text.js';
import { tBoard } from '../../i18n/board.js';
import { codeWord } from '../../i18n/codes.js';
import { tCommon } from '../../i18n/common.js';
import type { Localizer } from '../../i18n/localizer.js';
import { placeBar } from '../../layout/bars.js';
import type { Avance, EstatusLeido, PlanDerivado, PorEstatus } from '../../model/types.js';
import { commitmentTitle } from '../names.js';
import type { Llevado } from '../taken.js';
import { UTIL } from './lamina.js';
import {
  caja,
  COLOR,
  CONTROL,
  LINEA,
  letrero,
  marca,
  recta,
  renglon,
  TINTA,
  TINTA_2,
  type Parte,
  type Trazo,
} from './trazo.js';

const HUECO: readonly EstatusLeido[] = ['por_iniciar', 'suspendida', 'sin_dato'];

/** Counts by status as one bar; what is hollow on the screen is hollow here. */
function apilada(
  porEstatus: PorEstatus,
  x: number,
  y: number,
  ancho: number,
  alto: number,
): Trazo[] {
  return placeBar(porEstatus).flatMap((p): Trazo[] => {
    const color = COLOR[p.estatus];
    const left = x + (p.x * ancho) / 100;
    if (p.estatus === 'cancelada') return marca('cancelada', left + 5, y + (alto - 11) / 2, 11);
    const width = Math.max(2, (p.ancho * ancho) / 100 - 2);
    const edge = { s: color, w: 2, ...(p.estatus === 'sin_dato' && { raya: '3 2' }) };
    const line = caja(left + 1, y + 1, Math.max(1, width - 2), alto - 2, edge);
    if (HUECO.includes(p.estatus)) return [line];
    if (p.estatus !== 'en_proceso') return [caja(left, y, width, alto, { f: color })];
    return [line, caja(left, y + alto / 2, width, alto / 2, { f: color })];
  });
}

function leyenda(loc: Localizer, plan: PlanDerivado): Parte {
  const parts = placeBar(plan.porEstatus);
  const each = UTIL / Math.max(4, parts.length);
  const trazos = parts.flatMap(({ estatus, n, porcentaje }, i): Trazo[] => {
    const share = porcentaje === null ? tBoard(loc, 'noCuenta') : loc.percent(porcentaje);
    const [x, px] = [i * each, 13];
    return [
      ...marca(estatus, x, 2, 14),
      letrero({ texto: codeWord(loc, 'estatus', estatus), x: x + 20, y: 14, px }),
      letrero({ texto: `${loc.number(n)} · ${share}`, x: x + 20, y: 32, px, fuerte: true }),
    ];
  });
  return { trazos, alto: 40 };
}

function marcha(loc: Localizer, { avance, previsto, vigencia }: PlanDerivado): Parte {
  const bars: [string, number | null, string][] = [
    [tBoard(loc, 'avancePlan'), avance.valor, TINTA],
    [tBoard(loc, 'previstoHoy'), previsto.valor, CONTROL],
    [tBoard(loc, 'tiempo'), vigencia.porcentaje, CONTROL],
  ];
  const trazos = bars.flatMap(([texto, value, f], i): Trazo[] => {
    const y = i * 24;
    const [x, ancho, px] = [200, UTIL - 320, 13];
    const word = value === null ? tCommon(loc, 'sinDato') : loc.percent(value);
    return [
      letrero({ texto, x: 0, y: y + 13, px }),
      caja(x, y + 2, ancho, 13, { f: LINEA }),
      ...(value === null ? [] : [caja(x, y + 2, (ancho * value) / 100, 13, { f })]),
      letrero({ texto: word, x: x + ancho + 12, y: y + 13, px, fuerte: true }),
    ];
  });
  return { trazos, alto: 72 };
}

/** "69 %", or that nothing is known. */
export const avanceDicho = (loc: Localizer, { valor }: Avance): string =>
  valor === null ? tCommon(loc, 'sinDato') : loc.percent(valor);

export interface FilaDibujada {
  titulo: string;
  porEstatus: PorEstatus;
  total: number;
  terminadas: number;
  avance: Avance;
}

/** A row each: title, bar, how many are done and how far. */
export function filas(loc: Localizer, rows: readonly FilaDibujada[]): Parte {
  let y = 0;
  const [px, x, ancho] = [13, 420, UTIL - 420 - 220];
  const trazos = rows.flatMap((r): Trazo[] => {
    const title = letrero({ texto: r.titulo, x: 0, y: y + 18, px, ancho: x - 20 });
    const done =
      r.total === 0
        ? tCommon(loc, 'sinActividades')
        : tCommon(loc, 'terminadasDe', { n: r.total, hechas: r.terminadas });
    const words = `${avanceDicho(loc, r.avance)} · ${done}`;
    const end = letrero({ texto: words, x: x + ancho + 24, y: y + 18, px: 12, ancho: 196 });
    const own = [
      recta([0, y], [UTIL, y], { s: LINEA }),
      title,
      ...apilada(r.porEstatus, x, y + 8, ancho, 13),
      end,
    ];
    y += Math.max(title.lineas.length, end.lineas.length) * renglon(px) + 12;
    return own;
  });
  return { trazos, alto: y };
}

function cifras(loc: Localizer, { plan }: Llevado): Parte {
  const all: [string, number][] = [
    [tBoard(loc, 'compromisos'), plan.compromisos.length + plan.ilegibles],
    [tBoard(loc, 'verificadas'), plan.porEstatus.verificada],
    [tBoard(loc, 'vencidas'), plan.porBandera.vencida],
    [tBoard(loc, 'sinEvidencia'), plan.porBandera.sin_evidencia],
  ];
  const known = plan.total > 0 ? all : all.slice(0, 1);
  const trazos = known.flatMap(([texto, n], i): Trazo[] => [
    letrero({ texto, x: (i * UTIL) / 4, y: 13, px: 13, color: TINTA_2 }),
    letrero({ texto: loc.number(n), x: (i * UTIL) / 4, y: 42, px: 26, fuerte: true }),
  ]);
  return { trazos, alto: 52 };
}

/** The whole plan above, whatever the filters; a row for each commitment that they leave. */
export function resumenDibujado(loc: Localizer, taken: Llevado): Parte[] {
  const { plan, compromisos } = taken;
  const some = plan.total + plan.porEstatus.cancelada > 0;
  const bar: Parte = { trazos: apilada(plan.porEstatus, 0, 0, UTIL - 24, 24), alto: 26 };
  const heading = letrero({
    texto: tBoard(loc, 'porEstatus', { n: plan.total }),
    x: 0,
    y: 14,
    px: 14,
    fuerte: true,
  });
  return [
    marcha(loc, plan),
    cifras(loc, taken),
    ...(some ? [{ trazos: [heading], alto: 16 }, bar, leyenda(loc, plan)] : []),
    filas(
      loc,
      compromisos.map((c) => ({ ...c, titulo: commitmentTitle(loc, c) })),
    ),
  ];
}

/** Key of the statuses, for a drawing whose rows have marks of their own. */
export function clave(loc: Localizer, estatus: readonly EstatusLeido[]): Parte {
  let x = 0;
  const trazos = estatus.flatMap((e): Trazo[] => {
    const texto = cleanText(codeWord(loc, 'estatus', e));
    const own = [...marca(e, x, 0), letrero({ texto, x: x + 17, y: 11, px: 12 })];
    x += 36 + texto.length * 7;
    return own;
  });
  return { trazos, alto: estatus.length > 0 ? 16 : 0 };
}
