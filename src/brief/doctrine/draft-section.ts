/** What was checked: the draft as it was read, clause by clause, its setting, and how silence is taken. */
import type { Cell } from '../../charts/types.js';
import { type Lang, type Message, periodText, render } from '../../core/index.js';
import type { Draft } from '../../doctrine/index.js';
import type { Section } from '../page.js';
import { draftTitle, factName } from './facts-of-draft.js';
import { partiesText } from './headline.js';
import { say } from './messages.js';
import { words } from './sheet-messages.js';
import { TRUTH_SIGN } from './signs.js';

/** The draft as it was read: clauses, setting, and how silence is taken. */
export function draftSection({ draft }: { readonly draft: Draft }, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const title = word(words.draft({ title: draftTitle(draft, lang) }));
  const truth = (value: boolean | null): Cell => {
    const known = value === null ? 'unknown' : value ? 'true' : 'false';
    return { text: `${TRUTH_SIGN[known]} ${word(say.truth({ value: known }))}` };
  };
  return {
    id: 'draft',
    nav: word(say.draftHead({})),
    title,
    subtitle: [
      word(
        words.draftSub({
          parties: partiesText(draft, lang),
          date: periodText(draft.date, lang),
          whole: draft.unlisted_facts === 'false',
        }),
      ),
    ],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [
          { label: word(words.clauseHead({})), numeric: false },
          { label: word(words.value({})), numeric: false },
          { label: word(words.says({})), numeric: false },
        ],
        rows: [
          ...draft.clauses.map((c, i) => [
            {
              text: `${i + 1}. ${c.code === null ? word(words.notCoded({})) : factName(c.code, lang)}`,
            },
            truth(c.code === null || c.proposed === true ? null : c.value),
            {
              text: [c.detail, c.text === undefined ? '' : `“${c.text}”`]
                .filter((t) => t !== '')
                .join(' '),
            },
          ]),
          ...Object.keys(draft.context).map((code) => [
            { text: `${word(words.settingHead({}))}: ${factName(code, lang)}` },
            truth(draft.context[code] ?? null),
            { text: '' },
          ]),
        ],
      },
    ],
    notes: [],
    source: '',
    cite: '',
  };
}
