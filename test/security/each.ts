/** Draws each of many hostile texts, one at a time in every field of a feed. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { readDemo } from '../demo/demo-feeds.js';
import { draw, PWNED } from './draw.js';
import { compact, hostileEverything, hostileTexts } from './hostile.js';

/** Chromium lets the garbage of hundreds of boards grow to gigabytes before it looks at it. */
const COLLECT_AFTER = 10;

export async function drawEach(texts: readonly string[]): Promise<void> {
  const base = compact((await readDemo('estado-de-muestra')) as never, 1);
  for (const [i, text] of texts.entries()) {
    if (i % COLLECT_AFTER === 0) await executeServerCommand('memory');
    for (const feed of [hostileTexts(base, () => text), hostileEverything(base, () => text)]) {
      const { found } = await draw(feed);
      expect(found, text.slice(0, 200)).to.deep.equal([]);
      expect(PWNED(), text.slice(0, 200)).to.equal(undefined);
    }
  }
}
