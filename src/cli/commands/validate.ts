/** `validate`: files, folders and addresses, each reported on its own. */
import { revisionText, totalText } from '../../output/report-text.js';
import { passes, tally, type Revision } from '../../output/report.js';
import { sarifLog } from '../../output/sarif.js';
import { review } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS } from '../failure.js';
import { watch } from '../progress.js';
import { expand } from '../read.js';
import { VERSION } from '../version.js';
import { deliver, type Salida } from '../write.js';

interface Options extends Salida {
  format: 'human' | 'json' | 'sarif';
  strict?: boolean;
}

function written({ loc }: Contexto, all: readonly Revision[], { format, strict }: Options): string {
  const exito = all.every((r) => passes(r, strict ?? false));
  if (format === 'sarif') {
    const log = sarifLog(all, { nombre: 'pal-feed', version: VERSION, exito });
    return `${JSON.stringify(log, null, 2)}\n`;
  }
  if (format === 'json') {
    const archivos = all.map((r) => ({
      ...r,
      pasa: passes(r, strict ?? false),
      ...tally(r.dichos),
    }));
    return `${JSON.stringify({ exito, archivos }, null, 2)}\n`;
  }
  return all.length > 1 ? totalText(loc, all) : '';
}

async function validate(ctx: Contexto, options: Options, names: readonly string[]): Promise<void> {
  const files = await expand(names);
  const all: Revision[] = [];
  const bar = watch(ctx, files.length);
  const live = options.format === 'human' && options.output === undefined;
  const texts: string[] = [];
  for (const file of files) {
    bar.step(file);
    const read = await review(ctx, file);
    const revision = 'revision' in read ? read.revision : read;
    if (!passes(revision, options.strict ?? false)) ctx.worsen(CON_PROBLEMAS);
    all.push(revision);
    if (options.format === 'human')
      texts.push(revisionText(ctx.loc, revision, live ? { pintar: ctx.paint } : {}));
  }
  bar.end();
  await deliver(ctx, `${texts.join('')}${written(ctx, all, options)}`, options);
}

export const addValidate: Registro = (program, ctx) =>
  new Orden<Options>(program, ctx, 'validate')
    .argument('<sources...>', 'a_fuentes')
    .choice('--format <format>', 'o_formato', ['human', 'json', 'sarif'], 'human')
    .option('--strict', 'o_estricto')
    .output()
    .examples(
      'validate pal.json',
      'validate plantilla.xlsx --strict',
      'validate publicado/ --format sarif -o pal.sarif',
      'validate https://datos.ejemplo.gob.mx/pal.json',
    )
    .run((options, ...names) => validate(ctx, options, names));
