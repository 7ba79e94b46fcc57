/** How much there is, and what is claimed without any. */
import { html, nothing, type TemplateResult } from 'lit';
import { tCommon } from '../../i18n/common.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tProof } from '../../i18n/proof.js';
import type { Pruebas } from '../../model/proof.js';
import type { ActividadDerivada, CompromisoDerivado } from '../../model/types.js';
import { activityName } from '../changes/names.js';
import { commitmentName } from '../commitment-name.js';
import { statusLabel } from '../marks.js';
import { moreButton } from '../more.js';
import { plainText, type Content } from '../text.js';
import { joined, organizationText } from '../who.js';

/** "152 documentos: 3 con el enlace caído, 12 con copia de archivo." */
export function proofCounts(loc: Localizer, p: Pruebas): TemplateResult {
  const parts = (
    [
      ['n_caidas', p.caidas],
      ['n_retiradas', p.retiradas],
      ['n_copia', p.conCopia],
      ['n_papel', p.enPapel],
    ] as const
  )
    .filter(([, n]) => n > 0)
    .map(([key, n]) => tProof(loc, key, { n }));
  const all = tCommon(loc, 'nDocumentos', { n: p.pruebas.length });
  return html`<p class="prosa cuenta" part="cuenta">
    <b>${all}</b>${parts.length === 0 ? '' : `: ${loc.list(parts)}`}.
  </p>`;
}

export interface UnprovedOptions {
  onSelect: ((c: CompromisoDerivado) => void) | undefined;
  limite: number;
  onMore: () => void;
}

function responsibles(loc: Localizer, a: ActividadDerivada, c: CompromisoDerivado): Content {
  const own = a.actividad.responsables ?? [];
  const list = own.length > 0 ? own : (c.compromiso.responsables ?? []);
  if (list.length === 0) return tProof(loc, 'sin_responsable');
  const names = list.map((r) => organizationText(loc, r.organizacion));
  return html`${tProof(loc, 'responde')} ${joined(names, '; ')}`;
}

/** Activities that say that they are done and link nothing that counts, with who can mend it. */
export function unproved(
  loc: Localizer,
  list: Pruebas['sinEvidencia'],
  o: UnprovedOptions,
): Content {
  if (list.length === 0) return nothing;
  const shown = list.slice(0, o.limite);
  return html`<ul class="lista sin-prueba">
      ${shown.map(
        ({ actividad: a, compromiso: c }) =>
          html`<li>
            <p>
              ${activityName(loc, c, a.id, plainText(loc, a.actividad.titulo))}
              <span class="dos linea">${commitmentName(loc, c, o.onSelect)}</span>
            </p>
            <p>${statusLabel(loc, a.estatus)}</p>
            <p class="dos">${responsibles(loc, a, c)}</p>
          </li>`,
      )}
    </ul>
    ${moreButton(loc, list.length - shown.length, o.onMore)}`;
}
