/** What a reader saw at a visit, as little as tells what is new at the next one. */
import { isCitable } from '../feed/ids.js';
import type { PlanDerivado } from './types.js';

/** Status, due date and state as stated; '' where nothing was. */
export type Visto = readonly [estatus: string, fin: string, estado: string];

/** By id of commitment or activity. Only what can be cited: other ids name another item tomorrow. */
export type Vistos = Readonly<Record<string, Visto>>;

/** More than this is not kept: it would fill the storage of the portal's own pages. */
const MAXIMO = 5_000;

/** What stands now; null for a plan too large to keep. */
export function seenOf(plan: PlanDerivado): Vistos | null {
  const seen: [string, Visto][] = [];
  for (const c of plan.compromisos) {
    seen.push([c.id, ['', c.compromiso.fin ?? '', c.compromiso.estado ?? '']]);
    for (const { id, actividad: a } of c.actividades) {
      seen.push([id, [a.estatus ?? '', a.fin ?? '', '']]);
    }
  }
  const cited = seen.filter(([id]) => isCitable(id));
  return cited.length > MAXIMO ? null : Object.fromEntries(cited);
}

/** True for what `seenOf` makes: storage may hold anything. */
export function isSeen(value: unknown): value is Vistos {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (v) => Array.isArray(v) && v.length === 3 && v.every((s) => typeof s === 'string'),
  );
}

const MIEMBROS = ['estatus', 'fin', 'estado'] as const;

export type Novedad =
  | { tipo: 'alta' | 'retiro'; id: string }
  | {
      tipo: 'modificacion';
      id: string;
      miembro: (typeof MIEMBROS)[number];
      antes: string;
      despues: string;
    };

/** What is new since a visit: first what the plan has, in its order, then what is gone from it. */
export function sinceVisit(antes: Vistos, ahora: Vistos): Novedad[] {
  const found: Novedad[] = [];
  for (const [id, now] of Object.entries(ahora)) {
    const before = Object.hasOwn(antes, id) ? antes[id] : undefined;
    if (!before) {
      found.push({ tipo: 'alta', id });
      continue;
    }
    MIEMBROS.forEach((miembro, i) => {
      const [a, b] = [before[i]!, now[i]!];
      if (a !== b) found.push({ tipo: 'modificacion', id, miembro, antes: a, despues: b });
    });
  }
  for (const id of Object.keys(antes)) {
    if (!Object.hasOwn(ahora, id)) found.push({ tipo: 'retiro', id });
  }
  return found;
}
