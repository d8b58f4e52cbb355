/** `tuchu relations COUNTRY partners`: every partner by tier, with the dates and their sources. */
import { REVIEWED, assess } from '../../../assess/index.js';
import { pageText, writeLadderPage } from '../../../brief/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

export async function partnersCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'relations partners');
  const subject = countryOf(options.words[1], 'relations partners');
  await withWorkspace(options, io, async (workspace) => {
    const a = await assess(workspace, subject, options.asOf ?? REVIEWED);
    if (options.json) io.out(`${JSON.stringify(a.ladderFindings, null, 2)}\n`);
    else io.out(pageText(writeLadderPage(a, options.lang), styleOf(io)));
  });
}
