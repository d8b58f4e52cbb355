export * from './network.js';
export * from './cascade.js';
export * from './summary.js';
export * from './assumptions.js';
export * from './product-answer.js';
export * from './table-answer.js';
