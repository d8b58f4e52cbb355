export * from './matrix.js';
export type * from './factor.js';
export * from './plain.js';
