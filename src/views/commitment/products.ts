/** Deliverables with their revisions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Producto } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommitment } from '../../i18n/commitment.js';
import { evidenceList } from '../evidence.js';
import { cleanText, feedText, type Content } from '../text.js';
import { joined, lower, plain, whoText } from '../who.js';

type Revision = NonNullable<Producto['revisiones']>[number];

function revision(loc: Localizer, r: Revision): TemplateResult {
  const word = tCommitment(loc, r.aprobado ? 'revision_aprobada' : 'revision_no_aprobada');
  const meta = joined(
    [
      r.fecha === undefined ? nothing : html`<span class="num">${loc.date(r.fecha)}</span>`,
      r.por === undefined ? nothing : whoText(loc, r.por),
    ],
    ' · ',
  );
  const comment = feedText(loc, r.comentario);
  return html`<li>
    <b>${word}</b> <span class="dos">${meta}</span>${
      comment === nothing ? nothing : html`: ${comment}`
    }
  </li>`;
}

function product(loc: Localizer, p: Producto): TemplateResult {
  const rest = joined(
    [
      plain(p.tipo),
      p.estado === undefined
        ? nothing
        : lower(cleanText(detailWord(loc, 'estado_producto', p.estado))),
    ],
    ' · ',
  );
  const revisions = p.revisiones ?? [];
  return html`<li>
    ${feedText(loc, p.titulo)}
    ${rest === nothing ? nothing : html`<span class="dos">${rest}</span>`}
    ${
      revisions.length > 0
        ? html`<ul class="sangria">
            ${revisions.map((r) => revision(loc, r))}
          </ul>`
        : nothing
    }
    ${evidenceList(loc, p.evidencias, 'evs sangria')}
  </li>`;
}

/** A list of deliverables; `nothing` for none. */
export function productList(
  loc: Localizer,
  productos: readonly Producto[] | undefined,
  cls = '',
): Content {
  if (!productos?.length) return nothing;
  return html`<ul class=${cls}>
    ${productos.map((p) => product(loc, p))}
  </ul>`;
}
