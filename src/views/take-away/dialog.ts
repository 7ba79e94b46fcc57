/** "Llevarse los datos": files, citation, link and code to embed, of what is now shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tTakeaway } from '../../i18n/takeaway.js';
import { tWhy } from '../../i18n/why.js';
import { openDialog } from '../dialog.js';
import type { Content } from '../text.js';
import { copyButton } from '../why-copy.js';
import type { Archivo, Oferta } from './offer.js';
import { takeAwayStyles } from './take-away.styles.js';

function row(name: string, guide: string, actions: Content): TemplateResult {
  return html`<li>
    <div><b>${name}</b> <span class="linea chico dos">${guide}</span></div>
    <div class="hacer">${actions}</div>
  </li>`;
}

/** Says so where the file could not be made. */
async function save(
  loc: Localizer,
  a: Archivo,
  { guardar }: Oferta,
  button: Element,
): Promise<void> {
  const said = button.parentElement!.querySelector('[data-fallo]');
  const done = await guardar(a);
  if (said) said.textContent = done ? '' : tTakeaway(loc, 'png_no');
}

function file(loc: Localizer, a: Archivo, o: Oferta): TemplateResult {
  const { nombre, texto } = a;
  const word = tTakeaway(loc, 'descargar');
  const actions = html`<button
      class="boton"
      type="button"
      data-descarga=${a.clave}
      aria-label=${`${word}: ${nombre}`}
      @click=${(e: Event) => void save(loc, a, o, e.currentTarget as Element)}
    >
      ${word}
    </button>
    ${
      texto
        ? copyButton(loc, texto, tTakeaway(loc, 'copiar'), nombre)
        : html`<span class="chico" role="status" data-fallo></span>`
    }`;
  return row(nombre, a.guia, actions);
}

function whole(loc: Localizer, { completo }: Oferta): Content {
  if (!completo) return nothing;
  const name = tTakeaway(loc, 'completo');
  const save = tTakeaway(loc, 'descargar');
  const link = html`<a class="boton" href=${completo.href} download aria-label=${`${save}: ${name}`}
    >${save}</a
  >`;
  return row(name, tTakeaway(loc, 'completo_guia'), link);
}

/** A text to be copied, in sight, so that it can be taken where no button may copy. */
function box(loc: Localizer, name: string, text: string, rows: number): TemplateResult {
  return html`<textarea
      class="texto"
      readonly
      rows=${rows}
      spellcheck="false"
      aria-label=${name}
      .value=${text}
    ></textarea>
    ${copyButton(loc, () => text, tTakeaway(loc, 'copiar'), name)}`;
}

/** What is most asked for comes first: its button stands beside the heading, its text under it. */
function quick(
  loc: Localizer,
  [title, name]: readonly ['citar', 'cita'] | readonly ['compartir', 'enlace'],
  text: string,
  shown: Content,
): TemplateResult {
  return html`<div class="pronto">
      <h3>${tTakeaway(loc, title)}</h3>
      ${copyButton(loc, () => text, tTakeaway(loc, 'copiar'), tTakeaway(loc, name))}
    </div>
    ${shown}`;
}

function citing(loc: Localizer, { cita }: Oferta): Content {
  if (cita === null) return nothing;
  return quick(loc, ['citar', 'cita'], cita, html`<p class="direccion cita">${cita}</p>`);
}

function link(loc: Localizer, { enlace }: Oferta): Content {
  if (enlace === null) {
    return html`<h3>${tTakeaway(loc, 'compartir')}</h3>
      <p class="chico">${tTakeaway(loc, 'enlace_no')}</p>`;
  }
  const shown = html`<p class="direccion"><a href=${enlace}>${enlace}</a></p>`;
  return quick(loc, ['compartir', 'enlace'], enlace, shown);
}

function embedding(loc: Localizer, { codigos: c }: Oferta): TemplateResult {
  const part = (name: string, code: string, rows: number, guide = ''): TemplateResult =>
    html`<h4>${name}</h4>
      ${guide === '' ? nothing : html`<p class="chico dos">${guide}</p>`}
      ${box(loc, name, code, rows)}`;
  return html`<h3>${tTakeaway(loc, 'incrustar')}</h3>
    ${part(tTakeaway(loc, 'etiqueta'), c.etiqueta, 8)}
    ${part(tTakeaway(loc, 'marcador'), c.marcador, 6, tTakeaway(loc, 'marcador_guia'))}
    ${part(tTakeaway(loc, 'marco'), c.marco, 6, tTakeaway(loc, 'marco_guia'))}
    ${part(tTakeaway(loc, 'altura'), c.altura, 4)}
    ${c.cambie.map((line) => html`<p class="chico dos">${line}</p>`)}`;
}

function content(loc: Localizer, o: Oferta, close: () => void): TemplateResult {
  return html`<div class="hoja">
    <h2 id="llevar-titulo" tabindex="-1">${o.titulo}</h2>
    <p class="alcance">${o.alcance}</p>
    ${citing(loc, o)} ${link(loc, o)}
    <h3>${tTakeaway(loc, 'archivos')}</h3>
    <ul class="archivos">
      ${o.archivos.map((a) => file(loc, a, o))} ${whole(loc, o)}
    </ul>
    ${embedding(loc, o)}
    <ul class="chico dos origen direccion">
      ${o.origen.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="pie">
      <button class="boton" type="button" @click=${close}>${tWhy(loc, 'cerrar')}</button>
    </div>
  </div>`;
}

/** Opens it over the shadow root in which `opener` stands; the focus returns to `opener`. */
export function openTakeAway(loc: Localizer, opener: HTMLElement, oferta: Oferta): void {
  openDialog(loc, opener, {
    clase: 'llevar-dialogo',
    titulo: 'llevar-titulo',
    estilos: [takeAwayStyles],
    contenido: (close) => content(loc, oferta, close),
  });
}
