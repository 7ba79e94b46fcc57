/** The next edition: where it will live, who says why, and the files that come of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tDelivery } from '../../i18n/validator-delivery.js';
import { cleanText, type Content } from '../text.js';
import { weight } from './words.js';

/** A file to be uploaded. */
export interface ArchivoListo {
  clase: 'ultimo' | 'fechado' | 'anterior';
  nombre: string;
  bytes: number;
  sha256: string;
}

export interface PedidoDeEdicion {
  direccion: string;
  autor: string;
  motivo: string;
  /** The data are true at this moment. */
  hoy: boolean;
}

export interface EditionFormOptions {
  /** Date that the data state, in words; '' where they state none. */
  fecha: string;
  pedido: PedidoDeEdicion;
  /** Name of the published edition that was chosen; null for a first one. */
  anterior: string | null;
  archivos: readonly ArchivoListo[];
  /** Rows that were added to the history. */
  cambios: number;
  /** Why there is none; '' when nothing went wrong. */
  falla: string;
  ocupado: boolean;
  onPedido: (pedido: PedidoDeEdicion) => void;
  onPreparar: () => void;
  onDescargar: (archivo: ArchivoListo) => void;
  onComoEstan: () => void;
  onLibro?: (() => void) | undefined;
}

/** Blank, or the http(s) address of a .json file. */
export function isFeedAddress(text: string): boolean {
  return text.trim() === '' || /^https?:\/\/[^/\s]+\/\S*\.json$/i.test(text.trim());
}

function field(
  name: 'direccion' | 'autor' | 'motivo',
  label: string,
  o: EditionFormOptions,
  more: { type?: 'url'; placeholder?: string; describedby?: string; invalid?: boolean } = {},
): TemplateResult {
  const put = (event: Event): void =>
    o.onPedido({ ...o.pedido, [name]: (event.currentTarget as HTMLInputElement).value });
  return html`<label class="campo">
    <span>${label}</span>
    <input
      name=${name}
      type=${more.type ?? 'text'}
      placeholder=${more.placeholder ?? nothing}
      aria-describedby=${more.describedby ?? nothing}
      aria-invalid=${more.invalid ? 'true' : nothing}
      .value=${o.pedido[name]}
      @input=${put}
    />
  </label>`;
}

function dateChoice(loc: Localizer, o: EditionFormOptions): TemplateResult {
  if (o.fecha === '') return html`<p class="chico dos">${tDelivery(loc, 'hoy_sin')}</p>`;
  const tick = (event: Event): void =>
    o.onPedido({ ...o.pedido, hoy: (event.currentTarget as HTMLInputElement).checked });
  return html`<label class="marca">
    <input type="checkbox" name="hoy" .checked=${o.pedido.hoy} @change=${tick} />
    <span
      >${tDelivery(loc, 'hoy')}
      <span class="linea chico dos">${tDelivery(loc, 'hoy_guia', { fecha: o.fecha })}</span></span
    >
  </label>`;
}

export function editionForm(loc: Localizer, o: EditionFormOptions): TemplateResult {
  const right = isFeedAddress(o.pedido.direccion);
  const optional = (key: 'autor' | 'motivo'): string =>
    `${tDelivery(loc, key)} (${tDelivery(loc, 'opcional')})`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (right) o.onPreparar();
  };
  return html`<form class="edicion" @submit=${submit} novalidate>
    ${field('direccion', tDelivery(loc, 'direccion'), o, {
      type: 'url',
      placeholder: tDelivery(loc, 'direccion_ejemplo'),
      describedby: 'direccion-guia',
      invalid: !right,
    })}
    <p class="chico dos" id="direccion-guia">
      ${tDelivery(loc, right ? 'direccion_guia' : 'direccion_mal')}
    </p>
    <div class="campos">
      ${field('autor', optional('autor'), o)} ${field('motivo', optional('motivo'), o)}
    </div>
    ${dateChoice(loc, o)}
    <p class="chico dos prosa">
      ${
        o.anterior === null
          ? tDelivery(loc, 'anterior_no')
          : tDelivery(loc, 'anterior_si', { nombre: cleanText(o.anterior) })
      }
    </p>
    <div class="botones">
      <button class="boton principal" type="submit" ?disabled=${o.ocupado}>
        ${tDelivery(loc, 'preparar')}
      </button>
      <button class="boton" type="button" @click=${o.onComoEstan}>
        ${tDelivery(loc, 'como_estan')}
      </button>
      ${
        o.onLibro
          ? html`<button class="boton" type="button" @click=${o.onLibro}>
              ${tDelivery(loc, 'libro')}
            </button>`
          : nothing
      }
    </div>
    <p class="mal" role="alert">${o.falla}</p>
  </form>`;
}

function file(loc: Localizer, a: ArchivoListo, o: EditionFormOptions): TemplateResult {
  const save = tDelivery(loc, 'descargar');
  return html`<li>
    <div>
      <b>${a.nombre}</b> <span class="num chico dos">${weight(loc, a.bytes)}</span>
      <span class="linea chico dos">${tDelivery(loc, `archivo_${a.clase}`)}</span>
      <span class="linea chico dos huella"
        >${tDelivery(loc, 'huella')}: <code>${a.sha256}</code></span
      >
    </div>
    <button
      class="boton"
      type="button"
      aria-label=${`${save}: ${a.nombre}`}
      @click=${() => o.onDescargar(a)}
    >
      ${save}
    </button>
  </li>`;
}

/** What to upload, once it is made. */
export function editionFiles(loc: Localizer, o: EditionFormOptions): Content {
  if (o.archivos.length === 0) return html`<p role="status"></p>`;
  return html`<p role="status">
      <b>${tDelivery(loc, 'lista')}</b>
      ${o.cambios > 0 ? tDelivery(loc, 'historia', { n: o.cambios }) : nothing}
    </p>
    <ul class="archivos-listos">
      ${o.archivos.map((a) => file(loc, a, o))}
    </ul>`;
}
