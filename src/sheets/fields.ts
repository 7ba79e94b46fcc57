/** The fields of a sheet: a column of a table, or a row of the form. */
import { headingOf, LIBRO } from '../i18n/hojas-columnas.js';
import type { Column, MapColumns, Path } from './columns.js';
import type { Kind } from './kinds.js';
import { parentsOf, PLAN, ROOT, specOf, type SheetSpec } from './layout.js';

interface Base {
  /** The heading. */
  header: string;
  /** The noun of the object that it belongs to: in the form, the feed or the first plan. */
  noun: string;
}
export interface MemberField extends Base {
  role: 'member';
  path: Path;
  kind: Kind;
  column: Column;
}
/** A key of a map: `Título [nhe]`. */
export interface EntryField extends Base {
  role: 'entry';
  path: Path;
  kind: Kind;
  key: string;
}
/** A member of the state's own: `x_…`. */
export interface OwnField extends Base {
  role: 'own';
  path: Path;
}
/** The id of the row, or the key by which other sheets point at it. */
export interface KeyField extends Base {
  role: 'key';
}
/** Which row of another sheet this one belongs to. */
export interface ParentField extends Base {
  role: 'parent';
  parents: readonly string[];
}
/** Which list of its parent, where that has several. */
export interface ListField extends Base {
  role: 'list';
}
/** The key of a map whose values are the rows. */
export interface MapKeyField extends Base {
  role: 'mapKey';
  kind: Kind;
}
/** One value of a list that also has a sheet of its own, for small plans. */
export interface ShortcutField extends Base {
  role: 'shortcut';
  list: string;
  path: Path;
  kind: Kind;
}
/** What no other column holds, as JSON. */
export interface OtherField extends Base {
  role: 'other';
  part: number;
}
export type Field =
  | MemberField
  | EntryField
  | OwnField
  | KeyField
  | ParentField
  | ListField
  | MapKeyField
  | ShortcutField
  | OtherField;

/** Members that come first, as people think of them; the rest follow in the order of the standard. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  compromiso: ['numero', 'titulo', 'resumen', 'estado', 'inicio', 'fin'],
  actividad: ['titulo', 'estatus', 'inicio', 'fin', 'concluida', 'avance_reportado.porcentaje'],
  evidencia: ['titulo', 'uri', 'ubicacion', 'tipo', 'fecha'],
  'corte.estados': ['estatus', 'porcentaje'],
};

/** Most parents that get a column each. */
const COLUMNS_OF_PARENTS = 2;

function ordered(noun: string, columns: readonly Column[]): Column[] {
  const first = FIRST[noun] ?? [];
  const rank = ({ path }: Column): number => {
    const index = first.indexOf(path.join('.'));
    return index === -1 ? first.length : index;
  };
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

export function memberFields(spec: SheetSpec): MemberField[] {
  const isKey = ({ path }: Column): boolean => path.length === 1 && path[0] === 'id';
  return ordered(spec.noun, spec.columns)
    .filter((column) => !(spec.hasId && isKey(column)))
    .map((column) => ({
      role: 'member',
      header: headingOf(spec.noun, column.path),
      noun: spec.noun,
      path: column.path,
      kind: column.kind,
      column,
    }));
}

export function entryField(noun: string, { path, kind }: MapColumns, key: string): EntryField {
  return { role: 'entry', header: `${headingOf(noun, path)} [${key}]`, noun, path, kind, key };
}

/** Lists of a parent that hold rows of this sheet, by the heading of the list. */
export function listNames(spec: SheetSpec, parent: string): ReadonlyMap<string, Path> {
  const key = `${spec.noun}\n${parent}`;
  let names = lists.get(key);
  if (!names) {
    names = makeListNames(spec, parent);
    lists.set(key, names);
  }
  return names;
}

const lists = new Map<string, ReadonlyMap<string, Path>>();

function makeListNames(spec: SheetSpec, parent: string): Map<string, Path> {
  const paths = spec.links.filter((link) => link.parent === parent).map(({ path }) => path);
  return new Map(paths.map((path) => [headingOf(parent, path), path]));
}

function parentFields(spec: SheetSpec): Field[] {
  const { noun } = spec;
  const parents = parentsOf(spec);
  if (parents.length === 1 && parents[0] === ROOT) return [];
  const several = parents.some((parent) => listNames(spec, parent).size > 1);
  if (parents.length <= COLUMNS_OF_PARENTS && !several) {
    return parents.map((parent) => ({
      role: 'parent',
      header: specOf(parent).one,
      noun,
      parents: [parent],
    }));
  }
  return [
    { role: 'parent', header: LIBRO.pertenece, noun, parents },
    ...(several ? [{ role: 'list', header: LIBRO.lista, noun } as const] : []),
  ];
}

const TEXT: Kind = { simple: 'texto' };
const LINK: Kind = { simple: 'uri' };

/** Lists with a column in the sheet of their parent, so that three sheets are enough for a small plan. */
function shortcutFields({ noun }: SheetSpec): ShortcutField[] {
  if (noun !== 'compromiso' && noun !== 'actividad') return [];
  const fields: ShortcutField[] = [
    {
      ...{ role: 'shortcut', header: LIBRO.atajoResponsable, noun, list: 'responsables' },
      ...{ path: ['organizacion', 'nombre'], kind: { ...TEXT, several: true } },
    },
  ];
  if (noun === 'compromiso') return fields;
  return [
    ...fields,
    {
      role: 'shortcut',
      header: LIBRO.atajoEvidencia,
      noun,
      list: 'evidencias',
      path: ['titulo'],
      kind: TEXT,
    },
    {
      role: 'shortcut',
      header: LIBRO.atajoEnlace,
      noun,
      list: 'evidencias',
      path: ['uri'],
      kind: LINK,
    },
  ];
}

function keyField(spec: SheetSpec): KeyField {
  return { role: 'key', header: spec.hasId ? LIBRO.id : LIBRO.clave, noun: spec.noun };
}

function mapKeyFields({ links, noun }: SheetSpec): MapKeyField[] {
  const kind = links.find(({ keyKind }) => keyKind)?.keyKind;
  return kind ? [{ role: 'mapKey', header: 'Id de lo que se mide', noun, kind }] : [];
}

function fixedEntries({ maps, noun }: SheetSpec): EntryField[] {
  return maps.flatMap((map) => map.keys.map((key) => entryField(noun, map, key)));
}

/** The plan of the form shares its sheet with the feed, so its heading says whose it is. */
export function otherField(noun: string, part: number, inForm = false): OtherField {
  const base = inForm && noun === PLAN ? `${LIBRO.otros}: plan` : LIBRO.otros;
  return { role: 'other', header: part === 0 ? base : `${base} ${part + 1}`, noun, part };
}

/** A member of the state's own, headed by its path. */
export function ownField(noun: string, path: Path, inForm = false): OwnField {
  const prefix = inForm && noun === PLAN ? 'plan.' : '';
  return { role: 'own', header: prefix + path.join('.'), noun, path };
}

const made = new Map<string, Field[]>();

/** The fields that a sheet always has, in their order. */
export function fieldsOf(spec: SheetSpec): Field[] {
  let fields = made.get(spec.noun);
  if (!fields) {
    fields = spec.noun === ROOT ? formFields(spec) : tableFields(spec);
    made.set(spec.noun, fields);
  }
  return fields;
}

function tableFields(spec: SheetSpec): Field[] {
  const parents = parentFields(spec);
  // With one plan nobody needs to say which.
  const isPlan = parents.length === 1 && parents[0]?.header === specOf(PLAN).one;
  const members = memberFields(spec);
  const first = FIRST[spec.noun]?.length ?? members.length;
  return [
    keyField(spec),
    ...(isPlan ? [] : parents),
    ...mapKeyFields(spec),
    ...members.slice(0, first),
    ...shortcutFields(spec),
    ...members.slice(first),
    ...fixedEntries(spec),
    ...(isPlan ? parents : []),
    otherField(spec.noun, 0),
  ];
}

/** The form holds the members of the feed and, under them, those of the first plan. */
function formFields(root: SheetSpec): Field[] {
  const plan = specOf(PLAN);
  return [
    ...memberFields(root),
    otherField(ROOT, 0),
    { role: 'key', header: headingOf(PLAN, ['id']), noun: PLAN },
    ...memberFields(plan),
    otherField(PLAN, 0, true),
  ];
}
