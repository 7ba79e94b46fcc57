/** `publish`: the next edition, under its date and as the latest. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { isDateTime } from '../../feed/schema/base.js';
import { diffLines } from '../../output/diff-words.js';
import { oneLine, revisionText } from '../../output/report-text.js';
import { saidProblem, tally } from '../../output/report.js';
import { parseFeed } from '../../feed/parse.js';
import { textIn, type Documento } from '../../publish/document.js';
import { publishEdition, type EdicionNueva } from '../../publish/edition.js';
import { stemOf } from '../../publish/names.js';
import { needFeed } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { readSource } from '../read.js';
import { writeAll, type Destino } from '../write.js';
import { tCli } from '../words.js';

interface Options {
  dir: string;
  previous?: string;
  updated?: string;
  previousUpdated?: string;
  name?: string;
  base?: string;
  reason?: string;
  author?: string;
  allowErrors?: boolean;
  dryRun?: boolean;
  force?: boolean;
}

/** The edition now published: the one that was named, else the latest in the folder. */
async function publishedNow(
  ctx: Contexto,
  options: Options,
  stem: string,
): Promise<Uint8Array | null> {
  if (options.previous !== undefined) return (await readSource(ctx, options.previous)).bytes;
  const latest = join(options.dir, `${stem}.json`);
  const there = await access(latest).then(
    () => true,
    () => false,
  );
  return there ? (await readSource(ctx, latest)).bytes : null;
}

const given = (options: Options) => ({
  ...(options.name !== undefined && { nombre: options.name }),
  ...(options.base !== undefined && { carpeta: options.base.replace(/\/?$/, '/') }),
  ...(options.previousUpdated !== undefined && { fechaAnterior: options.previousUpdated }),
  ...(options.reason !== undefined && { motivo: options.reason }),
  ...(options.author !== undefined && { autor: options.author }),
});

function refuseErrors(ctx: Contexto, made: EdicionNueva, archivo: string): void {
  const { problemas, conteo } = made.lectura;
  const dichos = problemas
    .filter(({ gravedad }) => gravedad === 'error')
    .map((p) => saidProblem(ctx.loc, p));
  if (tally(dichos).error === 0) return;
  ctx.say(revisionText(ctx.loc, { archivo, dichos, conteo }).trimEnd());
  throw new FallaCli('e_con_errores', {}, CON_PROBLEMAS);
}

function filesOf({ dir }: Options, { anterior, fechado, ultimo }: EdicionNueva): Destino[] {
  const sealed = [...(anterior ? [anterior] : []), fechado];
  return [
    ...sealed.map(({ nombre, bytes }) => ({ archivo: join(dir, nombre), bytes, sellado: true })),
    { archivo: join(dir, ultimo.nombre), bytes: ultimo.bytes },
  ];
}

function changeLines(ctx: Contexto, made: EdicionNueva, before: Uint8Array): string[] {
  const { loc } = ctx;
  const feed = made.lectura.feed!;
  const lines = diffLines(loc, parseFeed(before).feed!, feed, made.diferencias);
  const gone = made.diferencias.filter(
    (d) => d.tipo === 'retiro' && d.ruta === '' && ['compromiso', 'actividad'].includes(d.clase),
  ).length;
  return [
    lines.length === 0
      ? tCli(loc, 'u_sin_cambios')
      : tCli(loc, 'u_cambios', { n: made.cambios.length }),
    ...lines.map((line) => `- ${oneLine(line)}`),
    ...(gone > 0 ? [tCli(loc, 'u_quitados', { n: gone })] : []),
  ];
}

function tell(ctx: Contexto, made: EdicionNueva, before: Uint8Array | null): void {
  const { loc } = ctx;
  const { fechado, anterior, ultimo, documento } = made;
  const fecha = textIn(documento, 'actualizado')!;
  ctx.say(tCli(loc, 'u_edicion', { fecha, archivo: fechado.nombre }));
  ctx.say(tCli(loc, 'u_huella', { sha256: fechado.sha256 }));
  if (anterior && before) {
    ctx.say(tCli(loc, 'u_anterior', { archivo: anterior.nombre, sha256: anterior.sha256 }));
    for (const line of changeLines(ctx, made, before)) ctx.say(line);
  } else ctx.say(tCli(loc, 'u_primera'));
  const files = [anterior?.nombre, fechado.nombre, ultimo.nombre].filter(Boolean);
  ctx.say(tCli(loc, 'u_subir', { archivos: files.join(', ') }));
}

async function publish(ctx: Contexto, options: Options, name: string): Promise<void> {
  const { documento } = await needFeed(ctx, name);
  const anterior = await publishedNow(ctx, options, options.name ?? stemOf(documento));
  const made = await publishEdition({
    siguiente: documento,
    anterior,
    actualizado: options.updated ?? updatedOf(documento),
    ...given(options),
  });
  if (!options.allowErrors) refuseErrors(ctx, made, name);
  await writeAll(ctx, filesOf(options, made), { force: options.force, ensayo: options.dryRun });
  tell(ctx, made, anterior);
}

/** When the data were true is for the state to say, never for a clock. */
function updatedOf(documento: Documento): string {
  const stated = textIn(documento, 'actualizado') ?? '';
  return isDateTime(stated) ? stated : '';
}

export const addPublish: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'publish')
    .argument('<source>', 'a_fuente')
    .required('--dir <folder>', 'o_carpeta')
    .option('--previous <source>', 'o_anterior')
    .option('--updated <moment>', 'o_actualizado')
    .option('--previous-updated <moment>', 'o_fecha_anterior')
    .option('--name <name>', 'o_nombre')
    .option('--base <url>', 'o_base')
    .option('--reason <text>', 'o_motivo')
    .option('--author <text>', 'o_autor')
    .option('--allow-errors', 'o_con_errores')
    .option('--dry-run', 'o_ensayo')
    .option('-f, --force', 'o_reemplazar')
    .examples(
      'publish pal.json --dir publicado --dry-run',
      'publish pal.json --dir publicado --updated 2026-11-30T18:00:00-06:00 --reason "Corte de noviembre" --force',
    )
    .run((options, name) => publish(ctx, options, name));
