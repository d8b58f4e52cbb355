export type * from './table.js';
export type * from './system.js';
