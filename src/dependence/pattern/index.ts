export * from './grubel-lloyd.js';
export { COMPLEMENTARITY, complementarity } from './complementarity.js';
export * from './export-similarity.js';
export * from './rca.js';
export * from './trade-intensity.js';
export * from './patterns.js';
