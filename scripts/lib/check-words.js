/**
 * Compares a file of words with the template: what is missing, what nobody says, and what would be
 * said wrong. A word that is missing is said in Spanish, so that is no error.
 *
 * @typedef {string | Record<string, string>} Words
 * @typedef {{area: string, clave: string, que: string}} Hallazgo
 */

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * @param {Record<string, Record<string, Words>>} template
 * @param {Record<string, unknown>} words what begins with `$` is a note; `$idioma` is the BCP 47 tag
 * @returns {{total: number, dichas: number, faltan: Hallazgo[], errores: Hallazgo[], avisos: Hallazgo[]}}
 */
export function checkWords(template, words) {
  const result = { total: 0, dichas: 0, faltan: [], errores: [], avisos: [] };
  const note = (list, area, clave, que) => list.push({ area, clave, que });
  const forms = pluralForms(words.$idioma);
  for (const [area, keys] of Object.entries(words)) {
    if (area.startsWith('$')) continue;
    if (!Object.hasOwn(template, area)) note(result.errores, area, '', 'esa área no existe');
    else if (!isObject(keys)) note(result.errores, area, '', 'se espera un objeto de claves');
    else {
      for (const clave of Object.keys(keys)) {
        if (!Object.hasOwn(template[area], clave)) {
          note(result.errores, area, clave, 'esa clave no existe');
        }
      }
    }
  }
  for (const [area, keys] of Object.entries(template)) {
    if (area.startsWith('$')) continue;
    for (const [clave, model] of Object.entries(keys)) {
      result.total += 1;
      const own = Object.hasOwn(words, area) && isObject(words[area]) ? words[area] : {};
      if (!Object.hasOwn(own, clave)) note(result.faltan, area, clave, spoken(model));
      else {
        result.dichas += 1;
        for (const que of faults(model, own[clave], forms)) note(result.errores, area, clave, que);
        for (const que of doubts(model, own[clave])) note(result.avisos, area, clave, que);
      }
    }
  }
  return result;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (words) => (typeof words === 'string' ? [words] : Object.values(words));
const spoken = (words) => (typeof words === 'string' ? words : (words.other ?? ''));
const names = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** Plural forms of a language; those of es-MX, which the board uses, where the engine has none. */
function pluralForms(tag) {
  const known = typeof tag === 'string' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  return new Intl.PluralRules(known ? tag : 'es-MX').resolvedOptions().pluralCategories;
}

/** What would be said wrong. */
function faults(model, own, forms) {
  if (typeof own !== 'string' && !isObject(own)) return ['se espera un texto'];
  if (isObject(own)) {
    if (typeof model === 'string') return ['aquí no hay plural: se espera un texto'];
    if (typeof own.other !== 'string') return ['falta la forma «other»'];
    const odd = Object.keys(own).filter((form) => !FORMS.includes(form));
    if (odd.length > 0) return [`formas que no existen: ${odd.join(', ')}`];
    const dead = Object.keys(own).filter((form) => !forms.includes(form));
    if (dead.length > 0) return [`esa lengua no usa: ${dead.join(', ')}`];
  }
  if (texts(own).some((text) => typeof text !== 'string' || text.trim() === '')) {
    return ['hay un texto vacío'];
  }
  const known = new Set(texts(model).flatMap(names));
  const strange = texts(own)
    .flatMap(names)
    .filter((name) => !known.has(name));
  const found = strange.map((name) => `no hay dato para «{${name}}»`);
  for (const name of known) {
    // "mañana" for one day says its number without it.
    const inForms = texts(own).filter((text) => names(text).includes(name));
    if (inForms.length === 0) found.push(`falta «{${name}}»`);
  }
  return found;
}

/** What may be right, and should be looked at. */
function doubts(model, own) {
  const same = JSON.stringify(model) === JSON.stringify(own);
  return same && /\p{L}{4}/u.test(spoken(model)) ? ['es igual que en español'] : [];
}
