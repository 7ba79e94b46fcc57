/** A dated cut-off: what the feed states today, kept for later. */
import { isFecha } from '../feed/civil-date.js';
import type { Corte, Texto } from '../feed/types.js';
import { isDocument, listOf, textIn, type Documento } from './document.js';
import { FallaDePublicar } from './failure.js';

export interface CortePedido {
  fecha: string;
  /** Id of the plan; without one the feed must have a single plan. */
  plan?: string;
  /** By default `corte-` and the date. */
  id?: string;
  titulo?: Texto;
  edicion?: NonNullable<Corte['edicion']>;
}

export interface CorteHecho {
  documento: Documento;
  corte: Corte;
  /** Titles of what has no id, and so cannot stand in a cut-off. */
  sinId: readonly string[];
}

type Estado = NonNullable<Corte['estados']>[string];

/** Only what is stated: progress that can be computed is computed by whoever reads the cut-off. */
function stateOf(item: Documento): Estado {
  const estatus = textIn(item, 'estatus');
  const reported = item['avance_reportado'];
  const porcentaje = isDocument(reported) ? reported['porcentaje'] : undefined;
  return {
    ...(estatus !== undefined && { estatus: estatus }),
    ...(typeof porcentaje === 'number' && { porcentaje }),
  };
}

const documents = (item: Documento, name: string): Documento[] =>
  listOf(item, name).filter(isDocument);

function activitiesOf(compromiso: Documento): Documento[] {
  const inActions = documents(compromiso, 'acciones').flatMap((a) => documents(a, 'actividades'));
  return [...inActions, ...documents(compromiso, 'actividades')];
}

function idOf(item: Documento): string | undefined {
  return typeof item['id'] === 'number' ? String(item['id']) : textIn(item, 'id');
}

/** States by id; commitments only where they state something that their activities do not tell. */
function statesOf(plan: Documento): { estados: Record<string, Estado>; sinId: string[] } {
  const estados = new Map<string, Estado>();
  const sinId: string[] = [];
  const note = (item: Documento, always: boolean): void => {
    const [id, estado] = [idOf(item), stateOf(item)];
    if (!always && Object.keys(estado).length === 0) return;
    if (id === undefined) sinId.push(textIn(item, 'titulo') ?? '');
    // A double id is an error of the feed; references go to the first.
    else if (!estados.has(id)) estados.set(id, estado);
  };
  for (const compromiso of documents(plan, 'compromisos')) {
    const activities = activitiesOf(compromiso);
    note(compromiso, activities.length === 0);
    for (const actividad of activities) note(actividad, true);
  }
  return { estados: Object.fromEntries(estados), sinId };
}

function pickPlan(planes: readonly unknown[], id: string | undefined): number {
  const index =
    id === undefined
      ? planes.length - 1
      : planes.findIndex((plan) => isDocument(plan) && idOf(plan) === id);
  const alone = id !== undefined || planes.length === 1;
  if (!alone || !isDocument(planes[index])) throw new FallaDePublicar('sin_plan', id);
  return index;
}

/** Appends a cut-off to a plan of the document, which stays as it is. Throws `FallaDePublicar`. */
export function cutPlan(documento: Documento, asked: CortePedido): CorteHecho {
  const { fecha, titulo, edicion, id = `corte-${fecha}` } = asked;
  if (!isFecha(fecha)) throw new FallaDePublicar('fecha_de_corte', fecha);
  const planes = [...listOf(documento, 'planes')];
  const index = pickPlan(planes, asked.plan);
  const plan = planes[index] as Documento;
  const cortes = listOf(plan, 'cortes');
  if (cortes.some((c) => textIn(c, 'id') === id)) throw new FallaDePublicar('corte_repetido', id);
  const { estados, sinId } = statesOf(plan);
  if (Object.keys(estados).length === 0) throw new FallaDePublicar('corte_vacio');
  const corte: Corte = {
    id,
    fecha,
    ...(titulo && { titulo }),
    estados,
    ...(edicion && { edicion }),
  };
  planes[index] = { ...plan, cortes: [...cortes, corte] };
  return { documento: { ...documento, planes }, corte, sinId };
}
