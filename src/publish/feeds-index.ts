/** Index of many feeds with their totals, so that a national view needs one request. */
import { dayInZone, fromDia } from '../feed/civil-date.js';
import type { Lectura } from '../feed/problems.js';
import type { Feed, Indice, Texto } from '../feed/types.js';
import { derivePlan, pickPlan } from '../model/derive.js';
import { summarise } from '../model/summary.js';

export interface FeedDeIndice {
  /** Address of the feed, as boards read it. */
  uri: string;
  lectura: Pick<Lectura, 'feed' | 'rechazados'>;
  sha256?: string;
}

export interface IndicePedido {
  titulo?: Texto;
  /** The moment of the computation: RFC 3339 with offset. */
  calculado: string;
  /** Strict rule: only verified activities count. */
  estricto?: boolean;
}

type Entrada = NonNullable<Indice['feeds']>[number];

/** Percentages of a file, to the hundredth. */
const hundredth = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

/** Totals of the plan that a board would open on that day; undefined without a plan. */
function totalsOf({ lectura }: FeedDeIndice, asked: IndicePedido): Entrada['resumen'] {
  const { feed } = lectura;
  if (!feed) return undefined;
  const { calculado, estricto = false } = asked;
  const hoy = dayInZone(new Date(calculado), feed.zona_horaria);
  const index = pickPlan(feed, hoy);
  if (index === -1) return undefined;
  const plan = derivePlan(lectura, index, { hoy, estricto });
  const { compromisos, porEstatus } = summarise(plan.compromisos);
  return {
    calculado,
    hoy: fromDia(hoy),
    regla: estricto ? 'estricta' : 'normal',
    compromisos: compromisos + plan.ilegibles,
    // Those of commitments that could not be read are of the plan alone.
    actividades: { ...porEstatus, sin_dato: plan.porEstatus.sin_dato },
    avance: hundredth(plan.avance.valor),
    con_dato: plan.avance.conDato,
  };
}

function entryOf(feed: Feed | null, from: FeedDeIndice, asked: IndicePedido): Entrada {
  const { entidad, municipio } = feed?.ejercicio ?? {};
  const resumen = totalsOf(from, asked);
  return {
    uri: from.uri,
    ...(entidad && { entidad: pick(entidad, 'cve_ent', 'nombre') }),
    ...(municipio && { municipio: pick(municipio, 'cvegeo', 'nombre') }),
    ...(from.sha256 !== undefined && { sha256: from.sha256 }),
    ...(resumen && { resumen }),
  };
}

function pick<T extends object, K extends keyof T>(from: T, ...names: K[]): Pick<T, K> {
  const members = names.filter((name) => from[name] !== undefined).map((n) => [n, from[n]]);
  return Object.fromEntries(members) as Pick<T, K>;
}

/** The index, in the order in which the feeds come. */
export function makeIndex(feeds: readonly FeedDeIndice[], asked: IndicePedido): Indice {
  return {
    version: '1.0',
    ...(asked.titulo && { titulo: asked.titulo }),
    actualizado: asked.calculado,
    feeds: feeds.map((from) => entryOf(from.lectura.feed, from, asked)),
  };
}
