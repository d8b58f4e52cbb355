/**
 * Facts that are measured beside those that were coded. What the draft says and what the data say are kept apart: the
 * fact is what both say or the only one that says something; where they disagree it is unknown, as with two clauses.
 */
import type { Lookup } from '../condition.js';
import { type Draft, factsOf, speaksOf } from '../draft.js';
import { type Truth, or } from '../kleene.js';
import type { Doctrine } from '../schema.js';
import type { Measured } from './measure.js';

export interface MeasuredFact {
  readonly fact: string;
  /** What the draft says of it; null where it says nothing. */
  readonly coded: Truth | null;
  /** True when a limit is known to be crossed, false when each that applies is known not to be. */
  readonly measured: Truth;
  /** What the rules are judged by. */
  readonly value: Truth;
  readonly disagree: boolean;
  /** What was measured; empty where nobody looked. */
  readonly limits: readonly Measured[];
}

/** @example reconcile('true', 'false'); // 'unknown': two accounts that disagree */
export const reconcile = (coded: Truth | null, measured: Truth): Truth =>
  coded === null || coded === 'unknown'
    ? measured
    : measured === 'unknown' || measured === coded
      ? coded
      : 'unknown';

/** Every fact that some limit of a doctrine answers, sorted by the order of the limits. */
export function measuredFacts(
  { limits = [] }: Pick<Doctrine, 'limits'>,
  draft: Draft,
  found: readonly Measured[],
): readonly MeasuredFact[] {
  const said = factsOf(draft);
  return [...new Set(limits.map((l) => l.fact))].map((fact) => {
    const own = found.filter((m) => m.limit.fact === fact);
    const applying = own.filter((m) => m.applies);
    const measured = applying.length === 0 ? 'unknown' : or(applying.map((m) => m.truth));
    const coded = speaksOf(draft, fact) ? said(fact) : null;
    return {
      fact,
      coded,
      measured,
      value: reconcile(coded, measured),
      disagree:
        coded !== null && coded !== 'unknown' && measured !== 'unknown' && coded !== measured,
      limits: own,
    };
  });
}

/** What is known of each fact, measured ones among them. No text says how large a share is: its silence is no denial. */
export function factsWith(draft: Draft, measured: readonly MeasuredFact[]): Lookup {
  const said = factsOf(draft);
  const held = new Map(measured.map((m) => [m.fact, m.value]));
  return (code) => held.get(code) ?? said(code);
}
