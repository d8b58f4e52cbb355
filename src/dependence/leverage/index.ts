export * from './leverage.js';
export * from './other-sellers.js';
export * from './suppliers.js';
