import { expect } from '@open-wc/testing';
import { readDemo } from '../demo/demo-feeds.js';
import { draw, PWNED } from './draw.js';
import { compact, hostileEverything, hostileTexts } from './hostile.js';
import { readNaughty } from './naughty.js';
import { VECTORS } from './vectors.js';

describe('each hostile text in every field of a feed at once', function () {
  this.timeout(1_200_000);

  it('stays text, leaves nothing behind and sends nothing', async () => {
    const base = compact((await readDemo('estado-de-muestra')) as never, 1);
    for (const vector of [...VECTORS, ...(await readNaughty())]) {
      for (const feed of [
        hostileTexts(base, () => vector),
        hostileEverything(base, () => vector),
      ]) {
        const { found } = await draw(feed);
        expect(found, vector.slice(0, 200)).to.deep.equal([]);
        expect(PWNED(), vector.slice(0, 200)).to.equal(undefined);
      }
    }
  });
});
