/** The stuck flag: its four conditions, each with what it says, when it would hold, whether it does, and why. */
import { STUCK_LIMITS, type Stuck } from '../../accounts/index.js';
import { type Finding, format, render } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Kept, cell, section, shortSource, show, word } from './context.js';
import { say } from './messages.js';

/** How many conditions hold, do not hold, and are not known. */
export function stuckCounts({ conditions, verdict }: Stuck) {
  const count = (holds: string): number => conditions.filter((c) => c.holds === holds).length;
  return { verdict, yes: count('yes'), no: count('no'), unknown: count('unknown') };
}

/** When the condition holds. One without a value was read against nothing: its limit stands in the rule. */
function limitText(c: Kept, { limits }: Finding, condition: number): string {
  const limit = limits[0]?.limit ?? STUCK_LIMITS[condition - 1];
  if (limit === undefined) return word(c, say.noLimit({}));
  const relation = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' }[limit.crossedWhen];
  const value = format.quantity(limit.value, limit.unit, c.lang);
  return word(c, say.relation({ relation, value }));
}

/** Where the value comes from, or the reason why there is none. */
function whyText(c: Kept, f: Finding): string {
  if (f.value.kind === 'missing') return render(f.value.missing.detail, c.lang);
  return word(c, say.about({ period: f.period, source: shortSource(c, f) }));
}

export function stuckSection(c: Kept, stuck: Stuck): Section {
  const title = word(c, say.stuckTitle(stuckCounts(stuck)));
  show(c, stuck.flag);
  return section(c, 'stuck', {
    nav: word(c, say.navStuck({})),
    wide: true,
    title,
    sub: word(c, say.stuckSub({})),
    tables: [
      {
        caption: title,
        columns: [
          { label: word(c, say.condition({})), numeric: false },
          { label: word(c, say.value({})), numeric: true },
          { label: word(c, say.limit({})), numeric: false },
          { label: word(c, say.holdsHead({})), numeric: false },
          { label: word(c, say.why({})), numeric: false },
        ],
        rows: stuck.conditions.map(({ finding, holds }, i) => [
          { text: `${i + 1}. ${finding.label[c.lang]}` },
          cell(c, finding),
          { text: limitText(c, finding, i) },
          { text: word(c, say.holds({ holds })) },
          { text: whyText(c, finding) },
        ]),
      },
    ],
    notes: [word(c, say.stuckRule({}))],
    of: stuck.conditions.map((one) => one.finding),
  });
}
