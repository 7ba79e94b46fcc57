import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { importSource } from '../../scripts/lib/import-source.js';

const { anyFeed, bookOfFeed, feedOfBook, isSame } = await importSource(
  fileURLToPath(new URL('node-only.ts', import.meta.url)),
);

describe('feed to workbook and back', () => {
  it('is the same feed for 5 000 valid feeds', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => isSame(feedOfBook(bookOfFeed(feed)).feed, feed)),
      { numRuns: 5_000 },
    );
  });

  it('tells a feed from another one', () => {
    assert.equal(isSame({ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }), true);
    assert.equal(isSame({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] }), false);
    assert.equal(isSame({ a: [] }, {}), false);
  });
});
