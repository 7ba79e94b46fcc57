/** One change of the published data as a sentence without markup. */
import { fromPointer } from '../feed/json-position.js';
import type { Elemento } from '../feed/items.js';
import type { Cambio } from '../feed/types.js';
import { tChanges } from '../i18n/changes.js';
import { fieldWord } from '../i18n/fields.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText } from '../i18n/plain-text.js';
import { nameIn, placeText, valueText } from '../i18n/value-words.js';
import type { CambioSituado } from '../model/history.js';

function nameOf(loc: Localizer, { cambio, de }: CambioSituado): string {
  const id = cambio.objeto;
  if (id === undefined) return tChanges(loc, 'los_datos');
  if (!de) return tChanges(loc, 'no_esta', { id: cleanText(id) });
  return `${fieldWord(loc, `clase.${de.clase}`)} «${nameIn(loc, de.item) || de.id}»`;
}

function what(loc: Localizer, x: Cambio, de: Elemento | undefined): string {
  const parts = fromPointer(x.ruta ?? '');
  const place = placeText(loc, parts, []);
  const value = (v: unknown): string => valueText(loc, de?.clase ?? 'feed', parts, v);
  const gone = x.tipo === 'retiro';
  if (place === '') {
    const known = gone || x.tipo === 'alta';
    return tChanges(loc, known ? (gone ? 'elemento_retiro' : 'elemento_alta') : 'cambio');
  }
  if (gone || x.tipo === 'alta') {
    const said = gone ? x.antes : x.despues;
    const tail = said === undefined ? '' : `: ${value(said)}`;
    return `${tChanges(loc, gone ? 'se_quito' : 'se_agrego')} ${place}${tail}`;
  }
  if (x.antes === undefined && x.despues === undefined)
    return `${place} ${tChanges(loc, 'cambio')}`;
  const [before, after] = [value(x.antes), value(x.despues)];
  return `${place} ${tChanges(loc, 'paso_de')} ${before} ${tChanges(loc, 'a')} ${after}`;
}

/** "Actividad «Publicar el padrón»: estatus pasó de en proceso a concluida". */
export function changeText(loc: Localizer, situated: CambioSituado): string {
  return `${nameOf(loc, situated)}: ${what(loc, situated.cambio, situated.de)}`;
}
