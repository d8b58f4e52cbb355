export * from './leverage.js';
export * from './loss-part.js';
export * from './other-sellers.js';
export * from './suppliers.js';
