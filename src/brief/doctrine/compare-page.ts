/** Two versions of a doctrine over a set of drafts: which verdicts change. */
import { type Lang, type Message, render } from '../../core/index.js';
import type { Comparison } from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { say, verdictWord } from './messages.js';

export function writeComparison(c: Comparison, lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  const name = (x: Comparison['before']): string => `${x.doctrine} v${x.version}`;
  const other = c.changed.filter((d) => d.before !== d.after);
  const [before, after] = [c.before.hash.slice(0, 12), c.after.hash.slice(0, 12)];
  const title = word(
    say.changedTitle({
      changed: other.length,
      of: c.drafts,
      before: name(c.before),
      after: name(c.after),
    }),
  );
  return framePage({
    lang,
    subject: '',
    asOf: '',
    kicker: word(say.libraryKicker({})),
    title,
    dek: [word(say.changedSub({ before, after }))],
    findings: {},
    sections: [
      {
        id: 'changed',
        nav: word(say.verdict({})),
        title: word(say.verdicts({})),
        subtitle: [],
        chart: null,
        notes: [],
        source: '',
        cite: '',
        tables: [
          {
            caption: title,
            columns: [
              { label: word(say.draftHead({})), numeric: false, whole: true },
              { label: word(say.principle({})), numeric: false },
              { label: word(say.before({})), numeric: false },
              { label: word(say.after({})), numeric: false },
            ],
            rows: c.changed.flatMap((d) => [
              [
                { text: d.draft },
                { text: '' },
                { text: verdictWord(d.before, lang) },
                { text: verdictWord(d.after, lang) },
              ],
              ...d.principles.map((p) => [
                { text: '' },
                { text: p.id },
                { text: p.before === null ? '–' : verdictWord(p.before, lang) },
                { text: p.after === null ? '–' : verdictWord(p.after, lang) },
              ]),
            ]),
          },
        ],
      },
    ],
  });
}
