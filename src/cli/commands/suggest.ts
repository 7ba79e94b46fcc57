/** A mapping to start from, made of the heads of a CSV. */
import { serialise } from '../../publish/document.js';
import type { Contexto } from '../context.js';
import { readSource } from '../read.js';
import { readWorkbook } from '../sheets.js';
import { deliver, type Salida } from '../write.js';
import { tCli } from '../words.js';

export async function suggest(ctx: Contexto, salida: Salida, name: string): Promise<void> {
  const { suggestMapping } = await import('../../importers/index.js');
  const book = await readWorkbook(ctx, await readSource(ctx, name));
  const heads = book.sheets[0]?.rows[0] ?? [];
  const { mapeo, dudas } = suggestMapping(heads.map((cell) => String(cell?.value ?? '')));
  await deliver(ctx, serialise(mapeo), salida);
  if (dudas.length > 0) ctx.say(tCli(ctx.loc, 'm_dudas', { cuales: dudas.join(', ') }));
}
