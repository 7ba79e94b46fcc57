/** Participatory tables: from a problem to a commitment, with what was left out and why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Mesa, Problematica } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { item, list, word } from './exercise-road.js';
import { evidenceList } from './evidence.js';
import { cleanText, feedText, type Content } from './text.js';
import { joined, whoText } from './who.js';

function problem(loc: Localizer, feed: Feed, p: Problematica): TemplateResult {
  const commitment = (feed.planes ?? [])
    .flatMap((plan) => plan.compromisos ?? [])
    .find((c) => c.id === p.compromiso);
  const meta = joined(
    [
      p.estado === undefined ? nothing : html`<b>${word(loc, 'estado_problematica', p.estado)}</b>`,
      p.compromiso === undefined
        ? nothing
        : tExercise(loc, 'del_compromiso', {
            numero: cleanText(commitment?.numero ?? p.compromiso),
          }),
      p.propuso === undefined
        ? nothing
        : html`${tExercise(loc, 'propuso')} ${whoText(loc, p.propuso)}`,
    ],
    ' · ',
  );
  const reason = feedText(loc, p.motivo);
  return html`<li>
    ${feedText(loc, p.texto)}
    ${meta === nothing ? nothing : html`<span class="dos linea">${meta}</span>`}
    ${reason === nothing ? nothing : html`<span class="linea">${reason}</span>`}
  </li>`;
}

function table(loc: Localizer, feed: Feed, m: Mesa): TemplateResult {
  const axis = (feed.planes ?? []).flatMap((p) => p.ejes ?? []).find((x) => x.id === m.eje)?.titulo;
  const people = Object.entries(m.asistentes ?? {}).map(
    ([sector, n]) => `${cleanText(codeWord(loc, 'sector', sector))} ${loc.number(n)}`,
  );
  const problems = m.problematicas ?? [];
  return item(
    feedText(loc, m.titulo),
    [
      m.tipo === undefined ? nothing : cleanText(detailWord(loc, 'tipo_mesa', m.tipo)),
      feedText(loc, axis),
      (m.fechas ?? []).map((f) => loc.date(f)).join(', ') || nothing,
      feedText(loc, m.lugar),
      m.facilitador === undefined ? nothing : whoText(loc, m.facilitador),
      people.length > 0 ? people.join(', ') : nothing,
    ],
    problems.length > 0
      ? html`<ul class="sangria problematicas">
          ${problems.map((p) => problem(loc, feed, p))}
        </ul>`
      : nothing,
    evidenceList(loc, m.evidencias),
  );
}

export function tables(loc: Localizer, feed: Feed): Content {
  return list((feed.ejercicio?.mesas ?? []).map((m) => table(loc, feed, m)));
}
