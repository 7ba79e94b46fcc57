/** PA15: objectives as activities, and those of the fourth step as the final result. */
import type { Lugar } from './findings.js';
import { evidenceOf } from './evidence.js';
import { type Importing, type Pieza, push, put } from './importing.js';
import { keepRest } from './keep.js';
import type { OpcionesPa15 } from './options.js';
import type { Pa15Tables } from './pa15-tables.js';
import { linkOf } from './links.js';
import type { Source } from './source.js';

export interface Pa15 {
  importing: Importing;
  tables: Pa15Tables;
  options: OpcionesPa15;
}

/** An uploaded file: only its name was kept, the folder is the board's. */
export function fileOf({ options }: Pa15, name: unknown): unknown {
  if (typeof name !== 'string' || linkOf(name).tipo === 'web') return name;
  const folder =
    options.archivos ?? (options.sitio && `${options.sitio.replace(/\/+$/, '')}/files/`);
  return folder ? `${folder.replace(/\/+$/, '')}/${name}` : `files/${name}`;
}

function proof(
  pa15: Pa15,
  row: Source,
  pieza: Pieza,
  member: string,
  titulo: string,
  mas: Pieza = {},
): void {
  const value = row.take(member);
  if (value === undefined) return;
  const isFile = member === 'mir_file' || member === 'selfie';
  const enlace = isFile ? fileOf(pa15, value) : value;
  const found = evidenceOf(pa15.importing, pieza, {
    titulo,
    enlace,
    lugar: row.place(member),
    mas,
  });
  if (found) push(pieza, 'evidencias', found);
}

function note({ importing }: Pa15, row: Source, pieza: Pieza, member: string): void {
  const texto = importing.text(row.take(member), row.place(member));
  if (texto !== undefined) push(pieza, 'notas', { tipo: 'aclaracion', texto });
}

function agents({ importing, tables }: Pa15, key: unknown, pieza: Pieza): void {
  for (const row of tables.of('agents', 'objective_id', key)) {
    const nombre = importing.text(row.take('agent'), row.place('agent'));
    const link = linkOf(row.peek('agent_url'));
    const organizacion: Pieza = { nombre: nombre ?? link.uri };
    if (nombre === undefined && link.uri === '') {
      importing.findings.add('elemento_vacio', row.lugar);
      continue;
    }
    if (link.tipo === 'web') {
      row.take('agent_url');
      organizacion['uri'] = link.uri;
      if (link.completado) {
        const lugar = row.place('agent_url');
        importing.findings.add('enlace_completado', lugar, {
          valor: row.peek('agent_url'),
          esperado: link.uri,
        });
      }
    }
    const responsable: Pieza = { organizacion, rol: 'responsable' };
    row.take('id');
    keepRest(importing, row, responsable);
    push(pieza, 'responsables', responsable);
  }
}

function finishedWithout({ importing }: Pa15, row: Source, pieza: Pieza): void {
  if (pieza['estatus'] !== 'concluida' || pieza['evidencias']) return;
  const objeto = String(pieza['id']);
  importing.findings.add('terminada_sin_evidencia', row.place('status'), { valor: 'c', objeto });
}

/** An activity of one of the three half-yearly goals. */
export function activityOf(pa15: Pa15, row: Source, fin: { value: unknown; lugar: Lugar }): Pieza {
  const { importing } = pa15;
  const titulo = importing.title(row.take('title'), row.place('title'));
  const key = row.take('id');
  const pieza: Pieza = {
    id: importing.ids.take('actividad', key, row.place('id'), titulo),
    titulo,
  };
  put(pieza, 'descripcion', importing.text(row.take('description'), row.place('description')));
  importing.date(pieza, 'fin', fin.value, fin.lugar);
  const status = row.take('status');
  if (status !== undefined) importing.status(pieza, status, row.place('status'), 'pa15');
  else importing.findings.add('sin_estatus', row.place('status'), { objeto: String(pieza['id']) });
  agents(pa15, key, pieza);
  proof(pa15, row, pieza, 'mir_file', 'Medio de verificación (archivo)');
  proof(pa15, row, pieza, 'mir_url', 'Medio de verificación');
  proof(pa15, row, pieza, 'url', 'Resultado');
  put(
    pieza,
    'resultado',
    importing.text(row.take('finish_description'), row.place('finish_description')),
  );
  note(pa15, row, pieza, 'advance_description');
  note(pa15, row, pieza, 'comments');
  finishedWithout(pa15, row, pieza);
  for (const name of ['step_num', 'event_num']) row.take(name);
  for (const name of ['created_at', 'updated_at']) importing.moment(row.peek(name));
  keepRest(importing, row, pieza);
  return pieza;
}

/** What came of the commitment in the end; the board made an empty row for every one. */
export function resultOf(pa15: Pa15, row: Source): Pieza | undefined {
  const { importing } = pa15;
  const descripcion = importing.text(
    row.take('finish_description'),
    row.place('finish_description'),
  );
  const phrase = row.peek('url');
  const isPhrase = typeof phrase === 'string' && /\s/.test(phrase.trim());
  const resultado: Pieza = {
    titulo: isPhrase ? importing.title(row.take('url'), row.place('url')) : 'Resultado final',
  };
  put(resultado, 'descripcion', descripcion);
  proof(pa15, row, resultado, 'url', 'Resultado final');
  proof(pa15, row, resultado, 'selfie', 'Imagen del resultado', { tipo: 'fotografia' });
  proof(pa15, row, resultado, 'mir_url', 'Medio de verificación');
  proof(pa15, row, resultado, 'mir_file', 'Medio de verificación (archivo)');
  for (const name of ['id', 'step_num', 'event_num', 'created_at', 'updated_at']) row.take(name);
  if (row.peek('status') === 'a') row.take('status');
  keepRest(importing, row, resultado);
  if (Object.keys(resultado).length > 1 || isPhrase) return resultado;
  importing.findings.add('elemento_vacio', row.lugar);
  return undefined;
}
