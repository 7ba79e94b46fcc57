/** The secretariats: seats by sector, chapters, monitors, rules and sessions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Asiento, Regla, Secretariado } from '../feed/types.js';
import { missingFamilies } from '../feed/codes.js';
import { isHeld, isSuplente } from '../feed/votes.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { pairSeats } from '../model/secretariat.js';
import { evidenceList } from './evidence.js';
import { fact, facts } from './facts.js';
import { sessionList } from './exercise-sessions.js';
import { heading } from './heading.js';
import { seatsTable } from './secretariat/seats-table.js';
import { cleanText, feedText, type Content } from './text.js';
import { joined, lower, organizationText, personText, whoText } from './who.js';

type Monitor = NonNullable<Secretariado['monitores']>[number];
type Capitulo = NonNullable<Secretariado['capitulos']>[number];

/** Names of the needed sectors that are not among `sectors`, as one list; '' when all are. */
export function missingSectors(loc: Localizer, sectors: readonly string[]): string {
  const missing = missingFamilies(sectors);
  return loc.list(missing.map((familia) => lower(codeWord(loc, 'sector', familia))));
}

/** A full member's seat that somebody holds: a vacant one stands for no sector. */
const isFilled = (a: Asiento): boolean => !isSuplente(a) && isHeld(a);

function ruleText(loc: Localizer, r: Regla): Content {
  const about =
    r.aplica_a === undefined
      ? nothing
      : html`${cleanText(detailWord(loc, 'aplica_a', r.aplica_a))}: `;
  const votes = (r.votos_requeridos ?? []).map((v) =>
    tExercise(loc, 'regla_votos', {
      n: v.minimo,
      sector: lower(cleanText(codeWord(loc, 'sector', v.sector))),
    }),
  );
  const how = joined([
    lower(cleanText(detailWord(loc, 'modo_decision', r.modo))),
    r.umbral ? tExercise(loc, 'regla_umbral', r.umbral) : nothing,
    r.quorum === undefined ? nothing : tExercise(loc, 'regla_quorum', { n: r.quorum }),
    ...votes,
  ]);
  const words = feedText(loc, r.descripcion);
  return html`${about}${how}.${words === nothing ? nothing : html` <span class="dos">${words}</span>`}`;
}

function chapter(loc: Localizer, c: Capitulo): Content {
  const topics = joined((c.temas ?? []).map((t) => feedText(loc, t)));
  return html`${feedText(loc, c.nombre)}${topics === nothing ? nothing : html`: <span class="dos">${topics}</span>`}`;
}

function monitor(loc: Localizer, s: Secretariado, m: Monitor): Content {
  const chapterName = s.capitulos?.find((c) => c.id === m.capitulo)?.nombre;
  return joined([
    html`${cleanText(detailWord(loc, 'tipo_monitor', m.tipo))}`,
    m.organizacion ? organizationText(loc, m.organizacion) : nothing,
    m.persona ? personText(loc, m.persona) : nothing,
    feedText(loc, chapterName),
  ]);
}

function span(loc: Localizer, s: Secretariado): string {
  if (s.instalacion === undefined) return '';
  const inicio = loc.date(s.instalacion);
  return s.fin === undefined
    ? tExercise(loc, 'periodo_desde', { inicio })
    : tExercise(loc, 'periodo', { inicio, fin: loc.date(s.fin) });
}

/** Name, structure and dates of one period in one line. */
export function periodLine(loc: Localizer, s: Secretariado): Content {
  const name = feedText(loc, s.denominacion);
  return joined(
    [
      name === nothing && s.tipo !== undefined
        ? cleanText(detailWord(loc, 'tipo_secretariado', s.tipo))
        : name,
      s.estructura === undefined
        ? nothing
        : lower(cleanText(detailWord(loc, 'estructura_stl', s.estructura))),
      span(loc, s),
    ],
    ' · ',
  );
}

/** One period in full; with `corto`, its seats and rules only. */
export function secretariatText(
  loc: Localizer,
  s: Secretariado,
  level: number,
  corto = false,
): TemplateResult {
  const seats = s.asientos ?? [];
  const missing = missingSectors(
    loc,
    seats.filter(isFilled).map((a) => a.sector),
  );
  const list = facts([
    fact(
      tExercise(loc, 'facilitador'),
      s.facilitador === undefined ? nothing : whoText(loc, s.facilitador),
    ),
    fact(tExercise(loc, 'reglas'), ...(s.reglas ?? []).map((r) => ruleText(loc, r))),
    fact(
      tExercise(loc, 'capitulos'),
      ...(corto ? [] : (s.capitulos ?? []).map((c) => chapter(loc, c))),
    ),
    fact(
      tExercise(loc, 'monitores'),
      ...(corto ? [] : (s.monitores ?? []).map((m) => monitor(loc, s, m))),
    ),
  ]);
  const sessions = corto ? [] : (s.sesiones ?? []);
  return html`<p><b>${periodLine(loc, s)}</b></p>
    ${seats.length > 0 ? seatsTable(loc, s, pairSeats(s)) : html`<p class="dos">${tExercise(loc, 'sin_asientos')}</p>`}
    ${
      seats.length > 0 && missing !== ''
        ? html`<p class="chico">${tExercise(loc, 'sin_titular', { sectores: missing })}</p>`
        : nothing
    }
    ${list}
    ${
      sessions.length > 0
        ? html`${heading(level + 1, tExercise(loc, 'sesiones'), 'subtitulo')}
          ${sessionList(loc, sessions)}`
        : nothing
    }
    ${corto ? nothing : evidenceList(loc, s.evidencias)}`;
}

/** The period in force (the last one), and the earlier ones folded. */
export function secretariats(
  loc: Localizer,
  all: readonly Secretariado[],
  level: number,
  corto = false,
): Content {
  const current = all.findLast((s) => s.tipo === 'stl') ?? all.at(-1);
  if (!current) return nothing;
  const earlier = all.filter((s) => s !== current);
  return html`${secretariatText(loc, current, level, corto)}
  ${
    earlier.length > 0
      ? html`<details class="metodo">
          <summary>${tExercise(loc, 'stl_antes', { n: earlier.length })}</summary>
          <ul class="lista">
            ${earlier.map(
              (s) =>
                html`<li>
                  ${
                    s.asientos?.length && !corto
                      ? secretariatText(loc, s, level, false)
                      : periodLine(loc, s)
                  }
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }`;
}
