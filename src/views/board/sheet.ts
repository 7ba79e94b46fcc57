/** What the host page prints of the board: its head, its figures, every row, one source line. */
import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import type { Frescura } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { plainText } from '../text.js';

/** "Fuente: … Datos al … https://…": who, when and where, in one line. */
export function sourceLine(
  loc: Localizer,
  feed: Feed,
  frescura: Frescura,
  feedUrl: URL | null,
): TemplateResult {
  const sinDato = tCommon(loc, 'sinDato');
  const text = tBoard(loc, 'fuenteImpresa', {
    publicador: plainText(loc, feed.publicador?.nombre) || sinDato,
    fecha: frescura.dia === null ? sinDato : loc.date(frescura.dia, 'long'),
    uri: feedUrl?.href ?? feed.uri ?? '',
  });
  return html`<p class="chico fuente">${text.trim()}</p>`;
}
