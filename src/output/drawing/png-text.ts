/** Texts inside a PNG file, so that a picture that left its page still tells where it comes from. */

function crc(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** One iTXt chunk: UTF-8, not compressed, of no language. */
function chunk(name: string, text: string): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(`iTXt${name}\0\0\0\0\0${text}`);
  const out = new Uint8Array(body.length + 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length - 4);
  out.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  return out;
}

/** Where the first chunk of every PNG, its header, ends. */
const AFTER_HEADER = 33;

/** The parts of the file with these texts after its header. */
export function withTexts(
  png: Uint8Array<ArrayBuffer>,
  textos: readonly (readonly [name: string, text: string])[],
): Uint8Array<ArrayBuffer>[] {
  return [
    png.slice(0, AFTER_HEADER),
    ...textos.map(([name, text]) => chunk(name, text)),
    png.slice(AFTER_HEADER),
  ];
}
