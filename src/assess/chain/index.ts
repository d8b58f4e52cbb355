export * from './complexity-change.js';
export * from './known.js';
export * from './pick.js';
export * from './pair-answer.js';
export * from './all-answer.js';
