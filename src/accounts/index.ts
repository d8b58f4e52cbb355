/** accounts/: input-output accounts of any table the store holds. One idea per file. */
export type * from './table.js';
export type * from './system.js';
export { tableLabels, type PrimaryKind, type TableLabels } from './labels.js';
export * from './table-of.js';
export * from './coefficients.js';
export * from './leontief.js';
export * from './productive.js';
export * from './ghosh.js';
export * from './multipliers.js';
export * from './linkages.js';
export * from './value-added.js';
export * from './national.js';
export * from './balance.js';
export * from './tables-held.js';
export * from './chain-table/answer.js';
