/** Ids for rows that have none: made from what the row says, so that its place does not matter. */
import { fold } from '../feed/similar.js';
import { layout } from './layout.js';
import { titleOf, type RowRecord } from './records.js';
import type { Report } from './report.js';

const LONGEST = 64;
const SLUG = 36;

/** `Publicar los pozos y sus concesiones` → `publicar-los-pozos-y-sus`. */
function slug(text: string): string {
  const words = fold(text).replaceAll('_', '-');
  if (words.length <= SLUG) return words;
  const cut = words.slice(0, SLUG + 1).lastIndexOf('-');
  return words.slice(0, cut > 8 ? cut : SLUG);
}

function stemOf(record: RowRecord, parentId: string | undefined): string {
  const number = record.item['numero'];
  if (record.spec.noun === 'compromiso' && typeof number === 'string') {
    return /^\d+$/.test(number) ? `C${number.padStart(2, '0')}` : slug(number);
  }
  const own = slug(titleOf(record)) || record.spec.noun.replace(/[^a-z]/g, '-');
  return parentId === undefined || parentId === '' ? own : `${parentId}-${own}`.slice(0, LONGEST);
}

function free(stem: string, taken: ReadonlySet<string>): string {
  const base = /^[A-Za-z0-9]/.test(stem) ? stem : `id-${stem}`.slice(0, LONGEST);
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) {
    const id = `${base.slice(0, LONGEST - 5)}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Gives an id to each named row that has neither an id nor a key. Parents must be known by then. */
export function makeIds(
  records: readonly RowRecord[],
  parentOf: (record: RowRecord) => RowRecord | undefined,
  report: Report,
): void {
  const taken = new Set(records.map(({ key }) => key));
  const order = [...layout().specs.keys()];
  const missing = records
    .filter(({ spec, key }) => spec.named && key === '')
    .sort(
      (a, b) =>
        depth(a, parentOf) - depth(b, parentOf) ||
        order.indexOf(a.spec.noun) - order.indexOf(b.spec.noun),
    );
  for (const record of missing) {
    const id = free(stemOf(record, parentOf(record)?.key), taken);
    taken.add(id);
    record.key = id;
    record.item['id'] = id;
    const column = [...record.table.fields].find(([, { role }]) => role === 'key')?.[0] ?? -1;
    if (record.table.valueColumn === undefined) {
      report.add(
        'id_creado',
        { hoja: record.table.sheet.name, row: record.row, column },
        { esperado: id },
      );
    }
  }
}

function depth(record: RowRecord, parentOf: (record: RowRecord) => RowRecord | undefined): number {
  let steps = 0;
  for (let at = parentOf(record); at && steps < 20; at = parentOf(at)) steps++;
  return steps;
}
