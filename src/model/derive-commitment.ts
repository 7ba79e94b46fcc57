/** One commitment with its actions and activities, computed. */
import type { Accion, Compromiso, Producto } from '../feed/types.js';
import { deriveActivity } from './derive-activity.js';
import { countProductEvidence } from './evidence.js';
import { isDisputed, isOpen, noFlags } from './flags.js';
import { exclusionOf, stateOf, typeOf } from './inclusion.js';
import { plannedCommitment } from './planned.js';
import { branch, illegible, leaf, rollUp, type Nodo, type Nombre } from './progress.js';
import type { Perdidas } from './rejected.js';
import { addStatuses, countable, finished, noStatuses, statusOf } from './status.js';
import type {
  AccionDerivada,
  ActividadDerivada,
  Avance,
  CompromisoDerivado,
  EstatusLeido,
  PorBandera,
  PorEstatus,
  Reglas,
} from './types.js';

function leafOf({ id, actividad, estatus }: ActividadDerivada, { estricto }: Reglas): Nodo {
  const { titulo, ponderacion } = actividad;
  return leaf({ clase: 'actividad', id, titulo, estatus }, ponderacion, estricto);
}

function lost(n: number, clase: 'accion' | 'actividad'): Nodo[] {
  return Array.from({ length: n }, () => illegible(clase));
}

function countStatuses(list: readonly ActividadDerivada[], ilegibles: number): PorEstatus {
  const counts = noStatuses();
  for (const { estatus } of list) counts[estatus]++;
  counts.sin_dato += ilegibles;
  return counts;
}

function countFlags(list: readonly ActividadDerivada[]): PorBandera {
  const counts = noFlags();
  for (const { banderas } of list) for (const flag of banderas) counts[flag]++;
  return counts;
}

function nameAction({ id, titulo }: Accion, estatus: EstatusLeido): Nombre {
  return { clase: 'accion', id, titulo, estatus };
}

interface Rama {
  accion: AccionDerivada;
  /** Shares of its activities. */
  pesos: readonly number[];
}

function deriveAction(accion: Accion, compromiso: string, ilegibles: number, reglas: Reglas): Rama {
  const { id } = accion;
  const actividades = (accion.actividades ?? []).map((a) =>
    deriveActivity(a, compromiso, id, reglas),
  );
  const porEstatus = countStatuses(actividades, ilegibles);
  const nodos = [...actividades.map((a) => leafOf(a, reglas)), ...lost(ilegibles, 'actividad')];
  const estatus = statusOf(porEstatus);
  const avance = rollUp(nameAction(accion, estatus), nodos);
  return {
    accion: { id, accion, actividades, estatus, avance, porEstatus, peso: 0, ilegibles },
    pesos: avance.pesos,
  };
}

/** Writes the share of the commitment into each action and activity. */
function shareOut(
  ramas: readonly Rama[],
  directas: readonly ActividadDerivada[],
  pesos: readonly number[],
): void {
  ramas.forEach(({ accion, pesos: inner }, i) => {
    accion.peso = pesos[i]!;
    accion.actividades.forEach((a, j) => {
      a.peso = accion.peso * inner[j]!;
    });
  });
  directas.forEach((a, i) => {
    a.peso = pesos[ramas.length + i]!;
  });
}

function rollUpCommitment(
  nombre: Nombre,
  ramas: readonly Rama[],
  directas: readonly ActividadDerivada[],
  perdidas: Perdidas,
  reglas: Reglas,
): Avance {
  const nodos = [
    ...ramas.map(({ accion: { accion, estatus, avance } }) =>
      // An action of which everything was cancelled goes out as its activities do.
      branch(
        nameAction(accion, estatus),
        avance,
        accion.ponderacion,
        estatus === 'cancelada' ? 'cancelada' : undefined,
      ),
    ),
    ...directas.map((a) => leafOf(a, reglas)),
    ...lost(perdidas.acciones, 'accion'),
    ...lost(perdidas.directas, 'actividad'),
  ];
  const avance = rollUp(nombre, nodos);
  shareOut(ramas, directas, avance.pesos);
  return avance;
}

/** The oldest overdue activity, else the next to come. */
function nextDue(list: readonly ActividadDerivada[]): ActividadDerivada | null {
  let best: ActividadDerivada | null = null;
  for (const a of list) {
    if (a.vence === null || !isOpen(a.estatus)) continue;
    if (best === null || a.vence < best.vence!) best = a;
  }
  return best;
}

function productsOf(compromiso: Compromiso, actividades: readonly ActividadDerivada[]): Producto[] {
  return [
    ...(compromiso.productos ?? []),
    ...(compromiso.acciones ?? []).flatMap((a) => a.productos ?? []),
    ...actividades.flatMap((a) => a.actividad.productos ?? []),
  ];
}

/** Pieces of evidence of the activities, deliverables and results. */
function evidenceOf(compromiso: Compromiso, actividades: readonly ActividadDerivada[]): number {
  let n = countProductEvidence(compromiso.productos);
  for (const accion of compromiso.acciones ?? []) n += countProductEvidence(accion.productos);
  for (const { evidencias } of actividades) n += evidencias;
  for (const { evidencias } of compromiso.resultados ?? [])
    n += (evidencias ?? []).filter((e) => e.estado !== 'retirada').length;
  return n;
}

function illegibleIn(acciones: readonly AccionDerivada[], perdidas: Perdidas): number {
  return (
    perdidas.directas +
    perdidas.actividadesDeAcciones +
    acciones.reduce((n, a) => n + a.ilegibles, 0)
  );
}

/** Derives a commitment; `perdidas` is what the reader rejected inside it. */
export function deriveCommitment(
  compromiso: Compromiso,
  indice: number,
  perdidas: Perdidas,
  reglas: Reglas,
): CompromisoDerivado {
  const { id } = compromiso;
  const ramas = (compromiso.acciones ?? []).map((a, place) =>
    deriveAction(a, id, perdidas.porAccion.get(place) ?? 0, reglas),
  );
  const acciones = ramas.map((rama) => rama.accion);
  const directas = (compromiso.actividades ?? []).map((a) =>
    deriveActivity(a, id, undefined, reglas),
  );
  const actividades = [...acciones.flatMap((a) => a.actividades), ...directas];
  const porEstatus = countStatuses(directas, perdidas.directas + perdidas.actividadesDeAcciones);
  for (const accion of acciones) addStatuses(porEstatus, accion.porEstatus);
  const estatus = statusOf(porEstatus);
  const nombre: Nombre = { clase: 'compromiso', id, titulo: compromiso.titulo, estatus };
  const avance = rollUpCommitment(nombre, ramas, directas, perdidas, reglas);
  const excluido = exclusionOf(compromiso);
  return {
    id,
    compromiso,
    indice,
    tipo: typeOf(compromiso),
    estado: stateOf(compromiso),
    estatus,
    acciones,
    directas,
    actividades,
    ilegibles: illegibleIn(acciones, perdidas),
    enDisputa: isDisputed(compromiso.posturas, estatus),
    avance,
    previsto: plannedCommitment({ acciones, directas }, reglas.hoy),
    porEstatus,
    porBandera: countFlags(actividades),
    terminadas: finished(porEstatus),
    total: countable(porEstatus),
    proxima: nextDue(actividades),
    evidencias: evidenceOf(compromiso, actividades),
    ...(excluido !== undefined && { excluido }),
    productos: productsOf(compromiso, actividades),
  };
}
