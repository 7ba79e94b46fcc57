import { drawEach } from './each.js';
import { readNaughty } from './naughty.js';

// A page of its own for each part: a thousand feeds are drawn in it.
describe('each naughty string in every field of a feed at once, part 3 of 3', function () {
  this.timeout(600_000);

  it('stays text, leaves nothing behind and sends nothing', async () => {
    const all = await readNaughty();
    await drawEach(all.filter((_, i) => i % 3 === 2));
  });
});
