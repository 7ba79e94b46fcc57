/** How many problems there are and what became of them: also the key of the marks. */
import { html, nothing } from 'lit';
import { ESTADO_PROBLEMATICA } from '../../feed/codes.js';
import type { Origen } from '../../model/origin.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tMesas } from '../../i18n/mesas.js';
import { cleanText, type Content } from '../text.js';
import { problemMark } from './marks.js';

/** Counts by state with their marks; unknown codes verbatim, what is missing beside them. */
export function problemCounts(loc: Localizer, o: Origen): Content {
  const states = ESTADO_PROBLEMATICA.codigos
    .filter((e) => o.porEstado[e] > 0)
    .map((e) => [e, tMesas(loc, `n_${e}`, { n: o.porEstado[e] })] as const);
  const others = [...o.otrosEstados].map(
    ([code, n]) => [code, tMesas(loc, 'n_otro', { n, estado: cleanText(code) })] as const,
  );
  const none =
    o.sinEstado > 0 ? [['', tMesas(loc, 'n_sin_estado', { n: o.sinEstado })] as const] : [];
  const gaps = [
    o.sinMotivo > 0 ? tMesas(loc, 'n_sin_motivo', { n: o.sinMotivo }) : '',
    o.rotas > 0 ? tMesas(loc, 'n_rotas', { n: o.rotas }) : '',
  ].filter(Boolean);
  return html`<p class="total">
      <b>${tMesas(loc, 'n_problematicas', { n: o.problemas })}</b>
    </p>
    <ul class="clave" part="clave">
      ${[...states, ...others, ...none].map(
        ([estado, words]) => html`<li class="est">${problemMark(estado)}<span>${words}</span></li>`,
      )}
    </ul>
    ${gaps.length === 0 ? nothing : html`<p class="dos chico huecos">${gaps.join(' · ')}</p>`}`;
}
