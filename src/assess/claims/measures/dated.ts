/** Membership since a time, a seat over a term, an event in a period: single dated facts of the pack. */
import { periodBounds, periodText, type Bounds, type Text } from '../../../core/index.js';
import type { AskOf, Fact } from '../../../facts/index.js';
import { say } from '../messages.js';
import { dayAfter, whole } from '../segments.js';
import type { Case, Outcome, Reading, Rule, Says } from '../types.js';
import { foundText } from '../values.js';

/** Dated facts count as they are entered; the rule is their own. */
const RULE: Rule = {
  id: 'dated_fact',
  text: {
    en: 'The dated fact of the pack, with its sources.',
    vi: 'Dữ kiện có ngày tháng trong bộ dữ kiện, kèm nguồn.',
  },
};

/** Whether a span of days lies inside another: certainly, possibly, or not. */
function inside(span: Bounds, outer: Bounds): Says {
  if (outer.first <= span.first && span.last <= outer.last) return 'true';
  return span.last < outer.first || span.first > outer.last ? 'false' : 'unknown';
}

const spanText = (period: string): Text => ({
  en: periodText(period, 'en'),
  vi: periodText(period, 'vi'),
});

function reading(of: Case, fact: Fact, says: Says, period: string): Reading {
  return {
    rule: RULE,
    context: false,
    segments: whole(of.period, {
      says,
      found: foundText(spanText(period), period),
      date: period,
      findings: [],
      facts: [fact],
    }),
  };
}

/** A claim's period may be text of any kind until it is compared. */
const claimed = (of: Case): Bounds | undefined =>
  typeof of.claim.value === 'string' ? periodBounds(of.claim.value) : undefined;

export function membership(of: Case, ask: AskOf<'membership'>): Outcome {
  const needs = [say.needsFact({ what: `membership/${ask.item}`, place: of.claim.subject })];
  const said = claimed(of);
  const readings = (of.pack?.facts ?? [])
    .filter((f) => f.predicate === 'membership' && f.item === ask.item)
    .flatMap((fact): Reading[] => {
      const from = fact.valid?.from ?? null;
      const bounds = from === null ? undefined : periodBounds(from);
      if (from === null || bounds === undefined || said === undefined) return [];
      return [reading(of, fact, inside(bounds, said), from)];
    });
  return { readings, notes: [], needs };
}

/** A term from 1 January 2026 until it ended on 1 January 2029 is `2026/2028`: its last day is the day before. */
export function seat(of: Case, ask: AskOf<'seat'>): Outcome {
  const needs = [say.needsFact({ what: `seat/${ask.item}`, place: of.claim.subject })];
  const said = claimed(of);
  const terms = (of.pack?.facts ?? []).flatMap((fact) => {
    if (fact.predicate !== 'seat' || fact.item !== ask.item) return [];
    const { from, to } = fact.valid ?? { from: null, to: null };
    const [a, b] = [from, to].map((p) => (p === null ? undefined : periodBounds(p)));
    if (a === undefined || b === undefined || said === undefined) return [];
    const last = to !== null && to.length === 10 ? dayAfter(b.first, -1) : b.last;
    return [{ fact, first: a.first, last }];
  });
  // Other terms of the same seat are not what the claim is about.
  const near = terms.filter(
    (t) => said !== undefined && t.first <= said.last && t.last >= said.first,
  );
  const readings = near.map((t) => {
    const same = t.first === said?.first && t.last === said.last;
    return reading(of, t.fact, same ? 'true' : 'false', `${t.first}/${t.last}`);
  });
  return { readings, notes: [], needs };
}

export function event(of: Case, ask: AskOf<'event'>): Outcome {
  const said = claimed(of);
  const readings = (of.pack?.facts ?? [])
    .filter((f) => f.id === ask.fact && f.period !== null)
    .flatMap((fact): Reading[] => {
      const bounds = periodBounds(fact.period ?? '');
      if (bounds === undefined || said === undefined) return [];
      return [reading(of, fact, inside(bounds, said), fact.period ?? '')];
    });
  return {
    readings,
    notes: [],
    needs: [say.needsFact({ what: ask.fact, place: of.claim.subject })],
  };
}
