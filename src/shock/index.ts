/** shock/: what happens if a partner closes the door. One model per file or folder. */
export * from './input-output/index.js';
export * from './equilibrium/index.js';
export * from './file.js';
export * from './roles.js';
export * from './held-table.js';
export * from './model.js';
export * from './models.js';
export * from './memo.js';
export * from './losses.js';
export * from './ready.js';
export * from './reproduce.js';
export * from './gaps.js';
export { inBounds } from './bounds.js';
