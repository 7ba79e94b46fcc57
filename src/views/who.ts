/** Who did it, who answers for it: organizations, persons and sectors as text. */
import { familiaDe } from '../feed/codes.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Organizacion, Persona, Quien, Responsable } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { lower } from '../i18n/plain-text.js';
import { cleanText, feedText, type Content } from './text.js';
import { feedLink } from './link.js';

export { lower };

/** Items with ", " between them, the absent ones left out. */
export function joined(items: readonly Content[], separator = ', '): Content {
  const said = items.filter((item) => item !== nothing && item !== '');
  if (said.length === 0) return nothing;
  return html`${said.map((item, i) => (i ? html`${separator}${item}` : item))}`;
}

/** A plain member that may be absent. */
export const plain = (text: string | undefined): Content =>
  text === undefined || text.trim() === '' ? nothing : cleanText(text);

export function sectorWord(loc: Localizer, sector: string | undefined): Content {
  return sector === undefined ? nothing : cleanText(codeWord(loc, 'sector', sector));
}

/** Name, short name and site of an organization. */
export function organizationText(loc: Localizer, o: Organizacion): Content {
  const short = plain(o.siglas);
  const name = html`${feedText(loc, o.nombre)}${short === nothing ? nothing : html` (${short})`}`;
  return o.uri === undefined ? name : feedLink(loc, o.uri, name);
}

/** Name, post and institutional address of a person; a reserved person has only the post. */
export function personText(loc: Localizer, p: Persona): Content {
  return joined([plain(p.nombre), feedText(loc, p.cargo), plain(p.correo)]);
}

/** Who signs, verifies, proposes: a text, or organization, person and sector. */
export function whoText(loc: Localizer, quien: Quien): Content {
  if (typeof quien === 'string') return feedText(loc, quien);
  const { organizacion, persona, sector } = quien;
  return joined([
    persona ? personText(loc, persona) : nothing,
    organizacion ? organizationText(loc, organizacion) : nothing,
    sectorWord(loc, sector ?? organizacion?.sector),
  ]);
}

/** The family of a sector (`autoridad`, `sociedad_civil`, …); a sector outside them stands for itself, '' when unknown. */
export function sideOf(sector: string | undefined): string {
  return familiaDe(sector) ?? sector ?? '';
}

/** Responsible bodies by side: government, civil society, others in the order they come. */
export function bySide(
  responsables: readonly Responsable[] | undefined,
): ReadonlyMap<string, Responsable[]> {
  const sides = new Map<string, Responsable[]>([
    ['autoridad', []],
    ['sociedad_civil', []],
  ]);
  for (const r of responsables ?? []) {
    const side = sideOf(r.sector ?? r.organizacion.sector);
    sides.set(side, [...(sides.get(side) ?? []), r]);
  }
  return new Map([...sides].filter(([, list]) => list.length > 0));
}

/**
 * A responsible body with its person, its role and its sector; `grouped` under the name of its side
 * it says its sector only where that is another word.
 */
export function responsibleText(
  loc: Localizer,
  r: Responsable,
  { strong = false, grouped = false } = {},
): TemplateResult {
  const name = organizationText(loc, r.organizacion);
  const sector = r.sector ?? r.organizacion.sector;
  const own = grouped && sector === sideOf(sector) ? undefined : sector;
  const rest = joined([
    r.persona ? personText(loc, r.persona) : nothing,
    r.rol === undefined ? nothing : lower(cleanText(detailWord(loc, 'rol_responsable', r.rol))),
    own === undefined ? nothing : lower(cleanText(codeWord(loc, 'sector', own))),
  ]);
  const tail = rest === nothing ? nothing : html`, ${rest}`;
  return strong ? html`<b>${name}</b>${tail}` : html`${name}${tail}`;
}
