export * from './economy.js';
export * from './caliendo-parro.js';
export * from './results.js';
export * from './armington.js';
export * from './acr.js';
