export * from './economy.js';
export * from './caliendo-parro.js';
export * from './results.js';
export * from './armington.js';
export * from './acr.js';
export * from './thetas.js';
export * from './from-table.js';
export * from './findings.js';
