import { drawEach } from './each.js';
import { VECTORS } from './vectors.js';

describe('each hostile text of our own in every field of a feed at once', function () {
  this.timeout(600_000);

  it('stays text, leaves nothing behind and sends nothing', async () => {
    await drawEach(VECTORS);
  });
});
