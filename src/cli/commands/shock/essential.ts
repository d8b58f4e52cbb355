/** `tuchu shock essential COUNTRY --from PLACES --item SECTORS`: output lost without an input. */
import { TuchuError } from '../../../core/index.js';
import { essentialAnswer } from '../../../shock/ces/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { say } from '../../shock-messages.js';
import { choiceOf, groupsOf } from '../dependence/choice.js';
import { printAnswer } from '../dependence/print.js';

export async function essentialCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock essential';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const { from, item } = options;
  const example = 'tuchu shock essential DEU --from CHN --item c14';
  if (from === undefined)
    throw new TuchuError(say.needsOption({ command, option: 'from', example }), 2);
  if (item === undefined)
    throw new TuchuError(say.needsOption({ command, option: 'item', example }), 2);
  await withWorkspace(options, io, async (workspace) => {
    const answer = await essentialAnswer(workspace, {
      subject,
      from: groupsOf('from', from),
      sectors: item.split(','),
      limits: limitSettings(options.limit),
      ...(await choiceOf(options, workspace, command)),
    });
    printAnswer(answer, options, io);
  });
}
