/** Cuts seen from both sides, and the ranking of partners that comes of it. */
export * from './answer.js';
export * from './cut.js';
export * from './world.js';
