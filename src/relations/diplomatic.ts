/**
 * With whom a country has diplomatic relations on a day, by counting rule. The set is stored, never a
 * number: whether "all 193 members" counts the country that speaks, or who stands outside the United
 * Nations, is the rule's business. Where the start of relations is not known, only by when they were
 * known, a day before that is a range.
 */
import { place, type Day, type PlaceCode } from '../core/index.js';
import { anyHeldOn, heldOn, type Fact, type Pack, type RelationRule } from '../facts/index.js';
import { countOf, type Count, type Members } from './ladder.js';
import { unObservers } from './un-observers.js';

/** Relations under one rule on one day. */
export interface RelationSet extends Members {
  readonly rule: RelationRule;
  readonly day: Day;
  /** The country itself is counted: one more than the places named. */
  readonly self: boolean;
  readonly count: Count;
  /** Facts that hold, or may, on the day under the rule. */
  readonly facts: readonly Fact[];
}

/** Where a place stands towards the United Nations today, or stood as an observer on the day. */
export function unClass(code: PlaceCode, day: Day): RelationRule['include'][number] {
  if (place(code)?.un === true) return 'un_members';
  return unObservers(day).includes(code) ? 'un_observers' : 'others';
}

/** Facts of diplomatic relations by partner, partners sorted; `sourced` leaves recalled ones out. */
function relationFacts(
  pack: Pack,
  standing: RelationRule['standing'],
): ReadonlyMap<PlaceCode, readonly Fact[]> {
  const out = new Map<PlaceCode, Fact[]>();
  for (const fact of pack.facts) {
    if (fact.predicate !== 'diplomatic_relations' || fact.subject !== pack.code) continue;
    if (fact.object === null || fact.object === pack.code) continue;
    if (standing === 'sourced' && fact.standing === 'unverified') continue;
    out.set(fact.object, [...(out.get(fact.object) ?? []), fact]);
  }
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The day's answer when several facts speak of one partner: a dated one says more than an undated one. */
function heldBy(facts: readonly Fact[], day: Day): 'certain' | 'possible' | 'no' {
  const dated = facts.filter((f) => (f.valid?.from ?? null) !== null);
  return anyHeldOn(dated.length > 0 ? dated : facts, day);
}

/**
 * Those with whom there are relations on a day, for certain or possibly, under one rule of the profile.
 *
 * @param rule a rule of `profile.relations.rules`, or one like it
 *
 * @example
 * const [rule] = pack.profile.relations.rules; // un_members
 * relationsAt(pack, '2025-09-24', rule).count; // [192, 192]
 */
export function relationsAt(pack: Pack, day: Day, rule: RelationRule): RelationSet {
  const include = new Set(rule.include);
  const certain: PlaceCode[] = [];
  const possible: PlaceCode[] = [];
  const facts: Fact[] = [];
  for (const [partner, own] of relationFacts(pack, rule.standing)) {
    if (!include.has(unClass(partner, day))) continue;
    const held = heldBy(own, day);
    if (held === 'no') continue;
    (held === 'certain' ? certain : possible).push(partner);
    facts.push(...own.filter((f) => heldOn(f, day) !== 'no'));
  }
  const self = rule.self && include.has(unClass(pack.code, day));
  const [low, high] = countOf({ certain, possible });
  const own = self ? 1 : 0;
  facts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rule, day, self, certain, possible, facts, count: [low + own, high + own] };
}

/** The rules a profile counts relations by; none when it states none. */
export const relationRules = (pack: Pack): readonly RelationRule[] =>
  pack.profile.relations?.rules ?? [];

/** What two sets differ by: who is only in the later one, who only in the earlier, the country itself. */
export interface RelationDifference {
  readonly added: readonly PlaceCode[];
  readonly removed: readonly PlaceCode[];
  readonly self: -1 | 0 | 1;
}

/**
 * What makes the second count another number than the first.
 *
 * @example
 * relationDifference(relationsAt(pack, day, un), relationsAt(pack, day, all)).added; // ['ESH', 'PSE']
 */
export function relationDifference(from: RelationSet, to: RelationSet): RelationDifference {
  const [a, b] = [from, to].map((s) => [...s.certain, ...s.possible].sort());
  return {
    added: (b ?? []).filter((p) => !a?.includes(p)),
    removed: (a ?? []).filter((p) => !b?.includes(p)),
    self: from.self === to.self ? 0 : to.self ? 1 : -1,
  };
}
