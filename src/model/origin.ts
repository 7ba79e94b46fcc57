/** From a problem told at a table to a commitment of the plan, and what was left out on the way. */
import { ESTADO_PROBLEMATICA } from '../feed/codes.js';
import type { Feed, Mesa, Problematica, Texto } from '../feed/types.js';
import { anyText } from './keys.js';
import { destinations, groupsOf, type GrupoProblemas } from './origin-groups.js';
import type { CompromisoDerivado, PlanDerivado } from './types.js';

export type EstadoProblema = (typeof ESTADO_PROBLEMATICA.codigos)[number];

export interface MesaLeida {
  mesa: Mesa;
  /** Title of its axis; the code itself when no plan has that axis. */
  eje: Texto | undefined;
  grupos: GrupoProblemas[];
  problemas: number;
}

export interface Origen {
  mesas: MesaLeida[];
  porTipo: ReadonlyMap<string, number>;
  /** Number of tables by axis, in the order of the axes; '' has those without one. */
  porEje: ReadonlyMap<string, { titulo: Texto | undefined; mesas: MesaLeida[] }>;
  problemas: number;
  porEstado: Record<EstadoProblema, number>;
  /** Codes outside the list, verbatim: shown, counted under no state. */
  otrosEstados: ReadonlyMap<string, number>;
  sinEstado: number;
  /** Merged, discarded or postponed, and nobody published why. */
  sinMotivo: number;
  /** Problems that name a commitment that the feed does not have. */
  rotas: number;
  /** Commitments of the plan in view with the tables that they come from; none: unknown. */
  compromisos: { compromiso: CompromisoDerivado; problemas: number; mesas: Mesa[] }[];
}

const NEEDS_REASON = new Set<string | undefined>(['fusionada', 'descartada', 'pospuesta']);

/** True for a problem that was merged, discarded or postponed without a published reason. */
export function lacksReason({ estado, motivo }: Problematica): boolean {
  return NEEDS_REASON.has(estado) && anyText(motivo) === '';
}

function isState(code: string | undefined): code is EstadoProblema {
  return (ESTADO_PROBLEMATICA.codigos as readonly (string | undefined)[]).includes(code);
}

function byAxis(feed: Feed, mesas: readonly MesaLeida[]): Origen['porEje'] {
  const axes = new Map<string, { titulo: Texto | undefined; mesas: MesaLeida[] }>(
    (feed.planes ?? [])
      .flatMap((p) => [...(p.ejes ?? [])].sort((a, b) => (a.orden ?? 0) - (b.orden ?? 0)))
      .map(({ id, titulo }) => [id, { titulo, mesas: [] }]),
  );
  for (const m of [...mesas.filter((x) => x.eje), ...mesas.filter((x) => !x.eje)]) {
    const key = m.mesa.eje ?? '';
    const axis = axes.get(key) ?? { titulo: m.eje, mesas: [] };
    axes.set(key, axis);
    axis.mesas.push(m);
  }
  return new Map([...axes].filter(([, axis]) => axis.mesas.length > 0));
}

const count = (counts: Map<string, number>, key: string): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

function countStates(problemas: readonly Problematica[]) {
  const porEstado = { incorporada: 0, fusionada: 0, descartada: 0, pospuesta: 0 };
  const otrosEstados = new Map<string, number>();
  let sinEstado = 0;
  for (const { estado } of problemas) {
    if (isState(estado)) porEstado[estado] += 1;
    else if (estado === undefined) sinEstado += 1;
    else count(otrosEstados, estado);
  }
  return { porEstado, otrosEstados, sinEstado };
}

/** Reads tables and problems of a feed against the plan in view. */
export function readOrigin(feed: Feed, plan: PlanDerivado | null): Origen {
  const places = destinations(feed, plan);
  const titles = new Map(
    (feed.planes ?? []).flatMap((p) => (p.ejes ?? []).map((e) => [e.id, e.titulo] as const)),
  );
  const all = feed.ejercicio?.mesas ?? [];
  const problemas = all.flatMap((m) => m.problematicas ?? []);
  const mesas = all.map((mesa): MesaLeida => ({
    mesa,
    eje: titles.get(mesa.eje ?? '') ?? mesa.eje,
    grupos: groupsOf(mesa, places),
    problemas: mesa.problematicas?.length ?? 0,
  }));
  const porTipo = new Map<string, number>();
  for (const { tipo } of all) if (tipo !== undefined) count(porTipo, tipo);
  return {
    mesas,
    porTipo,
    porEje: byAxis(feed, mesas),
    problemas: problemas.length,
    ...countStates(problemas),
    sinMotivo: problemas.filter(lacksReason).length,
    rotas: [...places.values()]
      .filter((d) => !d.compromiso && !d.otro)
      .reduce((sum, d) => sum + d.total, 0),
    compromisos: (plan?.compromisos ?? []).map((compromiso) => ({
      compromiso,
      problemas: places.get(compromiso.id)?.total ?? 0,
      mesas: places.get(compromiso.id)?.mesas ?? [],
    })),
  };
}
