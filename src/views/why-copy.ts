/** "Copiar como texto": to the clipboard, or selected in a box where there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { tWhy } from '../i18n/why.js';

/** Plain pages, frames without the permission and old browsers have no clipboard. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copy(loc: Localizer, box: Element, text: string): Promise<void> {
  const done = await toClipboard(text);
  box.querySelector('[role=status]')!.textContent = tWhy(loc, done ? 'copiado' : 'no_copiado');
  const area = box.querySelector('textarea')!;
  area.hidden = done;
  if (done) return;
  area.value = text;
  area.focus();
  area.select();
}

/**
 * The button with its announced result; `text` is made when it is pressed.
 * @param nombre words of the button
 * @param que what is copied, for those who hear the button alone
 */
export function copyButton(
  loc: Localizer,
  text: () => string,
  nombre = tWhy(loc, 'copiar'),
  que = '',
): TemplateResult {
  const press = (event: Event): void => {
    const box = (event.currentTarget as Element).parentElement!;
    void copy(loc, box, text());
  };
  return html`<span class="copia no-imprimir">
    <button
      class="boton"
      type="button"
      aria-label=${que ? `${nombre}: ${que}` : nothing}
      @click=${press}
    >
      ${nombre}
    </button>
    <span class="chico" role="status"></span>
    <textarea hidden readonly rows="8" aria-label=${que || tWhy(loc, 'texto')}></textarea>
  </span>`;
}
