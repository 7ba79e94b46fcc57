/** The feed cut to what is on the screen: still a feed, which says of itself that it is a part. */
import { fromDia } from '../feed/civil-date.js';
import { indexItems } from '../feed/items.js';
import type { Compromiso, Corte, Plan } from '../feed/types.js';
import type { Llevado } from './taken.js';

type Gone = ReadonlySet<string>;

/** Ids of the items that stay outside: those of other plans and of commitments out of sight. */
function goneIds({ feed, plan, compromisos }: Llevado): Set<string> {
  const kept = new Set(compromisos.map(({ id }) => id));
  const others = new Set(
    (feed.planes ?? []).filter(({ id }) => id !== plan.plan.id).map(({ id }) => id),
  );
  const gone = new Set<string>();
  for (const e of indexItems(feed).values()) {
    const out = e.compromiso !== undefined && !kept.has(e.compromiso);
    if (out || others.has(e.id) || e.dentro.some((id) => others.has(id))) gone.add(e.id);
  }
  return gone;
}

const isHere = (gone: Gone, id: string | undefined): boolean => id === undefined || !gone.has(id);

function cutOff(gone: Gone, corte: Corte): Corte {
  if (!corte.estados) return corte;
  const entries = Object.entries(corte.estados).filter(([id]) => !gone.has(id));
  return { ...corte, estados: Object.fromEntries(entries) };
}

type Reviews = NonNullable<Plan['monitoreos']>[number];

function review<T extends Reviews>(gone: Gone, r: T): T {
  const { valoraciones, recomendaciones } = r;
  return {
    ...r,
    ...(valoraciones && { valoraciones: valoraciones.filter((v) => isHere(gone, v.objeto)) }),
    ...(recomendaciones && {
      recomendaciones: recomendaciones.filter((x) => isHere(gone, x.compromiso)),
    }),
  };
}

function cutPlan(gone: Gone, plan: Plan, compromisos: Compromiso[]): Plan {
  const { cortes, monitoreos, evaluaciones } = plan;
  return {
    ...plan,
    compromisos,
    ...(cortes && { cortes: cortes.map((c) => cutOff(gone, c)) }),
    ...(monitoreos && { monitoreos: monitoreos.map((m) => review(gone, m)) }),
    ...(evaluaciones && { evaluaciones: evaluaciones.map((e) => review(gone, e)) }),
  };
}

/** Ids that the reader made say nothing outside of this reading; a marked double gets its own back. */
function publishedId(this: unknown, key: string, value: unknown): unknown {
  if (key !== 'id' || typeof value !== 'string' || !value.includes('~')) return value;
  if (typeof this === 'object' && this !== null && 'esquema' in this) return value;
  return value.split('~')[0] || undefined;
}

/** JSON text of two blanks' indentation, with `x_descarga`: which part, from where, when, by which hash. */
export function visibleJson(taken: Llevado): string {
  const { feed, plan, compromisos, uno, filtros, origen } = taken;
  const gone = goneIds(taken);
  const cut = cutPlan(
    gone,
    plan.plan,
    compromisos.map((c) => c.compromiso),
  );
  const ilegibles = compromisos.reduce((sum, c) => sum + c.ilegibles, 0);
  const value = {
    ...feed,
    planes: [cut],
    ...(feed.cambios && { cambios: feed.cambios.filter((x) => isHere(gone, x.objeto)) }),
    x_descarga: {
      fuente: origen.fuente ?? origen.pagina,
      descargado: fromDia(origen.descargado),
      sha256: origen.sha256,
      ...(uno ? { compromiso: uno.id } : { filtros }),
      compromisos: compromisos.length,
      de: plan.compromisos.length,
      compromisos_ilegibles: plan.ilegibles,
      actividades_ilegibles: ilegibles,
    },
  };
  return JSON.stringify(value, publishedId, 2) + '\n';
}
