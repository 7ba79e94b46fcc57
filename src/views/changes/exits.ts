/** Commitments that were withdrawn, merged, divided, suspended or modified: why, and who agreed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import { codeWord } from '../../i18n/codes.js';
import { tCommitment } from '../../i18n/commitment.js';
import { tChanges } from '../../i18n/changes.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { agreementText } from '../commitment/head.js';
import { commitmentName } from '../commitment-name.js';
import { cleanText, feedText, says, type Content } from '../text.js';
import { nameOfId, type Nombres } from './names.js';

function others(loc: Localizer, label: string, ids: readonly string[], n: Nombres): Content {
  if (ids.length === 0) return nothing;
  return html`<span class="linea chico"
    >${label}: ${ids.map((id, i) => html`${i > 0 ? '; ' : ''}${nameOfId(loc, n, id)}`)}</span
  >`;
}

function exit(loc: Localizer, c: CompromisoDerivado, feed: Feed, n: Nombres): TemplateResult {
  const { motivo, acuerdo, fusionado_en, dividido_en = [] } = c.compromiso;
  const agreed = agreementText(loc, feed, acuerdo);
  return html`<li>
    ${commitmentName(loc, c, n.onSelect)}:
    <b>${cleanText(codeWord(loc, 'estado_compromiso', c.estado)).toLocaleLowerCase(loc.idioma)}</b>
    <span class="linea chico"
      >${says(loc, motivo) ? feedText(loc, motivo) : tChanges(loc, 'sin_motivo')}</span
    >
    ${others(
      loc,
      tCommitment(loc, 'fusionado_en'),
      fusionado_en === undefined ? [] : [fusionado_en],
      n,
    )}
    ${others(loc, tCommitment(loc, 'dividido_en'), dividido_en, n)}
    ${
      agreed === nothing
        ? nothing
        : html`<span class="linea dos">${tCommitment(loc, 'acuerdo')}: ${agreed}</span>`
    }
  </li>`;
}

export function exitList(
  loc: Localizer,
  list: readonly CompromisoDerivado[],
  feed: Feed,
  nombres: Nombres,
): TemplateResult {
  return html`<ul class="lista">
    ${list.map((c) => exit(loc, c, feed, nombres))}
  </ul>`;
}
