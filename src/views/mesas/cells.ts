/** What the cells of these tables hold: lines, small under large, whole dates, figures. */
import { html, nothing } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { Content } from '../text.js';

/** Blocks one under the other; the absent ones left out. */
export const lines = (items: readonly Content[], cls?: string): Content => {
  const said = items.filter((i) => i !== nothing && i !== '');
  if (said.length === 0) return nothing;
  return html`${said.map((i) => html`<div class=${cls ?? nothing}>${i}</div> `)}`;
};

/** What matters, and in small under it what belongs to it. */
export function stacked(main: Content, ...rest: readonly Content[]): Content {
  const [first, under] = [lines([main]), lines(rest, 'dos chico')];
  return first === nothing && under === nothing ? nothing : html`${first}${under}`;
}

/** A date that breaks over no line. */
export const whole = (loc: Localizer, fecha: string): string =>
  loc.date(fecha).replaceAll(' ', '\u00a0');

export const figure = (loc: Localizer, n: number | undefined): Content =>
  n === undefined ? nothing : html`<b>${loc.number(n)}</b>`;
