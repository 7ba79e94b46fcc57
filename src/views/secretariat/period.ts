/** One period of the secretariat in full. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tExercise } from '../../i18n/exercise.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { placeSeats } from '../../layout/seats.js';
import { pairSeats } from '../../model/secretariat.js';
import { reviewSessions } from '../../model/sessions.js';
import { isHeld, isSuplente } from '../../feed/votes.js';
import { evidenceList } from '../evidence.js';
import { missingSectors } from '../exercise-stl.js';
import { block, fact, facts } from '../facts.js';
import type { Content } from '../text.js';
import { whoText } from '../who.js';
import { chaptersTable } from './chapters.js';
import { rulesList } from './rules.js';
import { seatsDrawing } from './seats.js';
import { seatsTable } from './seats-table.js';
import { sessionsText, type SessionOptions } from './sessions.js';

export interface PeriodOptions extends SessionOptions {
  /** Seats in the table, and what shows more of them. */
  asientos: number;
  onMoreSeats: () => void;
}

/** Beyond these a mark a seat tells no more than its number. */
const DIBUJO_HASTA = 150;

function seatsText(loc: Localizer, s: Secretariado, o: PeriodOptions): Content {
  const seats = s.asientos ?? [];
  if (seats.length === 0) return nothing;
  const puestos = pairSeats(s);
  const rest = puestos.length - o.asientos;
  const held = seats.filter((a) => !isSuplente(a) && isHeld(a));
  const missing = missingSectors(
    loc,
    held.map((a) => a.sector),
  );
  return html`${
    puestos.length > DIBUJO_HASTA
      ? html`<p>${tSecretariat(loc, 'demasiados', { n: puestos.length })}</p>`
      : seatsDrawing(loc, s, placeSeats(puestos))
  }
  ${
    missing === ''
      ? nothing
      : html`<p class="falta"><b>${tExercise(loc, 'sin_titular', { sectores: missing })}</b></p>`
  }
  ${seatsTable(loc, s, puestos.slice(0, o.asientos))}
  ${
    rest > 0
      ? html`<button class="boton" type="button" @click=${o.onMoreSeats}>
          ${tSecretariat(loc, 'mas_asientos', { n: rest })}
        </button>`
      : nothing
  }`;
}

/** What a period should tell and does not, in one sentence; '' when it tells all. */
export function unpublished(loc: Localizer, s: Secretariado): string {
  const t = tSecretariat;
  const { asientos = [], capitulos = [], monitores = [], reglas = [], sesiones = [] } = s;
  const byChapters = s.estructura === 'por_capitulos';
  const cosas = [
    asientos.length === 0 ? t(loc, 'np_asientos') : '',
    asientos.length > 0 && !asientos.some(isSuplente) ? t(loc, 'np_suplentes') : '',
    byChapters && capitulos.length + monitores.length === 0 ? t(loc, 'np_capitulos') : '',
    reglas.length === 0 ? t(loc, 'np_reglas') : '',
    sesiones.length === 0 ? t(loc, 'np_sesiones') : '',
  ].filter(Boolean);
  return cosas.length === 0 ? '' : t(loc, 'no_publicado', { cosas: loc.list(cosas) });
}

/** Seats, chapters, rules, sessions and papers of one period. */
export function periodText(loc: Localizer, s: Secretariado, o: PeriodOptions): TemplateResult {
  const { level } = o;
  const t = tExercise;
  const absent = unpublished(loc, s);
  const reglas = s.reglas?.length ? rulesList(loc, s.reglas) : nothing;
  const own: PeriodOptions = { ...o, level: level + 1 };
  return html`${facts([
    fact(
      t(loc, 'facilitador'),
      s.facilitador === undefined ? nothing : whoText(loc, s.facilitador),
    ),
  ])}
  ${block(level, t(loc, 'asientos'), seatsText(loc, s, o))}
  ${block(level, t(loc, 'capitulos'), chaptersTable(loc, s))}
  ${block(level, t(loc, 'reglas'), reglas)}
  ${block(level, t(loc, 'sesiones'), sessionsText(loc, s, reviewSessions(s), own))}
  ${evidenceList(loc, s.evidencias)}
  ${absent === '' ? nothing : html`<p class="falta dos">${absent}</p>`}`;
}
