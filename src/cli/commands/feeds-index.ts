/** `index`: many feeds and their totals in one file. */
import { isHttpUrl } from '../../feed/schema/base.js';
import { revisionText } from '../../output/report-text.js';
import { serialise } from '../../publish/document.js';
import { makeIndex, type FeedDeIndice } from '../../publish/feeds-index.js';
import { hashOf } from '../../publish/hash.js';
import { review, type Leido } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { watch } from '../progress.js';
import { expand } from '../read.js';
import { deliver, type Salida } from '../write.js';
import { tCli } from '../words.js';
import { basename } from 'node:path';

interface Options extends Salida {
  base?: string;
  title?: string;
  onlyVerified?: boolean;
}

function addressOf({ fuente, lectura }: Leido, base: string | undefined): string {
  const { nombre, url } = fuente;
  if (url) return url.href;
  const stated = lectura.feed?.uri;
  if (base !== undefined) {
    const address = new URL(encodeURIComponent(basename(nombre)), base.replace(/\/?$/, '/')).href;
    if (isHttpUrl(address)) return address;
  }
  if (stated !== undefined) return stated;
  throw new FallaCli('e_sin_uri', { archivo: nombre });
}

async function read(ctx: Contexto, name: string, base?: string): Promise<FeedDeIndice | null> {
  const found = await review(ctx, name);
  if (!('lectura' in found)) {
    ctx.say(revisionText(ctx.loc, found).trimEnd());
    return null;
  }
  // An index that lies in the same folder is not one of its own feeds.
  if (found.indice) {
    ctx.say(`${name}: ${tCli(ctx.loc, 'indice_no')}`);
    return null;
  }
  if (!found.lectura.feed) {
    ctx.say(revisionText(ctx.loc, found.revision).trimEnd());
    ctx.worsen(CON_PROBLEMAS);
    return null;
  }
  const uri = addressOf(found, base);
  return { uri, lectura: found.lectura, sha256: await hashOf(found.fuente.bytes) };
}

async function index(ctx: Contexto, options: Options, names: readonly string[]): Promise<void> {
  const { base, title, onlyVerified } = options;
  if (base !== undefined && !isHttpUrl(base)) throw new FallaCli('e_valor', { valor: base });
  const files = await expand(names);
  const bar = watch(ctx, files.length);
  const feeds: FeedDeIndice[] = [];
  for (const file of files) {
    bar.step(file);
    const feed = await read(ctx, file, base);
    if (feed) feeds.push(feed);
  }
  bar.end();
  const made = makeIndex(feeds, {
    calculado: ctx.ahora.toISOString(),
    estricto: onlyVerified ?? false,
    ...(title !== undefined && { titulo: title }),
  });
  await deliver(ctx, serialise(made), options);
  ctx.say(tCli(ctx.loc, 'i_hecho', { n: feeds.length }));
}

export const addIndex: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'index')
    .argument('<sources...>', 'a_fuentes')
    .option('--base <url>', 'o_base_indice')
    .option('--title <text>', 'o_titulo')
    .option('--only-verified', 'o_solo_verificadas')
    .output()
    .examples('index estados/ --title "Gobierno abierto" -o indice.json')
    .run((options, ...names) => index(ctx, options, names));
