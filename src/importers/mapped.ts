/** Any CSV, by a mapping file. */
import { readCsv, type TablaCsv } from './csv.js';
import { guarded } from './door.js';
import { Findings, type Importacion } from './findings.js';
import { finish, planOptions } from './finish.js';
import { Importing, type Pieza } from './importing.js';
import { keepRest } from './keep.js';
import { type Contexto, type Celda } from './mapped-cells.js';
import { type Fila, Rows } from './mapped-rows.js';
import { columnPlace, type Mapeo, validateMapping } from './mapping.js';
import { targetOf } from './mapping-targets.js';
import type { OpcionesImportacion } from './options.js';
import type { Source } from './source.js';
import { fold } from '../feed/similar.js';

/** Header of the file → place, blind to case and accents; what the mapping names in vain is told. */
function columnsOf(
  importing: Importing,
  { encabezados }: TablaCsv,
  mapeo: Mapeo,
): Map<string, string | null> {
  const columns = new Map<string, string | null>();
  for (const [header, target] of Object.entries(mapeo.columnas)) {
    const found = encabezados.includes(header)
      ? header
      : encabezados.find((one) => fold(one) === fold(header));
    if (found !== undefined) columns.set(found, target);
    else importing.findings.add('columna_ausente', columnPlace(header), { valor: header });
  }
  return columns;
}

/** Takes the cells of a row that have a place. */
function rowOf(row: Source, columns: ReadonlyMap<string, string | null>): Fila {
  const fila: Fila = { eje: [], compromiso: [], accion: [], actividad: [], lugar: row.lugar };
  for (const [encabezado, target] of columns) {
    const valor = row.take(encabezado);
    const destino = target === null ? undefined : targetOf(target);
    if (valor === undefined || !destino) continue;
    const celda: Celda = { destino, valor, lugar: row.place(encabezado), encabezado };
    fila[destino.nivel].push(celda);
  }
  return fila;
}

function convert(importing: Contexto['importing'], tabla: TablaCsv, mapeo: Mapeo): Pieza {
  const stated = importing.options.plan;
  const titulo = importing.title(stated?.titulo, {}, 'Plan de Acción Local');
  const plan: Pieza = {
    id: importing.ids.take('plan', stated?.id ?? 'plan', {}),
    titulo,
    compromisos: [],
  };
  const rows = new Rows(importing, plan, mapeo.listas);
  const columns = columnsOf(importing, tabla, mapeo);
  for (const [columna, target] of columns) {
    if (target === null)
      importing.findings.add('columna_omitida', { columna, fila: mapeo.fila_encabezados ?? 1 });
  }
  for (const row of tabla.filas) {
    rows.add(rowOf(row, columns));
    keepRest(importing, row, rows.last);
  }
  planOptions(importing, plan, true);
  return plan;
}

/** Never throws. `mapping` is validated first; `options` win over its `datos`. */
export function importMapped(
  csvText: string,
  mapping: unknown,
  options: OpcionesImportacion = {},
): Importacion {
  const { mapeo, errores } = validateMapping(mapping);
  if (!mapeo) {
    const findings = new Findings('csv');
    for (const { codigo, lugar, ...detalles } of errores) findings.add(codigo, lugar, detalles);
    return { feed: null, informe: findings.report() };
  }
  const importing: Contexto['importing'] = new Importing(
    'csv',
    { ...mapeo.datos, ...options },
    mapeo.fechas,
  );
  if (mapeo.estatus) importing.estatus = mapeo.estatus;
  return guarded(importing, () => {
    const { separador, fila_encabezados: filaEncabezados } = mapeo;
    const tabla = readCsv(csvText, importing.findings, { separador, filaEncabezados });
    return finish(importing, [convert(importing, tabla, mapeo)]);
  });
}
