/** The dialog of "¿Por qué este número?". */
import { html, nothing, type TemplateResult } from 'lit';
import { tableStyles } from '../base/table-styles.js';
import type { Localizer } from '../i18n/localizer.js';
import { tWhy } from '../i18n/why.js';
import { openDialog } from './dialog.js';
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

/** Opens the dialog of the shadow root in which `opener` stands; the focus returns to `opener`. */
export function openWhy(
  loc: Localizer,
  opener: HTMLElement,
  explicacion: Explicacion,
  procedencia: Procedencia,
): void {
  openDialog(loc, opener, {
    clase: 'por-que-dialogo',
    titulo: 'por-que-titulo',
    tablas: [tableStyles],
    estilos: [traceStyles, whyDialogStyles],
    contenido: (close) => content(loc, explicacion, procedencia, close),
  });
}
