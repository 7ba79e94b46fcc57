/** The road of an exercise: what every step left behind, and what falls due with each plan. */
import { precision, type Dia, type Fecha } from '../feed/civil-date.js';
import type { Evidencia, Feed, Monitoreo, Plan } from '../feed/types.js';
import { firstOf } from './days.js';
import type { Vigencia } from './types.js';
import { closingEvaluations, isRunning, monitoringsBy, validityOf } from './validity.js';

/** When what was due came out. */
export interface Publicacion {
  /** How many reports there are. */
  n: number;
  /** Day of the first; without it, the day up to which the first looks. */
  fecha?: Fecha;
  corte?: Fecha;
  /** Days after the due day, 0 on time; absent where either is not known to the day. */
  despues?: number;
}

export interface Plazo {
  clase: 'monitoreo' | 'vigencia' | 'evaluacion';
  /** Due day, as precise as it is known. */
  fecha: Fecha | Dia;
  /** Days from hoy to it; negative when it is gone. */
  dias: number;
  /** `sin_efecto`: the plan is not running, so nothing is owed. */
  estado: 'publicado' | 'por_llegar' | 'vencido' | 'terminado' | 'sin_efecto';
  publicacion?: Publicacion;
  /** The end before extensions, where it is another. */
  original?: Dia;
}

export interface PlanEnCamino {
  plan: Plan;
  vigencia: Vigencia;
  plazos: Plazo[];
  /** It is stated to be in force and its validity is over. */
  siguePorVigente: boolean;
}

export interface Camino {
  /** Documents of each of the six steps, in the feed's order. */
  documentos: readonly (readonly Evidencia[])[];
  enVista: PlanEnCamino | null;
  /** The other plans, the oldest first. */
  otros: PlanEnCamino[];
}

type ConPruebas = { evidencias?: Evidencia[] | undefined };

const proofs = (list: readonly ConPruebas[] | undefined): Evidencia[] =>
  (list ?? []).flatMap((item) => item.evidencias ?? []);

/** The editions that cut-offs point at, as documents; `titulo` stays the cut-off's. */
function editions(plan: Plan): Evidencia[] {
  return (plan.cortes ?? []).flatMap(({ edicion, fecha, titulo }) =>
    edicion?.uri === undefined
      ? []
      : [
          {
            titulo: titulo ?? fecha,
            uri: edicion.uri,
            fecha,
            ...(edicion.sha256 !== undefined && { sha256: edicion.sha256 }),
          },
        ],
  );
}

function documentsOf({ ejercicio: e = {}, planes = [] }: Feed): Evidencia[][] {
  const stl = (e.secretariado ?? []).flatMap((s) => [
    ...(s.evidencias ?? []),
    ...proofs(s.sesiones),
  ]);
  return [
    proofs(e.declaraciones),
    proofs(e.sensibilizacion),
    stl,
    [...proofs(e.mesas), ...proofs(e.participacion)],
    planes.flatMap((p) => [...(p.documentos ?? []), ...(p.lanzamiento?.evidencias ?? [])]),
    planes.flatMap((p) => [...editions(p), ...proofs(p.monitoreos), ...proofs(p.evaluaciones)]),
  ];
}

type Informe = Monitoreo & { tipo?: string | undefined };

/** The first to come out, of those called final where there are any, and how late it was. */
function publication(list: readonly Informe[], vence: Dia): Publicacion {
  const day = (m: Informe): number =>
    (firstOf(m.publicado ?? m.corte) ?? 1e6) + (m.tipo === 'final' ? 0 : 1e7);
  const { publicado, corte } = [...list].sort((a, b) => day(a) - day(b))[0]!;
  const n = list.length;
  if (publicado === undefined) return { n, ...(corte !== undefined && { corte }) };
  if (precision(publicado) !== 'dia') return { n, fecha: publicado };
  return { n, fecha: publicado, despues: Math.max(0, firstOf(publicado)! - vence) };
}

function due(
  clase: Plazo['clase'],
  [fecha, vence]: [Fecha | Dia, Dia],
  list: readonly Informe[],
  [running, hoy]: [boolean, Dia],
): Plazo {
  const dias = vence - hoy;
  if (list.length > 0) {
    return { clase, fecha, dias, estado: 'publicado', publicacion: publication(list, vence) };
  }
  return {
    clase,
    fecha,
    dias,
    estado: !running ? 'sin_efecto' : dias < 0 ? 'vencido' : 'por_llegar',
  };
}

/** What falls due with a plan on the day `hoy`: monitoring, end of validity, final evaluation. */
export function duesOf(plan: Plan, hoy: Dia): PlanEnCamino {
  const vigencia = validityOf(plan, hoy);
  const { monitoreo, monitoreoFecha, fin, finOriginal, concluida } = vigencia;
  const at: [boolean, Dia] = [isRunning(plan), hoy];
  const plazos: Plazo[] = [];
  if (monitoreo !== null && monitoreoFecha !== null) {
    plazos.push(due('monitoreo', [monitoreoFecha, monitoreo], monitoringsBy(plan, hoy), at));
  }
  if (fin !== null) {
    plazos.push({
      clase: 'vigencia',
      fecha: fin,
      dias: fin - hoy,
      estado: concluida ? 'terminado' : 'por_llegar',
      ...(finOriginal !== null && finOriginal !== fin && { original: finOriginal }),
    });
    plazos.push(due('evaluacion', [fin, fin], closingEvaluations(plan, vigencia, hoy), at));
  }
  return { plan, vigencia, plazos, siguePorVigente: concluida && plan.estado === 'vigente' };
}

/** The road on the day `hoy`; `enVista` is the plan that drives the dues. */
export function roadOf(feed: Feed, hoy: Dia, enVista: Plan | undefined): Camino {
  const otros = (feed.planes ?? [])
    .filter((p) => p !== enVista)
    .map((p) => duesOf(p, hoy))
    .sort((a, b) => (a.vigencia.inicio ?? Infinity) - (b.vigencia.inicio ?? Infinity) || 0);
  return { documentos: documentsOf(feed), enVista: enVista ? duesOf(enVista, hoy) : null, otros };
}
