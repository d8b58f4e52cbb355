export * from './cells.js';
export * from './plain.js';
export * from './world-concentration.js';
