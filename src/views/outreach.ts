/** Regions with liaison and events, the events of no region, and what they add up to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ejercicio, Persona, Region, Sensibilizacion } from '../feed/types.js';
import { outreachOf, type Acercamiento } from '../model/origin-outreach.js';
import type { Localizer } from '../i18n/localizer.js';
import { tExercise } from '../i18n/exercise.js';
import { tSignings } from '../i18n/signings.js';
import { evidenceList } from './evidence.js';
import { dated, item, list, word } from './exercise-road.js';
import { fact, facts } from './facts.js';
import { folded } from './folded.js';
import { heading } from './heading.js';
import { cleanText, feedText, plainText, type Content } from './text.js';
import { joined, personText } from './who.js';

/** Events and municipalities that are drawn at once. */
const ACTOS = 10;
const MUNICIPIOS = 20;

function person(loc: Localizer, p: Persona): Content {
  const withheld = p.reservado === true && p.nombre === undefined;
  return joined([personText(loc, p), withheld ? tExercise(loc, 'reservado') : nothing]);
}

function event(loc: Localizer, s: Sensibilizacion): TemplateResult {
  const title = feedText(loc, s.titulo);
  const kind = word(loc, 'tipo_sensibilizacion', s.tipo);
  const joiners = (s.actores_incorporados ?? []).map((a) => plainText(loc, a.organizacion.nombre));
  return item(
    title === nothing ? kind : title,
    [
      title === nothing ? nothing : kind,
      s.fecha === undefined ? tSignings(loc, 'sin_fecha') : dated(loc, s.fecha, s.fin),
      feedText(loc, s.lugar),
      s.asistentes === undefined ? nothing : tExercise(loc, 'asistentes', { n: s.asistentes }),
    ],
    joiners.length > 0
      ? html`<p class="chico">${tExercise(loc, 'se_sumaron', { nombres: loc.list(joiners) })}</p>`
      : nothing,
    evidenceList(loc, s.evidencias),
  );
}

function events(loc: Localizer, actos: readonly Sensibilizacion[]): Content {
  return folded(loc, actos, ACTOS, (part) => list(part.map((s) => event(loc, s))));
}

function municipalities(loc: Localizer, r: Region): Content {
  const names = (r.municipios ?? []).map((m) => cleanText(typeof m === 'string' ? m : m.nombre));
  if (names.length === 0) return nothing;
  return folded(loc, names, MUNICIPIOS, (part) => html`<p>${part.join(', ')}</p>`);
}

function region(
  loc: Localizer,
  { region: r, actos }: Acercamiento['regiones'][number],
  level: number,
): TemplateResult {
  const n = r.municipios?.length ?? 0;
  const count = n > 0 ? html` <span class="num">(${loc.number(n)})</span>` : nothing;
  return html`<li>
    <div>
      ${heading(level, feedText(loc, r.nombre))}
      ${facts([
        fact(
          tExercise(loc, 'enlace'),
          r.enlace ? person(loc, r.enlace) : html`<b>${tSignings(loc, 'sin_enlace')}</b>`,
        ),
        fact(tExercise(loc, 'suplente'), r.suplente ? person(loc, r.suplente) : nothing),
        fact(html`${tExercise(loc, 'municipios')}${count}`, municipalities(loc, r)),
      ])}
    </div>
    <div>
      ${
        actos.length === 0
          ? html`<p class="dos chico">${tSignings(loc, 'sin_actos')}</p>`
          : events(loc, actos)
      }
    </div>
  </li>`;
}

/** Every region with its municipalities, its liaison and its events. */
export function regions(loc: Localizer, e: Ejercicio, level: number): Content {
  const { regiones } = outreachOf(e);
  if (regiones.length === 0) return nothing;
  return html`<ul class="lista regiones" part="regiones">
    ${regiones.map((r) => region(loc, r, level))}
  </ul>`;
}

/** The events that belong to no region. */
export function looseEvents(loc: Localizer, e: Ejercicio): Content {
  const { sueltos } = outreachOf(e);
  return sueltos.length === 0 ? nothing : events(loc, sueltos);
}

/** "7 encuentros · 1,223 asistentes, con dato de 4 de 7 · se sumaron 2 organizaciones". */
export function outreachSentence(loc: Localizer, e: Ejercicio): string {
  const { actos, conAsistencia: con, asistentes, sumados } = outreachOf(e);
  if (actos === 0) return tSignings(loc, 'nada');
  return [
    tSignings(loc, 'resumen', { n: actos }),
    con > 0 ? tSignings(loc, 'asistencia', { n: asistentes, con, total: actos }) : '',
    sumados > 0 ? tSignings(loc, 'sumados', { n: sumados }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
