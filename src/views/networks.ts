/** Networks: the declared total beside the published list, and the list with a search. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Dia } from '../feed/civil-date.js';
import type { Ejercicio } from '../feed/types.js';
import { countNetwork, type Miembro, type RedContada } from '../model/origin-signings.js';
import { normaliseText } from '../model/search.js';
import type { Localizer } from '../i18n/localizer.js';
import { tExercise } from '../i18n/exercise.js';
import { tSignings } from '../i18n/signings.js';
import { dated, item, list, word } from './exercise-road.js';
import { folded } from './folded.js';
import { cleanText, feedParagraphs, feedText, type Content } from './text.js';
import { joined, plain } from './who.js';

/** Members that are drawn at once; a longer list can be searched. */
const DE_UNA_VEZ = 24;

export interface NetworkOptions {
  /** Departures up to this day have happened; without it, all of them. */
  hoy?: Dia;
  /** What was typed for a network; without `onSearch` there is no search. */
  buscado?: (red: string) => string;
  onSearch?: (red: string, texto: string) => void;
}

function member(loc: Localizer, m: Miembro): TemplateResult {
  const notes = joined(
    [
      plain(m.cvegeo),
      m.adhesion === undefined
        ? nothing
        : tExercise(loc, 'red_desde', { fecha: loc.date(m.adhesion) }),
      m.baja === undefined ? nothing : tExercise(loc, 'red_baja', { fecha: loc.date(m.baja) }),
    ],
    ' · ',
  );
  return html`<li>
    ${cleanText(m.nombre)}${notes === nothing ? nothing : html`<span class="dos linea">${notes}</span>`}
  </li>`;
}

function members(loc: Localizer, { red, miembros }: RedContada, o: NetworkOptions): Content {
  if (miembros.length === 0) return nothing;
  const draw = (part: readonly Miembro[]): TemplateResult =>
    html`<ul class="integrantes" part="integrantes">
      ${part.map((m) => member(loc, m))}
    </ul>`;
  const { buscado, onSearch } = o;
  if (!onSearch || miembros.length <= DE_UNA_VEZ) return folded(loc, miembros, DE_UNA_VEZ, draw);
  const wanted = normaliseText(buscado?.(red.id) ?? '').trim();
  const found =
    wanted === ''
      ? miembros
      : miembros.filter((m) => normaliseText(`${m.nombre} ${m.cvegeo ?? ''}`).includes(wanted));
  const count = { n: found.length, total: miembros.length };
  return html`<div class="busqueda no-imprimir">
      <label>
        ${tSignings(loc, 'buscar')}
        <input
          type="search"
          .value=${buscado?.(red.id) ?? ''}
          @input=${(event: Event) => onSearch(red.id, (event.target as HTMLInputElement).value)}
        />
      </label>
      <p class="dos" role="status">
        ${
          wanted === ''
            ? ''
            : found.length === 0
              ? tSignings(loc, 'ninguno')
              : tSignings(loc, 'hallados', count)
        }
      </p>
    </div>
    ${folded(loc, found, DE_UNA_VEZ, draw)}`;
}

/** "Declara 58 integrantes; la lista publicada tiene 5: faltan 53 nombres. 1 salió." */
function totals(loc: Localizer, r: RedContada): string {
  const { red, miembros, salieron, sinNombre, deMas, repetidos } = r;
  const total = red.total_declarado;
  const n = miembros.length;
  if (total === undefined && n === 0) return '';
  const declared =
    total === undefined ? tSignings(loc, 'sin_total') : tSignings(loc, 'declara', { n: total });
  if (n === 0) return `${declared}; ${tSignings(loc, 'sin_lista')}`;
  const compared =
    total === undefined
      ? ''
      : sinNombre > 0
        ? tSignings(loc, 'sin_nombre', { n: sinNombre })
        : deMas > 0
          ? tSignings(loc, 'de_mas', { n: deMas })
          : tSignings(loc, 'coincide');
  const listed = [tSignings(loc, 'en_lista', { n }), compared].filter(Boolean).join(': ');
  const rest = [
    salieron > 0 ? tSignings(loc, 'salieron', { n: salieron }) : '',
    repetidos > 0 ? tSignings(loc, 'repetidos', { n: repetidos }) : '',
  ].filter(Boolean);
  return [`${declared}; ${listed}.`, rest.length > 0 ? `${rest.join('; ')}.` : '']
    .filter(Boolean)
    .join(' ');
}

function network(loc: Localizer, r: RedContada, o: NetworkOptions): TemplateResult {
  const { red } = r;
  const said = totals(loc, r);
  return item(
    feedText(loc, red.nombre),
    [
      word(loc, 'tipo_red', red.tipo),
      dated(loc, red.constitucion),
      red.participa_en_stl === true ? tExercise(loc, 'red_stl') : nothing,
    ],
    feedParagraphs(loc, red.objetivo),
    said === '' ? nothing : html`<p class="totales">${said}</p>`,
    members(loc, r, o),
  );
}

/** The networks of an exercise; `nothing` where it has none. */
export function networks(loc: Localizer, e: Ejercicio, options: NetworkOptions = {}): Content {
  const { hoy = Infinity } = options;
  return list((e.redes ?? []).map((red) => network(loc, countNetwork(red, hoy), options)));
}
