/** AGA-Tablero: files, means of verification with their score, products with revisions, comments. */
import { isObject } from '../feed/shape.js';
import type { AgaTables } from './aga-tables.js';
import { conversationText } from './aga-comments.js';
import { evidenceOf } from './evidence.js';
import { type Importing, type Pieza, push, put } from './importing.js';
import { keep, keepRest } from './keep.js';
import { recordsOf } from './records.js';
import { isAbsent, within, type Source } from './source.js';

export interface Aga {
  importing: Importing;
  tables: AgaTables;
}

/** Members that only point back at the row around. */
const BACK =
  'plan_id compromiso_id accion_id hito_id actividad_id entregable_id medio_verificacion_id'
    .split(' ')
    .concat('plan', 'compromiso', 'accion', 'hito', 'actividad');

/** Takes what a row says of itself in the database: its keys, and when it was written. */
export function bookkeeping({ importing }: Aga, source: Source): void {
  for (const name of BACK) source.take(name);
  for (const name of ['fecha_creacion', 'fecha_modificacion', 'fecha_publicacion']) {
    importing.moment(source.peek(name));
  }
}

/** The day that a file was put up, which is not that of the fact. */
function publishedOf({ importing }: Aga, source: Source): Pieza {
  const mas: Pieza = {};
  importing.date(mas, 'publicada', source.take('fecha_creacion'), source.place('fecha_creacion'));
  return mas;
}

/** Addresses under `archivos`: texts, or what an uploader answered. */
function addressOf(file: unknown): unknown {
  return isObject(file) ? (file['url'] ?? file['uri'] ?? file['uploadURL']) : file;
}

function filesOf(
  aga: Aga,
  source: Source,
  of: { pieza: Pieza; titulo: string; mas: Pieza },
): Pieza[] {
  const { importing } = aga;
  const lone = source.peek('archivos');
  const files = typeof lone === 'string' ? [source.take('archivos')] : [];
  const places = source.list('archivos');
  const all = [...files.map((value) => ({ value, lugar: source.place('archivos') })), ...places];
  return all.flatMap(({ value, lugar }, i) => {
    const titulo = i === 0 ? of.titulo : `${of.titulo} (${i + 1})`;
    const found = evidenceOf(importing, of.pieza, {
      titulo,
      enlace: addressOf(value),
      lugar,
      mas: of.mas,
    });
    return found ? [found] : [];
  });
}

/** The score that whoever verified gave; of several the latest stands and all are kept. */
function scoreOf(aga: Aga, source: Source, mas: Pieza): void {
  const { importing, tables } = aga;
  const rows = tables.children(source, 'verificacion', 'medio');
  const scores = recordsOf(importing, rows, mas);
  const last = scores.at(-1);
  if (!last) return;
  importing.number(mas, 'calificacion', last.peek('valor'), last.place('valor'));
  if (scores.length > 1) {
    keep(
      importing,
      mas,
      'verificaciones',
      scores.map(({ data }) => data),
      last.lugar,
    );
  }
}

/** A mean of verification as evidence, one for each of its files. */
function meanOf(aga: Aga, source: Source, pieza: Pieza): Pieza[] {
  const { importing } = aga;
  const titulo = importing.title(
    source.take('titulo'),
    source.place('titulo'),
    'Medio de verificación',
  );
  const mas = publishedOf(aga, source);
  bookkeeping(aga, source);
  scoreOf(aga, source, mas);
  source.take('id');
  if (source.take('fecha_eliminacion') !== undefined) {
    mas['estado'] = 'retirada';
    importing.findings.add('elemento_eliminado', source.lugar, {
      valor: titulo,
      destino: 'estado',
    });
  }
  const found = filesOf(aga, source, { pieza, titulo, mas });
  if (found.length === 0 && isAbsent(source.peek('archivos'))) {
    evidenceOf(importing, pieza, { titulo, enlace: undefined, lugar: source.lugar, mas });
  }
  keepRest(importing, source, found[0] ?? pieza);
  return found;
}

/** All evidence of an activity: its own files, and its means of verification. */
export function evidenceOfActivity(aga: Aga, source: Source, pieza: Pieza): void {
  const own = filesOf(aga, source, {
    pieza,
    titulo: `Archivo de ${String(pieza['titulo'])}`,
    mas: {},
  });
  const rows = aga.tables.children(source, 'medio', 'actividad');
  const means = recordsOf(aga.importing, rows, pieza).flatMap((one) => meanOf(aga, one, pieza));
  put(pieza, 'evidencias', [...own, ...means]);
}

function revisionOf(aga: Aga, source: Source, producto: Pieza): void {
  const { importing } = aga;
  const aprobado = source.take('aprobado');
  if (typeof aprobado !== 'boolean') {
    keep(importing, producto, 'revisiones_sin_dictamen', source.data, source.lugar);
    return;
  }
  const revision: Pieza = {};
  importing.date(revision, 'fecha', source.take('fecha_creacion'), source.place('fecha_creacion'));
  revision['aprobado'] = aprobado;
  put(
    revision,
    'comentario',
    importing.text(source.take('comentario'), source.place('comentario')),
  );
  bookkeeping(aga, source);
  keepRest(importing, source, revision);
  push(producto, 'revisiones', revision);
}

/** What the last revision says; without one, whether something was handed in. */
function stateOf({ importing }: Aga, source: Source, producto: Pieza): void {
  const last = (producto['revisiones'] as Pieza[] | undefined)?.at(-1);
  const delivered = producto['evidencias'] ? 'entregado' : undefined;
  const estado = last ? (last['aprobado'] === true ? 'aprobado' : 'rechazado') : delivered;
  if (estado === undefined) return;
  producto['estado'] = estado;
  importing.findings.add('estado_deducido', source.lugar, {
    esperado: estado,
    objeto: String(producto['id']),
  });
}

export function productOf(aga: Aga, source: Source): Pieza {
  const { importing, tables } = aga;
  const titulo = importing.title(source.take('titulo'), source.place('titulo'), 'Entregable');
  const producto: Pieza = {
    id: importing.ids.take('producto', source.peek('id'), source.lugar, titulo),
    titulo,
  };
  source.take('id');
  const rows = tables.children(source, 'revision', 'entregable');
  const revisions = recordsOf(importing, rows, producto);
  for (const one of revisions.sort(byDate)) revisionOf(aga, one, producto);
  put(
    producto,
    'evidencias',
    filesOf(aga, source, { pieza: producto, titulo, mas: publishedOf(aga, source) }),
  );
  stateOf(aga, source, producto);
  bookkeeping(aga, source);
  keepRest(importing, source, producto);
  return producto;
}

function byDate(a: Source, b: Source): number {
  const [first, second] = [a, b].map(({ data }) => {
    const moment = data['fecha_creacion'];
    return typeof moment === 'string' ? moment : '';
  });
  return first! < second! ? -1 : first === second ? 0 : 1;
}

/** Comments as notes, without the addresses of those who wrote them. */
export function commentsOf(
  aga: Aga,
  source: Source,
  of: 'compromiso' | 'accion' | 'actividad',
  into: Pieza,
): void {
  const { importing, tables } = aga;
  for (const row of recordsOf(importing, tables.children(source, 'conversacion', of), into)) {
    const texto = conversationText(importing, row.take('contenido'), row.place('contenido'));
    if (texto === undefined) {
      importing.findings.add('elemento_vacio', row.lugar);
      continue;
    }
    const nota: Pieza = { tipo: 'comentario', texto };
    importing.date(nota, 'fecha', row.take('fecha_creacion'), row.place('fecha_creacion'));
    const nombre = importing.text(
      row.inside('usuario').peek('nombre'),
      within(row.place('usuario'), 'nombre'),
    );
    if (nombre !== undefined) nota['autor'] = { persona: { nombre } };
    importing.moment(row.peek('fecha_creacion'));
    row.take('id');
    bookkeeping(aga, row);
    keepRest(importing, row, nota);
    push(into, 'notas', nota);
  }
}
