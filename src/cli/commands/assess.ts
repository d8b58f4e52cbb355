/** `tuchu assess COUNTRY`: the one-page assessment. */
import { allFindings, assess } from '../../assess/index.js';
import { evidenceText, findingView, pageText, writePage } from '../../brief/index.js';
import { oneFinding } from '../finding.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

export async function assessCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'assess', ['as-of', 'rule', 'finding']);
  noMoreWords(options.words, 2, 'assess');
  const subject = countryOf(options.words[1], 'assess');
  await withWorkspace(options, io, async (workspace) => {
    const assessment = await assess(workspace, subject, options.asOf);
    const all = allFindings(assessment);
    const findings = options.finding === undefined ? all : [oneFinding(all, options.finding)];
    if (options.json) {
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      return;
    }
    if (options.finding !== undefined) {
      for (const f of findings)
        io.out(evidenceText(findingView(f, options.lang), options.lang, styleOf(io)));
      return;
    }
    const page = writePage(assessment, {
      lang: options.lang,
      ...(options.rule === undefined ? {} : { mapRule: options.rule }),
    });
    io.out(pageText(page, styleOf(io)));
  });
}
