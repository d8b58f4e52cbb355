export * from './asymmetry.js';
export * from './salience.js';
export * from './gdp-dependence.js';
export * from './hirschman-effects.js';
export * from './unbalanced.js';
export * from './pivot-market.js';
export * from './mutual.js';
export * from './pivot-answer.js';
