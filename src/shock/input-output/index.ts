export * from './cut.js';
export * from './extraction.js';
export * from './flows.js';
export * from './quantity.js';
export * from './prices.js';
export * from './reached.js';
export * from './ranking.js';
export * from './back-test.js';
