/** Sessions, the latest first: who was there, what was agreed, what its votes prove. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tExercise } from '../../i18n/exercise.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import {
  pageSessions,
  type AcuerdoRevisado,
  type Revision,
  type SesionRevisada,
} from '../../model/sessions.js';
import { evidenceList } from '../evidence.js';
import { heading } from '../heading.js';
import { cleanText, feedText, type Content } from '../text.js';
import { whenOpen } from '../when-open.js';
import { joined, lower } from '../who.js';
import { attendance, attendants } from './attendance.js';
import { verdictText } from './verdict.js';

export interface SessionOptions {
  level: number;
  /** Lines shown at first, a session and an agreement being one each. */
  limite: number;
  /** Shows more of them. */
  onMore: () => void;
  /** Only the agreements that do not follow their rule. */
  solo: boolean;
  onSolo: () => void;
}

function agreement(loc: Localizer, { acuerdo, dictamen }: AcuerdoRevisado): TemplateResult {
  const { concuerda } = dictamen;
  const cls = concuerda === null ? 'abierto' : concuerda ? 'sigue' : 'no-sigue';
  return html`<li class="voto ${cls}">
    <p><b>${feedText(loc, acuerdo.texto)}</b></p>
    ${verdictText(loc, dictamen)}
  </li>`;
}

function session(
  loc: Localizer,
  s: Secretariado,
  r: SesionRevisada,
  { level, solo }: SessionOptions,
): TemplateResult {
  const { numero, tipo, fecha, asistencia = [], evidencias } = r.sesion;
  const name = joined([
    numero === undefined
      ? tExercise(loc, 'sesion_sola')
      : tExercise(loc, 'sesion', { numero: cleanText(numero) }),
    tipo === undefined ? nothing : lower(cleanText(detailWord(loc, 'tipo_sesion', tipo))),
    fecha === undefined ? nothing : html`<span class="num">${loc.date(fecha)}</span>`,
  ]);
  return html`<li class="sesion">
    <div>
      ${heading(level, name)}
      <p class="chico dos">${attendance(loc, r)}.</p>
      ${
        asistencia.length > 0
          ? html`<details class="calc">
              <summary>${tSecretariat(loc, 'quienes')}</summary>
              ${whenOpen(() => attendants(loc, s, asistencia))}
            </details>`
          : nothing
      }
    </div>
    <div>
      ${
        r.acuerdos.length > 0
          ? html`<ul>
              ${r.acuerdos.map((a) => agreement(loc, a))}
            </ul>`
          : html`<p class="dos">${tSecretariat(loc, 'sin_acuerdos')}</p>`
      }
      ${solo ? nothing : evidenceList(loc, evidencias)}
    </div>
  </li>`;
}

/** "Hay 7 acuerdos publicados. 3 siguen su regla, 1 no la sigue y 3 no se pueden comprobar." */
export function reviewSentence(loc: Localizer, r: Revision): string {
  const n = r.siguen + r.noSiguen + r.sinComprobar;
  if (n === 0) return '';
  const parts = [
    r.siguen > 0 ? tSecretariat(loc, 'siguen', { n: r.siguen }) : '',
    r.noSiguen > 0 ? tSecretariat(loc, 'no_siguen', { n: r.noSiguen }) : '',
    r.sinComprobar > 0 ? tSecretariat(loc, 'sin_comprobar', { n: r.sinComprobar }) : '',
  ].filter(Boolean);
  return `${tSecretariat(loc, 'cuenta', { n })} ${loc.list(parts)}.`;
}

/** The sessions of one period; `nothing` without any. */
export function sessionsText(
  loc: Localizer,
  s: Secretariado,
  revision: Revision,
  options: SessionOptions,
): Content {
  if (revision.sesiones.length === 0) return nothing;
  const { limite, solo, onMore, onSolo } = options;
  const { sesiones, resto } = pageSessions(revision.sesiones, limite, solo);
  const choice = revision.noSiguen > 0 && revision.siguen + revision.sinComprobar > 0;
  return html`<p class="prosa">${reviewSentence(loc, revision)}</p>
    ${
      choice
        ? html`<button
            class="boton"
            type="button"
            aria-pressed=${solo ? 'true' : 'false'}
            @click=${onSolo}
          >
            ${tSecretariat(loc, 'ver_no_siguen')}
          </button>`
        : nothing
    }
    <ul class="sesiones" part="sesiones">
      ${sesiones.map((r) => session(loc, s, r, options))}
    </ul>
    ${
      resto > 0
        ? html`<button class="boton" type="button" @click=${onMore}>
            ${tSecretariat(loc, 'mas_acuerdos', { n: resto })}
          </button>`
        : nothing
    }`;
}
