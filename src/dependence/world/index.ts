export * from './cells.js';
export { worldCells, type PassOptions } from './world-cells.js';
export { closeWorldThread, importCellsParallel, worldCellsParallel } from './parallel.js';
export * from './country-profile.js';
export { worldCellsOfFile, type FileOptions } from './of-file.js';
export * from './world-traders.js';
