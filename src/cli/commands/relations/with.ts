/** `tuchu relations COUNTRY with PARTNER`: everything about one pair. */
import { REVIEWED, assessPair, pairFindings } from '../../../assess/index.js';
import { pageText, writePartnerPage } from '../../../brief/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords, partnerOf } from '../../options.js';
import { styleOf } from '../../style.js';

export async function withCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 4, 'relations with');
  const subject = countryOf(options.words[1], 'relations with');
  const partner = partnerOf(options.words[3], 'relations with');
  await withWorkspace(options, io, async (workspace) => {
    const a = await assessPair(workspace, subject, partner, options.asOf ?? REVIEWED);
    if (options.json) io.out(`${JSON.stringify(pairFindings(a), null, 2)}\n`);
    else io.out(pageText(writePartnerPage(a, options.lang), styleOf(io)));
  });
}
