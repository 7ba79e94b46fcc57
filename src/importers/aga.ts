/** AGA-Tablero (2019–22): what its GraphQL queries answer, nested or table by table. */
import { commitmentOf, downloads } from './aga-commitments.js';
import { type Aga, bookkeeping } from './aga-evidence.js';
import { metadataOf } from './aga-metadata.js';
import { AgaTables, type ClaseAga, NOMBRES } from './aga-tables.js';
import { guarded, Impossible, jsonOf } from './door.js';
import type { Importacion } from './findings.js';
import { finish, planOptions } from './finish.js';
import { Importing, type Pieza, push, put } from './importing.js';
import { harmless, keep, keepRest } from './keep.js';
import type { OpcionesImportacion } from './options.js';
import { recordsOf } from './records.js';
import { Source } from './source.js';

const DESCARGAS = {
  descarga: { titulo: 'Plan de acción', tipo: 'plan' },
  minutas: { titulo: 'Minutas', tipo: 'minuta' },
};

function planOf(aga: Aga, source: Source, commitments: readonly Source[]): Pieza {
  const { importing } = aga;
  const stated = importing.options.plan?.titulo;
  const own = source.take('titulo') ?? source.take('nombre') ?? stated;
  const titulo = importing.title(own, source.place('titulo'), 'Plan de Acción Local');
  const plan: Pieza = {
    id: importing.ids.take('plan', source.take('id'), source.place('id'), titulo),
    titulo,
  };
  importing.date(plan, 'inicio', source.take('fecha_inicial'), source.place('fecha_inicial'));
  importing.date(plan, 'fin', source.take('fecha_final'), source.place('fecha_final'));
  const meta = metadataOf(source);
  put(plan, 'objetivo', importing.text(meta.take('descripcion'), meta.place('descripcion')));
  downloads(aga, meta, plan, DESCARGAS);
  put(
    plan,
    'compromisos',
    commitments.map((one) => commitmentOf(aga, one)),
  );
  bookkeeping(aga, source);
  keepRest(importing, meta, plan);
  keepRest(importing, source, plan);
  return plan;
}

/** Rows of tables that belong to none that came: kept with the first plan. */
function orphans({ importing, tables }: Aga, plan: Pieza): void {
  for (const clase of Object.keys(NOMBRES) as ClaseAga[]) {
    for (const { value, lugar } of tables.free(clase)) {
      const destino = `x_aga_huerfanos_${clase}`;
      const copy = harmless(importing, value, lugar);
      importing.findings.add('elemento_huerfano', lugar, { valor: copy, destino });
      push(plan, destino, copy);
    }
  }
}

function convert(aga: Aga): Pieza[] {
  const { importing, tables } = aga;
  const kept: Pieza = {};
  const rows = recordsOf(importing, tables.free('plan'), kept);
  const sources = rows.length > 0 ? rows : [new Source({}, { ruta: '' })];
  const own = sources.map((source) => tables.children(source, 'compromiso', 'plan'));
  // A commitment that names no plan can only be of the first.
  own[0]?.push(...tables.free('compromiso'));
  const plans = sources.map((source, i) =>
    planOf(aga, source, recordsOf(importing, own[i]!, kept)),
  );
  const first = plans[0]!;
  Object.assign(first, kept);
  orphans(aga, first);
  for (const { name, value, lugar } of tables.rest) keep(importing, first, name, value, lugar);
  planOptions(importing, first, true);
  return plans;
}

/** Never throws. `json`: the text, or the value that JSON.parse made of it. */
export function importAga(json: unknown, options: OpcionesImportacion = {}): Importacion {
  const importing = new Importing('aga', options);
  return guarded(importing, () => {
    const tables = new AgaTables(jsonOf(json));
    if (tables.isEmpty) {
      const esperado = 'plan, compromiso, accion, actividad';
      throw new Impossible('entrada_no_reconocida', { ruta: '' }, { esperado });
    }
    return finish(importing, convert({ importing, tables }));
  });
}
