/** `tuchu relations COUNTRY --as-of DATE`: the ladder and the coverage of groups on a day. */
import type { Finding } from '../../../core/index.js';
import { REVIEWED, assess } from '../../../assess/index.js';
import { ladderDates, ladderText, pageText, wrap, writePage } from '../../../brief/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

export async function ladderCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'relations', ['as-of']);
  noMoreWords(options.words, 2, 'relations');
  const subject = countryOf(options.words[1], 'relations');
  const { lang } = options;
  const day = options.asOf ?? REVIEWED;
  await withWorkspace(options, io, async (workspace) => {
    const a = await assess(workspace, subject, day);
    if (options.json) {
      const findings: Finding[] = [...a.ladderFindings, ...a.coverage, ...a.memberships];
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      return;
    }
    const style = styleOf(io);
    const lines = ladderText(a, lang, style);
    const page = writePage(a, { lang });
    const only = page.sections
      .filter((s) => ['coverage', 'memberships'].includes(s.id))
      .map((s) => s.id);
    const text = pageText({ ...page, dek: [], title: '', kicker: '', asOfText: '' }, style, only);
    const notes = page.sections.find((s) => s.id === 'ladder')?.notes ?? [];
    const parts = [
      lines,
      notes.flatMap((note) => wrap(note, style.width)),
      only.length === 0 ? [] : text.trim().split('\n'),
      ladderDates(a, lang, style),
    ];
    const whole = parts.filter((part) => part.length > 0).map((part) => part.join('\n').trim());
    io.out(`${whole.join('\n\n')}\n`);
  });
}
