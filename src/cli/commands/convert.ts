/** `convert` and `template`: between spreadsheets and feeds. */
import { revisionText } from '../../output/report-text.js';
import { tally } from '../../output/report.js';
import { serialise } from '../../publish/document.js';
import { readAndCheck, type Leido } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { formatOfName, FORMATOS, type Formato } from '../sheets.js';
import { deliver, type Salida } from '../write.js';

interface Options extends Salida {
  to?: Formato;
  from?: Formato;
}

/** What was wrong goes to standard error: the feed may be on its way through a pipe. */
function report(ctx: Contexto, { revision }: Leido): void {
  if (revision.dichos.length > 0) ctx.say(revisionText(ctx.loc, revision).trimEnd());
  if (tally(revision.dichos).error === 0) return;
  ctx.worsen(CON_PROBLEMAS);
}

async function workbook(documento: unknown): Promise<Uint8Array> {
  const { bookOfFeed } = await import('../../sheets/index.js');
  const { writeXlsx } = await import('../../formats/index.js');
  return await writeXlsx(bookOfFeed(documento));
}

async function convert(ctx: Contexto, options: Options, name: string): Promise<void> {
  const { to, from, output } = options;
  const wanted = to ?? (output === undefined ? undefined : formatOfName(output));
  const read = await readAndCheck(ctx, name, from);
  const target = wanted ?? (read.formato === 'json' ? undefined : 'json');
  if (target === undefined) throw new FallaCli('e_formato_salida');
  if (target !== 'json' && target !== 'xlsx')
    throw new FallaCli('e_no_se_escribe', { valor: target });
  if (target === read.formato) throw new FallaCli('e_sin_cambio_formato', { valor: target });
  if (!read.documento) throw new FallaCli('e_no_es_json', { archivo: name }, CON_PROBLEMAS);
  report(ctx, read);
  const content = target === 'json' ? serialise(read.documento) : await workbook(read.documento);
  await deliver(ctx, content, options);
  if (ctx.salida === CON_PROBLEMAS) throw new FallaCli('e_errores_conversion', {}, CON_PROBLEMAS);
}

export const addConvert: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'convert')
    .argument('<source>', 'a_fuente')
    .choice('--to <format>', 'o_a', FORMATOS)
    .choice('--from <format>', 'o_desde', FORMATOS)
    .output()
    .examples('convert plantilla.xlsx -o pal.json', 'convert pal.json -o pal.xlsx')
    .run((options, name) => convert(ctx, options, name));

async function template(ctx: Contexto, options: Salida): Promise<void> {
  const { templateBook } = await import('../../sheets/index.js');
  const { writeXlsx } = await import('../../formats/index.js');
  await deliver(ctx, await writeXlsx(templateBook()), options);
}

export const addTemplate: Registro = (program, ctx) =>
  new Orden<Salida>(program, ctx, 'template')
    .output('o_salida_plantilla')
    .examples('template -o plantilla.xlsx')
    .run((options) => template(ctx, options));
