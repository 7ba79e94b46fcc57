import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { codigo } from '../../src/feed/schema/base.js';
import { ESTADO_PLAN, ETAPA, type CodeList } from '../../src/feed/codes.js';
import { feed as feedSchema } from '../../src/feed/schema/feed.js';
import type { Feed } from '../../src/feed/types.js';
import { readDemo } from './demo-feeds.js';
import { uncovered } from './schema-coverage.js';

/** Values that a member went through in the history of a feed. */
function pastValues(feed: Feed, member: string): string[] {
  return (feed.cambios ?? [])
    .filter((cambio) => cambio.ruta?.endsWith(`/${member}`))
    .flatMap((cambio) => [cambio.antes, cambio.despues])
    .filter((value) => typeof value === 'string');
}

describe('the sample feeds', () => {
  let state: Feed;
  let town: Feed;

  before(async () => {
    [state, town] = await Promise.all([
      readDemo('estado-de-muestra') as Promise<Feed>,
      readDemo('municipio-de-muestra') as Promise<Feed>,
    ]);
  });

  // One exercise has one stage, and a state has no municipality: the stages and plan states that it
  // has left behind stand in its history, and the town is a feed of its own.
  it('use every member, every form and every code of the standard', () => {
    const history = new Map<CodeList, string[]>([
      [ETAPA, pastValues(state, 'etapa')],
      [ESTADO_PLAN, pastValues(state, 'estado')],
    ]);
    expect(uncovered(feedSchema, [state, town], history)).to.deep.equal({
      members: [],
      forms: [],
      codes: [],
    });
  });

  it('leave only the municipality to the feed of the town', () => {
    expect(uncovered(feedSchema, [state]).members).to.deep.equal(['/ejercicio/municipio']);
  });

  it('carry own members, which start with x_', () => {
    expect(Object.keys(state).some((name) => name.startsWith('x_'))).to.equal(true);
  });

  it('say that they are samples', () => {
    expect([state.ejemplo, town.ejemplo]).to.deep.equal([true, true]);
  });

  it('would fail on a member, a form or a code that they do not use', () => {
    const schema = z.object({
      seen: z.optional(z.string()),
      unseen: z.optional(z.string()),
      form: z.union([z.string(), z.number()]),
      code: codigo(ESTADO_PLAN),
    });
    const gaps = uncovered(schema, [{ seen: 'x', form: 1, code: 'vigente' }]);
    expect(gaps.members).to.deep.equal(['/unseen']);
    expect(gaps.forms).to.deep.equal(['/form as string']);
    expect(gaps.codes).to.include('estado del plan: borrador');
  });
});
