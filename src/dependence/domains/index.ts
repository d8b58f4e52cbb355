export * from './registry.js';
export * from './domains.js';
export * from './energy.js';
export * from './reserves.js';
export * from './votes.js';
export * from './correlation.js';
export * from './domain-table.js';
export * from './troops.js';
