/** SHA-256 anywhere: pages over http have no Web Crypto, and offices publish from such pages. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Of } from '../feed/digest.js';

/** 64 hexadecimal digits, as `sha256sum` writes them. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  return (await sha256Of(bytes)) ?? bytesToHex(sha256(bytes));
}
