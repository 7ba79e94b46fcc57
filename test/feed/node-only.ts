/** What the tests in Node need of src/feed, from one graph of modules. */
export * from '../../src/feed/index.js';
export * from '../../src/feed/json-schema.js';
export * from '../../src/feed/nouns.js';
export * from '../../src/feed/reference-page.js';
export * from '../../src/feed/descriptions.js';
export * from '../../src/feed/descriptions-codes.js';
export * from '../../src/feed/examples.js';
