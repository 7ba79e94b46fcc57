/** The headings of one sheet, each with its field; and what is wrong with them. */
import type { Cell } from './book.js';
import type { Field } from './fields.js';
import { fieldsOf } from './fields.js';
import { matchHeading, nearHeading, type Match } from './headings.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import { fold } from '../feed/similar.js';
import type { SheetSpec } from './layout.js';
import { shown, type Place, type Report } from './report.js';

/** Headings of the form that name no datum. */
const NOT_DATA = new Set(
  [LIBRO.campo, LIBRO.valor, LIBRO.ayuda, 'El ejercicio', 'El plan'].map(fold),
);

interface Matching {
  spec: SheetSpec;
  place: (index: number) => Place;
  report: Report;
  found: Map<number, Field>;
  taken: Set<string>;
}

function take(
  { found, taken, place, report }: Matching,
  index: number,
  cell: Cell,
  match: Match,
): void {
  const { header } = match.field;
  if (taken.has(header)) {
    report.add('encabezado_repetido', place(index), { valor: shown(cell) });
    return;
  }
  taken.add(header);
  found.set(index, match.field);
  if (match.how === 'near') {
    report.add('encabezado_parecido', place(index), { valor: shown(cell), esperado: header });
  }
}

/** Fields by the index of their heading. Sure matches first, so that a near one takes nobody's place. */
export function matchColumns(
  spec: SheetSpec,
  headings: readonly (Cell | undefined)[],
  place: (index: number) => Place,
  report: Report,
  isForm: boolean,
): Map<number, Field> {
  const matching: Matching = { spec, place, report, found: new Map(), taken: new Set() };
  const left: [number, Cell][] = [];
  const later: [number, Cell, Match][] = [];
  headings.forEach((cell, index) => {
    if (!cell || String(cell.value).trim() === '') return;
    if (isForm && NOT_DATA.has(fold(String(cell.value)))) return;
    const match = matchHeading(spec, String(cell.value));
    if (match?.how === 'exact') take(matching, index, cell, match);
    else if (match) later.push([index, cell, match]);
    else left.push([index, cell]);
  });
  for (const [index, cell, match] of later) take(matching, index, cell, match);
  for (const [index, cell] of left) {
    const near = nearHeading(spec, String(cell.value), matching.taken);
    if (near) take(matching, index, cell, near);
    else report.add('encabezado_desconocido', place(index), { valor: shown(cell) });
  }
  if (!isForm) reportMissing(matching, headings);
  return matching.found;
}

function reportMissing(
  { spec, taken, place, report }: Matching,
  headings: readonly unknown[],
): void {
  if (headings.length === 0) return;
  for (const field of fieldsOf(spec)) {
    if (field.role !== 'member' || !field.column.required || taken.has(field.header)) continue;
    const hasLanguage = [...taken].some((header) => header.startsWith(`${field.header} [`));
    const codigo = 'falta_encabezado';
    if (!hasLanguage) report.add(codigo, { ...place(0), column: -1 }, { esperado: field.header });
  }
}
