export * from './complexity-change.js';
export * from './known.js';
export * from './pick.js';
