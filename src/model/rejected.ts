/** Where the commitments, actions and activities stood that the reader had to reject. */
import type { Lectura, Rechazado } from '../feed/problems.js';

/** What was lost inside one commitment. */
export interface Perdidas {
  /** Rejected actions: children of the commitment without data. */
  acciones: number;
  /** Activities that went with those actions. */
  actividadesDeAcciones: number;
  /** Rejected activities straight under the commitment. */
  directas: number;
  /** Place of an action among those that are shown → rejected activities of it. */
  porAccion: ReadonlyMap<number, number>;
}

/** What was lost inside one plan. */
export interface PerdidasDelPlan {
  compromisos: number;
  /** Activities that went with rejected commitments. */
  actividades: number;
  porCompromiso: ReadonlyMap<string, Perdidas>;
}

export const SIN_PERDIDAS: Perdidas = {
  acciones: 0,
  actividadesDeAcciones: 0,
  directas: 0,
  porAccion: new Map(),
};

const ACTION = /^(.*\/acciones)\/(\d+)$/;

/**
 * Place of an action in what is shown. A pointer counts places in the document, so rejected
 * neighbours before it are taken off. null: the pointer names no action.
 */
function placeOfAction(pointer: string, all: readonly Rechazado[]): number | null {
  const match = ACTION.exec(pointer);
  if (!match) return null;
  const [, list, place] = match;
  const before = all.filter(({ clase, puntero }) => {
    if (clase !== 'acciones') return false;
    const other = ACTION.exec(puntero);
    return other?.[1] === list && Number(other?.[2]) < Number(place);
  });
  return Number(place) - before.length;
}

function lossesOf(own: readonly Rechazado[], all: readonly Rechazado[]): Perdidas {
  let acciones = 0;
  let actividadesDeAcciones = 0;
  let directas = 0;
  const porAccion = new Map<number, number>();
  for (const { clase, dentroDe, actividades } of own) {
    if (clase === 'acciones') {
      acciones++;
      actividadesDeAcciones += actividades;
    } else if (clase === 'actividades') {
      const place = placeOfAction(dentroDe, all);
      if (place === null) directas++;
      else porAccion.set(place, (porAccion.get(place) ?? 0) + 1);
    }
  }
  return { acciones, actividadesDeAcciones, directas, porAccion };
}

/** The losses of the plan at `planIndex` in `feed.planes`. */
export function rejectedIn(rechazados: Lectura['rechazados'], planIndex: number): PerdidasDelPlan {
  const ofPlan = rechazados.filter((r) => r.plan === planIndex);
  const compromisos = ofPlan.filter((r) => r.clase === 'compromisos');
  const byId = new Map<string, Rechazado[]>();
  for (const item of ofPlan) {
    if (item.compromiso === undefined) continue;
    const own = byId.get(item.compromiso);
    if (own) own.push(item);
    else byId.set(item.compromiso, [item]);
  }
  return {
    compromisos: compromisos.length,
    actividades: compromisos.reduce((n, r) => n + r.actividades, 0),
    porCompromiso: new Map([...byId].map(([id, own]) => [id, lossesOf(own, own)])),
  };
}
