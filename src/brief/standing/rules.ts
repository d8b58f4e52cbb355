/** The counting rules of diplomatic relations as a section: each rule's number, and what was published. */
import type { Cell } from '../../charts/types.js';
import { render, type Day, type Lang } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import { relationDifference, rulesGiving, type DiplomaticCount } from '../../relations/index.js';
import { findingCell } from '../context.js';
import { whenText } from '../fact-view.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { publishedId, type Published } from './published.js';

export function rulesSection(
  pack: Pack,
  counts: readonly DiplomaticCount[],
  day: Day,
  lang: Lang,
): Section {
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const first = counts[0]?.members;
  const { rules = [] } = pack.profile.relations ?? {};
  const labelOf = (id: string): string => rules.find((r) => r.id === id)?.label[lang] ?? id;
  const beyond = (c: DiplomaticCount): string => {
    if (first === undefined) return '–';
    const { added, removed, self } = relationDifference(first, c.members);
    return word(say.beyond({ added, removed, self: self > 0 }));
  };
  const published = pack.profile.relations?.publishedCounts ?? [];
  const facts = pack.facts.filter((f) => f.predicate === 'diplomatic_relations');
  const sourced = facts.filter((f) => f.standing !== 'unverified').length;
  const title = word(say.rulesTitle({ rules: counts.length, day }));
  const givenBy = (p: Published): string => {
    const giving = rulesGiving(pack, p.day, p.count).filter((m) => m.match === 'whole');
    return giving.length === 0
      ? word(say.noRule({}))
      : giving.map((m) => labelOf(m.rule)).join('; ');
  };
  return {
    id: 'diplomatic',
    nav: word(say.rulesNav({})),
    wide: true,
    title,
    subtitle: [word(say.rulesSub({}))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [
          { label: word(say.ruleHead({})), numeric: false },
          { label: word(say.countHead({})), numeric: true },
          { label: word(say.beyondHead({})), numeric: false },
          { label: word(say.meaningHead({})), numeric: false },
        ],
        rows: counts.map((c) => [
          { text: labelOf(c.rule) },
          findingCell({ lang }, c.finding),
          { text: beyond(c) },
          { text: c.text[lang] },
        ]),
      },
      ...(published.length === 0
        ? []
        : [
            {
              caption: word(say.publishedTitle({})),
              columns: [
                { label: word(say.dateHead({})), numeric: false },
                { label: word(say.publishedHead({})), numeric: true },
                { label: word(say.givenBy({})), numeric: false },
                { label: word(say.whatHead({})), numeric: false },
              ],
              rows: published.map((p): Cell[] => [
                { text: whenText(p.day, lang), finding: publishedId(pack, p) },
                { text: String(p.count), value: p.count, finding: publishedId(pack, p) },
                { text: givenBy(p) },
                { text: p.note[lang] },
              ]),
            },
          ]),
    ],
    notes: [],
    source: word(say.relSource({ facts: facts.length, sourced, subject: pack.code })),
    cite: '',
  };
}
