export * from './partner-table.js';
export * from './trade-table.js';
