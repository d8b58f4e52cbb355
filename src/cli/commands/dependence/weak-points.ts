/** `tuchu dependence weak-points [COUNTRY]`: what the world would lose without one exporter. */
import { weakPointsAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { worldChoiceOf } from './choice.js';
import { printAnswer } from './print.js';

export async function weakPointsCommand(options: Options, io: Io): Promise<void> {
  const command = 'dependence weak-points';
  noMoreWords(options.words, 3, command);
  const word = options.words[2];
  const subject = word === undefined ? undefined : countryOf(word, command);
  const { product } = options;
  await withWorkspace(options, io, async (workspace) => {
    const choice = await worldChoiceOf(options, workspace, command);
    printAnswer(await weakPointsAnswer(workspace, { subject, product, ...choice }), options, io);
  });
}
