export type * from './page.js';
export { writeExplorer } from './write.js';
