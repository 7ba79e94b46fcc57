/** SHA-256 of what was read, computed by the browser when somebody asks. */

const known = new WeakMap<Uint8Array, Promise<string | null>>();

const hex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function digest(bytes: Uint8Array): Promise<string | null> {
  try {
    // Only in secure contexts: a page over http has no `subtle`.
    return hex(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  } catch {
    return null;
  }
}

/**
 * 64 hexadecimal digits, as `sha256sum` writes them; a text counts in UTF-8. Null where the browser
 * offers no digest. The same bytes are hashed once.
 */
export function sha256Of(input: Uint8Array | string): Promise<string | null> {
  if (typeof input === 'string') return digest(new TextEncoder().encode(input));
  let found = known.get(input);
  if (!found) known.set(input, (found = digest(input)));
  return found;
}
