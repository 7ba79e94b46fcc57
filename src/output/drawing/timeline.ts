/** The timeline drawn: a row for each commitment, and for each activity where they are asked for. */
import { cleanText, plainText } from '../../i18n/plain-text.js';
import { codeWord, tCodes } from '../../i18n/codes.js';
import { tCommon } from '../../i18n/common.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tTimeline } from '../../i18n/timeline.js';
import type { Dia } from '../../feed/civil-date.js';
import type { GrupoLinea, Linea } from '../../layout/lines.js';
import { placeTimeline, type LineaTiempo } from '../../layout/timeline.js';
import {
  ORDEN_ESTATUS,
  type ActividadDerivada,
  type CompromisoDerivado,
} from '../../model/types.js';
import { commitmentTitle } from '../names.js';
import type { Llevado } from '../taken.js';
import { altoDeEje, anchosDeRotulos, ejeDibujado, EM } from './axis.js';
import { avanceDicho, clave } from './bars.js';
import { UTIL } from './lamina.js';
import { barraDibujada } from './span.js';
import {
  LINEA,
  letrero,
  marca,
  recta,
  renglon,
  TINTA_2,
  type Letrero,
  type Parte,
  type Trazo,
} from './trazo.js';

export interface TiempoDibujado {
  hoy: Dia;
  grupos?: readonly GrupoLinea[] | undefined;
  /** A row for each activity too. */
  actividades: boolean;
}

const X0 = 372;
const DERECHA = 180;
const ANCHO_PLOT = UTIL - X0 - DERECHA;

/** What is written at both sides of a bar. */
interface Fila {
  izquierda: Letrero[];
  marca?: Trazo[];
  derecha: string;
  estatus: ActividadDerivada['estatus'] | 'neutra';
}

function compromiso(loc: Localizer, c: CompromisoDerivado): Fila {
  const done = tTimeline(loc, 'de', { n: c.total, hechas: c.terminadas });
  const late =
    c.porBandera.vencida > 0 ? tCodes(loc, 'n_vencida', { n: c.porBandera.vencida }) : '';
  const facts = c.total === 0 ? [tCommon(loc, 'sinDato')] : [avanceDicho(loc, c.avance), done];
  const texto = commitmentTitle(loc, c);
  return {
    izquierda: [letrero({ texto, x: 0, y: 18, px: 13, fuerte: true, ancho: X0 - 16 })],
    derecha: [...facts, late].filter(Boolean).join(' · '),
    estatus: 'neutra',
  };
}

function actividad(loc: Localizer, a: ActividadDerivada): Fila {
  const { actividad: own, vence, venceOriginal, estatus } = a;
  const due = vence === null ? tCommon(loc, 'sinFecha') : loc.date(own.fin ?? vence);
  const moved =
    venceOriginal === null || venceOriginal === vence
      ? ''
      : tTimeline(loc, 'antes', { fecha: loc.date(own.fin_original ?? venceOriginal) });
  const late = a.banderas.has('vencida') ? codeWord(loc, 'bandera', 'vencida') : '';
  const texto = plainText(loc, own.titulo) || a.id;
  return {
    izquierda: [letrero({ texto, x: 40, y: 16, px: 12, ancho: X0 - 56 })],
    marca: marca(estatus, 22, 6),
    derecha: [due, moved, late].filter(Boolean).join(' · '),
    estatus,
  };
}

/** A line over the whole width that is only words. */
function solo(texto: string, fuerte: boolean): Fila {
  const t = { texto, x: fuerte ? 0 : 22, y: 18, px: fuerte ? 14 : 12, ancho: UTIL - 40 };
  const look = fuerte ? { fuerte } : { color: TINTA_2 };
  return { izquierda: [letrero({ ...t, ...look })], derecha: '', estatus: 'neutra' };
}

function filaDe(loc: Localizer, linea: Linea): Fila {
  switch (linea.clase) {
    case 'compromiso':
      return compromiso(loc, linea.compromiso);
    case 'actividad':
      return actividad(loc, linea.actividad);
    case 'accion':
      return solo(plainText(loc, linea.accion.accion.titulo), false);
    case 'grupo':
      return solo(cleanText(linea.grupo.titulo), true);
    case 'directas':
      return solo(tTimeline(loc, 'otras'), false);
    default:
      return solo(tTimeline(loc, 'ilegibles', { n: linea.n }), false);
  }
}

function renglonesDe(
  loc: Localizer,
  placed: LineaTiempo,
  y0: number,
): { trazos: Trazo[]; y: number } {
  let y = y0;
  const trazos = placed.lineas.flatMap((linea): Trazo[] => {
    const fila = filaDe(loc, linea);
    const barra = placed.barra(linea);
    const right = letrero({
      texto: fila.derecha,
      x: UTIL - DERECHA + 16,
      y: 17,
      px: 11,
      ancho: DERECHA - 16,
    });
    const texts = fila.derecha === '' ? fila.izquierda : [...fila.izquierda, right];
    const own: Trazo[] = [
      ...(linea.clase === 'compromiso' || linea.clase === 'grupo'
        ? [recta([0, 0], [UTIL, 0], { s: LINEA })]
        : []),
      ...texts,
      ...(fila.marca ?? []),
      ...(barra ? barraDibujada(barra, fila.estatus, { x0: X0, ancho: ANCHO_PLOT, y: 7 }) : []),
    ];
    const placedAt = own.map((t) =>
      'lineas' in t ? { ...t, y: t.y + y } : { ...t, y: (t.y ?? 0) + y },
    );
    y += Math.max(...texts.map((t) => t.lineas.length * renglon(t.px))) + 11;
    return placedAt;
  });
  return { trazos, y };
}

/** The whole time of the plan in one width, whatever the zoom on the screen. */
export function tiempoDibujado(loc: Localizer, taken: Llevado, o: TiempoDibujado): Parte[] {
  const { compromisos, plan } = taken;
  const { vigencia } = plan;
  const abiertos = new Set(o.actividades ? compromisos.map(({ id }) => id) : []);
  const placed = placeTimeline(
    { vigencia, compromisos },
    {
      ...{ hoy: o.hoy, abiertos, ancho: ANCHO_PLOT / EM },
      ...(o.grupos && { grupos: o.grupos }),
      rotulos: anchosDeRotulos(loc, vigencia, o.hoy),
    },
  );
  const { eje } = placed;
  const top = eje ? altoDeEje(eje) + 6 : 0;
  const { trazos, y } = renglonesDe(loc, placed, top);
  const axis = eje ? ejeDibujado(loc, eje, { x0: X0, ancho: ANCHO_PLOT, pie: y }) : [];
  const used = ORDEN_ESTATUS.filter((e) => plan.porEstatus[e] > 0);
  return [{ trazos: [...axis, ...trazos], alto: y }, clave(loc, used)];
}
