/** `tuchu shock back-test`: models scored on the output of a later year, beside two plain guesses. */
import { backTestAnswer } from '../../../shock/back-test/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { whole } from '../../option-values.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { printAnswer } from '../dependence/print.js';
import { tableNamed } from './run.js';

/** Places of a table are some tens; all of them are printed unless fewer are asked for. */
const EVERY = 1000;

export async function backTestCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock back-test';
  noMoreWords(options.words, 2, command);
  const { country, from, to } = options;
  await withWorkspace(options, io, async (workspace) => {
    const dataset = await tableNamed(workspace, options.dataset);
    const answer = await backTestAnswer(workspace, {
      subject: country === undefined ? undefined : countryOf(country, command),
      from: whole('from', from, 1800, 2200),
      to: whole('to', to, 1800, 2200),
      dataset,
    });
    printAnswer(answer, { ...options, top: options.top ?? EVERY }, io);
  });
}
