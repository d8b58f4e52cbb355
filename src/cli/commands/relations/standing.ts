/** `tuchu relations COUNTRY standing`: memberships, seats, offices, peace operations, initiatives, things hosted. */
import { REVIEWED } from '../../../assess/index.js';
import { pageText, standingPageFindings, writeStandingPage } from '../../../brief/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

export async function standingCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'relations standing');
  const subject = countryOf(options.words[1], 'relations');
  const day = options.asOf ?? REVIEWED;
  await withWorkspace(options, io, async (workspace) => {
    if (options.json) {
      const findings = await standingPageFindings(workspace, subject, day);
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      return;
    }
    const page = await writeStandingPage(workspace, subject, { day, lang: options.lang });
    io.out(pageText(page, styleOf(io)));
  });
}
