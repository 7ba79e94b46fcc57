/** Every feed of the demo through every format. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { feed } from './command.js';
import { PLACES, roundTrip } from './round-trip.js';

const FEEDS = readdirSync(dirname(feed('morelos'))).filter((name) => name.endsWith('.json'));

for (const format of Object.keys(PLACES)) {
  test(`every feed of the demo becomes ${format} and comes back the same`, async () => {
    assert.ok(FEEDS.length > 10);
    for (const name of FEEDS) await roundTrip(name.slice(0, -5), format);
  });
}
