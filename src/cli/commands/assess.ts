/** `tuchu assess COUNTRY`: the one-page assessment. */
import { allFindings, assess } from '../../assess/index.js';
import { type Finding, TuchuError } from '../../core/index.js';
import { evidenceText, findingView, pageText, writePage } from '../../brief/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

/** How many ids a refusal spells out. */
const MOST = 6;

/** The Finding with this id, or the only one whose id ends with the text, or holds it. */
function oneFinding(all: readonly Finding[], text: string): Finding {
  const tests = [
    (id: string) => id === text,
    (id: string) => id.endsWith(`/${text}`),
    (id: string) => id.includes(text),
  ];
  const close =
    tests.map((test) => all.filter((f) => test(f.id))).find((found) => found.length > 0) ?? [];
  const [first] = close;
  if (first === undefined) throw new TuchuError(say.noFinding({ text }), 2);
  if (close.length > 1) {
    const ids = close.slice(0, MOST).map((f) => f.id);
    throw new TuchuError(say.manyFindings({ text, count: close.length, ids }), 2);
  }
  return first;
}

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
