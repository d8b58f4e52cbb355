/** A draft put to the choices of a checklist: which side its clauses speak for, and nothing added up. */
import { type Lang, type Message, periodBounds, render } from '../../core/index.js';
import {
  type Checklist,
  type ChoiceReading,
  type Draft,
  type Tree,
  factsOf,
  readChecklist,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { draftFacts, draftTitle, factName } from './facts-of-draft.js';
import { leaningWord, say } from './messages.js';

/** Facts that hold, or may, in a tree. */
const codesHeld = (tree: Tree): readonly string[] => {
  if (tree.kind === 'constant') return [];
  if (tree.kind === 'fact') return tree.value === 'false' ? [] : [tree.code];
  return tree.value === 'false' ? [] : tree.parts.flatMap(codesHeld);
};

const because = (r: ChoiceReading, lang: Lang): string =>
  [...new Set([r.towards, r.away].flatMap(codesHeld))].map((c) => factName(c, lang)).join('; ');

export function writeChoicesPage(list: Checklist, draft: Draft, lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  const readings = readChecklist(list, factsOf(draft));
  const title = word(say.choicesTitle({ draft: draftTitle(draft, lang), list: list.name[lang] }));
  return framePage({
    lang,
    subject: list.country ?? '',
    asOf: periodBounds(draft.date)?.last ?? '',
    kicker: word(say.checklistRow({})),
    title,
    dek: [[list.basis[lang], ...(list.note === null ? [] : [list.note[lang]])].join(' ')],
    findings: draftFacts(draft, lang).views,
    sections: [
      {
        id: 'choices',
        nav: word(say.choiceHead({})),
        title: word(say.choiceHead({})),
        subtitle: [word(say.private({}))],
        chart: null,
        source: '',
        cite: '',
        notes: [],
        tables: [
          {
            caption: title,
            columns: [
              { label: word(say.choiceHead({})), numeric: false },
              { label: word(say.leaning({})), numeric: false },
              { label: word(say.because({})), numeric: false },
            ],
            rows: readings.map((r) => [
              {
                text: word(
                  say.choice({ chosen: r.choice.chosen[lang], over: r.choice.over[lang] }),
                ),
              },
              { text: leaningWord(r.leaning, lang) },
              { text: because(r, lang) },
            ]),
          },
        ],
      },
    ],
  });
}
