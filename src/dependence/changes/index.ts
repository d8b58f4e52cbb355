export * from './hhi-change.js';
export * from './turnover.js';
export * from './share-change.js';
export * from './entries.js';
export * from './findings.js';
export * from './answer.js';
