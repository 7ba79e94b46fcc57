/** For those who have no file yet. */
import { html, nothing } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import { safeUrl } from '../link.js';
import type { Content } from '../text.js';

/**
 * @param guia address of the guide; one that cannot be followed is left out
 * @param onTemplate saves the template
 */
export function startHelp(
  loc: Localizer,
  guia: string | undefined,
  onTemplate?: () => void,
): Content {
  const link = guia === undefined ? null : safeUrl(new URL(guia, document.baseURI).href);
  if (!link && !onTemplate) return nothing;
  return html`<p class="ayuda">
    <span>${tValidator(loc, 'sin_archivo')}</span>
    ${
      onTemplate
        ? html`<button class="enlace" type="button" @click=${onTemplate}>
            ${tValidator(loc, 'plantilla')}
          </button>`
        : nothing
    }
    ${link ? html`<a href=${link.href}>${tValidator(loc, 'guia_enlace')}</a>` : nothing}
  </p>`;
}
