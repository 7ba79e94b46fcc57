import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse.js';
import { readBook, writeOds, writeXlsx } from '../../src/formats/index.js';
import { bookOfFeed, checkBook, feedOfBook } from '../../src/sheets/index.js';
import { sampleFeed } from '../feed/sample.js';
import { anyFeed } from './arbitrary.js';

describe('feed to workbook and back', function () {
  // Feeds of tens of kB, some hundred times: nothing is timed here.
  this.timeout(120_000);

  it('is the same feed, for any valid feed', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        const { feed: again, mensajes } = feedOfBook(bookOfFeed(feed));
        expect(again).to.deep.equal(feed);
        expect(mensajes.filter(({ gravedad }) => gravedad === 'error')).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is made of feeds that the reader takes', () => {
    for (const feed of fc.sample(anyFeed, 100)) expect(parseFeed(feed).feed).to.not.equal(null);
  });

  it('is the same through the bytes of an .xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed, async (feed) => {
        const book = await readBook(await writeXlsx(bookOfFeed(feed)), 'x.xlsx');
        expect(feedOfBook(book).feed).to.deep.equal(feed);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same through the bytes of an .ods', async () => {
    const book = await readBook(await writeOds(bookOfFeed(sampleFeed())), 'x.ods');
    expect(book.kind).to.equal('ods');
    expect(feedOfBook(book).feed).to.deep.equal(sampleFeed());
  });

  it('says nothing about the cells of a sound feed but what the reader says of the feed', () => {
    const { mensajes, lectura } = checkBook(bookOfFeed(sampleFeed()));
    expect(mensajes.map(({ codigo }) => codigo).sort()).to.deep.equal(
      lectura.problemas.map(({ codigo }) => codigo).sort(),
    );
  });

  it('keeps the order of rows that hang from one parent when rows are sorted otherwise', () => {
    const book = bookOfFeed(sampleFeed());
    for (const sheet of book.sheets) {
      if (sheet.name !== 'Compromisos') continue;
      const [head, help, ...data] = sheet.rows;
      sheet.rows = [head!, help!, ...data.reverse()];
    }
    const before = sampleFeed() as { planes: { compromisos: { id: string }[] }[] };
    const after = feedOfBook(book).feed as typeof before;
    const ids = ({ planes }: typeof before): string[] => planes[0]!.compromisos.map(({ id }) => id);
    expect(ids(after)).to.deep.equal(ids(before).reverse());
  });
});
