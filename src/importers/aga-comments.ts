/** AGA-Tablero wrote its comments in the document format of an editor: a tree of JSON in a text. */
import { isObject } from '../feed/shape.js';
import type { Lugar } from './findings.js';
import type { Importing } from './importing.js';
import { linkOf } from './links.js';

const DEEPEST = 40;
const LINES = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote', 'tableRow']);

/** Where the marks of a text lead. */
function hrefOf(node: Record<string, unknown>): unknown {
  const marks = Array.isArray(node['marks']) ? (node['marks'] as unknown[]) : [];
  for (const mark of marks) {
    if (isObject(mark) && mark['type'] === 'link' && isObject(mark['attrs'])) {
      return mark['attrs']['href'];
    }
  }
  return undefined;
}

function write(node: unknown, depth: number): string {
  if (!isObject(node) || depth > DEEPEST) return '';
  if (node['type'] === 'hardBreak') return '\n';
  if (typeof node['text'] === 'string') {
    const { tipo, uri } = linkOf(hrefOf(node));
    const tell = tipo !== 'ninguno' && tipo !== 'prohibido' && !node['text'].includes(uri);
    return tell ? `${node['text']} (${uri})` : node['text'];
  }
  const content = Array.isArray(node['content']) ? (node['content'] as unknown[]) : [];
  const text = content.map((one) => write(one, depth + 1)).join('');
  return LINES.has(String(node['type'])) ? `${text}\n` : text;
}

/** The text of a comment; undefined when it says nothing. */
export function conversationText(
  importing: Importing,
  value: unknown,
  lugar: Lugar,
): string | undefined {
  let document: unknown = value;
  if (typeof value === 'string' && value.trimStart().startsWith('{')) {
    try {
      document = JSON.parse(value);
    } catch {
      // Not of that editor after all: the text as it stands.
    }
  }
  const isTree = isObject(document) && Array.isArray(document['content']);
  const text = isTree ? write(document, 0).trim() : importing.text(document, lugar);
  return text === '' ? undefined : text;
}
