/** One change in a sentence: "estatus pasó de en proceso a concluida". */
import { html, nothing } from 'lit';
import { fromPointer } from '../../feed/json-position.js';
import type { Texto } from '../../feed/types.js';
import { tChanges } from '../../i18n/changes.js';
import { fieldWord } from '../../i18n/fields.js';
import type { Localizer } from '../../i18n/localizer.js';
import { calc } from '../calc.js';
import type { Content } from '../text.js';
import { placeText, TEXTO_CORTO, textIn, valueText, wholeText } from './value.js';

export interface Dicho {
  tipo: string | undefined;
  clase: string;
  ruta: string;
  elementos?: readonly Texto[];
  antes?: unknown;
  despues?: unknown;
}

/** Both texts of a long one, folded. */
function texts(loc: Localizer, { antes, despues }: Dicho): Content {
  const [before, after] = [
    wholeText(loc, tChanges(loc, 'decia'), antes),
    wholeText(loc, tChanges(loc, 'dice'), despues),
  ];
  if (before === nothing && after === nothing) return nothing;
  const key = before !== nothing && after !== nothing ? 'ver_textos' : 'ver_texto';
  return calc(tChanges(loc, key), () => html`${before}${after}`);
}

/** "evidencias: se agregó «Minuta»"; of an element, its list and its name. */
function oneSided(loc: Localizer, d: Dicho, parts: readonly string[], gone: boolean): Content {
  const element = /^\d+$/.test(parts.at(-1)!);
  const inner = element ? parts.slice(0, -1) : parts;
  const place = placeText(loc, inner, d.elementos?.slice(0, element ? -1 : undefined) ?? []);
  const said = gone ? d.antes : d.despues;
  const what = said === undefined ? '' : ` ${valueText(loc, d.clase, inner, said)}`;
  return html`${place}: ${tChanges(loc, gone ? 'se_quito' : 'se_agrego')}${what} ${texts(loc, d)}`;
}

const EJERCICIO = '/ejercicio/';

/**
 * A change of the feed itself begins with the part that it is of: the name for the sentence, and
 * the path that is left of it.
 */
export function rootPart(loc: Localizer, ruta: string): { nombre: Content; ruta: string } {
  const name = (part: string): string => upper(fieldWord(loc, part));
  if (ruta.startsWith(EJERCICIO)) {
    return { nombre: name('ejercicio'), ruta: ruta.slice(EJERCICIO.length - 1) };
  }
  return { nombre: tChanges(loc, 'los_datos'), ruta };
}

const upper = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** What happened, without the name of the item that it happened to. */
export function changeSentence(loc: Localizer, d: Dicho): Content {
  const { tipo, clase, ruta, antes, despues } = d;
  const parts = fromPointer(ruta);
  const place = placeText(loc, parts, d.elementos ?? []);
  const value = (v: unknown): string => valueText(loc, clase, parts, v);
  if (place === '') {
    const known = tipo === 'alta' || tipo === 'retiro';
    return tChanges(loc, known ? `elemento_${tipo}` : 'cambio');
  }
  const gone = tipo === 'retiro';
  if (gone || tipo === 'alta') return oneSided(loc, d, parts, gone);
  const long = [antes, despues].some((v) => textIn(loc, v).length > TEXTO_CORTO);
  if (long || (antes === undefined && despues === undefined)) {
    return html`${place} ${tChanges(loc, 'cambio')} ${texts(loc, d)}`;
  }
  return html`${place} ${tChanges(loc, 'paso_de')} ${value(antes)} ${tChanges(loc, 'a')}
    <b>${value(despues)}</b>`;
}
