/** `ics` and `atom`: a plan taken away, as the board offers it. */
import type { Llevado } from '../../output/taken.js';
import { atomFeed } from '../../output/atom.js';
import { calendar } from '../../output/ics.js';
import { wholePlan } from '../../output/whole.js';
import { hashOf } from '../../publish/hash.js';
import type { Localizer } from '../../i18n/localizer.js';
import { makeLocalizer } from '../../i18n/localizer.js';
import { dayAsked, needFeed, type FeedLeido } from '../check.js';
import { Orden, type Registro } from '../command.js';
import type { Contexto } from '../context.js';
import { CON_PROBLEMAS, FallaCli } from '../failure.js';
import { deliver, type Salida } from '../write.js';

export interface Reglamento {
  plan?: string;
  today?: string;
  onlyVerified?: boolean;
}

export interface Tomado {
  leido: FeedLeido;
  loc: Localizer;
  llevado: Llevado;
}

/** The plan that was asked for, with words for a feed of its language. */
export async function takePlan(ctx: Contexto, name: string, asked: Reglamento): Promise<Tomado> {
  const leido = await needFeed(ctx, name);
  const { feed, fuente, lectura } = leido;
  const loc = makeLocalizer(ctx.loc.pedido, feed.idioma ?? 'es-MX');
  const llevado = wholePlan(loc, lectura, {
    plan: asked.plan,
    hoy: dayAsked(ctx, feed, asked.today),
    estricto: asked.onlyVerified ?? false,
    origen: { url: fuente.url ?? null, pagina: null, sha256: await hashOf(fuente.bytes) },
  });
  if (llevado) return { leido, loc, llevado };
  throw asked.plan === undefined
    ? new FallaCli('e_sin_plan', { archivo: name }, CON_PROBLEMAS)
    : new FallaCli('e_plan', { archivo: name, plan: asked.plan }, CON_PROBLEMAS);
}

type Write = (loc: Localizer, llevado: Llevado) => string;

const addTaken =
  (name: 'ics' | 'atom', write: Write, ...examples: string[]): Registro =>
  (program, ctx) =>
    new Orden<Salida & Reglamento>(program, ctx, name)
      .argument('<source>', 'a_fuente')
      .rules()
      .output()
      .examples(...examples)
      .run(async (options, source) => {
        const { loc, llevado } = await takePlan(ctx, source, options);
        await deliver(ctx, write(loc, llevado), options);
      });

export const addIcs = addTaken('ics', calendar, 'ics pal.json -o plazos.ics');
export const addAtom = addTaken('atom', atomFeed, 'atom pal.json -o cambios.atom');
