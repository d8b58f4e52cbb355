/** `tuchu dependence leverage COUNTRY`: which imports one supplier could use, how bad, and who else sells. */
import { leverageParagraphs, richText, wrap } from '../../../brief/index.js';
import { leverageAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, blocOf, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';
import { choiceOf } from './choice.js';
import { printAnswer } from './print.js';

export async function leverageCommand(options: Options, io: Io): Promise<void> {
  const command = 'dependence leverage';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const supplier = options.from === undefined ? undefined : countryOf(options.from, command);
  await withWorkspace(options, io, async (workspace) => {
    const answer = await leverageAnswer(workspace, {
      subject,
      supplier,
      inside: blocOf(options.bloc),
      sigma: options.sigma,
      limits: limitSettings(options.limit),
      ...(await choiceOf(options, workspace, command)),
    });
    if (!options.json)
      for (const text of leverageParagraphs(answer, options.lang, supplier !== undefined))
        io.out(`${wrap(richText(text), styleOf(io).width).join('\n')}\n\n`);
    printAnswer(answer, options, io);
  });
}
