export * from './nested.js';
export * from './assumptions.js';
export * from './table-input.js';
export * from './answer.js';
