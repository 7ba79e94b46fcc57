/** AGA-Tablero: commitments. */
import { actionOf, withoutDeleted } from './aga-actions.js';
import { type Aga, bookkeeping, commentsOf } from './aga-evidence.js';
import { metadataOf, sectionsOf, textsOf } from './aga-metadata.js';
import { evidenceOf } from './evidence.js';
import { type Pieza, push, put } from './importing.js';
import { keepRest } from './keep.js';
import { linkOf } from './links.js';
import { recordsOf } from './records.js';
import { bodiesOf } from './responsables.js';
import type { Source } from './source.js';

/** Who answers for it, and who with them; prose stays whole, with the sections. */
function bodies({ importing }: Aga, meta: Source, compromiso: Pieza): void {
  const roles = [
    ['dependencia', { sector: 'autoridad', rol: 'responsable' }],
    ['corresponsable', { rol: 'corresponsable' }],
  ] as const;
  for (const [name, role] of roles) {
    const found = bodiesOf(importing, meta.peek(name), meta.place(name));
    if (!found) continue;
    meta.take(name);
    push(compromiso, 'responsables', ...found.map((organizacion) => ({ organizacion, ...role })));
  }
}

function picture({ importing }: Aga, meta: Source, compromiso: Pieza): void {
  const { tipo, uri } = linkOf(meta.peek('imagen'), importing.options.sitio);
  if (tipo !== 'web') return;
  meta.take('imagen');
  compromiso['imagen'] = { uri };
}

/** Downloads as documents. */
export function downloads(
  aga: Aga,
  meta: Source,
  pieza: Pieza,
  titles: Readonly<Record<string, Pieza>>,
): void {
  for (const [name, { titulo, ...mas }] of Object.entries(titles)) {
    const enlace = meta.take(name);
    if (enlace === undefined) continue;
    const lugar = meta.place(name);
    const found = evidenceOf(aga.importing, pieza, { titulo: String(titulo), enlace, lugar, mas });
    if (found) push(pieza, 'documentos', found);
  }
}

/** The board's key and its short name: what its addresses were made of is the better id. */
function idOf({ importing }: Aga, source: Source, titulo: string): Pieza {
  const key = source.take('id');
  const name = source.take('slug');
  const id = importing.ids.take('compromiso', name ?? key, source.lugar, titulo);
  const external = typeof key === 'string' || typeof key === 'number' ? String(key) : '';
  if (external === '' || external === id) return { id };
  return { id, titulo, ids_externos: [{ esquema: 'aga-tablero', id: external }] };
}

/** What the board had deleted is withdrawn, not gone. */
function withdrawn({ importing }: Aga, source: Source, compromiso: Pieza): void {
  const when = source.take('fecha_eliminacion');
  if (when === undefined) return;
  compromiso['estado'] = 'retirado';
  compromiso['motivo'] =
    `Eliminado del tablero de origen (${importing.moment(when)?.slice(0, 10) ?? 'sin fecha'}).`;
  importing.findings.add('elemento_eliminado', source.lugar, {
    valor: compromiso['titulo'],
    destino: 'estado',
  });
}

export function commitmentOf(aga: Aga, source: Source): Pieza {
  const { importing, tables } = aga;
  const titulo = importing.title(source.take('titulo'), source.place('titulo'));
  const compromiso: Pieza = { ...idOf(aga, source, titulo), titulo };
  const meta = metadataOf(source);
  textsOf(importing, meta, compromiso);
  picture(aga, meta, compromiso);
  downloads(aga, meta, compromiso, { descarga: { titulo: 'Hoja de ruta' } });
  bodies(aga, meta, compromiso);
  sectionsOf(importing, meta, compromiso);
  const rows = recordsOf(importing, tables.children(source, 'accion', 'compromiso'), compromiso);
  const actions = withoutDeleted(importing, rows, compromiso);
  put(
    compromiso,
    'acciones',
    actions.map((one) => actionOf(aga, one, compromiso)),
  );
  commentsOf(aga, source, 'compromiso', compromiso);
  withdrawn(aga, source, compromiso);
  bookkeeping(aga, source);
  keepRest(importing, meta, compromiso);
  keepRest(importing, source, compromiso);
  return compromiso;
}
