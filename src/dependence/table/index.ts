export * from './partner-table.js';
export * from './reconciled.js';
export * from './trade-table.js';
export * from './united.js';
