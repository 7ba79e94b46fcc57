/** A mapping to start from, out of the headers of a file. */
import { fold, nearest } from '../feed/similar.js';
import type { Mapeo } from './mapping.js';
import { DESTINOS } from './mapping-targets.js';

export interface SugerenciaDeMapeo {
  mapeo: Mapeo;
  /** Headers for which nothing was found: not in `columnas`, so that their cells are kept as `x_csv_…`. */
  dudas: string[];
  /** Headers that were near to a known word only: somebody should look. */
  revisar: string[];
}

/** Folded word → place. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [...DESTINOS].flatMap(([name, { palabras }]) => palabras.map((word) => [word, name] as const)),
);

/** What a header most likely means; `exact` when it is a word that we know. */
function meaning(header: string): { name: string; exact: boolean } | undefined {
  const word = fold(header);
  const exact = WORDS.get(word) ?? (DESTINOS.has(header) ? header : undefined);
  if (exact !== undefined) return { name: exact, exact: true };
  const near = word.length > 3 ? nearest(word, WORDS.keys()) : undefined;
  return near === undefined ? undefined : { name: WORDS.get(near)!, exact: false };
}

/** `name` and `code` alone mean the commitment, where no header names one. */
function commitmentTitle(
  columnas: Record<string, string | null>,
  headers: readonly string[],
): void {
  if (Object.values(columnas).includes('compromiso.titulo')) return;
  const header = headers.find((one) => ['titulo', 'nombre', 'title', 'name'].includes(fold(one)));
  if (header !== undefined) columnas[header] = 'compromiso.titulo';
}

/** Proposes a place for every header; two headers never get the same one. */
export function suggestMapping(headers: readonly string[]): SugerenciaDeMapeo {
  const found = headers.map((header) => ({ header, meant: meaning(header) }));
  const columnas: Record<string, string | null> = {};
  const used = new Set<string>();
  const revisar: string[] = [];
  // Sure ones first: a near one must not take their place.
  for (const sure of [true, false]) {
    for (const { header, meant } of found) {
      if (meant?.exact !== sure || used.has(meant.name)) continue;
      used.add(meant.name);
      columnas[header] = meant.name;
      if (!sure) revisar.push(header);
    }
  }
  commitmentTitle(columnas, headers);
  const dudas = headers.filter((header) => !Object.hasOwn(columnas, header));
  return { mapeo: { version: '1', columnas }, dudas, revisar };
}
