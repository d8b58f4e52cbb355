/** Whether a state of affairs holds on a day, when its dates may be known only to the month or year. */
import { periodBounds, type Day } from '../core/index.js';
import { existenceOf } from './existence.js';
import type { Fact } from './schema.js';

export type Held = 'certain' | 'possible' | 'no';

/** Later than every day. */
const NEVER = '9999-99-99';

type Dated = Pick<Fact, 'valid' | 'knownAt'> & Partial<Pick<Fact, 'subject' | 'object'>>;

const ALWAYS = '0000-01-01';

/** First day on which both sides were there. */
const there = ({ subject, object }: Dated): Day =>
  [subject, object].reduce<Day>((day, party) => {
    const first = party === undefined || party === null ? undefined : existenceOf(party)?.first;
    return first !== undefined && first > day ? first : day;
  }, ALWAYS);

/**
 * First and last day on which a state may have begun. Unknown start: any day on which both sides were there, until
 * it was known; where that is not known either, it may not have begun yet on any day.
 */
function start(fact: Dated): readonly [Day, Day] {
  const from = fact.valid?.from;
  if (from !== null && from !== undefined) {
    const bounds = periodBounds(from);
    if (bounds !== undefined) return [bounds.first, bounds.last];
  }
  const known = fact.knownAt === null ? undefined : periodBounds(fact.knownAt);
  const begins = there(fact);
  const begun = known?.last ?? NEVER;
  return [begins < begun ? begins : begun, begun];
}

function end(fact: Dated): readonly [Day, Day] {
  const to = fact.valid?.to;
  const bounds = to === null || to === undefined ? undefined : periodBounds(to);
  return bounds === undefined ? [NEVER, NEVER] : [bounds.first, bounds.last];
}

/**
 * Whether the fact holds on the day: for certain, possibly (the day lies inside the period in which
 * it began or ended), or not.
 *
 * @example
 * heldOn({ valid: { from: '2025-11', to: null }, knownAt: null }, '2025-11-15'); // 'possible'
 * heldOn({ valid: { from: '2025-11', to: null }, knownAt: null }, '2025-11-30'); // 'certain'
 * heldOn({ valid: { from: null, to: null }, knownAt: null, object: 'LAO' }, '1900-01-01'); // 'no'
 */
export function heldOn(fact: Dated, day: Day): Held {
  if (fact.valid === null) return 'no';
  const [begins, begun] = start(fact);
  const [ends, ended] = end(fact);
  if (day < begins || day >= ended) return 'no';
  return begun <= day && day < ends ? 'certain' : 'possible';
}

/**
 * Whether at least one of the facts holds. Two facts where the second begins when the first ends
 * (the same period text) are one run: inside that period one of the two holds for certain.
 */
export function anyHeldOn(facts: readonly Dated[], day: Day): Held {
  const held = facts.map((f) => heldOn(f, day));
  if (held.includes('certain')) return 'certain';
  if (!held.includes('possible')) return 'no';
  const handedOver = facts.some((a) => {
    if (heldOn(a, day) !== 'possible' || start(a)[1] > day) return false;
    return facts.some(
      (b) => b.valid?.from === a.valid?.to && heldOn(b, day) === 'possible' && day < end(b)[0],
    );
  });
  return handedOver ? 'certain' : 'possible';
}

/** Days on which the answer of `heldOn` may change. */
export function turningDays(fact: Dated): readonly Day[] {
  if (fact.valid === null) return [];
  return [...start(fact), ...end(fact)].filter((d) => d > ALWAYS && d < NEVER);
}
