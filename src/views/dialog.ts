/** A dialog of an element: one a shadow root, in the page only while it is open. */
import { render, type CSSResult, type TemplateResult } from 'lit';
import { speaks } from '../i18n/localize.js';
import type { Localizer } from '../i18n/localizer.js';
import { dialogStyles } from './dialog.styles.js';

export interface Dialogo {
  /** Class of the dialog beside `dialogo`. */
  clase: string;
  /** Id of its heading, which names it and takes the focus. */
  titulo: string;
  /** Styles that come before the element's own, which may refine them. */
  tablas?: readonly CSSResult[];
  estilos: readonly CSSResult[];
  contenido: (close: () => void) => TemplateResult;
}

/** Styles of the dialog join those of the element when it is first asked for. */
function dress(root: ShadowRoot, { tablas = [], estilos }: Dialogo): void {
  const worn = root.adoptedStyleSheets;
  const add = (styles: readonly CSSResult[]): CSSStyleSheet[] =>
    styles.flatMap(({ styleSheet: s }) => (s && !worn.includes(s) ? [s] : []));
  const [before, own] = [add(tablas), add([dialogStyles, ...estilos])];
  if (before.length + own.length === 0) return;
  root.adoptedStyleSheets = [...worn.slice(0, 2), ...before, ...worn.slice(2), ...own];
}

/** Closes on Escape, which the board and the page around must not take for theirs, and on a press beside it. */
function listen(dialog: HTMLDialogElement): void {
  let beside = false;
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('pointerdown', (event) => (beside = event.target === dialog));
  dialog.addEventListener('click', (event) => {
    if (beside && event.target === dialog) dialog.close();
  });
}

/** Opens a dialog in the shadow root in which `opener` stands; the focus returns to `opener`. */
export function openDialog(loc: Localizer, opener: HTMLElement, asked: Dialogo): void {
  const root = opener.getRootNode() as ShadowRoot;
  root.querySelector('dialog.dialogo')?.remove();
  dress(root, asked);
  const dialog = document.createElement('dialog');
  dialog.className = `dialogo ${asked.clase}`;
  dialog.setAttribute('aria-labelledby', asked.titulo);
  speaks(dialog, loc);
  listen(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener.isConnected) opener.focus();
  });
  render(
    asked.contenido(() => dialog.close()),
    dialog,
  );
  // Beside the element's box and not in it, where the next drawing might sweep it away.
  root.append(dialog);
  dialog.showModal();
  dialog.querySelector('h2')!.focus();
}
