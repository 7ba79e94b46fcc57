/** What a file is, by its first bytes: its name may lie. */

export type FileKind =
  'zip' | 'ole' | 'pdf' | 'gzip' | 'image' | 'html' | 'json' | 'text' | 'empty';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
];

/** How far in a text the first sign of what it is must stand. */
const HEAD = 512;

/** The kind of a file. A text that is neither a page nor JSON may be a CSV. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return kind;
  }
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD)).replace(/^\ufeff/, '');
  const start = head.trimStart();
  if (/^<(!doctype|html|\?xml)/i.test(start)) return 'html';
  if (/^[{[]\s*["{}\]]/.test(start)) return 'json';
  return 'text';
}
