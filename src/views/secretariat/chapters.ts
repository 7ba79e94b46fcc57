/** Chapters with their topics and who watches each; monitors of no chapter stand after them. */
import { html, nothing } from 'lit';
import type { Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tExercise } from '../../i18n/exercise.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { cleanText, feedText, type Content } from '../text.js';
import { joined, organizationText, personText } from '../who.js';

type Monitor = NonNullable<Secretariado['monitores']>[number];

function monitor(loc: Localizer, m: Monitor): Content {
  const who = joined([
    m.organizacion ? organizationText(loc, m.organizacion) : nothing,
    m.persona ? personText(loc, m.persona) : nothing,
  ]);
  const kind = cleanText(detailWord(loc, 'tipo_monitor', m.tipo));
  return html`${who === nothing ? nothing : html`${who} `}<span class="chico dos linea"
      >${kind}</span
    >`;
}

const monitorList = (loc: Localizer, list: readonly Monitor[]): Content =>
  list.length === 0
    ? '–'
    : html`<ul>
        ${list.map((m) => html`<li>${monitor(loc, m)}</li>`)}
      </ul>`;

function row(loc: Localizer, name: Content, topics: Content, list: readonly Monitor[]) {
  return html`<tr>
    <th scope="row" class="todo">${name}</th>
    <td data-e=${tSecretariat(loc, 'temas')}>${topics}</td>
    <td data-e=${tSecretariat(loc, 'vigila')}>${monitorList(loc, list)}</td>
  </tr>`;
}

/** `nothing` when the period has neither chapters nor monitors. */
export function chaptersTable(loc: Localizer, s: Secretariado): Content {
  const { capitulos = [], monitores = [] } = s;
  if (capitulos.length + monitores.length === 0) return nothing;
  const known = new Set(capitulos.map((c) => c.id));
  const others = monitores.filter((m) => m.capitulo === undefined || !known.has(m.capitulo));
  return html`<div class="apilable capitulos" part="capitulos">
    <table>
      <caption class="sr">
        ${tExercise(loc, 'capitulos')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tSecretariat(loc, 'capitulo')}</th>
          <th scope="col">${tSecretariat(loc, 'temas')}</th>
          <th scope="col">${tSecretariat(loc, 'vigila')}</th>
        </tr>
      </thead>
      <tbody>
        ${capitulos.map((c) => {
          const topics = joined((c.temas ?? []).map((t) => feedText(loc, t)));
          const own = monitores.filter((m) => m.capitulo === c.id);
          const name = html`<b>${feedText(loc, c.nombre)}</b>`;
          return row(loc, name, topics === nothing ? tSecretariat(loc, 'sin_tema') : topics, own);
        })}
        ${others.length > 0 ? row(loc, tSecretariat(loc, 'sin_capitulo'), '–', others) : nothing}
      </tbody>
    </table>
  </div>`;
}
