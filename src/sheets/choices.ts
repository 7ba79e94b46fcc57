/** The sheet of lists, and the cells that choose from it or from the ids of another sheet. */
import type { CodeList } from '../feed/codes.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import type { Choice, Range, Row, Sheet } from './book.js';
import { codeLabel } from './code-words.js';
import { listNames, type Field } from './fields.js';
import { layout, parentsOf, PLAN, ROOT, specOf, type SheetSpec } from './layout.js';

/** Rows that take data in a sheet that is handed out. */
export const FILAS = 2_000;

interface Options {
  title: string;
  options: readonly string[];
}

/** The lists of the workbook and where each of them stands. */
export class Lists {
  readonly #columns: Options[] = [];
  readonly #places = new Map<string, Range>();

  /** The cells of a list; each is written once. */
  place(title: string, options: readonly string[]): Range {
    const known = this.#places.get(title);
    if (known) return known;
    const left = this.#columns.length;
    const range = { top: 1, bottom: options.length, left, right: left };
    this.#columns.push({ title, options });
    this.#places.set(title, range);
    return range;
  }

  sheet(): Sheet {
    const height = Math.max(0, ...this.#columns.map(({ options }) => options.length)) + 1;
    const rows: Row[] = Array.from({ length: height }, (_, r) =>
      this.#columns.map(({ title, options }) => {
        const value = r === 0 ? title : options[r - 1];
        return value === undefined ? undefined : { value };
      }),
    );
    return {
      name: LIBRO.listas,
      rows,
      hidden: true,
      look: { rows: { 0: 'encabezado' }, columns: this.#columns.map(() => ({ width: 24 })) },
    };
  }
}

function codeOptions(list: CodeList): Options {
  return { title: list.nombre, options: list.codigos.map((code) => codeLabel(list, code)) };
}

/** The sheet whose ids a field takes, where it is only one. */
function sheetOfIds(field: Field): SheetSpec | undefined {
  if (field.role === 'parent') {
    const [only, ...more] = field.parents;
    return only === undefined || more.length > 0 || only === PLAN ? undefined : specOf(only);
  }
  const refers = field.role === 'member' && !field.kind.several ? field.kind.refersTo : undefined;
  if (refers?.length !== 1 || refers[0] === PLAN) return undefined;
  return [...layout().specs.values()].find(({ shape }) => shape.names === refers[0]);
}

type Source = Pick<Choice, 'sheet' | 'options' | 'open'>;

function listSource(lists: Lists, { title, options }: Options, open: boolean): Source {
  return { sheet: LIBRO.listas, options: lists.place(title, options), open };
}

/** Where the values of a field are chosen from; undefined when they are written. */
export function sourceOf(field: Field, spec: SheetSpec, lists: Lists): Source | undefined {
  if (field.role === 'list') {
    const parents = parentsOf(spec).filter((parent) => listNames(spec, parent).size > 1);
    const names = parents.flatMap((parent) => [...listNames(spec, parent).keys()]);
    return listSource(lists, { title: `${spec.name}: ${field.header}`, options: names }, false);
  }
  if (field.role === 'member' && !field.kind.several) {
    const { codes, simple } = field.kind;
    if (codes) return listSource(lists, codeOptions(codes), codes.abierta);
    if (simple === 'booleano') {
      return listSource(lists, { title: 'sí o no', options: [LIBRO.si, LIBRO.no] }, false);
    }
  }
  const ids = sheetOfIds(field);
  if (!ids || ids.noun === ROOT) return undefined;
  return { sheet: ids.name, options: { top: 2, bottom: FILAS, left: 0, right: 0 }, open: true };
}
