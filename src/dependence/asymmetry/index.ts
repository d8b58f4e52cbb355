export * from './asymmetry.js';
