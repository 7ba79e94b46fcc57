/** The state of a commitment, in one word beside its figure. */
import { html, nothing } from 'lit';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import type { Content } from './text.js';

/** Stated states that a reader must see beside the figure: "100 %" of a withdrawn one misleads. */
export function stateWord(loc: Localizer, c: CompromisoDerivado): Content {
  if (c.estado === 'vigente' || c.estado === 'concluido') return nothing;
  const word = codeWord(loc, 'estado_compromiso', c.estado);
  return html`<br /><span class="chico">${word.toLocaleLowerCase(loc.idioma)}</span>`;
}
