/** What there is to take away and where it goes, in the order in which it is done. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tDelivery } from '../../i18n/validator-delivery.js';
import { heading } from '../heading.js';
import type { Content } from '../text.js';
import { copyButton } from '../why-copy.js';
import { editionForm, editionFiles, type EditionFormOptions } from './delivery-edition.js';

export interface LineasVistas {
  servidor: 'apache' | 'nginx' | 'iis';
  nombre: string;
  archivo: string;
  lineas: string;
}

export interface DeliveryOptions extends EditionFormOptions {
  level: number;
  /** Code for the page, and for an editor that strips tags. */
  etiqueta: string;
  marcador: string;
  /** What to put in place in the code. */
  cambie: readonly string[];
  lineas: readonly LineasVistas[];
  servidor: string;
  onServidor: (servidor: string) => void;
  avisos: readonly string[];
}

/** A text in sight, so that it can be taken where no button may copy. */
export function codeBox(loc: Localizer, name: string, text: string): TemplateResult {
  return html`<div class="codigo">
    <textarea
      class="texto"
      readonly
      rows=${Math.min(18, text.trimEnd().split('\n').length)}
      spellcheck="false"
      aria-label=${name}
      .value=${text.trimEnd()}
    ></textarea>
    ${copyButton(loc, () => text, tDelivery(loc, 'copiar'), name)}
  </div>`;
}

function serverLines(loc: Localizer, o: DeliveryOptions): TemplateResult {
  const shown = o.lineas.find(({ servidor }) => servidor === o.servidor) ?? o.lineas[0]!;
  return html`<div class="opciones" role="group" aria-label=${tDelivery(loc, 'servidor')}>
      ${o.lineas.map(
        ({ servidor, nombre }) =>
          html`<button
            type="button"
            class="opcion"
            aria-pressed=${servidor === shown.servidor ? 'true' : 'false'}
            @click=${() => o.onServidor(servidor)}
          >
            ${nombre}
          </button>`,
      )}
    </div>
    <p class="prosa">${tDelivery(loc, 'servidor_guia', { archivo: shown.archivo })}</p>
    ${codeBox(loc, tDelivery(loc, 'lineas', { servidor: shown.nombre }), shown.lineas)}
    <p class="chico dos">${tDelivery(loc, `servidor_nota_${shown.servidor}`)}</p>`;
}

function embedding(loc: Localizer, o: DeliveryOptions): TemplateResult {
  return html`<p>${tDelivery(loc, 'pegar_guia')}</p>
    ${codeBox(loc, tDelivery(loc, 'etiqueta'), o.etiqueta)}
    ${o.cambie.map((line) => html`<p class="chico dos prosa">${line}</p>`)}
    <details class="calc">
      <summary>${tDelivery(loc, 'marcador')}</summary>
      <p class="chico dos prosa">${tDelivery(loc, 'marcador_guia')}</p>
      ${codeBox(loc, tDelivery(loc, 'marcador'), o.marcador)}
    </details>`;
}

const COMPROBAR = ['abre', 'https', 'tipo', 'cors', 'cache', 'aqui'] as const;

function checklist(loc: Localizer): TemplateResult {
  return html`<ul class="comprobar">
    ${COMPROBAR.map((que) => html`<li>${tDelivery(loc, `comprobar_${que}`)}</li>`)}
  </ul>`;
}

function step(level: number, title: string, content: Content): TemplateResult {
  return html`<li class="paso">${heading(level, title, 'subtitulo')} ${content}</li>`;
}

export function deliveryPanel(loc: Localizer, o: DeliveryOptions): TemplateResult {
  const files = html`${editionForm(loc, o)} ${editionFiles(loc, o)}`;
  const upload = html`<p class="prosa">${tDelivery(loc, 'subir_guia')}</p>
    <p class="prosa">${tDelivery(loc, 'subir_script')}</p>
    ${serverLines(loc, o)}`;
  return html`${
      o.avisos.length > 0
        ? html`<div class="aviso-caja">${o.avisos.map((line) => html`<p>${line}</p>`)}</div>`
        : nothing
    }
    <ol class="pasos">
      ${step(o.level, tDelivery(loc, 'paso_archivos'), files)}
      ${step(o.level, tDelivery(loc, 'paso_subir'), upload)}
      ${step(o.level, tDelivery(loc, 'paso_pegar'), embedding(loc, o))}
      ${step(o.level, tDelivery(loc, 'paso_comprobar'), checklist(loc))}
    </ol>`;
}
