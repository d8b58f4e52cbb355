/** Counts of agreements by rule, beside what was published. */
import {
  periodBounds,
  render,
  valueText,
  type Day,
  type Finding,
  type Lang,
  type Message,
} from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import { agreementRules, replayPublished } from '../../relations/index.js';
import { whenText } from '../fact-view.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { publishedId } from './published.js';
import { sourceLines } from './source-lines.js';

export function countsSection(
  pack: Pack,
  findings: readonly Finding[],
  day: Day,
  lang: Lang,
): Section {
  const word = (m: Message): string => render(m, lang);
  const cell = (rule: string, what: string) => {
    const f = findings.find((x) => x.id === `${pack.code}/${what}/${rule}@${day}`);
    return f === undefined ? { text: '–' } : { text: valueText(f, lang), finding: f.id };
  };
  const verdicts = { equal: say.equal, within: say.within, differs: say.differs };
  const published = replayPublished(pack);
  const sources = sourceLines(
    pack,
    published.flatMap((r) => r.published.sources),
  );
  const replayCell = (r: (typeof published)[number]) => {
    const at = periodBounds(r.published.day)?.last ?? r.published.day;
    const finding = findings.find((f) => f.id === `${pack.code}/${r.what}/${r.rule.id}@${at}`);
    const text = [...new Set(r.replayed)].join('–');
    return finding === undefined ? { text } : { text, finding: finding.id };
  };
  return {
    id: 'counts',
    nav: word(say.navCounts({})),
    title: word(say.countsTitle({})),
    subtitle: [word(say.countsSub({ day }))],
    chart: null,
    tables: [
      {
        caption: word(say.countsSub({ day })),
        columns: [
          { label: word(say.rule({})), numeric: false },
          { label: word(say.agreements({})), numeric: true },
          { label: word(say.economies({})), numeric: true },
          { label: word(say.meaning({})), numeric: false },
        ],
        rows: agreementRules(pack)
          .filter((rule) => cell(rule.id, 'agreements').text !== '–')
          .map((rule) => [
            { text: rule.label[lang] },
            cell(rule.id, 'agreements'),
            cell(rule.id, 'economies'),
            { text: rule.text[lang] },
          ]),
      },
      ...(published.length === 0
        ? []
        : [
            {
              caption: word(say.publishedCaption({})),
              columns: [
                { label: word(say.day({})), numeric: false },
                { label: word(say.rule({})), numeric: false },
                { label: word(say.what({})), numeric: false },
                { label: word(say.published({})), numeric: true },
                { label: word(say.replayed({})), numeric: true },
                { label: word(say.verdict({})), numeric: false },
              ],
              rows: published.map((r) => [
                { text: whenText(r.published.day, lang), finding: publishedId(pack.code, r) },
                { text: r.rule.label[lang] },
                { text: word(r.what === 'agreements' ? say.agreements({}) : say.economies({})) },
                { text: String(r.count) },
                replayCell(r),
                { text: word(verdicts[r.verdict]({})) },
              ]),
            },
          ]),
    ],
    notes: published.map((r) => r.published.note[lang]).filter((n, i, all) => all.indexOf(n) === i),
    source: sources.length === 0 ? '' : word(say.sourceLine({ sources })),
    cite: sources.join('; '),
  };
}
