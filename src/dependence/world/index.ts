export * from './cells.js';
export * from './world-concentration.js';
