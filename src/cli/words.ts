/** Words of the command line. Not in i18n: the page's template of words does not carry them. */
import { defineTerms } from '../i18n/terms.js';
import { EN } from './words-en.js';
import { ES } from './words-es.js';

export const tCli = defineTerms('cli', ES, EN);

export type Palabra = keyof typeof ES;
