/**
 * Whether the published editions of a feed are what its chain says. Each entry of `ediciones[]` has
 * the hash of an edition and, in `anterior`, that of the one before; each edition carries the chain
 * as it was when it was published, so that what was taken out of a later list is still named.
 *
 * What no chain can tell by itself: somebody who rewrites every edition. `conocidas` are hashes noted
 * elsewhere (a citation, a printed page), which must then be part of the chain.
 */
import { contentFaults, hashesOf, hashIn, linkFaults, onlyFirst } from './chain-faults.js';
import type { Cadena, Comprobacion, Eslabon, Rotura, Veredicto, Vista } from './chain-types.js';
import { isDocument, listOf, readDocument, textIn } from './document.js';
import { hashOf } from './hash.js';

async function look(entry: unknown, indice: number, { traer }: Comprobacion): Promise<Vista> {
  const [uri, sha256] = [textIn(entry, 'uri'), hashIn(entry, 'sha256')];
  const place = {
    indice,
    fecha: textIn(entry, 'fecha') ?? '',
    ...(uri !== undefined && { uri }),
    ...(sha256 !== undefined && { sha256 }),
  };
  const bytes = await traer(place);
  const huella = bytes && (await hashOf(bytes));
  const judge = (): Veredicto => {
    if (sha256 === undefined) return 'no_comprobable';
    if (huella === null) return 'faltante';
    return huella === sha256 ? 'correcta' : 'alterada';
  };
  const veredicto = judge();
  const documento = bytes && veredicto === 'correcta' ? readDocument(bytes) : null;
  return { eslabon: { ...place, huella, veredicto }, lleva: documento && hashesOf(documento) };
}

/** Checks every edition and every link. Never rejects because of what is in a file. */
export async function verifyChain(asked: Comprobacion): Promise<Cadena> {
  const documento = readDocument(asked.actual) ?? {};
  const list = listOf(documento, 'ediciones').map((e) => (isDocument(e) ? e : {}));
  const now = hashesOf(documento);
  const vistas: Vista[] = [];
  for (const [indice, entry] of list.entries()) vistas.push(await look(entry, indice, asked));
  const huella = await hashOf(asked.actual);
  const copy = asked.fechada ? await hashOf(asked.fechada) : undefined;
  const actual: Eslabon = {
    indice: -1,
    fecha: textIn(documento, 'actualizado') ?? '',
    ...(copy !== undefined && { sha256: copy }),
    huella,
    veredicto: copy === undefined ? 'no_comprobable' : copy === huella ? 'correcta' : 'alterada',
  };
  const known = new Set([...now, huella]);
  const roturas = onlyFirst([
    ...list.flatMap((_, i) => linkFaults(list, i)),
    ...vistas.flatMap((vista) => contentFaults(now, vista)),
    ...(asked.conocidas ?? []).flatMap((sha256): Rotura[] =>
      known.has(sha256.toLowerCase()) ? [] : [{ clase: 'quitada', sha256, indice: -1 }],
    ),
  ]);
  const eslabones = vistas.map(({ eslabon }) => eslabon);
  return { actual, eslabones, roturas, estado: stateOf([actual, ...eslabones], roturas) };
}

/** A single edition has no chain yet, and nothing to compare with. */
function stateOf(all: readonly Eslabon[], roturas: readonly Rotura[]): Cadena['estado'] {
  if (roturas.length > 0 || all.some((e) => e.veredicto === 'alterada')) return 'rota';
  const earlier = all.filter((e) => e.indice >= 0);
  return earlier.every((e) => e.veredicto === 'correcta') ? 'integra' : 'incompleta';
}
