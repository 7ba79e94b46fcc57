/**
 * How easy a Spanish text is to read: the index of perspicuity of Szigriszt Pazos (1993), which the
 * INFLESZ scale of Barrio Cantalejo et al. (2008) grades; from 55 a text is "normal", 40 to 55 "somewhat difficult".
 */

const STRONG = 'aeoáéó';
const TOGETHER = new RegExp(
  // Strong between weak ones, strong and weak, two weak ones; an accent on the weak parts them.
  '[iuüy]?[aeoáéó][iuüy]?|[iuü][iuéáó]|[íúiuüy]',
  'g',
);

/** Syllables of one word; silent u of que, qui, gue, gui is none. */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    // A y before a vowel is a consonant.
    .replace(/y(?=[aeiouáéíóú])/g, 'll');
  const vowels = plain.match(/[aeiouáéíóúüy]+/g) ?? [];
  const count = vowels.reduce((sum, group) => sum + nuclei(group), 0);
  return Math.max(1, count);
}

function nuclei(group: string): number {
  return group.match(TOGETHER)?.length ?? (STRONG.includes(group) ? 1 : 0);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a text; a placeholder counts as one short word, which most of them are. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{\w+\}/g, 'dato').match(WORD) ?? [];
}

/** 206.835 − 62.3 · syllables / words − words / sentences. */
export function perspicuity(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.:;!?…]+(?:\s|$)/).filter((part) => wordsOf(part).length > 0);
  const sum = words.reduce((n, word) => n + syllables(word), 0);
  return 206.835 - (62.3 * sum) / words.length - words.length / sentences.length;
}
