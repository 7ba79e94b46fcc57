/**
 * Who says so: what each sector states about a commitment or an activity, beside the status that
 * the board shows. No opinion takes another's place and none changes the status.
 */
import { familiaDe } from '../feed/codes.js';
import type { Postura } from '../feed/types.js';
import { lastOf } from './days.js';
import { isDisputed } from './flags.js';
import { institutionKey } from './keys.js';
import { readEstatus } from './status.js';
import type { ActividadDerivada, CompromisoDerivado, EstatusLeido, PlanDerivado } from './types.js';

/** The three families that share an exercise have a column each; all others stand together. */
export const LADOS = ['autoridad', 'sociedad_civil', 'organismo_garante', 'otros'] as const;
export type Lado = (typeof LADOS)[number];

/** Whose eyes a sector lends: those of its family, else its own. */
export function ojoDe(sector: string): string {
  return familiaDe(sector) ?? sector;
}

/** What one organization of one sector says, its latest word first. */
export interface Voz {
  sector: string;
  /** The latest postura, and the earlier ones from new to old. */
  ultima: Postura;
  antes: readonly Postura[];
  /** `sin_dato` for an unknown code, which is shown and never counted. */
  estatus: EstatusLeido;
}

/** What one column says about a matter. */
export interface Mirada {
  lado: Lado;
  voces: readonly Voz[];
  /** The latest word of one of its sectors differs from the status that the board shows. */
  difiere: boolean;
  /** Its organizations state different statuses. */
  divididas: boolean;
}

/** A commitment or an activity about which somebody spoke. */
export interface Asunto {
  compromiso: CompromisoDerivado;
  /** Absent for the commitment as a whole. */
  actividad?: ActividadDerivada;
  /** Stated for an activity, computed for a commitment. */
  estatus: EstatusLeido;
  disputa: boolean;
  /** Only the columns in which somebody spoke, in the order of LADOS. */
  miradas: readonly Mirada[];
  posturas: readonly Postura[];
}

const dayOf = (p: Postura): number => lastOf(p.fecha) ?? -Infinity;

/** New to old; later entries of the feed come first among equals, undated ones last. */
function newestFirst(list: readonly Postura[]): Postura[] {
  const places = list.map((postura, i) => ({ postura, i, day: dayOf(postura) }));
  places.sort((a, b) => (a.day === b.day ? b.i - a.i : b.day - a.day));
  return places.map(({ postura }) => postura);
}

/** One voice for each sector and organization, in the order in which they first speak. */
export function voicesOf(posturas: readonly Postura[]): Voz[] {
  const voices = new Map<string, Postura[]>();
  for (const p of posturas) {
    const key = JSON.stringify([p.sector, p.organizacion ? institutionKey(p.organizacion) : '']);
    const own = voices.get(key);
    if (own) own.push(p);
    else voices.set(key, [p]);
  }
  return [...voices.values()].map((own) => {
    const [ultima, ...antes] = newestFirst(own);
    return {
      sector: ultima!.sector,
      ultima: ultima!,
      antes,
      estatus: readEstatus(ultima!.estatus),
    };
  });
}

/** The known statuses that the voices state, each once. */
export function statusesOf(voces: readonly Voz[]): EstatusLeido[] {
  return [...new Set(voces.map((v) => v.estatus))].filter((e) => e !== 'sin_dato');
}

function glancesOf(posturas: readonly Postura[], estatus: EstatusLeido): Mirada[] {
  return LADOS.flatMap((lado) => {
    const own = posturas.filter((p) => (familiaDe(p.sector) ?? 'otros') === lado);
    if (own.length === 0) return [];
    const voces = voicesOf(own);
    const divididas = statusesOf(voces).length > 1 && lado !== 'otros';
    return [{ lado, voces, difiere: isDisputed(own, estatus), divididas }];
  });
}

/** The matters of one commitment: itself first, then its activities in the feed's order. */
export function mattersOf(compromiso: CompromisoDerivado): Asunto[] {
  const { estatus, enDisputa: disputa } = compromiso;
  const own = compromiso.compromiso.posturas ?? [];
  const all: Asunto[] = [];
  if (own.length > 0) {
    all.push({ compromiso, estatus, disputa, miradas: glancesOf(own, estatus), posturas: own });
  }
  for (const actividad of compromiso.actividades) {
    const { posturas = [] } = actividad.actividad;
    if (posturas.length === 0) continue;
    const disputed = actividad.banderas.has('en_disputa');
    const miradas = glancesOf(posturas, actividad.estatus);
    const { estatus: stated } = actividad;
    all.push({ compromiso, actividad, estatus: stated, disputa: disputed, miradas, posturas });
  }
  return all;
}

/** Disputed ones first, then those on which organizations of one side part, else the feed's order. */
export function disputesFirst(asuntos: readonly Asunto[]): Asunto[] {
  const rank = (a: Asunto): number => (a.disputa ? 2 : a.miradas.some((m) => m.divididas) ? 1 : 0);
  return [...asuntos].sort((a, b) => rank(b) - rank(a));
}

/** The eyes that a plan can be seen by: the three families always, then others as they speak. */
export function eyesOf(asuntos: readonly Asunto[]): string[] {
  const eyes = new Set<string>(LADOS.slice(0, 3));
  for (const { posturas } of asuntos) for (const p of posturas) eyes.add(ojoDe(p.sector));
  return [...eyes];
}

/**
 * What `spoken` says nothing of: commitments of the plan's figure on which, or on whose activities,
 * nobody spoke, and activities that the board counts.
 */
export function silentOf(
  plan: PlanDerivado,
  spoken: readonly Asunto[],
): { compromisos: number; actividades: number } {
  const apart = plan.ordinarios + plan.ilegibles === 0 ? 'proactivo' : undefined;
  const named = new Set(spoken.map((a) => a.compromiso));
  const silent = plan.compromisos.filter((c) => c.excluido === apart && !named.has(c)).length;
  const acts = spoken.filter((a) => a.actividad && a.estatus !== 'cancelada').length;
  return { compromisos: silent + plan.ilegibles, actividades: plan.total - acts };
}
