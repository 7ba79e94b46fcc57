/** `cut`: a cut-off from what the feed states today. */
import { cutPlan } from '../../publish/cut.js';
import { serialise } from '../../publish/document.js';
import { oneLine } from '../../output/report-text.js';
import { needFeed } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { deliver, type Salida } from '../write.js';
import { tCli } from '../words.js';

interface Options extends Salida {
  date: string;
  plan?: string;
  title?: string;
  id?: string;
}

async function cut(ctx: Contexto, options: Options, name: string): Promise<void> {
  const { date, plan, title, id } = options;
  const { documento } = await needFeed(ctx, name);
  const made = cutPlan(documento, {
    fecha: date,
    ...(plan !== undefined && { plan }),
    ...(title !== undefined && { titulo: title }),
    ...(id !== undefined && { id }),
  });
  const { corte, sinId } = made;
  await deliver(ctx, serialise(made.documento), options);
  const n = Object.keys(corte.estados ?? {}).length;
  ctx.say(tCli(ctx.loc, 'k_hecho', { id: corte.id ?? '', n }));
  if (sinId.length === 0) return;
  const cuales = sinId
    .slice(0, 5)
    .map((title) => `«${oneLine(title)}»`)
    .join(', ');
  ctx.say(tCli(ctx.loc, 'k_sin_id', { n: sinId.length, cuales }));
}

export const addCut: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'cut')
    .argument('<source>', 'a_fuente')
    .required('--date <date>', 'o_fecha_corte')
    .option('--plan <id>', 'o_plan')
    .option('--title <text>', 'o_titulo_corte')
    .option('--id <id>', 'o_id_corte')
    .output()
    .examples('cut pal.json --date 2026-11-30 -o con-corte.json')
    .run((options, name) => cut(ctx, options, name));
