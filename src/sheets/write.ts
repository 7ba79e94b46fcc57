/** A feed as a workbook, and the empty workbook to fill in. */
import { isObject } from '../feed/shape.js';
import { INSTRUCCIONES } from '../i18n/hojas-ayuda.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import type { Book, Cell, RowLook, Sheet } from './book.js';
import { Lists } from './choices.js';
import { Drafts, ROOT_KEY, type Draft } from './drafts.js';
import { fieldsOf, type Field } from './fields.js';
import { fillRow, type Filled } from './fill.js';
import { formSheet } from './form-sheet.js';
import { layout, PLAN, ROOT, type SheetSpec } from './layout.js';
import type { Item } from './pointer.js';
import type { SafeReferences } from './safe-references.js';
import { tableSheet } from './table-sheet.js';

/** The cells that say what a row is and where it belongs. */
function placeCells(draft: Draft, fields: readonly Field[], firstPlan: string): Filled[] {
  const cells: Filled[] = [];
  const parent = draft.above[0];
  const put = (field: Field, value: string | undefined): void => {
    if (value !== undefined) cells.push([field, { value }]);
  };
  for (const field of fields) {
    if (field.role === 'key') put(field, draft.key);
    else if (field.role === 'list') put(field, draft.list);
    else if (field.role === 'mapKey') put(field, draft.mapKey);
    else if (field.role === 'parent') {
      // An activity of an action also says its commitment, so that both can be filtered by.
      const near = field.parents.length === 1 ? draft.above : [parent];
      const above = near.find((place) => place && field.parents.includes(place.noun));
      const isOnlyPlan = field.parents[0] === PLAN && field.parents.length === 1;
      put(field, isOnlyPlan && above?.key === firstPlan ? undefined : above?.key);
    }
  }
  return cells;
}

interface Filling {
  firstPlan: string;
  safe: SafeReferences;
}

function tableRows(
  spec: SheetSpec,
  drafts: readonly Draft[],
  { firstPlan, safe }: Filling,
): Filled[][] {
  const fields = fieldsOf(spec);
  return drafts.map((draft) => [
    ...placeCells(draft, fields, firstPlan),
    ...fillRow(draft, false, safe),
  ]);
}

function formCells(root: Draft, plan: Draft | undefined, safe: SafeReferences): Filled[] {
  const cells = fillRow(root, true, safe);
  if (!plan) return cells;
  const key = fieldsOf(root.spec).find((field) => field.role === 'key' && field.noun === PLAN)!;
  return [...cells, [key, { value: plan.key }], ...fillRow(plan, true, safe)];
}

function instructions(): Sheet {
  const looks: Record<number, RowLook> = {};
  const rows = INSTRUCCIONES.map((line, r): [Cell] => {
    if (line.startsWith('# ')) looks[r] = 'titulo';
    return [{ value: line.replace(/^# /, '') }];
  });
  return { name: LIBRO.instrucciones, rows, look: { columns: [{ width: 110 }], rows: looks } };
}

function makeBook(feed: Item, name: string, example: boolean): Book {
  const { specs } = layout();
  const { all, safe } = new Drafts(specs.get(ROOT)!, feed);
  const byNoun = new Map<string, Draft[]>();
  for (const draft of all) {
    const group = byNoun.get(draft.spec.noun);
    if (group) group.push(draft);
    else byNoun.set(draft.spec.noun, [draft]);
  }
  const [plan, ...plans] = byNoun.get(PLAN) ?? [];
  byNoun.set(PLAN, plans);
  const lists = new Lists();
  const form = formSheet(formCells(byNoun.get(ROOT)![0]!, plan, safe), lists);
  const tables = [...specs.values()]
    .filter(({ noun }) => noun !== ROOT)
    .map((spec) => {
      const rows = tableRows(spec, byNoun.get(spec.noun) ?? [], {
        firstPlan: plan?.key ?? ROOT_KEY,
        safe,
      });
      return tableSheet(spec, rows, { lists, example });
    });
  return { name, sheets: [instructions(), form, ...tables, lists.sheet()] };
}

/** The workbook of a feed: every member of it, also its own `x_…`. */
export function bookOfFeed(feed: unknown): Book {
  return makeBook(isObject(feed) ? feed : {}, 'pal.xlsx', false);
}

/** The empty workbook to fill in. */
export function templateBook(): Book {
  return makeBook({ version: '1.0' }, 'plantilla-pal.xlsx', true);
}
