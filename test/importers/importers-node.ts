/** What the tests of the importers need, from one graph of modules. */
export * from '../../src/importers/index.js';
export { HALLAZGOS } from '../../src/importers/findings.js';
export { crossStatus, statusOfProgress } from '../../src/importers/crosswalk.js';
export { readDate } from '../../src/importers/dates.js';
export { readNumber } from '../../src/importers/numbers.js';
export { findSeparator } from '../../src/importers/csv.js';
export { linkOf } from '../../src/importers/links.js';
export { ES } from '../../src/importers/words-es.js';
export { EN } from '../../src/importers/words-en.js';
export { parseFeed } from '../../src/feed/index.js';
export { derivePlan } from '../../src/model/index.js';
