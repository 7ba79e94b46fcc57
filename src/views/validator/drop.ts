/** The place to drop a file on, to pick one, or to write the address of one. */
import { html, nothing, type TemplateResult } from 'lit';
import { LIMITES } from '../../feed/limits.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import type { Content } from '../text.js';

/** What file pickers offer first; any file may be picked all the same. */
export const ACEPTA = '.xlsx,.ods,.csv,.json,.txt,.geojson';

export interface DropOptions {
  /** Words over the place. */
  titulo: string;
  /** Words of the button. */
  boton: string;
  /** Prefix of ids in this shadow root. */
  nombre: string;
  principal: boolean;
  onFiles: (files: readonly File[], carpeta: boolean) => void;
  onUrl: (address: string) => void;
}

function filesOf(data: DataTransfer | null): { files: File[]; carpeta: boolean } {
  const carpeta = [...(data?.items ?? [])].some((i) => i.webkitGetAsEntry()?.isDirectory === true);
  return { files: [...(data?.files ?? [])], carpeta };
}

function mark(event: DragEvent, over: boolean): void {
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.toggle('encima', over);
}

function onDrop(event: DragEvent, o: DropOptions): void {
  mark(event, false);
  event.stopPropagation();
  const { files, carpeta } = filesOf(event.dataTransfer);
  if (files.length > 0) o.onFiles(files, carpeta);
}

function onPick(event: Event, o: DropOptions): void {
  const input = event.currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // The same file, mended, must be a change when it is picked again.
  input.value = '';
  if (files.length > 0) o.onFiles(files, false);
}

function addressForm(loc: Localizer, o: DropOptions): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    if (input.value.trim() !== '') o.onUrl(input.value);
  };
  return html`<form class="traer" @submit=${submit} novalidate>
    <label>
      <span>${tValidator(loc, 'direccion')}</span>
      <input
        type="url"
        inputmode="url"
        autocomplete="url"
        placeholder=${tValidator(loc, 'direccion_ejemplo')}
      />
    </label>
    <button class="boton" type="submit">${tValidator(loc, 'traer')}</button>
  </form>`;
}

/** The button is the way for keyboards; the place itself takes what is dropped on it. */
export function dropPlace(loc: Localizer, o: DropOptions, more: Content = nothing): TemplateResult {
  const open = (event: Event): void => {
    (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  };
  return html`<div
    class="soltar"
    part="soltar"
    @dragover=${(event: DragEvent) => mark(event, true)}
    @dragleave=${(event: DragEvent) => mark(event, false)}
    @drop=${(event: DragEvent) => onDrop(event, o)}
  >
    <div class="soltar-archivo">
      <p class="soltar-titulo" id="${o.nombre}-titulo">${o.titulo}</p>
      <p class="dos chico">${tValidator(loc, 'formatos', { n: LIMITES.bytes / 1024 / 1024 })}</p>
      <input
        class="sr"
        type="file"
        tabindex="-1"
        accept=${ACEPTA}
        aria-label=${o.boton}
        @change=${(event: Event) => onPick(event, o)}
      />
      <button class="boton ${o.principal ? 'principal' : ''}" type="button" @click=${open}>
        ${o.boton}
      </button>
    </div>
    ${addressForm(loc, o)} ${more}
  </div>`;
}
