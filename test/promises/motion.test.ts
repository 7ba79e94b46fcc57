import { expect } from '@open-wc/testing';
import { EXERCISE } from '../helpers/elements.js';
import { engine } from '../helpers/engine.js';
import { pretendMedia } from '../helpers/host.js';
import { find, openEverything } from './actions.js';
import { STATES, type Mounted } from './states.js';

const WHERE = { width: 1000, scheme: 'light' } as const;
/** States in which something opens, appears or waits. */
const MOVING = ['tarjetas', 'linea', 'compromiso', 'loading', 'avance-resumen', ...EXERCISE];
const MAX_MS = 150;

async function motions({ element }: Mounted): Promise<Animation[]> {
  await new Promise((done) => requestAnimationFrame(done));
  const roots = [element, ...find(element, '*')].flatMap((el) => el.shadowRoot ?? []);
  return roots.flatMap((root) => root.getAnimations());
}

async function show(name: string): Promise<Mounted> {
  const mounted = await STATES[name]!(WHERE);
  if (name !== 'loading') void openEverything(mounted.element);
  return mounted;
}

describe('motion', () => {
  for (const name of MOVING) {
    it(`${name}: nothing moves longer than ${MAX_MS} ms, and nothing again and again`, async () => {
      for (const one of await motions(await show(name))) {
        const { duration, iterations } = one.effect!.getComputedTiming();
        expect(duration).to.be.at.most(MAX_MS);
        expect(iterations).to.equal(1);
      }
    });
  }

  // Only Chromium can pretend the setting.
  if (engine === 'chromium') {
    it('is there without the setting, so that the next test can fail', async () => {
      expect(await motions(await show('tarjetas'))).not.to.have.length(0);
    });

    for (const name of MOVING) {
      it(`${name}: none at all where the reader asked for less`, async () => {
        await pretendMedia({ 'prefers-reduced-motion': 'reduce' });
        expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
        expect(await motions(await show(name))).to.deep.equal([]);
        await pretendMedia({});
      });
    }
  }
});
