/** `import`: from the systems that states have, with a report of what did not map. */
import { basename } from 'node:path';
import { decode } from '../../feed/decode.js';
import type { Importacion, OpcionesImportacion } from '../../importers/index.js';
import { serialise } from '../../publish/document.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { readSource } from '../read.js';
import { deliver, writeAll, type Salida } from '../write.js';
import { suggest } from './suggest.js';

interface Options extends Salida {
  mapping?: string;
  suggest?: boolean;
  report?: string;
  updated?: string;
  state?: string;
  stateName?: string;
  publisher?: string;
  site?: string;
}

function given(o: Options): OpcionesImportacion {
  const entidad = {
    ...(o.state !== undefined && { cve_ent: o.state }),
    ...(o.stateName !== undefined && { nombre: o.stateName }),
  };
  const nombre = `Gobierno abierto en ${o.stateName ?? o.state ?? ''}`.trim();
  return {
    ...(o.updated !== undefined && { actualizado: o.updated }),
    ...(o.publisher !== undefined && { publicador: { nombre: o.publisher } }),
    ...(Object.keys(entidad).length > 0 && { ejercicio: { nombre, entidad } }),
    ...(o.site !== undefined && { sitio: o.site }),
  };
}

const textOf = async (ctx: Contexto, name: string): Promise<string> =>
  decode((await readSource(ctx, name)).bytes).text;

/** Longer names first: one ends like another. */
const TABLAS = /(commitment_user|commitments|objectives|agents|steps|users)$/i;

/** Tables by the names of their files: `commitments.csv` and `pa15-commitments.csv` alike. */
async function tablesOf(ctx: Contexto, names: readonly string[]): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  for (const name of names) {
    const stem = basename(name).replace(/\.[^.]*$/, '');
    tables[TABLAS.exec(stem)?.[1]?.toLowerCase() ?? stem] = await textOf(ctx, name);
  }
  return tables;
}

async function imported(
  ctx: Contexto,
  system: string,
  options: Options,
  names: readonly string[],
): Promise<Importacion> {
  const importers = await import('../../importers/index.js');
  const asked = given(options);
  if (system === 'pa15') return importers.importPa15(await tablesOf(ctx, names), asked);
  const text = await textOf(ctx, names[0]!);
  if (system === 'aga') return importers.importAga(text, asked);
  if (system === 'decidim') return importers.importDecidim(text, asked);
  if (options.mapping === undefined) throw new FallaCli('e_mapeo');
  return importers.importMapped(text, await textOf(ctx, options.mapping), asked);
}

async function run(ctx: Contexto, o: Options, system: string, names: string[]): Promise<void> {
  if (!['aga', 'pa15', 'decidim', 'csv'].includes(system)) {
    throw new FallaCli('e_sistema', { valor: system });
  }
  if (o.suggest) {
    await suggest(ctx, o, names[0]!);
    return;
  }
  const made = await imported(ctx, system, o, names);
  const { reportInWords } = await import('../../importers/index.js');
  ctx.say(reportInWords(made, ctx.loc.idioma).trimEnd());
  if (o.report !== undefined) {
    const bytes = new TextEncoder().encode(serialise(made.informe));
    await writeAll(ctx, [{ archivo: o.report, bytes }], o);
  }
  if (!made.feed) throw new FallaCli('e_import', { archivo: names[0]! }, CON_PROBLEMAS);
  await deliver(ctx, serialise(made.feed), o);
  if (made.informe.hallazgos.some((h) => h.gravedad === 'error')) ctx.worsen(CON_PROBLEMAS);
}

export const addImport: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'import')
    .argument('<system>', 'a_sistema')
    .argument('<files...>', 'a_importados')
    .option('--mapping <file>', 'o_mapeo')
    .option('--suggest', 'o_sugerir')
    .option('--updated <moment>', 'o_actualizado')
    .option('--state <key>', 'o_entidad')
    .option('--state-name <name>', 'o_nombre_entidad')
    .option('--publisher <name>', 'o_publicador')
    .option('--site <url>', 'o_sitio')
    .option('--report <file>', 'o_informe')
    .output()
    .examples(
      'import aga respuesta.json --state 20 --state-name Oaxaca -o pal.json',
      'import csv seguimiento.csv --suggest -o mapeo.json',
      'import csv seguimiento.csv --mapping mapeo.json -o pal.json',
    )
    .run((options, system, ...names) => run(ctx, options, system, names));
