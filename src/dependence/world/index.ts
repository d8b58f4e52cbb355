export * from './cells.js';
export * from './world-concentration.js';
export * from './world-traders.js';
