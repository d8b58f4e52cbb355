/** The answers of this room; their shape stands in core, for earlier rooms answer in it too. */
export { answerFindings } from '../core/index.js';
export type { Answer, AnswerRow, AnswerTable } from '../core/index.js';
