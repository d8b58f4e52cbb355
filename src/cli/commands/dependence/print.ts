/** Prints an answer about dependence: as tables for people, as Findings for programs. */
import { answerText } from '../../../brief/index.js';
import { TuchuError, render } from '../../../core/index.js';
import { type Answer, answerFindings } from '../../../dependence/index.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import type { Options } from '../../options.js';
import { styleOf } from '../../style.js';

/** Rows of a table printed unless more are asked for. */
const TOP = 30;

/** @throws `TuchuError` where nothing answers what was asked for by name; the reasons are printed first */
export function printAnswer(answer: Answer, options: Options, io: Io): void {
  if (options.json) {
    io.out(`${JSON.stringify(answerFindings(answer), null, 2)}\n`);
    printRefused(answer.refused, options, io);
  } else io.out(answerText(answer, options.lang, options.top ?? TOP, styleOf(io)));
  if (answer.tables.length === 0) refuseNamed(options);
}

/** Who could not answer and why, a line each, beside Findings that are printed for programs. */
export function printRefused(refused: Answer['refused'], { lang }: Options, io: Io): void {
  for (const { missing } of refused) io.err(`${render(missing.detail, lang)}\n`);
}

/** Ends with exit code 1 where a dataset, year or product was named: a question about all of them may find nothing. */
export function refuseNamed({ dataset, year, product }: Options): void {
  if (dataset !== undefined || year !== undefined || product !== undefined)
    throw new TuchuError(say.nothingAnswers({}), 1);
}
