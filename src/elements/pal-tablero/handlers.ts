/** What the reader does with a board, as changes of its state. */
import type { Zoom } from '../../layout/zoom.js';
import type { CompromisoDerivado } from '../../model/types.js';
import type { PageHandlers } from '../../views/board/page.js';
import type { AddressController, AddressHost } from './address-controller.js';
import type { FilterController } from './filter-controller.js';
import type { SelectionController } from './selection-controller.js';

export interface BoardControllers {
  filtro: FilterController;
  seleccion: SelectionController;
  direccion: AddressController;
  /** Folds the toolbar out or in. */
  fold: () => void;
}

const CHIPS = '.puesto';

/** The handlers of a board; each sets what the reader asked for and leaves the rest to the update. */
export function handlersOf(host: AddressHost, controllers: BoardControllers): PageHandlers {
  const { filtro, seleccion, direccion, fold } = controllers;
  const all = (selector: string): HTMLElement[] => [
    ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];
  const focus = (target: HTMLElement | undefined): HTMLElement | undefined => {
    target?.focus({ preventScroll: true });
    return target;
  };
  const toResult = (): unknown => focus(all('#resultado')[0]);
  return {
    onBack: (event) => seleccion.close(event),
    backHref: () => seleccion.backHref(),
    href: (id) => seleccion.href(id),
    onOpen: (id, event) => seleccion.open(id, event),
    onPlan: (id) => {
      direccion.step('');
      host.plan = id;
      host.filtros = {};
    },
    onStatus: (estatus) => filtro.toggle('estatus', estatus),
    onFilter: (member, value) => filtro.set(member, value),
    onClear: () => {
      filtro.clear();
      void host.updateComplete.then(toResult);
    },
    onDrop: (members, chip = false) => {
      const at = all(CHIPS).findIndex((button) => button.dataset['quitar'] === members[0]);
      filtro.clear(members);
      const next = (): HTMLElement | undefined => (chip ? focus(all(CHIPS)[at]) : undefined);
      void host.updateComplete.then(() => next() ?? toResult());
    },
    onGroup: (value) => (host.agruparPor = value),
    onOrder: (value) => (host.ordenarPor = value),
    onFold: fold,
    onView: (vista) => {
      direccion.step('vista');
      host.vista = vista;
    },
    onZoom: (event) => {
      direccion.step('zoom');
      host.zoom = (event as CustomEvent<{ zoom: Zoom }>).detail.zoom;
    },
    onPage: (pagina) => {
      filtro.pagina = pagina;
      host.requestUpdate();
      void host.updateComplete.then(() => focus(all('#lista')[0])?.scrollIntoView());
    },
    onSelect: (event) => {
      event.stopPropagation();
      const { detail } = event as CustomEvent<{ compromiso: CompromisoDerivado | null }>;
      if (detail.compromiso) seleccion.open(detail.compromiso.id);
    },
  };
}
