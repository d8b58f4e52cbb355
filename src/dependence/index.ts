/** dependence/: who depends on whom, for what, and how badly. One indicator per file. */
export * from './answer.js';
export * from './settings.js';
export * from './concentration/index.js';
export * from './table/index.js';
export * from './world/index.js';
export * from './asymmetry/index.js';
export * from './screens/index.js';
export * from './pattern/index.js';
export * from './rerouting/index.js';
export * from './domains/index.js';
export * from './loss/index.js';
export * from './substitutes/index.js';
export * from './leverage/index.js';
export * from './changes/index.js';
export * from './explore/index.js';
