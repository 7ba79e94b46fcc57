/** `render`: a page for readers without scripts and for search engines. */
import { basename, dirname, join } from 'node:path';
import { pageCss, pageHtml } from '../../output/html.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { FallaCli } from '../failure.js';
import { deliver, writeAll, type Salida } from '../write.js';
import { takePlan, type Reglamento } from './take.js';

interface Options extends Salida, Reglamento {
  css?: string;
  board?: string;
  data?: string;
  shadow?: boolean;
  fragment?: boolean;
}

const CSS = 'pal-pagina.css';

async function render(ctx: Contexto, options: Options, name: string): Promise<void> {
  const { css, board, data, shadow, fragment, output, force } = options;
  const { loc, llevado } = await takePlan(ctx, name, options);
  const datos = data ?? llevado.origen.fuente;
  if (board !== undefined && datos === null) throw new FallaCli('e_sin_datos');
  const text = pageHtml(loc, llevado, {
    css: css ?? CSS,
    datos,
    tablero: board ?? null,
    sombra: shadow ?? false,
    fragmento: fragment ?? false,
  });
  if (output === undefined || output === '-' || css !== undefined) {
    await deliver(ctx, text, options);
    return;
  }
  const bytes = (from: string): Uint8Array => new TextEncoder().encode(from);
  const files = [
    { archivo: join(dirname(output), CSS), bytes: bytes(pageCss) },
    { archivo: join(dirname(output), basename(output)), bytes: bytes(text) },
  ];
  await writeAll(ctx, files, { force });
}

export const addRender: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'render')
    .argument('<source>', 'a_fuente')
    .rules()
    .option('--css <url>', 'o_css')
    .option('--board <url>', 'o_tablero')
    .option('--data <url>', 'o_datos')
    .option('--shadow', 'o_sombra')
    .option('--fragment', 'o_fragmento')
    .output('o_salida_pagina', { css: CSS })
    .examples('render pal.json -o pal.html', 'render pal.json --board pal-tablero.js -o pal.html')
    .run((options, name) => render(ctx, options, name));
