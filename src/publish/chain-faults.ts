/** Links of a chain that do not hold: what was taken out, put in, or left without a link. */
import { listOf, textIn, type Documento } from './document.js';
import type { Rotura, Vista } from './chain-types.js';

const HASH = /^[0-9a-f]{64}$/;

/** A hash that an entry of `ediciones[]` states. */
export function hashIn(entry: unknown, name: 'sha256' | 'anterior'): string | undefined {
  const hash = textIn(entry, name)?.trim().toLowerCase();
  return hash !== undefined && HASH.test(hash) ? hash : undefined;
}

export const hashesOf = (documento: Documento): (string | undefined)[] =>
  listOf(documento, 'ediciones').map((e) => hashIn(e, 'sha256'));

/** What an entry says of the one before it. */
export function linkFaults(list: readonly unknown[], indice: number): Rotura[] {
  const [stated, expected] = [
    hashIn(list[indice], 'anterior'),
    indice === 0 ? undefined : hashIn(list[indice - 1], 'sha256'),
  ];
  if (stated === expected) return [];
  if (stated !== undefined) return [{ clase: 'quitada', sha256: stated, indice }];
  return [{ clase: 'sin_enlace', sha256: hashIn(list[indice], 'sha256') ?? '', indice }];
}

/** What an edition says of those before it, against the list of today. */
export function contentFaults(
  now: readonly (string | undefined)[],
  { eslabon, lleva }: Vista,
): Rotura[] {
  if (!lleva) return [];
  const { indice } = eslabon;
  const before = new Set(now.slice(0, indice));
  const carried = new Set(lleva);
  const faults = (
    clase: Rotura['clase'],
    list: readonly (string | undefined)[],
    known: ReadonlySet<string | undefined>,
  ): Rotura[] =>
    list.flatMap((sha256) =>
      sha256 === undefined || known.has(sha256) ? [] : [{ clase, sha256, indice }],
    );
  return [
    ...faults('quitada', lleva, before),
    ...faults('agregada', now.slice(0, indice), carried),
  ];
}

/** Each fault once, where it shows first. */
export function onlyFirst(roturas: readonly Rotura[]): Rotura[] {
  const seen = new Set<string>();
  return roturas.filter(({ clase, sha256 }) => {
    const key = `${clase} ${sha256}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
