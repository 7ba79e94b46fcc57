/** Who was at a session. */
import { html, type TemplateResult } from 'lit';
import type { Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import type { SesionRevisada } from '../../model/sessions.js';
import { cleanText } from '../text.js';
import { lower } from '../who.js';
import { seatText } from './seats-table.js';

/** "Asistieron 5 de 8 asientos con voto; hubo quórum (se piden 5)". */
export function attendance(loc: Localizer, r: SesionRevisada): string {
  const { presentes, conVoto, quorum } = r;
  if (presentes === null) return tSecretariat(loc, 'sin_asistencia_publicada');
  const came = tSecretariat(loc, 'asistieron', { n: presentes, total: conVoto });
  if (quorum === undefined) return came;
  const enough = presentes >= quorum ? 'quorum_si' : 'quorum_no';
  return `${came}; ${tSecretariat(loc, enough, { pide: quorum })}`;
}

/** Who the session lists, each with its sector; an id that names no seat stands as it is. */
export function attendants(
  loc: Localizer,
  s: Secretariado,
  ids: readonly string[],
): TemplateResult {
  const seats = new Map((s.asientos ?? []).map((a) => [a.id, a]));
  return html`<ul>
    ${ids.map((id) => {
      const a = seats.get(id);
      return html`<li>
        ${
          a
            ? html`${seatText(loc, a)}
                <span class="dos">(${lower(cleanText(codeWord(loc, 'sector', a.sector)))})</span>`
            : cleanText(id)
        }
      </li>`;
    })}
  </ul>`;
}
