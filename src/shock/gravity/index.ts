export * from './effects.js';
export * from './ppml.js';
export * from './errors.js';
export * from './separation.js';
export * from './assumptions.js';
export * from './panel.js';
export * from './partial-effect.js';
export * from './answer.js';
