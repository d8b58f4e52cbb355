/** `tuchu dependence substitutes COUNTRY --product CODE`: who else could sell it. */
import { TuchuError } from '../../../core/index.js';
import { substitutesAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { groupsOf, worldChoiceOf } from './choice.js';
import { printAnswer } from './print.js';

export async function substitutesCommand(options: Options, io: Io): Promise<void> {
  const command = 'dependence substitutes';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const { product, from, sigma } = options;
  if (product === undefined) throw new TuchuError(say.needsProduct({ command }), 2);
  const partners = from === undefined ? undefined : groupsOf('from', from);
  await withWorkspace(options, io, async (workspace) => {
    const choice = await worldChoiceOf(options, workspace, command);
    const question = { subject, product, partners, sigma, ...choice };
    printAnswer(await substitutesAnswer(workspace, question), options, io);
  });
}
