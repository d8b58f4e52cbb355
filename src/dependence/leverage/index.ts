export * from './leverage.js';
export { LEVERAGE_SETTINGS, type LeverageQuestion } from './question.js';
export * from './loss-part.js';
export * from './other-sellers.js';
export * from './suppliers.js';
