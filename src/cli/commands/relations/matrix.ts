/** `tuchu relations COUNTRY matrix`: with each partner, which agreements, and how many at once. */
import { REVIEWED } from '../../../assess/index.js';
import { pageText, writeAgreementsPage } from '../../../brief/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

export async function matrixCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'relations matrix');
  const subject = countryOf(options.words[1], 'relations');
  const { lang } = options;
  const day = options.asOf ?? REVIEWED;
  await withWorkspace(options, io, async (workspace) => {
    const page = await writeAgreementsPage(workspace, subject, { day, lang });
    const sections = page.sections.filter((s) => s.id === 'overlap');
    io.out(pageText({ ...page, sections }, styleOf(io)));
  });
}
