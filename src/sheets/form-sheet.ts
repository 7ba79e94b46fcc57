/** The exercise and its first plan as a form: one datum a row. */
import { LIBRO } from '../i18n/hojas-columnas.js';
import type { Cell, Choice, RowLook, Row, Sheet } from './book.js';
import { sourceOf, type Lists } from './choices.js';
import { fieldsOf, type Field } from './fields.js';
import type { Filled } from './fill.js';
import { helpOf } from './help.js';
import { PLAN, ROOT, specOf } from './layout.js';

/** The fixed rows of the form, each group followed by what only this feed has. */
function allFields(filled: readonly Filled[]): Field[] {
  const fixed = fieldsOf(specOf(ROOT));
  const known = new Set(fixed.map(({ header }) => header));
  const more = filled.map(([field]) => field).filter(({ header }) => !known.has(header));
  return [ROOT, PLAN].flatMap((noun) => {
    const own = (field: Field): boolean => field.noun === noun;
    return [...fixed.filter(own), ...more.filter(own)];
  });
}

const TITLES: Readonly<Record<string, string>> = { [ROOT]: 'El ejercicio', [PLAN]: 'El plan' };

/** The sheet of the form. */
export function formSheet(filled: readonly Filled[], lists: Lists): Sheet {
  const root = specOf(ROOT);
  const cells = new Map(filled.map(([{ header }, cell]) => [header, cell]));
  const rows: Row[] = [[LIBRO.campo, LIBRO.valor, LIBRO.ayuda].map((value): Cell => ({ value }))];
  const looks: Record<number, RowLook> = { 0: 'encabezado' };
  const choices: Choice[] = [];
  let noun = '';
  for (const field of allFields(filled)) {
    if (field.noun !== noun) {
      noun = field.noun;
      looks[rows.length] = 'titulo';
      rows.push([{ value: TITLES[noun] ?? '' }]);
    }
    const help = helpOf(field);
    const source = sourceOf(field, root, lists);
    const [top, title] = [rows.length, field.header.slice(0, 32)];
    if (source)
      choices.push({ ...source, column: 1, top, bottom: top, title, help: help.slice(0, 250) });
    rows.push([{ value: field.header }, cells.get(field.header), { value: help }]);
  }
  return {
    name: root.name,
    rows,
    look: {
      frozenRows: 1,
      columns: [{ width: 34 }, { width: 46 }, { width: 80 }],
      rows: looks,
      choices,
    },
  };
}
