/** The dialog of "¿Por qué este número?": one a shadow root, in the page only while it is open. */
import { html, nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { tableStyles } from '../base/table-styles.js';
import { speaks } from '../i18n/localize.js';
import type { Localizer } from '../i18n/localizer.js';
import { tWhy } from '../i18n/why.js';
import { feedLink } from './link.js';
import type { Content } from './text.js';
import { traceStyles } from './trace.styles.js';
import { originNote, traceTable } from './trace.js';
import { copyButton } from './why-copy.js';
import { whyDialogStyles } from './why-dialog.styles.js';
import { whyText } from './why-text.js';
import type { Explicacion, Procedencia } from './why.js';

function lines({ lineas }: Explicacion): Content {
  if (!lineas?.length) return nothing;
  return html`<dl class="renglones">
    ${lineas.map(
      (l) =>
        html`<div class="renglon">
          <dt>${l.concepto}</dt>
          <dd>${l.valor}</dd>
        </div>`,
    )}
  </dl>`;
}

function source(loc: Localizer, { fuente }: Procedencia): TemplateResult {
  return html`<p class="chico dos notas direccion">
    ${
      fuente
        ? html`${tWhy(loc, 'fuente')} ${feedLink(loc, fuente.href, html`${fuente.href}`)}`
        : tWhy(loc, 'fuente_pagina')
    }
  </p>`;
}

function content(
  loc: Localizer,
  e: Explicacion,
  p: Procedencia,
  close: () => void,
): TemplateResult {
  const { avance, numeros, titulo: total } = e;
  return html`<div class="hoja">
    <h2 id="por-que-titulo" tabindex="-1">
      <span class="chico dos">${tWhy(loc, 'pregunta')}</span> ${total}: <b>${e.resultado}</b>
    </h2>
    ${lines(e)} ${avance ? traceTable(loc, avance, { numeros, total }) : nothing}
    ${(e.notas ?? []).map((nota) => html`<p class="chico notas">${nota}</p>`)}
    ${originNote(loc, p, e)} ${source(loc, p)}
    <div class="pie">
      ${copyButton(loc, () => whyText(loc, e, p))}
      <button class="boton" type="button" @click=${close}>${tWhy(loc, 'cerrar')}</button>
    </div>
  </div>`;
}

/** Styles of the dialog join those of the element when it is first asked for. */
function dress(root: ShadowRoot): void {
  const worn = root.adoptedStyleSheets;
  const add = (styles: readonly CSSResult[]): CSSStyleSheet[] =>
    styles.flatMap(({ styleSheet: s }) => (s && !worn.includes(s) ? [s] : []));
  // Those of tables come before the element's own, which may refine them.
  const [tables, own] = [add([tableStyles]), add([traceStyles, whyDialogStyles])];
  if (own.length === 0) return;
  root.adoptedStyleSheets = [...worn.slice(0, 2), ...tables, ...worn.slice(2), ...own];
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

/** Opens the dialog of the shadow root in which `opener` stands; the focus returns to `opener`. */
export function openWhy(
  loc: Localizer,
  opener: HTMLElement,
  explicacion: Explicacion,
  procedencia: Procedencia,
): void {
  const root = opener.getRootNode() as ShadowRoot;
  root.querySelector('dialog.por-que-dialogo')?.remove();
  dress(root);
  const dialog = document.createElement('dialog');
  dialog.className = 'por-que-dialogo';
  dialog.setAttribute('aria-labelledby', 'por-que-titulo');
  speaks(dialog, loc);
  listen(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener.isConnected) opener.focus();
  });
  render(
    content(loc, explicacion, procedencia, () => dialog.close()),
    dialog,
  );
  // Beside the element's box and not in it, where the next drawing might sweep it away.
  root.append(dialog);
  dialog.showModal();
  dialog.querySelector('h2')!.focus();
}
