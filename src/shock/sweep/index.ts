/** Which assumption matters most. */
export * from './answer.js';
export * from './ranges.js';
