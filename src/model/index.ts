/** What the data mean, as one entry for those who compute outside the elements. */
export * from './types.js';
export { derivePlan, meanProgress, pickPlan } from './derive.js';
export { facets, axesOf } from './facets.js';
export { countFilters, filterCompromisos } from './filter.js';
export { freshnessOf } from './freshness.js';
export { groupCompromisos } from './group.js';
export { plannedCommitment, plannedPlan, plannedShare } from './planned.js';
export { roundHalfUp, shares } from './round.js';
export { normaliseText, searchIndex, type SearchIndex } from './search.js';
export { compareNumero, sortCompromisos } from './sort.js';
export { readEstatus, statusOf } from './status.js';
export { pasos } from './steps.js';
export { summarise } from './summary.js';
export { traceLines } from './trace.js';
export { endInForce, originalEnd, validityOf } from './validity.js';
