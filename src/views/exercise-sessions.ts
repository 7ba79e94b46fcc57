/** Sessions of a secretariat with their agreements and votes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Acuerdo, Sesion } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { evidenceList } from './evidence.js';
import { cleanText, feedText } from './text.js';
import { joined, lower } from './who.js';

function votes(loc: Localizer, a: Acuerdo): string {
  const counts = new Map<string, number>();
  for (const v of a.votos ?? [])
    counts.set(v.sentido, (counts.get(v.sentido) ?? 0) + (v.numero ?? 1));
  const said = [...counts].map(
    ([way, n]) => `${loc.number(n)} ${lower(cleanText(detailWord(loc, 'sentido_voto', way)))}`,
  );
  return said.length === 0 ? '' : tExercise(loc, 'votos', { votos: said.join(', ') });
}

function agreement(loc: Localizer, a: Acuerdo): TemplateResult {
  const result =
    a.resultado === undefined
      ? nothing
      : html` <b>${cleanText(detailWord(loc, 'resultado_acuerdo', a.resultado))}</b>`;
  const count = votes(loc, a);
  return html`<li>
    ${feedText(loc, a.texto)}${result}${count === '' ? nothing : html` <span class="dos">${count}</span>`}
  </li>`;
}

function session(loc: Localizer, s: Sesion): TemplateResult {
  const name =
    s.numero === undefined
      ? tExercise(loc, 'sesion_sola')
      : tExercise(loc, 'sesion', { numero: cleanText(s.numero) });
  const meta = joined(
    [
      s.tipo === undefined ? nothing : lower(cleanText(detailWord(loc, 'tipo_sesion', s.tipo))),
      s.fecha === undefined ? nothing : html`<span class="num">${loc.date(s.fecha)}</span>`,
      s.asistencia?.length ? tExercise(loc, 'asistencia', { n: s.asistencia.length }) : nothing,
    ],
    ' · ',
  );
  return html`<li>
    <b>${name}</b> <span class="dos">${meta}</span>
    <ul class="sangria">
      ${(s.acuerdos ?? []).map((a) => agreement(loc, a))}
    </ul>
    ${evidenceList(loc, s.evidencias, 'evs sangria')}
  </li>`;
}

/** The sessions in the feed's order. */
export function sessionList(loc: Localizer, sesiones: readonly Sesion[]): TemplateResult {
  return html`<ul class="lista chico">
    ${sesiones.map((s) => session(loc, s))}
  </ul>`;
}
