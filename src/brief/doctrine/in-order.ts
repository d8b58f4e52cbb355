/** Principles that find nothing amiss, a row each: the rule, and the conditions that were looked for and do not hold. */
import { type Lang, type Message, render, sentence } from '../../core/index.js';
import type { PrincipleVerdict } from '../../doctrine/index.js';
import type { Section } from '../page.js';
import { conditionText } from './condition-text.js';
import { say } from './messages.js';
import { verdictWords as words } from './verdict-messages.js';

/** Empty where every principle has something to say. */
export function inOrderSections(judged: readonly PrincipleVerdict[], lang: Lang): Section[] {
  const held = judged.filter((p) => p.verdict === 'compliant');
  if (held.length === 0) return [];
  const word = (m: Message): string => render(m, lang);
  const title = word(words.inOrder({ count: held.length }));
  const looked = ({ principle: p }: PrincipleVerdict): string =>
    [
      p.breach_if === false ? '' : `${word(say.breachIf({}))} ${conditionText(p.breach_if, lang)}`,
      p.justify_if === false
        ? ''
        : `${word(say.justifyIf({}))} ${conditionText(p.justify_if, lang)}`,
      ...p.exceptions
        .filter((e) => e.effect === 'outside')
        .map(
          (e) =>
            `${sentence(word(say.outsideIf({ id: e.id, text: e.text[lang] })))} ${conditionText(e.when, lang)}`,
        ),
    ]
      .filter((t) => t !== '')
      .join('. ');
  return [
    {
      id: 'in-order',
      nav: title,
      title,
      subtitle: [word(words.inOrderSub({}))],
      chart: null,
      tables: [
        {
          caption: title,
          columns: [
            { label: word(say.principle({})), numeric: false },
            { label: word(words.looksFor({})), numeric: false },
          ],
          rows: held.map((p) => [
            { text: `${p.principle.id}. ${word(words.rule({ rule: p.principle.rule[lang] }))}` },
            { text: looked(p) },
          ]),
        },
      ],
      notes: [],
      source: '',
      cite: '',
    },
  ];
}
