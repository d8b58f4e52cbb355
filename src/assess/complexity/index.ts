export * from './question.js';
export * from './read.js';
export * from './world.js';
export * from './sets.js';
export * from './place-table.js';
export * from './product-tables.js';
export { leftOutNotes } from './left-out.js';
export { leftOutText } from './messages.js';
export * from './answer.js';
