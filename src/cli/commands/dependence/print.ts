/** Prints an answer about dependence: as tables for people, as Findings for programs. */
import { answerText } from '../../../brief/index.js';
import { type Answer, answerFindings } from '../../../dependence/index.js';
import type { Io } from '../../io.js';
import type { Options } from '../../options.js';
import { styleOf } from '../../style.js';

/** Rows of a table printed unless more are asked for. */
const TOP = 30;

export function printAnswer(answer: Answer, options: Options, io: Io): void {
  if (options.json) io.out(`${JSON.stringify(answerFindings(answer), null, 2)}\n`);
  else io.out(answerText(answer, options.lang, options.top ?? TOP, styleOf(io)));
}
