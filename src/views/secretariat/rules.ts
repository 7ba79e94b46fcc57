/** The decision rules in plain words. */
import { html, nothing, type TemplateResult } from 'lit';
import { MODO_DECISION } from '../../feed/codes.js';
import type { Regla } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { cleanText, feedText } from '../text.js';
import { sectorInside } from './verdict.js';

const say = tSecretariat as unknown as (
  loc: Localizer,
  key: string,
  params?: Record<string, number>,
) => string;

/** "por mayoría simple: más votos a favor que en contra, con al menos 1 voto a favor de …". */
export function ruleWords(loc: Localizer, r: Regla): string {
  const { modo, umbral = { num: 2, den: 3 }, quorum, votos_requeridos = [] } = r;
  const known = MODO_DECISION.codigos.some((codigo) => codigo === modo);
  return [
    known ? say(loc, `r_${modo}`, umbral) : cleanText(modo),
    ...votos_requeridos.map(({ sector, minimo: n }) =>
      tSecretariat(loc, 'r_votos', { n, sector: sectorInside(loc, sector) }),
    ),
    quorum === undefined ? '' : tSecretariat(loc, 'r_quorum', { n: quorum }),
  ]
    .filter(Boolean)
    .join(', ');
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function rule(loc: Localizer, r: Regla): TemplateResult {
  const own = feedText(loc, r.descripcion);
  return html`<li>
    <p><b>${cleanText(detailWord(loc, 'aplica_a', r.aplica_a ?? 'todas'))}</b></p>
    <div>
      <p>${upper(ruleWords(loc, r))}.</p>
      ${own === nothing ? nothing : html`<p class="chico dos">${own}</p>`}
    </div>
  </li>`;
}

/** Every rule: what it is for, how it is decided, in the publisher's words too. */
export function rulesList(loc: Localizer, reglas: readonly Regla[]): TemplateResult {
  return html`<ul class="reglas" part="reglas">
    ${reglas.map((r) => rule(loc, r))}
  </ul>`;
}
