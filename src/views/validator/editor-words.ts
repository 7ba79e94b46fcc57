/** A change that was made by hand, in words. */
import { isFecha } from '../../feed/civil-date.js';
import { ESTATUS } from '../../feed/codes.js';
import { codeWord } from '../../i18n/codes.js';
import type { Localizer } from '../../i18n/localizer.js';
import { lower, plainText } from '../../i18n/plain-text.js';
import { tEditor } from '../../i18n/validator-editor.js';
import type { CambioHecho } from './editor.js';

/** A status in its word, a date written out; "sin dato" for nothing. */
function valueWord(loc: Localizer, value: string): string {
  if (value === '') return tEditor(loc, 'nada');
  if (isFecha(value)) return loc.date(value);
  const known = (ESTATUS.codigos as readonly string[]).includes(value);
  return known ? lower(codeWord(loc, 'estatus', value)) : value;
}

export function changeWords(loc: Localizer, { retoque, antes }: CambioHecho): string {
  if ('evidencia' in retoque) {
    return tEditor(loc, 'se_agrega', { titulo: plainText(loc, retoque.evidencia.titulo) });
  }
  return tEditor(loc, 'se_pone', {
    campo: tEditor(loc, retoque.miembro),
    antes: valueWord(loc, antes),
    despues: valueWord(loc, retoque.valor),
  });
}
