/** `tuchu dependence bystanders COUNTRY --from COUNTRY`: who gains when a buyer stops buying from a seller. */
import { TuchuError } from '../../../core/index.js';
import { bystandersAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { worldChoiceOf } from './choice.js';
import { printAnswer } from './print.js';

export async function bystandersCommand(options: Options, io: Io): Promise<void> {
  const command = 'dependence bystanders';
  noMoreWords(options.words, 3, command);
  const buyer = countryOf(options.words[2], command);
  const { from, product } = options;
  if (from === undefined) throw new TuchuError(say.needsSeller({ command, buyer }), 2);
  const seller = countryOf(from, command);
  await withWorkspace(options, io, async (workspace) => {
    const choice = await worldChoiceOf(options, workspace, command);
    printAnswer(
      await bystandersAnswer(workspace, { buyer, seller, product, ...choice }),
      options,
      io,
    );
  });
}
