export type * from './page.js';
export { writePage, type PageOptions } from './write.js';
export { findingView } from './view.js';
export { paragraph } from './paragraph.js';
export { ladderText } from './ladder-text.js';
export { pageText } from './text.js';
export { evidenceText } from './evidence-text.js';
export { tableText, wrap } from './layout.js';
