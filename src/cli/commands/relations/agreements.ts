/** `tuchu relations COUNTRY agreements`: counts by rule, and each agreement with its dates. */
import { REVIEWED } from '../../../assess/index.js';
import { pageText, writeAgreements } from '../../../brief/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

export async function agreementsCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'relations agreements');
  const subject = countryOf(options.words[1], 'relations');
  const { lang, rule } = options;
  const day = options.asOf ?? REVIEWED;
  await withWorkspace(options, io, async (workspace) => {
    const asked = { day, lang, rule, datasets: false, narrow: true };
    const { page, findings } = await writeAgreements(workspace, subject, asked);
    if (options.json) {
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      return;
    }
    // A terminal has no room for the matrix; `tuchu relations COUNTRY matrix` prints it by partner.
    const sections = page.sections.filter((s) => s.id !== 'matrix' && s.id !== 'overlap');
    io.out(pageText({ ...page, sections }, styleOf(io)));
  });
}
