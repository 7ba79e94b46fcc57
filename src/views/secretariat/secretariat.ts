/** The period in force in full, the earlier and later ones folded under it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Dia } from '../../feed/civil-date.js';
import type { Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { periodInForce } from '../../model/secretariat.js';
import { periodLine } from '../exercise-stl.js';
import { block } from '../facts.js';
import type { Content } from '../text.js';
import { whenOpen } from '../when-open.js';
import { periodText, type PeriodOptions } from './period.js';

/** How much of a period is shown, and what shows more of it. */
export type OptionsFor = (s: Secretariado, level: number) => PeriodOptions;

/** A period of which only the name and the dates are known has nothing to open. */
function folded(loc: Localizer, s: Secretariado, options: PeriodOptions): TemplateResult {
  const known = [s.asientos, s.capitulos, s.monitores, s.reglas, s.sesiones, s.evidencias];
  if (s.facilitador === undefined && !known.some((list) => list?.length)) {
    return html`<p class="metodo sin">${periodLine(loc, s)}</p>`;
  }
  return html`<details class="metodo">
    <summary>${periodLine(loc, s)}</summary>
    ${whenOpen(() => periodText(loc, s, options))}
  </details>`;
}

/** `nothing` when the feed has no secretariat. */
export function secretariatView(
  loc: Localizer,
  all: readonly Secretariado[],
  hoy: Dia,
  level: number,
  optionsFor: OptionsFor,
): Content {
  const current = periodInForce(all, hoy);
  if (!current) return nothing;
  const { periodo, terminado } = current;
  const others = all.filter((s) => s !== periodo);
  return html`<p class="periodo"><b>${periodLine(loc, periodo)}</b></p>
    ${terminado ? html`<p>${tSecretariat(loc, 'terminado')}</p>` : nothing}
    ${periodText(loc, periodo, optionsFor(periodo, level))}
    ${block(
      level,
      tSecretariat(loc, 'otros'),
      others.map((s) => folded(loc, s, optionsFor(s, level + 1))),
    )}`;
}
