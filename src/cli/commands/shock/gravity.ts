/** `tuchu shock gravity COUNTRY --with PARTNER`: what an agreement does to trade between two. */
import { TuchuError } from '../../../core/index.js';
import { gravityAnswer } from '../../../shock/gravity/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../shock-messages.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { choiceOf } from '../dependence/choice.js';
import { printAnswer } from '../dependence/print.js';

export async function gravityCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock gravity';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const partner = partnerGiven(options, command);
  await withWorkspace(options, io, async (workspace) => {
    const { source } = options;
    const agreements =
      source === undefined ? undefined : (await datasetOf(workspace, source, command)).id;
    const { dataset } = await choiceOf(options, workspace, command);
    const limits = limitSettings(options.limit);
    printAnswer(
      await gravityAnswer(workspace, { subject, partner, dataset, agreements, limits }),
      options,
      io,
    );
  });
}

function partnerGiven(options: Options, command: string): string {
  const example = 'tuchu shock gravity CHL --with CHE';
  if (options.with === undefined)
    throw new TuchuError(say.needsOption({ command, option: 'with', example }), 2);
  return countryOf(options.with, command);
}
