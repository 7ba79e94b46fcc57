/** The options of every filter, and the fixed order of the values of a key. */
import { SECTOR, TIPO_COMPROMISO } from '../feed/codes.js';
import { fallsDue } from './filter.js';
import { keysOf } from './keys.js';
import { normaliseText } from './search.js';
import {
  BANDERAS,
  ORDEN_ESTATUS,
  type Agrupacion,
  type CompromisoDerivado,
  type Opcion,
  type OpcionesDeFiltros,
  type PlanDerivado,
} from './types.js';

export const VENCE = ['vencida', '30', '90', 'despues', 'sin_fecha'] as const;

/** The values of a key that a commitment has, with its name where the feed names it. */
export function valuesOf(
  compromiso: CompromisoDerivado,
  por: Agrupacion,
): readonly Pick<Opcion, 'clave' | 'texto'>[] {
  const codes = (set: Iterable<string>): { clave: string }[] =>
    [...set].map((clave) => ({ clave }));
  const one = (clave: string | undefined): { clave: string }[] => (clave ? [{ clave }] : []);
  switch (por) {
    case 'tipo':
      return one(compromiso.tipo);
    case 'estatus':
      return one(compromiso.estatus);
    case 'institucion':
      return [...keysOf(compromiso).institucion].map(([clave, texto]) => ({ clave, texto }));
    case 'sector':
      return codes(keysOf(compromiso).sector);
    case 'ods':
      return codes(keysOf(compromiso).ods);
    case 'eje':
      return one(compromiso.compromiso.eje);
    case 'region':
      return one(compromiso.compromiso.region);
    case 'ninguno':
      return [];
  }
}

function byList(list: readonly string[]): (a: string, b: string) => number {
  const place = new Map(list.map((code, i) => [code, i]));
  return (a, b) => (place.get(a) ?? list.length) - (place.get(b) ?? list.length);
}

function byName(a: string, b: string): number {
  const [x, y] = [normaliseText(a), normaliseText(b)];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

const TIPO_ORDER = ['ordinario', 'transversal', ...TIPO_COMPROMISO.codigos];

/** Order of the values of a key; values it does not know keep the order of the feed, at the end. */
export function orderOf(
  por: Agrupacion,
  ejes: readonly string[],
): (a: string, b: string) => number {
  switch (por) {
    case 'tipo':
      return byList([...new Set(TIPO_ORDER)]);
    case 'estatus':
      return byList(ORDEN_ESTATUS);
    case 'sector':
      return byList(SECTOR.codigos);
    case 'ods':
      return (a, b) => Number(a) - Number(b);
    case 'eje':
      return byList(ejes);
    case 'institucion':
      return byName;
    default:
      return () => 0;
  }
}

/** The axes of a plan in their order: by `orden`, then as listed. */
export function axesOf({ plan }: Pick<PlanDerivado, 'plan'>): string[] {
  return (plan.ejes ?? [])
    .map((eje, i) => ({ id: eje.id, orden: eje.orden ?? i + 1 }))
    .sort((a, b) => a.orden - b.orden)
    .map((eje) => eje.id);
}

function options(plan: PlanDerivado, por: Agrupacion): Opcion[] {
  const found = new Map<string, Opcion>();
  for (const compromiso of plan.compromisos) {
    for (const { clave, texto } of valuesOf(compromiso, por)) {
      const option = found.get(clave);
      if (option) option.n++;
      else found.set(clave, { clave, ...(texto !== undefined && { texto }), n: 1 });
    }
  }
  const order = orderOf(por, axesOf(plan));
  return [...found.values()].sort((a, b) => order(a.clave, b.clave));
}

/** Names of the axes; regions are named by the exercise, not by the plan. */
function withAxisNames(list: Opcion[], { plan }: PlanDerivado): Opcion[] {
  const names = new Map((plan.ejes ?? []).map((eje) => [eje.id, eje.titulo]));
  return list.map((option) => {
    const texto = names.get(option.clave);
    return texto === undefined ? option : { ...option, texto };
  });
}

function counted<K extends string>(
  keys: readonly K[],
  plan: PlanDerivado,
  has: (compromiso: CompromisoDerivado, key: K) => boolean,
): Opcion[] {
  return keys
    .map((clave) => ({ clave, n: plan.compromisos.filter((c) => has(c, clave)).length }))
    .filter(({ n }) => n > 0);
}

/** The options of every filter that would keep something, each with the commitments it keeps. */
export function facets(plan: PlanDerivado): OpcionesDeFiltros {
  return {
    estatus: counted(ORDEN_ESTATUS, plan, (c, key) => c.porEstatus[key] > 0),
    bandera: counted(BANDERAS, plan, (c, key) => c.porBandera[key] > 0),
    institucion: options(plan, 'institucion'),
    sector: options(plan, 'sector'),
    eje: withAxisNames(options(plan, 'eje'), plan),
    region: options(plan, 'region'),
    ods: options(plan, 'ods'),
    vence: counted(VENCE, plan, (c, key) => c.actividades.some((a) => fallsDue(a, key))),
  };
}
