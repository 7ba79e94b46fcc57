/** The feed standard: schemas, types, reader. Runs in Node and in browsers, without DOM. */
export * from './codes.js';
export * from './civil-date.js';
export * from './problems.js';
export type * from './types.js';
export { LIMITES } from './limits.js';
export { isCitable } from './ids.js';
export { isHttpUrl, isDateTime, ID_PATTERN, TEXTO_MAXIMO } from './schema/base.js';
export { diffFeeds, type Diferencia } from './diff.js';
export { changesOfDiff } from './changes-of-diff.js';
export { parseFeed, type ParseOptions } from './parse.js';
export { isIndex, parseIndex, type LecturaDeIndice } from './parse-index.js';
export { feed as feedSchema } from './schema/feed.js';
export { indice as indiceSchema } from './schema/indice.js';
export * from './votes.js';
