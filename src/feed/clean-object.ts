/** What is done to an object once its members are clean: id, personal data, members it should not have. */
import { hasTelephone } from './clean-text.js';
import { madeId } from './ids.js';
import type { Reading } from './reading.js';
import type { Path } from './report.js';
import { ID_PATTERN } from './schema/base.js';
import type { ObjectShape } from './shape.js';
import { fold, nearest } from './similar.js';

type Item = Record<string, unknown>;

/** An id longer than this is no id but a text that got into the wrong place. */
const ID_LEGIBLE = 200;

/** Where the walk is. */
interface Walk {
  readonly path: Path;
  readonly reading: Reading;
}

/** A person, or the contact of a commitment: the only places where a telephone is private. */
function isPersonal(shape: ObjectShape, name: string | number | undefined): boolean {
  return shape.members.has('reservado') || name === 'contacto';
}

function namesTelephone(key: string): boolean {
  return /^(x_)?(tel|cel|movil|whats)/.test(fold(key));
}

/** Says that a member is not of the standard; own members (`x_…`) and `$schema` are free. */
export function noticeMember({ path, reading }: Walk, shape: ObjectShape, key: string): void {
  if (key === '$schema') return;
  if (key.startsWith('x_') || (isPersonal(shape, path.at(-2)) && namesTelephone(key))) return;
  const { report } = reading;
  const sugerencia = report.hasRoom('miembro_desconocido') && nearest(key, shape.members.keys());
  report.add('miembro_desconocido', path, { visto: key, ...(sugerencia && { sugerencia }) });
}

/** Gives an item an id if it lacks one, and keeps what is personal from being shown. */
export function finishObject(walk: Walk, object: Item, shape: ObjectShape): Item {
  if (shape.names) giveId(walk, object, shape);
  if (isPersonal(shape, walk.path.at(-1))) noticePerson(walk, object);
  return object;
}

function giveId(walk: Walk, object: Item, shape: ObjectShape): void {
  const { reading, path } = walk;
  const { id } = object;
  if (typeof id === 'string' && id.length <= ID_LEGIBLE) {
    if (!ID_PATTERN.test(id)) reading.report.add('id_invalido', [...path, 'id'], { visto: id });
    return;
  }
  object['id'] = madeId(path);
  if (id !== undefined) {
    reading.report.add('id_invalido', [...path, 'id'], { visto: id, efecto: 'degradado' });
    reading.degrade([...path, 'id']);
  } else if (shape.names === 'compromiso') {
    // The only id that the standard asks for: without it nobody can cite the commitment.
    reading.report.add('id_faltante', path, { sugerencia: suggestedId(path) });
  }
}

function suggestedId(path: readonly (string | number)[]): string {
  return `C${String(Number(path.at(-1)) + 1).padStart(2, '0')}`;
}

function noticePerson(walk: Walk, person: Item): void {
  const { reading, path } = walk;
  for (const [key, value] of Object.entries(person)) {
    const inText = typeof value === 'string' && key !== 'uri' && hasTelephone(value);
    if (inText || namesTelephone(key)) reading.report.add('posible_telefono', [...path, key]);
  }
  const { reservado } = person;
  // Anything but a clear "false" keeps the name back: a name cannot be un-published.
  if (reservado === undefined || reservado === false || person['nombre'] === undefined) return;
  delete person['nombre'];
  reading.report.add('dato_reservado', [...path, 'nombre'], { efecto: 'degradado' });
  reading.degrade([...path, 'nombre']);
}
