/** AGA-Tablero: acciones clave and their activities. */
import {
  type Aga,
  bookkeeping,
  commentsOf,
  evidenceOfActivity,
  productOf,
} from './aga-evidence.js';
import { metadataOf } from './aga-metadata.js';
import { type Importing, type Pieza, put } from './importing.js';
import { keep, keepRest } from './keep.js';
import { recordsOf } from './records.js';
import { bodiesOf } from './responsables.js';
import type { Source } from './source.js';

/** Takes the rows that the board had deleted out, and keeps them where the others stand. */
export function withoutDeleted(importing: Importing, sources: Source[], keeper: Pieza): Source[] {
  return sources.filter((source) => {
    if (source.peek('fecha_eliminacion') === undefined) return true;
    importing.findings.add('elemento_eliminado', source.lugar, { valor: source.peek('titulo') });
    keep(importing, keeper, 'eliminados', source.data, source.lugar);
    return false;
  });
}

function dates(importing: Importing, source: Source, pieza: Pieza): void {
  importing.date(pieza, 'inicio', source.take('fecha_inicial'), source.place('fecha_inicial'));
  importing.date(pieza, 'fin', source.take('fecha_final'), source.place('fecha_final'));
}

/** The status of an activity; the board itself read an absent one as not begun. */
function statusOf({ importing }: Aga, source: Source, meta: Source, pieza: Pieza): void {
  const own = source.take('estatus');
  const value = meta.take('estatus') ?? own;
  const lugar = meta.place('estatus');
  if (value !== undefined) importing.status(pieza, value, lugar, 'aga');
  else {
    pieza['estatus'] = 'por_iniciar';
    importing.findings.add('estatus_ausente_por_iniciar', lugar, { objeto: String(pieza['id']) });
  }
}

function activityOf(aga: Aga, source: Source): Pieza {
  const { importing } = aga;
  const titulo = importing.title(source.take('titulo'), source.place('titulo'));
  const id = importing.ids.take('actividad', source.take('id'), source.place('id'), titulo);
  const pieza: Pieza = { id, titulo };
  const meta = metadataOf(source);
  put(pieza, 'descripcion', importing.text(meta.take('descripcion'), meta.place('descripcion')));
  dates(importing, source, pieza);
  statusOf(aga, source, meta, pieza);
  evidenceOfActivity(aga, source, pieza);
  commentsOf(aga, source, 'actividad', pieza);
  const finished = pieza['estatus'] === 'concluida' || pieza['estatus'] === 'verificada';
  if (finished && !pieza['evidencias']) {
    importing.findings.add('terminada_sin_evidencia', meta.place('estatus'), {
      valor: pieza['estatus'],
      objeto: id,
    });
  }
  bookkeeping(aga, source);
  keepRest(importing, meta, pieza);
  keepRest(importing, source, pieza);
  return pieza;
}

function weight({ importing }: Aga, source: Source, meta: Source, pieza: Pieza): void {
  const own = source.take('ponderacion');
  const value = own ?? meta.peek('ponderacion');
  meta.take('ponderacion');
  const lugar = own === undefined ? meta.place('ponderacion') : source.place('ponderacion');
  importing.number(pieza, 'ponderacion', value, lugar);
  if (value === undefined) {
    importing.findings.add('ponderacion_ausente', source.place('ponderacion'), {
      objeto: String(pieza['id']),
    });
  }
}

/** An accion; comments on it go to its commitment, because an accion has no notes of its own. */
export function actionOf(aga: Aga, source: Source, compromiso: Pieza): Pieza {
  const { importing, tables } = aga;
  const titulo = importing.title(source.take('titulo'), source.place('titulo'));
  const pieza: Pieza = {
    id: importing.ids.take('accion', source.peek('id'), source.place('id'), titulo),
    titulo,
  };
  const meta = metadataOf(source);
  put(pieza, 'descripcion', importing.text(meta.take('descripcion'), meta.place('descripcion')));
  dates(importing, source, pieza);
  weight(aga, source, meta, pieza);
  const name = 'institucionesResponsables';
  const bodies = bodiesOf(importing, meta.peek(name), meta.place(name));
  if (bodies) {
    meta.take(name);
    put(
      pieza,
      'responsables',
      bodies.map((organizacion) => ({ organizacion, rol: 'responsable' })),
    );
  }
  const rows = (clase: 'actividad' | 'entregable'): Source[] =>
    withoutDeleted(
      importing,
      recordsOf(importing, tables.children(source, clase, 'accion'), pieza),
      pieza,
    );
  put(
    pieza,
    'actividades',
    rows('actividad').map((one) => activityOf(aga, one)),
  );
  put(
    pieza,
    'productos',
    rows('entregable').map((one) => productOf(aga, one)),
  );
  commentsOf(aga, source, 'accion', compromiso);
  source.take('id');
  bookkeeping(aga, source);
  keepRest(importing, meta, pieza);
  keepRest(importing, source, pieza);
  return pieza;
}
