/** A plan on a line of time: frame, axis and rows. Pure: no words, no DOM, `hoy` from outside. */
import type { Dia } from '../feed/civil-date.js';
import type { CompromisoDerivado, Vigencia } from '../model/types.js';
import { placeAxis, type ClaveMarca, type Eje } from './axis.js';
import { placeActivity, placeCommitment, type BarraTiempo } from './bar.js';
import { placeFrame } from './frame.js';
import { listLines, type GrupoLinea, type Linea } from './lines.js';
import type { Escala } from './scale.js';
import { zoomFactor, zoomIn, zoomLevels, type Zoom } from './zoom.js';

export interface OpcionesTiempo {
  hoy: Dia;
  /** Width of the plot's box in em of the board; it decides only which names are written. */
  ancho: number;
  /** Ids of the opened commitments. */
  abiertos?: ReadonlySet<string>;
  grupos?: readonly GrupoLinea[];
  /** Width of the names of the marks in em. */
  rotulos?: Readonly<Partial<Record<ClaveMarca, number>>>;
  /** A level of `ZOOMS`; a word that is none, or shows no more than the whole, is the whole. */
  zoom?: string | undefined;
}

export interface LineaTiempo {
  /** Null when nothing has a date: then there is nothing to draw on, only lines to list. */
  escala: Escala | null;
  eje: Eje | null;
  lineas: Linea[];
  /** The level in force, and those to choose from: one alone where there is nothing to choose. */
  zoom: Zoom;
  niveles: readonly Zoom[];
  /** The bar of a line, placed when it is asked for: most lines of a long plan are never seen. */
  barra(linea: Linea): BarraTiempo | null;
}

/** True when the commitment or any of its activities states a date. */
export function isDated(c: CompromisoDerivado): boolean {
  return (
    c.compromiso.inicio !== undefined ||
    c.compromiso.fin !== undefined ||
    c.actividades.some((a) => a.inicio !== null || a.vence !== null)
  );
}

/** Places a plan, or any list of its commitments, on a line of time. */
export function placeTimeline(
  plan: { vigencia: Vigencia | null; compromisos: readonly CompromisoDerivado[] },
  opciones: OpcionesTiempo,
): LineaTiempo {
  const { hoy, ancho, abiertos = new Set<string>(), grupos, rotulos } = opciones;
  const { vigencia, compromisos } = plan;
  const frame = placeFrame(vigencia, compromisos, hoy);
  const niveles = frame ? zoomLevels(frame) : (['todo'] as const);
  const zoom = zoomIn(niveles, opciones.zoom);
  const aumento = frame ? zoomFactor(frame, zoom) : 1;
  const escala = frame && aumento > 1 ? frame.ampliada(aumento) : frame;
  return {
    escala,
    zoom,
    niveles,
    eje: escala && placeAxis(vigencia, hoy, escala, ancho * aumento, rotulos),
    lineas: listLines(compromisos, abiertos, grupos),
    barra(linea) {
      if (!escala) return null;
      if (linea.clase === 'compromiso') return placeCommitment(linea.compromiso, escala);
      if (linea.clase === 'actividad') return placeActivity(linea.actividad, escala, hoy);
      return null;
    },
  };
}
