/** What kind of value a cell holds, by the schema of the member that it fills. */
import {
  booleano,
  correo,
  entero,
  fecha,
  fechaHora,
  numero,
  porcentaje,
  uri,
} from '../feed/schema/base.js';
import type { CodeList } from '../feed/codes.js';
import type { Clase } from '../feed/schema/base.js';
import type { ScalarShape, Shape } from '../feed/shape.js';

export type SimpleKind =
  | 'texto'
  | 'rotulo'
  | 'id'
  | 'ref'
  | 'codigo'
  | 'fecha'
  | 'fecha_hora'
  | 'uri'
  | 'correo'
  | 'entero'
  | 'numero'
  | 'porcentaje'
  | 'booleano'
  | 'numero_o_texto'
  | 'municipio'
  | 'libre';

export interface Kind {
  simple: SimpleKind;
  /** Several values in one cell. */
  several?: boolean;
  codes?: CodeList;
  refersTo?: readonly Clase[];
  /** Digits of a key that Excel strips of its zeros. */
  digits?: number;
}

const BY_SCHEMA = new Map<object, SimpleKind>([
  [booleano, 'booleano'],
  [correo, 'correo'],
  [entero, 'entero'],
  [fecha, 'fecha'],
  [fechaHora, 'fecha_hora'],
  [numero, 'numero'],
  [porcentaje, 'porcentaje'],
  [uri, 'uri'],
]);

/** Keys of INEGI: member → digits. */
const DIGITS: Readonly<Record<string, number>> = { cve_ent: 2, cvegeo: 5 };

function scalarKind(shape: ScalarShape, member: string): Kind {
  const known = BY_SCHEMA.get(shape.schema);
  if (known) return { simple: known };
  if (shape.codes) return { simple: 'codigo', codes: shape.codes };
  if (shape.refersTo) return { simple: 'ref', refersTo: shape.refersTo };
  if (shape.names) return { simple: 'id' };
  if (shape.type === 'boolean') return { simple: 'booleano' };
  if (shape.type === 'number') return { simple: 'numero' };
  const digits = DIGITS[member];
  if (digits !== undefined) return { simple: 'rotulo', digits };
  return { simple: shape.numberAsText ? 'rotulo' : 'texto' };
}

/** The kind of a member that fits in a cell; null for what needs a sheet, columns or a map. */
export function kindOf(shape: Shape, member: string): Kind | null {
  switch (shape.kind) {
    case 'scalar':
      return scalarKind(shape, member);
    case 'free':
      return { simple: 'libre' };
    case 'union':
      return unionKind(shape.options, member);
    case 'list': {
      const item = kindOf(shape.item, member);
      return item && { ...item, several: true };
    }
    default:
      return null;
  }
}

function unionKind(options: readonly Shape[], member: string): Kind | null {
  const scalars = options.filter((option): option is ScalarShape => option.kind === 'scalar');
  if (scalars.some(({ type }) => type === 'number')) return { simple: 'numero_o_texto' };
  if (member === 'municipios') return { simple: 'municipio' };
  return scalars[0] ? scalarKind(scalars[0], member) : null;
}
