/** `tuchu shock cascade COUNTRY --from PLACES [--product CODE]`: how far a stop runs, at every tolerance. */
import { TuchuError } from '../../../core/index.js';
import { productCascade, tableCascade } from '../../../shock/cascade/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { say } from '../../shock-messages.js';
import { groupsOf, worldChoiceOf } from '../dependence/choice.js';
import { printAnswer } from '../dependence/print.js';

export async function cascadeCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock cascade';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  if (options.from === undefined)
    throw new TuchuError(
      say.needsOption({ command, option: 'from', example: 'tuchu shock cascade DEU --from CHN' }),
      2,
    );
  const from = groupsOf('from', options.from);
  const { product, item } = options;
  await withWorkspace(options, io, async (workspace) => {
    const choice = await worldChoiceOf(options, workspace, command);
    const answer =
      product === undefined
        ? await tableCascade(workspace, {
            subject,
            from,
            sectors: item?.split(','),
            ...choice,
          })
        : await productCascade(workspace, { subject, from, product, ...choice });
    printAnswer(answer, options, io);
  });
}
