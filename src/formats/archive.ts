/** What is inside a ZIP, without unpacking it: workbooks are ZIPs, and so are folders of CSV. */
import { strFromU8, unzipSync, zipSync } from 'fflate';

export type ArchiveKind = 'xlsx' | 'ods' | 'csv' | 'other';

export interface Archive {
  kind: ArchiveKind;
  /** Bytes that it says it unpacks to. */
  size: number;
  encrypted: boolean;
}

const HIDDEN = /(^|\/)(__MACOSX|\.)/;

/** The files of an archive that a name is asked for. */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  return new Map(Object.entries(files));
}

export function isCsvName(name: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(name) && !HIDDEN.test(name);
}

/** Throws when it is no ZIP that can be read. */
export function inspect(bytes: Uint8Array): Archive {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      size += originalSize;
      return false;
    },
  });
  const has = (name: string): boolean => names.includes(name);
  if (has('xl/workbook.xml')) return { kind: 'xlsx', size, encrypted: false };
  if (has('content.xml') && has('mimetype')) return inspectOds(bytes, size);
  return { kind: names.some(isCsvName) ? 'csv' : 'other', size, encrypted: false };
}

function inspectOds(bytes: Uint8Array, size: number): Archive {
  const parts = unpack(bytes, (name) => name === 'mimetype' || name === 'META-INF/manifest.xml');
  const type = strFromU8(parts.get('mimetype') ?? new Uint8Array());
  const manifest = strFromU8(parts.get('META-INF/manifest.xml') ?? new Uint8Array());
  const isSheet = type.includes('opendocument.spreadsheet');
  return { kind: isSheet ? 'ods' : 'other', size, encrypted: manifest.includes('encryption-data') };
}

/** A ZIP of these files; the same files give the same bytes, whenever it is made. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}
