export * from './text.js';
export type * from './page.js';
export { shockEntries } from './ready.js';
export { writeShockPage, type ShockPageQuestion } from './write.js';
export { classOf, lossClasses } from './losses.js';
