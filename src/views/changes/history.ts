/** The whole history, latest first, and the earlier editions of the data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Edicion, Feed } from '../../feed/types.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tChanges } from '../../i18n/changes.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CambioSituado } from '../../model/history.js';
import { calc } from '../calc.js';
import { instantDate } from '../commitment/papers.js';
import { feedLink } from '../link.js';
import { moreButton } from '../more.js';
import { cleanText, feedText, says, type Content } from '../text.js';
import { joined, whoText } from '../who.js';
import { nameOfId, whereText, type Nombres } from './names.js';
import { changeSentence, rootPart } from './sentence.js';

export interface HistoryOptions {
  feed: Feed;
  nombres: Nombres;
  cambios: readonly CambioSituado[];
  limite: number;
  onMore: () => void;
}

function entry(
  loc: Localizer,
  { cambio: x, de }: CambioSituado,
  o: HistoryOptions,
): TemplateResult {
  const root = rootPart(loc, x.ruta ?? '');
  const name = x.objeto === undefined ? root.nombre : nameOfId(loc, o.nombres, x.objeto);
  const what = changeSentence(loc, {
    tipo: x.tipo,
    clase: de?.clase ?? 'feed',
    ruta: x.objeto === undefined ? root.ruta : (x.ruta ?? ''),
    antes: x.antes,
    despues: x.despues,
  });
  const meta = joined(
    [
      x.tipo === undefined ? nothing : cleanText(detailWord(loc, 'tipo_cambio', x.tipo)),
      whereText(loc, o.nombres, de),
      x.autor === undefined ? nothing : whoText(loc, x.autor),
    ],
    ' · ',
  );
  return html`<li>
    <span class="dos chico">${instantDate(loc, x.fecha, o.feed.zona_horaria)}</span>
    <div>
      <p>${name}: ${what}</p>
      ${says(loc, x.motivo) ? html`<p class="chico">${feedText(loc, x.motivo)}</p>` : nothing}
      ${meta === nothing ? nothing : html`<p class="dos chico">${meta}</p>`}
    </div>
  </li>`;
}

export function historyList(loc: Localizer, o: HistoryOptions): TemplateResult {
  const shown = o.cambios.slice(0, o.limite);
  return html`<ol class="lista historia">
      ${shown.map((c) => entry(loc, c, o))}
    </ol>
    ${moreButton(loc, o.cambios.length - shown.length, o.onMore)}`;
}

function edition(loc: Localizer, e: Edicion, zona: string | undefined): TemplateResult {
  const date = instantDate(loc, e.fecha, zona);
  return html`<li>
    ${e.uri === undefined ? date : feedLink(loc, e.uri, date)}
    ${
      e.sha256 === undefined
        ? nothing
        : html`<code class="dos chico">SHA-256 ${cleanText(e.sha256)}</code>`
    }
  </li>`;
}

/** Where the earlier editions are, folded; `nothing` for none. */
export function editionList(loc: Localizer, { ediciones, zona_horaria }: Feed): Content {
  if (!ediciones?.length) return nothing;
  const latest = [...ediciones].sort((a, b) => Date.parse(b.fecha) - Date.parse(a.fecha));
  return calc(
    `${tChanges(loc, 'ediciones')} (${loc.number(latest.length)})`,
    () =>
      html`<ul class="lista">
        ${latest.map((e) => edition(loc, e, zona_horaria))}
      </ul>`,
  );
}
