/** Draws each of many hostile texts, one at a time in every field of a feed. */
import { expect } from '@open-wc/testing';
import { readDemo } from '../demo/demo-feeds.js';
import { draw, PWNED } from './draw.js';
import { compact, hostileEverything, hostileTexts } from './hostile.js';

export async function drawEach(texts: readonly string[]): Promise<void> {
  const base = compact((await readDemo('estado-de-muestra')) as never, 1);
  for (const text of texts) {
    for (const feed of [hostileTexts(base, () => text), hostileEverything(base, () => text)]) {
      const { found } = await draw(feed);
      expect(found, text.slice(0, 200)).to.deep.equal([]);
      expect(PWNED(), text.slice(0, 200)).to.equal(undefined);
    }
  }
}
