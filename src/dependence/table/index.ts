export * from './partner-table.js';
export * from './trade-table.js';
export * from './flow-tables.js';
export * from './flow-words.js';
export * from './product-names.js';
