/** `diff`: two editions, in words or as a JSON Patch. */
import { diffFeeds } from '../../feed/diff.js';
import { tCli } from '../words.js';
import { diffLines } from '../../output/diff-words.js';
import { oneLine } from '../../output/report-text.js';
import { jsonPatch } from '../../publish/patch.js';
import { needFeed } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { ENTRADA } from '../read.js';
import { deliver, type Salida } from '../write.js';

interface Options extends Salida {
  jsonPatch?: boolean;
  exitCode?: boolean;
}

async function diff(ctx: Contexto, options: Options, a: string, b: string): Promise<void> {
  if (a === ENTRADA && b === ENTRADA) throw new FallaCli('e_dos_entradas');
  const [before, after] = [await needFeed(ctx, a), await needFeed(ctx, b)];
  const { loc } = ctx;
  if (options.jsonPatch) {
    const operations = jsonPatch(before.documento, after.documento);
    await deliver(ctx, `${JSON.stringify(operations, null, 2)}\n`, options);
    if (options.exitCode && operations.length > 0) ctx.worsen(CON_PROBLEMAS);
    return;
  }
  const differences = diffFeeds(before.feed, after.feed);
  const lines = diffLines(loc, before.feed, after.feed, differences);
  const n = lines.length;
  const head = n === 0 ? tCli(loc, 'd_igual') : tCli(loc, 'd_n', { n });
  const text = [head, ...lines.map((line) => `- ${oneLine(line)}`)];
  await deliver(ctx, text.map((line) => `${line}\n`).join(''), options);
  if (options.exitCode && n > 0) ctx.worsen(CON_PROBLEMAS);
}

export const addDiff: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'diff')
    .argument('<before>', 'a_antes')
    .argument('<after>', 'a_despues')
    .option('--json-patch', 'o_parche')
    .option('--exit-code', 'o_codigo_si_cambia')
    .output()
    .examples('diff publicado/pal.json pal.json', 'diff antes.json despues.json --json-patch')
    .run((options, a, b) => diff(ctx, options, a, b));
