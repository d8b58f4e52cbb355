export * from './matrix.js';
export type * from './factor.js';
export * from './plain.js';
export * from './condition.js';
export * from './open.js';
