/**
 * A feed as a JSON document, with everything that is in it: publishing must not lose what the reader
 * of a board sets aside.
 */
import { decode } from '../feed/decode.js';

export type Documento = Record<string, unknown>;

export function isDocument(value: unknown): value is Documento {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a list of the document; none where it is no list. */
export function listOf(documento: Documento, name: string): readonly unknown[] {
  const list = documento[name];
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** A member that is a text and says something. */
export function textIn(value: unknown, name: string): string | undefined {
  const text = isDocument(value) ? value[name] : undefined;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The document in these bytes; null when they hold no JSON object. */
export function readDocument(bytes: Uint8Array): Documento | null {
  try {
    const value: unknown = JSON.parse(decode(bytes).text);
    return isDocument(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The text of a published feed: UTF-8 without byte order mark, members in the order of the document,
 * two blanks a level, line feeds, one at the end. The same document gives the same bytes, and one
 * change in it changes few lines.
 */
export function serialise(documento: unknown): string {
  return `${JSON.stringify(documento, null, 2)}\n`;
}

/** Its bytes, those that are hashed. */
export function bytesOf(documento: unknown): Uint8Array {
  return new TextEncoder().encode(serialise(documento));
}
