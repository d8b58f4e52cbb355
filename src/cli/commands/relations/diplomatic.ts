/** `tuchu relations COUNTRY diplomatic`: with whom there are relations, by counting rule. Needs no dataset. */
import { REVIEWED } from '../../../assess/index.js';
import { pageText, writeDiplomaticPage } from '../../../brief/index.js';
import { packFor } from '../../../facts/index.js';
import { diplomaticFindings } from '../../../relations/index.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

export async function diplomaticCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'relations diplomatic');
  const subject = countryOf(options.words[1], 'relations');
  const day = options.asOf ?? REVIEWED;
  if (options.json) {
    const findings = diplomaticFindings(subject, await packFor(subject, options.workspace), day);
    io.out(`${JSON.stringify(findings, null, 2)}\n`);
    return;
  }
  const page = await writeDiplomaticPage(subject, { day, lang: options.lang }, options.workspace);
  io.out(pageText(page, styleOf(io)));
}
