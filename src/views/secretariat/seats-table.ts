/** The table of the seats: names, posts, persons, states, titular beside alternate. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Asiento, Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tExercise } from '../../i18n/exercise.js';
import type { Puesto } from '../../model/secretariat.js';
import { cleanText, feedText, type Content } from '../text.js';
import { joined, lower, organizationText, personText } from '../who.js';

/** The chapter of a seat, by its name. */
export function chapterName(loc: Localizer, s: Secretariado, id: string | undefined): Content {
  return id === undefined ? nothing : feedText(loc, s.capitulos?.find((c) => c.id === id)?.nombre);
}

/** Who holds a seat: body or person first, then state, post and chapter. */
export function seatText(loc: Localizer, a: Asiento, chapter: Content = nothing): TemplateResult {
  const person = a.persona ? personText(loc, a.persona) : nothing;
  const body = a.organizacion ? organizationText(loc, a.organizacion) : nothing;
  const state =
    a.estado === undefined || a.estado === 'ocupado'
      ? nothing
      : html`<b>${cleanText(detailWord(loc, 'estado_asiento', a.estado))}</b>`;
  const post =
    a.cargo === undefined || a.cargo === 'integrante'
      ? nothing
      : lower(cleanText(detailWord(loc, 'cargo_asiento', a.cargo)));
  const name = body === nothing ? person : body;
  const rest = joined([body === nothing ? nothing : person, post, chapter], ' · ');
  const lead = joined([name, state], '. ');
  return html`${lead === nothing ? a.id : lead}${
    rest === nothing ? nothing : html`<span class="chico dos linea">${rest}</span>`
  }`;
}

function cell(loc: Localizer, s: Secretariado, seats: readonly Asiento[]): Content {
  if (seats.length === 0) return '–';
  const texts = seats.map((a) => seatText(loc, a, chapterName(loc, s, a.capitulo)));
  return texts.length === 1
    ? texts[0]!
    : html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
}

function sectorRows(
  loc: Localizer,
  s: Secretariado,
  puestos: readonly Puesto[],
  paired: boolean,
): TemplateResult {
  const sector = cleanText(codeWord(loc, 'sector', puestos[0]!.sector));
  const [titular, suplente] = [tExercise(loc, 'titular'), tExercise(loc, 'suplente')];
  return html`<tbody>
    ${puestos.map(
      (p, i) =>
        html`<tr>
          ${
            i === 0
              ? html`<th scope="rowgroup" class="todo" rowspan=${puestos.length}>
                  <b>${sector}</b>
                </th>`
              : nothing
          }
          <td class="todo" data-e=${titular}>${cell(loc, s, p.titular ? [p.titular] : [])}</td>
          ${
            paired
              ? html`<td class="todo ${p.suplentes.length > 0 ? '' : 'nada'}" data-e=${suplente}>
                  ${cell(loc, s, p.suplentes)}
                </td>`
              : nothing
          }
        </tr>`,
    )}
  </tbody>`;
}

function bySector(puestos: readonly Puesto[]): Puesto[][] {
  const runs: Puesto[][] = [];
  for (const p of puestos) {
    if (runs.at(-1)?.[0]?.sector === p.sector) runs.at(-1)!.push(p);
    else runs.push([p]);
  }
  return runs;
}

/** A group of rows a sector; without any alternate, no column for them. */
export function seatsTable(
  loc: Localizer,
  s: Secretariado,
  puestos: readonly Puesto[],
): TemplateResult {
  const paired = puestos.some((p) => p.suplentes.length > 0);
  return html`<div class="apilable asientos">
    <table>
      <caption class="sr">
        ${tExercise(loc, 'asientos')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tExercise(loc, 'sector')}</th>
          <th scope="col">${tExercise(loc, 'titular')}</th>
          ${paired ? html`<th scope="col">${tExercise(loc, 'suplente')}</th>` : nothing}
        </tr>
      </thead>
      ${bySector(puestos).map((run) => sectorRows(loc, s, run, paired))}
    </table>
  </div>`;
}
