/** `convert` and `template`: between spreadsheets and feeds. */
import { revisionText } from '../../output/report-text.js';
import { tally } from '../../output/report.js';
import { serialise } from '../../publish/document.js';
import { readAndCheck, type Leido } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { oneSource } from '../groups.js';
import { formatOfName, FORMATOS, isZipName, type Formato } from '../sheets.js';
import { deliverWorkbook } from '../write-workbook.js';
import { deliver, type Salida } from '../write.js';
import { tCli } from '../words.js';

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

/** Where it goes: `-o`, else the last of several names, unless all of them are sheets to be read. */
function withOutput(options: Options, names: readonly string[]): [Options, string[]] {
  const last = names.at(-1)!;
  const lists = names.every((name) => formatOfName(name) === 'csv' && !isZipName(name));
  if (options.output !== undefined || names.length < 2 || lists) return [options, [...names]];
  return [{ ...options, output: last }, names.slice(0, -1)];
}

async function convert(ctx: Contexto, asked: Options, names: readonly string[]): Promise<void> {
  const [options, sources] = withOutput(asked, names);
  const { to, from, output } = options;
  const wanted = to ?? (output === undefined ? undefined : formatOfName(output));
  const read = await readAndCheck(ctx, await oneSource(sources), from);
  const target = wanted ?? (read.formato === 'json' ? undefined : 'json');
  if (target === undefined) throw new FallaCli('e_formato_salida');
  if (target === read.formato) throw new FallaCli('e_sin_cambio_formato', { valor: target });
  const { documento, fuente } = read;
  const archivo = fuente.nombre;
  if (read.indice) {
    const detalle = tCli(ctx.loc, 'indice_no');
    throw new FallaCli('e_no_es_feed', { archivo, detalle }, CON_PROBLEMAS);
  }
  if (!documento) throw new FallaCli('e_no_es_json', { archivo }, CON_PROBLEMAS);
  report(ctx, read);
  if (target === 'json') await deliver(ctx, serialise(documento), options);
  else await deliverWorkbook(ctx, documento, { ...options, formato: target });
  if (ctx.salida === CON_PROBLEMAS) throw new FallaCli('e_errores_conversion', {}, CON_PROBLEMAS);
}

export const addConvert: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'convert')
    .argument('<sources...>', 'a_convertir')
    .choice('--to <format>', 'o_a', FORMATOS)
    .choice('--from <format>', 'o_desde', FORMATOS)
    .output()
    .examples(
      'convert plantilla.xlsx pal.json',
      'convert pal.json -o pal.ods',
      'convert pal.json --to csv -o hojas/',
      'convert hojas/ -o pal.json',
    )
    .run((options, ...names) => convert(ctx, options, names));

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
