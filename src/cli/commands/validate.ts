/** `validate`: files, folders and addresses, each reported on its own. */
import { revisionText, totalText } from '../../output/report-text.js';
import { passes, tally, type Revision } from '../../output/report.js';
import { sarifLog } from '../../output/sarif.js';
import { review, type Leido } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { groupSheets } from '../groups.js';
import { watch } from '../progress.js';
import { expand } from '../read.js';
import { formatOfName, FORMATOS, type Formato } from '../sheets.js';
import { VERSION } from '../version.js';
import { deliver, type Salida } from '../write.js';

interface Options extends Salida {
  format: 'human' | 'json' | 'sarif';
  from?: Formato;
  strict?: boolean;
  todo?: string;
  marked?: string;
}

function written({ loc }: Contexto, all: readonly Revision[], { format, strict }: Options): string {
  const exito = all.every((r) => passes(r, strict ?? false));
  if (format === 'sarif') {
    const log = sarifLog(all, { nombre: 'pal-feed', version: VERSION, exito });
    return `${JSON.stringify(log, null, 2)}\n`;
  }
  if (format === 'json') {
    const archivos = all.map((r) => ({
      ...r,
      pasa: passes(r, strict ?? false),
      ...tally(r.dichos),
    }));
    return `${JSON.stringify({ exito, archivos }, null, 2)}\n`;
  }
  return all.length > 1 ? totalText(loc, all) : '';
}

/** The to-do list and the workbook with its cells marked, of the one workbook that was named. */
async function giveBack(ctx: Contexto, options: Options, read: Leido | Revision): Promise<void> {
  const { todo, marked, force } = options;
  if (todo === undefined && marked === undefined) return;
  const sheets = 'hojas' in read ? read.hojas : undefined;
  if (!sheets) {
    // What could not be read was said already.
    if ('falla' in read) return;
    throw new FallaCli('e_solo_libro');
  }
  const { libro, mensajes } = sheets;
  if (todo !== undefined) {
    const { todoList } = await import('../../sheets/index.js');
    const text = todoList(mensajes, { idioma: ctx.loc.idioma });
    await deliver(ctx, text, { output: todo, force });
  }
  if (marked === undefined) return;
  const { markXlsx } = await import('../../formats/index.js');
  const original = libro.kind === 'xlsx' ? (read as Leido).fuente.bytes : libro;
  await deliver(ctx, await markXlsx(original, mensajes), { output: marked, force });
}

function refuseOptions({ todo, marked }: Options, n: number): void {
  if (todo === undefined && marked === undefined) return;
  if (n > 1) throw new FallaCli('e_solo_libro');
  if (marked !== undefined && formatOfName(marked) !== 'xlsx') throw new FallaCli('e_marcado');
}

async function validate(ctx: Contexto, options: Options, names: readonly string[]): Promise<void> {
  const { format, from, strict = false } = options;
  const asked = groupSheets(await expand(names));
  refuseOptions(options, asked.length);
  const all: Revision[] = [];
  const bar = watch(ctx, asked.length);
  const live = format === 'human' && options.output === undefined;
  const texts: string[] = [];
  let read: Leido | Revision | undefined;
  for (const pedido of asked) {
    bar.step(typeof pedido === 'string' ? pedido : pedido.nombre);
    read = await review(ctx, pedido, from);
    const revision = 'revision' in read ? read.revision : read;
    if (!passes(revision, strict)) ctx.worsen(CON_PROBLEMAS);
    all.push(revision);
    if (format === 'human')
      texts.push(revisionText(ctx.loc, revision, live ? { pintar: ctx.paint } : {}));
  }
  bar.end();
  await deliver(ctx, `${texts.join('')}${written(ctx, all, options)}`, options);
  if (read) await giveBack(ctx, options, read);
}

export const addValidate: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'validate')
    .argument('<sources...>', 'a_fuentes')
    .choice('--format <format>', 'o_formato', ['human', 'json', 'sarif'], 'human')
    .choice('--from <format>', 'o_desde', FORMATOS)
    .option('--strict', 'o_estricto')
    .option('--todo <file>', 'o_lista')
    .option('--marked <file>', 'o_marcado')
    .output()
    .examples(
      'validate pal.json',
      'validate plantilla.xlsx --strict --todo pendientes.txt --marked plantilla-marcada.xlsx',
      'validate publicado/ --format sarif -o pal.sarif',
      'validate https://datos.ejemplo.gob.mx/pal.json',
    )
    .run((options, ...names) => validate(ctx, options, names));
