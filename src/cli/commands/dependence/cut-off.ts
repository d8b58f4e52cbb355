/** `tuchu dependence cut-off COUNTRY --from PLACES | --to PLACES`: what a cut-off costs both sides. */
import { TuchuError } from '../../../core/index.js';
import { cutOffAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { choiceOf, groupsOf } from './choice.js';
import { printAnswer } from './print.js';

export async function cutOffCommand(options: Options, io: Io): Promise<void> {
  const command = 'dependence cut-off';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const { from, to, product, sigma, rho } = options;
  if ((from === undefined) === (to === undefined))
    throw new TuchuError(say.fromOrTo({ command }), 2);
  const [name, text] = from === undefined ? ['to', to ?? ''] : ['from', from];
  const partners = groupsOf(name, text);
  await withWorkspace(options, io, async (workspace) => {
    const answer = await cutOffAnswer(workspace, {
      subject,
      partners,
      side: from === undefined ? 'export' : 'import',
      product,
      sigma,
      rho,
      limits: limitSettings(options.limit),
      ...(await choiceOf(options, workspace, command)),
    });
    printAnswer(answer, options, io);
  });
}
