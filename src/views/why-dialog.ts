/** The dialog of "¿Por qué este número?": one a shadow root, made when it is first asked for. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { tTrace } from '../i18n/trace.js';
import { traceTable } from './trace.js';
import type { Explicacion, Procedencia } from './why.js';

function lines(e: Explicacion): TemplateResult | typeof nothing {
  if (!e.lineas?.length) return nothing;
  return html`<dl class="datos">
    ${e.lineas.map(
      (l) =>
        html`<dt>${l.concepto}</dt>
          <dd>${l.valor}</dd>`,
    )}
  </dl>`;
}

function content(
  loc: Localizer,
  e: Explicacion,
  p: Procedencia,
  close: () => void,
): TemplateResult {
  const { actualizado, zona, estricto } = p;
  return html`<h2>${e.titulo}: ${e.resultado}</h2>
    ${lines(e)} ${e.avance ? traceTable(loc, e.avance, { actualizado, zona, estricto }) : nothing}
    ${(e.notas ?? []).map((nota) => html`<p class="dos">${nota}</p>`)}
    <button class="boton" type="button" @click=${close}>${tTrace(loc, 'cerrar')}</button>`;
}

/** Opens the dialog of the shadow root in which `opener` stands; the focus returns to `opener`. */
export function openWhy(
  loc: Localizer,
  opener: HTMLElement,
  explicacion: Explicacion,
  procedencia: Procedencia,
): void {
  const root = opener.getRootNode() as ShadowRoot;
  const box = root.querySelector('.marco') ?? root;
  let dialog = box.querySelector<HTMLDialogElement>('dialog.por-que-dialogo');
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'por-que-dialogo';
    box.append(dialog);
  }
  const shown = dialog;
  render(
    content(loc, explicacion, procedencia, () => shown.close()),
    shown,
  );
  shown.showModal();
}
