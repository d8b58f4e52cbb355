/** `tuchu shock coalition COUNTRY --from PLACES | --to PLACES`: what members do alone and together, and what it costs them. */
import { TuchuError } from '../../../core/index.js';
import { coalitionAnswer } from '../../../shock/coalition/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { choiceOf, groupsOf } from '../dependence/choice.js';
import { printAnswer } from '../dependence/print.js';

export async function coalitionCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock coalition';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const { from, to, product, sigma, rho } = options;
  if ((from === undefined) === (to === undefined))
    throw new TuchuError(say.fromOrTo({ command }), 2);
  const [name, text] = from === undefined ? ['to', to ?? ''] : ['from', from];
  await withWorkspace(options, io, async (workspace) => {
    const answer = await coalitionAnswer(workspace, {
      subject,
      partners: groupsOf(name, text),
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
