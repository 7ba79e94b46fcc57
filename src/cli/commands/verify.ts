/** `verify`: hashes and chain of the editions. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { oneLine } from '../../output/report-text.js';
import type { Cadena, Eslabon } from '../../publish/chain-types.js';
import { verifyChain } from '../../publish/chain.js';
import { readDocument } from '../../publish/document.js';
import { hashOf } from '../../publish/hash.js';
import { datedName } from '../../publish/names.js';
import { flagsIn, Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli, SIN_HACER } from '../failure.js';
import { ENTRADA, isAddress, readSource, type Fuente } from '../read.js';
import { deliver, type Salida } from '../write.js';
import { tCli } from '../words.js';

interface Options extends Salida {
  dir?: string;
  known: string[];
  online?: boolean;
  format: 'human' | 'json';
}

type Traer = Parameters<typeof verifyChain>[0]['traer'];

const nameIn = (uri: string | undefined): string | undefined => {
  if (uri === undefined || !URL.canParse(uri)) return undefined;
  return decodeURIComponent(new URL(uri).pathname.split('/').pop() ?? '') || undefined;
};

/** Editions on disk: by the name that the chain gives, else whichever file has that hash. */
function fromFolder(dir: string): Traer {
  let hashes: Promise<Map<string, string>> | undefined;
  const read = (name: string): Promise<Uint8Array | null> =>
    readFile(join(dir, basename(name))).catch(() => null);
  const scan = async (): Promise<Map<string, string>> => {
    const found = new Map<string, string>();
    for (const name of await readdir(dir).catch(() => [])) {
      const bytes = name.toLowerCase().endsWith('.json') ? await read(name) : null;
      if (bytes) found.set(await hashOf(bytes), name);
    }
    return found;
  };
  return async ({ uri, sha256 }) => {
    const name = nameIn(uri);
    const named = name === undefined ? null : await read(name);
    if (named) return named;
    const same = (await (hashes ??= scan())).get(sha256 ?? '');
    return same === undefined ? null : await read(same);
  };
}

/** Editions on the web, from where the chain says. */
function fromWeb(ctx: Contexto, origin: string | null): Traer {
  return async ({ uri }) => {
    if (uri === undefined || !isAddress(uri)) return null;
    if (origin !== null && new URL(uri).origin !== origin) return null;
    return await readSource(ctx, uri).then(
      ({ bytes }) => bytes,
      () => null,
    );
  };
}

/** An address that was named may be followed on its own server; elsewhere only when asked for. */
function bringer(ctx: Contexto, { nombre, url }: Fuente, { dir, online }: Options): Traer {
  if (dir === undefined && url) return fromWeb(ctx, online ? null : url.origin);
  const folder = fromFolder(dir ?? (nombre === ENTRADA ? '.' : dirname(nombre)));
  if (!online) return folder;
  const web = fromWeb(ctx, null);
  return async (entry) => (await folder(entry)) ?? (await web(entry));
}

/** The copy of the edition now published under its date, where there is one at hand. */
async function datedCopy(ctx: Contexto, { nombre, bytes, url }: Fuente, { dir }: Options) {
  const documento = readDocument(bytes);
  const stem = basename(url?.pathname ?? nombre).replace(/\.json$/i, '');
  const name = documento && datedName(documento, stem);
  if (!name || (url && dir === undefined)) return null;
  const place = join(dir ?? (nombre === ENTRADA ? '.' : dirname(nombre)), name);
  return await readSource(ctx, place).then(
    (copy) => copy.bytes,
    () => null,
  );
}

function line(ctx: Contexto, e: Eslabon): string {
  const { loc } = ctx;
  const own = e.indice === -1;
  const name = own ? tCli(loc, 'v_actual') : (nameIn(e.uri) ?? `${e.indice + 1}`);
  const verdict =
    own && e.veredicto === 'no_comprobable'
      ? tCli(loc, 'v_sin_copia')
      : tCli(loc, `v_${e.veredicto}`);
  const tone = { correcta: 'bien', alterada: 'error' }[e.veredicto as string] ?? 'advertencia';
  const hash = e.huella ?? e.sha256 ?? '';
  return (
    oneLine(`${e.fecha} ${name}: `) +
    ' ' +
    ctx.paint(tone as 'bien', verdict) +
    (hash && ` (${hash})`)
  );
}

function words(ctx: Contexto, chain: Cadena): string {
  const { loc } = ctx;
  const lines = [
    ...[...chain.eslabones, chain.actual].map((e) => line(ctx, e)),
    ...chain.roturas.map(({ clase, sha256 }) =>
      ctx.paint('error', tCli(loc, `v_${clase}`, { sha256: oneLine(sha256) })),
    ),
    tCli(loc, `v_${chain.estado}`),
    ...(chain.estado === 'integra' ? [tCli(loc, 'v_limite')] : []),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

async function verify(ctx: Contexto, options: Options, name: string): Promise<void> {
  const fuente = await readSource(ctx, name);
  if (!readDocument(fuente.bytes)) throw new FallaCli('e_no_es_json', { archivo: name }, SIN_HACER);
  const chain = await verifyChain({
    actual: fuente.bytes,
    fechada: await datedCopy(ctx, fuente, options),
    traer: bringer(ctx, fuente, options),
    conocidas: options.known,
  });
  const text =
    options.format === 'json' ? `${JSON.stringify(chain, null, 2)}\n` : words(ctx, chain);
  await deliver(ctx, text, options);
  if (chain.estado !== 'integra') ctx.worsen(CON_PROBLEMAS);
}

export const addVerify: Registro = (program, ctx) => {
  const orden = new Orden<Options>(program, ctx, 'verify')
    .argument('<source>', 'a_fuente')
    .option('--dir <folder>', 'o_carpeta_ediciones')
    .option('--online', 'o_en_linea')
    .choice('--format <format>', 'o_formato_corto', ['human', 'json'], 'human')
    .output();
  orden.command.option(
    flagsIn(ctx, '--known <sha256>'),
    tCli(ctx.loc, 'o_huella'),
    (hash: string, before: string[]) => [...before, hash],
    [],
  );
  orden
    .examples('verify publicado/pal.json', 'verify https://datos.ejemplo.gob.mx/pal.json')
    .run((options, name) => verify(ctx, options, name));
};
