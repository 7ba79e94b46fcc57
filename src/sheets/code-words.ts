/** Codes as people write them: by their Spanish word, without accents, in the other gender, in other words. */
import type { CodeList } from '../feed/codes.js';
import { fold } from '../feed/similar.js';
import { tCodes } from '../i18n/codes.js';
import { tCodesDetail } from '../i18n/codes-detail.js';
import { SINONIMOS_DE_CODIGOS } from '../i18n/hojas-codigos.js';

/** Lists whose words are under another name. */
const AREAS: Readonly<Record<string, string>> = { 'asunto al que aplica': 'aplica_a' };

const SMALL_WORDS = new Set(['de', 'del', 'la', 'el', 'al', 'en', 'que']);

/** `estado de la problemática` → `estado_problematica`. */
function areaOf(list: CodeList): string {
  const known = AREAS[list.nombre];
  if (known !== undefined) return known;
  return fold(list.nombre)
    .split('_')
    .filter((word) => !SMALL_WORDS.has(word))
    .join('_');
}

function wordOf(key: string): string | undefined {
  for (const { catalogues } of [tCodes, tCodesDetail]) {
    const words = catalogues['es-MX'];
    const word = Object.hasOwn(words, key) ? words[key] : undefined;
    if (typeof word === 'string') return word.replace(/\u00ad/g, '').replace(/\u00a0/g, ' ');
  }
  return undefined;
}

/** The Spanish word of a code; the code itself where there is none. */
export function codeLabel(list: CodeList, code: string): string {
  return wordOf(`${areaOf(list)}.${code}`) ?? code;
}

/** `concluido` and `concluida` are one word. */
const anyGender = (folded: string): string => folded.replace(/[oa](?=s?$|_)/g, '@');

interface Lookup {
  exact: Map<string, string>;
  loose: Map<string, string | null>;
}

const lookups = new WeakMap<CodeList, Lookup>();

function addLoose(loose: Lookup['loose'], word: string, code: string): void {
  for (const key of [fold(word), anyGender(fold(word))]) {
    const known = loose.get(key);
    // A word that two codes could mean, means none.
    loose.set(key, known === undefined || known === code ? code : null);
  }
}

function lookupOf(list: CodeList): Lookup {
  let lookup = lookups.get(list);
  if (lookup) return lookup;
  lookup = { exact: new Map(), loose: new Map() };
  for (const code of list.codigos) {
    lookup.exact.set(code, code);
    lookup.exact.set(codeLabel(list, code), code);
    addLoose(lookup.loose, code, code);
    addLoose(lookup.loose, codeLabel(list, code), code);
  }
  const others = SINONIMOS_DE_CODIGOS[areaOf(list)] ?? {};
  for (const [word, code] of Object.entries(others)) {
    if (!lookup.loose.has(fold(word))) addLoose(lookup.loose, word, code);
  }
  lookups.set(list, lookup);
  return lookup;
}

/** The code that a text means, and whether it was written as the list writes it. */
export function findCode(
  list: CodeList,
  text: string,
): { code: string; exact: boolean } | undefined {
  const { exact, loose } = lookupOf(list);
  const known = exact.get(text);
  if (known !== undefined) return { code: known, exact: true };
  const folded = fold(text);
  const code = loose.get(folded) ?? loose.get(anyGender(folded));
  return code === undefined || code === null ? undefined : { code, exact: false };
}
