/**
 * Plugin of the CDN files: writes the two languages of a catalogue as one text that src/i18n/unpack.ts
 * reads back. It says each key once and saves about 3 kB gz in the board's file.
 */
import { fileURLToPath } from 'node:url';
import { declarations, read } from './terms-source.js';

const UNPACK = fileURLToPath(new URL('../../src/i18n/unpack.ts', import.meta.url));

/** @returns {import('vite').Plugin} */
export function packTerms() {
  return {
    name: 'pack-terms',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/[\w-]+\.ts$/, code: /const \w+ = defineTerms\(\n? *'/ },
      handler(code) {
        return { code: packSource(code, this.parse(code, { lang: 'ts' })), map: null };
      },
    },
  };
}

/** Writes each `const t = defineTerms(area, es, en)` as `unpackTerms(area, packed)`. */
function packSource(code, program) {
  const constants = declarations(program);
  let packed = `import { unpackTerms } from ${JSON.stringify(UNPACK)};\n`;
  let end = 0;
  for (const call of constants.values()) {
    if (call?.type !== 'CallExpression' || call.callee.name !== 'defineTerms') continue;
    const [, es, en] = call.arguments;
    const text = pack(read(es, constants), read(en, constants));
    packed += `${code.slice(end, call.callee.start)}unpackTerms${code.slice(call.callee.end, es.start)}`;
    packed += JSON.stringify(text);
    end = en.end;
  }
  return packed + code.slice(end);
}

/**
 * A column of keys, one of Spanish and one of English, a line for each.
 * @param {Record<string, string | {one: string, other: string}>} es
 * @param {Record<string, string | {one: string, other: string}>} en
 * @throws where a text holds a character that parts the others
 */
export function pack(es, en) {
  const keys = Object.keys(es);
  const columns = [keys, ...[es, en].map((words) => keys.map((key) => message(words[key])))];
  return columns.flat().map(whole).join('\n');
}

function message(value) {
  return typeof value === 'string' ? single(value) : `${single(value.one)}^${single(value.other)}`;
}

function single(text) {
  if (text.includes('^')) throw new Error(`"^" parts plural forms: ${text}`);
  return text;
}

function whole(text) {
  if (text.includes('\n')) throw new Error(`Line breaks part messages: ${text}`);
  return text;
}
