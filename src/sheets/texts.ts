/** Texts of cells: stray spaces, accents that a wrong encoding broke, letters that are gone. */

/** Bytes of Windows-1252 above ASCII, by the character that they show as. */
const BYTES = new Map<string, number>();
const decoder1252 = new TextDecoder('windows-1252');
for (let byte = 0x80; byte <= 0xff; byte++) {
  BYTES.set(decoder1252.decode(new Uint8Array([byte])), byte);
}

/** UTF-8 that was shown as Windows-1252: `Ã³`, `Ã±`, `â€œ`. */
const MOJIBAKE =
  /[ÂÃâ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/;

function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const byte = char < '\u0080' ? char.charCodeAt(0) : BYTES.get(char);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** The text that was meant by one whose UTF-8 was read as Windows-1252, once or twice. */
function repairEncoding(text: string): string {
  let repaired = text;
  for (let round = 0; round < 2 && MOJIBAKE.test(repaired); round++) {
    const bytes = bytesOf(repaired);
    if (!bytes) return repaired;
    try {
      repaired = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return repaired;
    }
  }
  return repaired;
}

const ENTITY = /&([aeiouAEIOU])acute;|&([nN])tilde;|&([uU])uml;/g;
const ACUTE: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' },
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_whole, acute?: string, tilde?: string, uml?: string) => {
    if (acute !== undefined) return ACUTE[acute] ?? acute;
    if (tilde !== undefined) return tilde === 'n' ? 'ñ' : 'Ñ';
    return uml === 'u' ? 'ü' : 'Ü';
  });
}

const EDGES = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;

/** Without the blanks around it that nobody sees. */
export function trim(text: string): string {
  return text.replace(EDGES, '');
}

/** A question mark inside a word is where an accent was. */
const LOST_ACCENT = /\p{L}\?\p{Ll}/u;

export interface CleanText {
  text: string;
  notice?: 'acentos_reparados' | 'espacios_sobrantes' | 'letras_perdidas' | 'acentos_perdidos';
}

/** The text that a cell means, and the first thing to say about it. */
export function cleanCell(raw: string): CleanText {
  const repaired = decodeEntities(repairEncoding(raw));
  const text = trim(repaired);
  if (text.includes('\ufffd')) return { text, notice: 'letras_perdidas' };
  if (repaired !== raw) return { text, notice: 'acentos_reparados' };
  if (LOST_ACCENT.test(text) && !/https?:/.test(text)) return { text, notice: 'acentos_perdidos' };
  return text === raw ? { text } : { text, notice: 'espacios_sobrantes' };
}
