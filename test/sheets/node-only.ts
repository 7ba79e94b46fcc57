/** What the tests in Node need of the workbooks, from one graph of modules. */
export * from '../../src/feed/index.js';
export * from '../../src/sheets/index.js';
export * from '../../src/formats/index.js';
export { isSame } from '../../src/sheets/format-value.js';
export { sampleFeed } from '../feed/sample.js';
export { anyFeed } from './arbitrary.js';
