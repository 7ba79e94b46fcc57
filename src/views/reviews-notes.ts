/** What stands under a table of ratings: the reasons and replies, and the scales. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cuadro, Renglon } from '../model/reviews.js';
import type { Juicio } from '../model/reviews-compare.js';
import type { EscalaLeida } from '../model/scales.js';
import type { Localizer } from '../i18n/localizer.js';
import { tReviews } from '../i18n/reviews.js';
import { calc } from './calc.js';
import { dimensionWord, objectName, scaleWord, shortName, valueWord } from './reviews-words.js';
import { feedText, says, type Content } from './text.js';
import { joined } from './who.js';

/** Every rating that gives a reason or got a reply, numbered in the order of the rows. */
export function reasonsOf(rows: readonly Renglon[]): Map<Juicio, [number, Renglon]> {
  const all = new Map<Juicio, [number, Renglon]>();
  for (const r of rows) {
    for (const j of [...r.celdas.values()].flat()) {
      if (j.v.justificacion !== undefined || j.v.replica) all.set(j, [all.size + 1, r]);
    }
  }
  return all;
}

/** One reason with what it is about, and its reply. */
export function reason(loc: Localizer, j: Juicio, r: Renglon, solo: boolean): TemplateResult {
  const { justificacion, replica, dimension } = j.v;
  const where = joined(
    [
      objectName(loc, r.objeto),
      dimensionWord(loc, dimension),
      solo ? nothing : shortName(loc, j.revision, false),
    ],
    ' · ',
  );
  const date =
    replica?.fecha === undefined
      ? nothing
      : html`, <span class="num">${loc.date(replica.fecha)}</span>`;
  return html`<li>
    <p class="dos">${where}</p>
    ${says(loc, justificacion) ? html`<p>«${feedText(loc, justificacion)}»</p>` : nothing}
    ${
      replica
        ? html`<p>
            <span class="dos">${tReviews(loc, 'replica')}${date}:</span>
            «${feedText(loc, replica.texto)}»
          </p>`
        : nothing
    }
  </li>`;
}

/** The scales in use, their values in order; folded. */
export function scalesView(loc: Localizer, { columnas }: Cuadro): Content {
  const scales = new Map<string, EscalaLeida>();
  for (const { escala } of columnas) if (escala?.valores.length) scales.set(escala.id, escala);
  if (scales.size === 0) return nothing;
  const content = (): TemplateResult =>
    html`<ul class="escalas">
      ${[...scales.values()].map(
        (e) =>
          html`<li>
            ${scaleWord(loc, e)}:
            ${joined(
              e.valores.map((v) => {
                const told = feedText(loc, v.descripcion);
                return html`<b>${valueWord(loc, v)}</b
                  >${told === nothing ? nothing : html` (${told})`}`;
              }),
            )}
          </li>`,
      )}
    </ul>`;
  return calc(tReviews(loc, 'escalas'), content);
}
