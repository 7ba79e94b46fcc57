/** Bytes to text: UTF-8, UTF-16 with or without BOM, and Windows-1252 when it is not UTF-8. */
import type { CodigoProblema } from './problems.js';

export interface Decoded {
  text: string;
  /** What was noticed about the encoding. */
  aviso?: CodigoProblema;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** JSON begins with an ASCII character, so the zero byte beside it tells the byte order. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 2) return null;
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return null;
}

/** A few broken bytes in a UTF-8 text, or a text of another encoding: whichever reads better. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const lenient = decodeAs('utf-8', bytes);
  let broken = 0;
  let sound = 0;
  for (const [char] of lenient.matchAll(/[^\0-\x7f]/g)) {
    if (char === '\ufffd') broken++;
    else sound++;
  }
  if (sound > broken) return { text: lenient, aviso: 'codificacion_danada' };
  return { text: decodeAs('windows-1252', bytes), aviso: 'codificacion_windows_1252' };
}

/** True for the first bytes of a ZIP (and so of a spreadsheet), of gzip or of a PDF. */
export function isBinary(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x50 && b === 0x4b && c! < 9 && d! < 9) ||
    (a === 0x1f && b === 0x8b) ||
    (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46)
  );
}

/** The text of a feed. A byte order mark is dropped. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const order = utf16Order(bytes);
  if (order) return { text: decodeAs(order, bytes), aviso: 'codificacion_utf_16' };
  try {
    // As a stream, so that a text cut inside a character is still UTF-8, only cut.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return { text };
  } catch {
    return decodeBroken(bytes);
  }
}
