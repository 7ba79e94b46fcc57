/** Files on disk: never over another one without being told, and whole or not at all. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { confirm } from '@clack/prompts';
import type { Contexto } from './context.js';
import { FallaCli, systemReason } from './failure.js';
import { tCli } from './words.js';

export interface Destino {
  archivo: string;
  bytes: Uint8Array;
  /** Never replaced by anything else, `--force` or not: an edition under its date. */
  sellado?: boolean;
}

export interface ComoEscribir {
  force?: boolean | undefined;
  /** Says what would be written and writes nothing. */
  ensayo?: boolean | undefined;
}

type Estado = 'nuevo' | 'igual' | 'otro';

async function stateOf({ archivo, bytes }: Destino): Promise<Estado> {
  try {
    return Buffer.compare(await readFile(archivo), bytes) === 0 ? 'igual' : 'otro';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nuevo';
    throw new FallaCli('e_escritura', { archivo, detalle: systemReason(error) });
  }
}

async function mayReplace(ctx: Contexto, archivo: string, force: boolean): Promise<void> {
  if (force) return;
  if (!ctx.interactive) throw new FallaCli('e_existe', { archivo });
  const answer = await confirm({
    message: tCli(ctx.loc, 'p_reemplazar', { archivo }),
    active: tCli(ctx.loc, 'si'),
    inactive: tCli(ctx.loc, 'no'),
    initialValue: false,
    output: process.stderr,
  });
  if (answer !== true) throw new FallaCli('cancelado');
}

async function put({ archivo, bytes }: Destino, estado: Estado): Promise<void> {
  const part = `${archivo}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(archivo), { recursive: true });
    if (estado === 'nuevo') {
      // Exclusive: what appeared in the meantime is not ours to replace.
      await writeFile(archivo, bytes, { flag: 'wx' });
      return;
    }
    await writeFile(part, bytes);
    await rename(part, archivo);
  } catch (error) {
    await rm(part, { force: true });
    throw new FallaCli('e_escritura', { archivo, detalle: systemReason(error) });
  }
}

/** Writes all of them, in their order, after every one was found free or given free. */
export async function writeAll(
  ctx: Contexto,
  destinos: readonly Destino[],
  { force = false, ensayo = false }: ComoEscribir,
): Promise<void> {
  const planned: [Destino, Estado][] = [];
  for (const destino of destinos) planned.push([destino, await stateOf(destino)]);
  for (const [{ archivo, sellado }, estado] of planned) {
    if (estado !== 'otro') continue;
    if (sellado) throw new FallaCli('e_sellado', { archivo });
    if (!ensayo) await mayReplace(ctx, archivo, force);
  }
  for (const [destino, estado] of planned) {
    const { archivo } = destino;
    if (estado === 'igual') ctx.say(tCli(ctx.loc, 'igual', { archivo }));
    else if (ensayo) ctx.say(tCli(ctx.loc, 'escribiria', { archivo }));
    else {
      await put(destino, estado);
      ctx.say(tCli(ctx.loc, 'escrito', { archivo }));
    }
  }
}

export interface Salida extends ComoEscribir {
  output?: string | undefined;
}

/** To the file that was named, else to standard output. */
export async function deliver(
  ctx: Contexto,
  content: string | Uint8Array,
  { output, ...how }: Salida,
): Promise<void> {
  if (output === undefined || output === '-') {
    if (typeof content !== 'string' && process.stdout.isTTY) throw new FallaCli('e_binario');
    await ctx.write(content);
    return;
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await writeAll(ctx, [{ archivo: output, bytes }], how);
}
