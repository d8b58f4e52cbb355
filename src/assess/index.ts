export * from './assessment.js';
export { findGaps, type Gap } from './gaps.js';
export { BLOCS } from './groups.js';
export { factTable } from './fact-table.js';
export { LEADER_SINCE } from './trend.js';
export type { Peers } from './peers.js';
export * from './pair/index.js';
export * from './claims/index.js';
export * from './complexity/index.js';
