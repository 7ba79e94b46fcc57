/** What a board shows now, as a link tells it, and the way back from there. */
import { writeAddress, type EstadoDeVista } from '../../model/address.js';
import type { Agrupacion, Filtros, Orden, PlanDerivado } from '../../model/types.js';
import { fromDia, type Dia } from '../../feed/civil-date.js';
import { ZOOMS, zoomIn, type Zoom } from '../../layout/zoom.js';
import { columnsFrom, shownColumns } from '../../views/board/table-columns.js';
import type { Vista } from '../../views/board/result.js';
import type { Seccion } from '../../views/board/sections.js';
import { asked } from './asked.js';

/** The members of a board that the reader changes. */
export interface ViewHost {
  seccion: Seccion;
  vista: Vista;
  agruparPor: Agrupacion | undefined;
  ordenarPor: Orden;
  plan: string | undefined;
  compromiso: string | undefined;
  filtros: Filtros;
  columnas: string | undefined;
  mes: string | undefined;
  zoom: Zoom;
}

/** The members as they are set, whatever the data make of them. */
export function stateAsSet(host: ViewHost): EstadoDeVista {
  const { seccion, vista, agruparPor, ordenarPor, plan, compromiso, filtros, zoom } = host;
  const { columnas, mes } = host;
  return {
    ...{ seccion, vista, ordenar: ordenarPor, zoom, compromiso: compromiso ?? '' },
    ...{ pagina: 1, filtros },
    ...(columnas !== undefined && { columnas }),
    ...(mes !== undefined && { mes }),
    ...(agruparPor !== undefined && { agrupar: agruparPor }),
    ...(plan !== undefined && { plan }),
  };
}

/**
 * What stands on the screen: every default as what it stands for today.
 * @param plan null for an exercise without one
 * @param hoy its month is the one that a calendar begins with
 * @param seccion the section in view, of those that have data
 */
export function stateShown(
  host: ViewHost & HTMLElement,
  plan: PlanDerivado | null,
  hoy: Dia,
  seccion: Seccion,
  pagina: number,
): EstadoDeVista {
  const state = { ...stateAsSet(host), seccion, pagina: pagina + 1 };
  if (host.hasAttribute('lang')) state.lang = host.lang;
  if (!plan) return state;
  const { vista, agrupacion: agrupar, orden: ordenar } = asked(host, plan);
  const columnas = shownColumns(columnsFrom(host.columnas)).map(([clave]) => clave);
  return {
    ...{ ...state, vista, agrupar, ordenar, plan: plan.plan.id },
    columnas: columnas.join('.'),
    zoom: zoomIn(ZOOMS, host.zoom),
    ...(vista === 'calendario' && { mes: host.mes ?? fromDia(hoy).slice(0, 7) }),
  };
}

/** Sets the members; a language is set and never taken away, since the page may have set it too. */
export function setState(host: ViewHost & HTMLElement, state: EstadoDeVista): void {
  host.seccion = (state.seccion ?? 'plan') as Seccion;
  host.vista = (state.vista ?? 'tarjetas') as Vista;
  host.agruparPor = state.agrupar as Agrupacion | undefined;
  host.ordenarPor = (state.ordenar ?? 'numero') as Orden;
  host.plan = state.plan;
  host.columnas = state.columnas;
  host.mes = state.mes;
  host.zoom = (state.zoom ?? 'todo') as Zoom;
  host.compromiso = state.compromiso === '' ? undefined : state.compromiso;
  if (!areSame(host.filtros, state.filtros)) host.filtros = state.filtros ?? {};
  if (state.lang !== undefined) host.lang = state.lang;
}

export function areSame(one: Filtros = {}, other: Filtros = {}): boolean {
  const key = (filtros: Filtros): string => writeAddress('', 'x', { filtros });
  return key(one) === key(other);
}
