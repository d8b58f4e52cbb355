/** ARIO with inventories: what a shock costs whom, day by day. */
export * from './assumptions.js';
export * from './modes.js';
export * from './rationing.js';
export * from './parameters.js';
export * from './events.js';
export type { Deliveries, Sectors } from '../select.js';
export * from './run.js';
export * from './method.js';
export * from './findings.js';
