/**
 * Plugin of the CDN files: loads what is alike side by side, all words, then all style sheets, then
 * each layer. gzip only finds a likeness within 32 kB, and the board's file is ten times as long:
 * the order alone saves it 5 kB gz. Modules that nobody uses are still left out.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const ORDER = [
  /^i18n\//,
  /^(base|views)\/.*styles\.ts$/,
  /^model\/(?!index)/,
  /^layout\/(?!shape-slim)/,
  /^views\//,
];

/**
 * @param {string} entry path of the file that the bundle starts from
 * @returns {import('vite').Plugin}
 */
export function gather(entry) {
  return {
    name: 'gather',
    enforce: 'pre',
    transform(code, id) {
      if (id !== entry) return null;
      return { code: `${inOrder().map(toImport).join('')}${code}`, map: null };
    },
  };
}

function inOrder() {
  const files = readdirSync(SOURCES, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return [...new Set(ORDER.flatMap((part) => files.filter((name) => part.test(name))))];
}

function toImport(name) {
  return `import ${JSON.stringify(join(SOURCES, name))};\n`;
}
