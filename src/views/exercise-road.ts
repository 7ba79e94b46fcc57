/** How it was made: signatures, networks, regions, events, participation. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Declaracion,
  Ejercicio,
  Firmante,
  Participacion,
  Persona,
  Red,
  Region,
  Sensibilizacion,
} from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord, type ListaDetalle } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { missingSectors } from './exercise-stl.js';
import { evidenceList } from './evidence.js';
import { fact, facts } from './facts.js';
import { feedLink } from './link.js';
import { cleanText, feedParagraphs, feedText, plainText, type Content } from './text.js';
import { joined, lower, organizationText, personText } from './who.js';

/** The word of a code, when the feed gives one. */
export function word(loc: Localizer, lista: ListaDetalle, codigo: string | undefined): Content {
  return codigo === undefined ? nothing : cleanText(detailWord(loc, lista, codigo));
}

function dated(loc: Localizer, inicio: string | undefined, fin?: string): Content {
  if (inicio === undefined) return nothing;
  const start = loc.date(inicio);
  const text =
    fin === undefined || fin === inicio
      ? start
      : tExercise(loc, 'periodo', { inicio: start, fin: loc.date(fin) });
  return html`<span class="num">${text}</span>`;
}

/** One item of a list: its name, a line of facts, what follows. */
export function item(
  name: Content,
  meta: readonly Content[],
  ...rest: readonly Content[]
): TemplateResult {
  const line = joined(meta, ' · ');
  return html`<li>
    ${name === nothing ? nothing : html`<b>${name}</b>`}
    ${line === nothing ? nothing : html`<span class="dos linea">${line}</span>`} ${rest}
  </li>`;
}

/** A list that hides when it is empty. */
export const list = (items: readonly TemplateResult[]): Content =>
  items.length === 0
    ? nothing
    : html`<ul class="lista">
        ${items}
      </ul>`;

function signatory(loc: Localizer, f: Firmante): Content {
  const name = joined([
    f.organizacion ? organizationText(loc, f.organizacion) : nothing,
    f.persona ? personText(loc, f.persona) : nothing,
    f.numero === undefined || (f.numero === 1 && (f.organizacion ?? f.persona))
      ? nothing
      : tExercise(loc, 'n_firmantes', { n: f.numero }),
  ]);
  const notes = joined([
    f.orden === undefined ? nothing : lower(cleanText(detailWord(loc, 'orden_gobierno', f.orden))),
    f.calidad === 'testigo_de_honor'
      ? lower(detailWord(loc, 'calidad_firmante', f.calidad))
      : nothing,
  ]);
  return joined([name, notes]);
}

function declaration(loc: Localizer, d: Declaracion): TemplateResult {
  const signers = d.firmantes ?? [];
  const sectors = [...new Set(signers.map((f) => f.sector))];
  const rows = sectors.map((sector) =>
    fact(
      cleanText(codeWord(loc, 'sector', sector)),
      ...signers.filter((f) => f.sector === sector).map((f) => signatory(loc, f)),
    ),
  );
  const parties = signers.filter((f) => f.calidad !== 'testigo_de_honor').map((f) => f.sector);
  const missing = d.tipo === 'adhesion' || signers.length === 0 ? '' : missingSectors(loc, parties);
  return item(
    word(loc, 'tipo_declaracion', d.tipo),
    [dated(loc, d.fecha), feedText(loc, d.lugar)],
    facts(rows),
    missing === ''
      ? nothing
      : html`<p class="chico">${tExercise(loc, 'sin_firma', { sectores: missing })}</p>`,
    evidenceList(loc, d.evidencias),
  );
}

export function declarations(loc: Localizer, e: Ejercicio): Content {
  return list((e.declaraciones ?? []).map((d) => declaration(loc, d)));
}

type Miembro = NonNullable<Red['miembros']>[number];

function member(loc: Localizer, m: Miembro): string {
  const dates = [
    m.adhesion === undefined ? '' : tExercise(loc, 'red_desde', { fecha: loc.date(m.adhesion) }),
    m.baja === undefined ? '' : tExercise(loc, 'red_baja', { fecha: loc.date(m.baja) }),
  ].filter(Boolean);
  return `${cleanText(m.nombre)}${dates.length > 0 ? ` (${dates.join('; ')})` : ''}`;
}

function network(loc: Localizer, r: Red): TemplateResult {
  const members = r.miembros ?? [];
  return item(
    feedText(loc, r.nombre),
    [
      word(loc, 'tipo_red', r.tipo),
      dated(loc, r.constitucion),
      r.total_declarado === undefined
        ? nothing
        : tExercise(loc, 'red_total', { n: r.total_declarado }),
      members.length > 0 || r.total_declarado !== undefined
        ? tExercise(loc, 'red_listados', { n: members.length })
        : nothing,
      r.participa_en_stl === true ? tExercise(loc, 'red_stl') : nothing,
    ],
    feedParagraphs(loc, r.objetivo),
    members.length > 0
      ? html`<p class="chico">${members.map((m) => member(loc, m)).join(', ')}</p>`
      : nothing,
  );
}

export function networks(loc: Localizer, e: Ejercicio): Content {
  return list((e.redes ?? []).map((r) => network(loc, r)));
}

function liaison(loc: Localizer, p: Persona | undefined): Content {
  if (!p) return nothing;
  const withheld = p.reservado === true && p.nombre === undefined;
  return joined([personText(loc, p), withheld ? tExercise(loc, 'reservado') : nothing]);
}

function region(loc: Localizer, r: Region): TemplateResult {
  const names = (r.municipios ?? []).map((m) => cleanText(typeof m === 'string' ? m : m.nombre));
  return item(
    feedText(loc, r.nombre),
    [],
    facts([
      fact(tExercise(loc, 'municipios'), names.join(', ')),
      fact(tExercise(loc, 'enlace'), liaison(loc, r.enlace)),
      fact(tExercise(loc, 'suplente'), liaison(loc, r.suplente)),
    ]),
  );
}

export function regions(loc: Localizer, e: Ejercicio): Content {
  return list((e.regiones ?? []).map((r) => region(loc, r)));
}

function outreach(loc: Localizer, e: Ejercicio, s: Sensibilizacion): TemplateResult {
  const place = e.regiones?.find((r) => r.id === s.region)?.nombre;
  const title = feedText(loc, s.titulo);
  const kind = word(loc, 'tipo_sensibilizacion', s.tipo);
  const joiners = (s.actores_incorporados ?? []).map((a) => plainText(loc, a.organizacion.nombre));
  return item(
    title === nothing ? kind : title,
    [
      title === nothing ? nothing : kind,
      dated(loc, s.fecha, s.fin),
      feedText(loc, s.lugar),
      feedText(loc, place),
      s.asistentes === undefined ? nothing : tExercise(loc, 'asistentes', { n: s.asistentes }),
    ],
    joiners.length > 0
      ? html`<p class="chico">${tExercise(loc, 'se_sumaron', { nombres: loc.list(joiners) })}</p>`
      : nothing,
    evidenceList(loc, s.evidencias),
  );
}

export function outreachList(loc: Localizer, e: Ejercicio): Content {
  return list((e.sensibilizacion ?? []).map((s) => outreach(loc, e, s)));
}

function channel(loc: Localizer, p: Participacion): TemplateResult {
  const title = feedText(loc, p.titulo);
  const kind = word(loc, 'tipo_participacion', p.tipo);
  const name = title === nothing ? kind : title;
  return item(
    p.uri === undefined ? name : feedLink(loc, p.uri, html`${name}`),
    [
      title === nothing ? nothing : kind,
      dated(loc, p.inicio, p.fin),
      feedText(loc, p.lugar),
      p.participantes === undefined
        ? nothing
        : tExercise(loc, 'participantes', { n: p.participantes }),
      p.respuestas === undefined ? nothing : tExercise(loc, 'respuestas', { n: p.respuestas }),
    ],
    feedParagraphs(loc, p.resultados),
    evidenceList(loc, p.evidencias),
  );
}

export function participation(loc: Localizer, e: Ejercicio): Content {
  return list((e.participacion ?? []).map((p) => channel(loc, p)));
}
