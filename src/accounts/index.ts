export type * from './table.js';
export type * from './system.js';
export * from './exports.js';
export * from './chain.js';
export * from './kww.js';
export * from './wwz.js';
