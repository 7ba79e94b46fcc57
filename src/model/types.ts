/** The types of the model: what is derived from a feed, and what the board asks of it. */
export * from './types-derived.js';
export type * from './types-asked.js';
export type * from './types-cuts.js';
