/** Facts that answer one question differently: they live side by side, and a query chooses among them. */
import { periodBounds, type Day } from '../core/index.js';
import { PREDICATES } from './predicates.js';
import type { Fact } from './schema.js';

type Dated = Pick<Fact, 'valid'>;

const firstOf = (fact: Dated): Day => periodBounds(fact.valid?.from ?? '')?.first ?? '';

/** Sorts states by when they may have begun, then by id: the same in whatever order they were entered. */
export const orderOf = (fact: Fact): string => `${firstOf(fact).padEnd(10)} ${fact.id}`;

/**
 * True when two states hold at once for certain. One that begins in the period in which the other ended (the
 * same period text) takes over from it.
 */
export function overlap(a: Dated, b: Dated): boolean {
  const takesOver = (one: Dated, next: Dated): boolean => {
    const to = one.valid?.to ?? null;
    return to !== null && to === next.valid?.from;
  };
  if (takesOver(a, b) || takesOver(b, a)) return false;
  const endOf = (fact: Dated): Day => periodBounds(fact.valid?.to ?? '')?.last ?? '9999';
  return firstOf(a) < endOf(b) && firstOf(b) < endOf(a);
}

const question = (f: Fact): string =>
  JSON.stringify([
    f.subject,
    f.predicate,
    f.object,
    f.item,
    PREDICATES[f.predicate] === 'measure' ? [f.period, f.unit] : null,
  ]);

/** Two facts of one question that cannot both be the answer. */
function areRivals(a: Fact, b: Fact): boolean {
  const kind = PREDICATES[a.predicate];
  if (kind === 'measure') return true;
  const contested = a.status === 'contested' || b.status === 'contested';
  if (kind === 'event') return contested;
  return overlap(a, b) && (contested || a.value === b.value);
}

/**
 * Facts in groups of rivals, each sorted by id, groups by their first id. A measure of one thing in one period
 * has rivals in every other report of it; a state in one of the same value at the same time; any fact in one of
 * the same question that says it is contested.
 *
 * @example
 * rivalGroups(select(pack, { predicate: 'balance', object: 'USA', period: '2025' }))[0]?.length; // 2
 */
export function rivalGroups(facts: readonly Fact[]): ReadonlyArray<readonly Fact[]> {
  const byQuestion = new Map<string, Fact[][]>();
  for (const fact of facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = question(fact);
    const groups = byQuestion.get(key) ?? [];
    const [near, apart] = [true, false].map((is) =>
      groups.filter((group) => group.some((other) => areRivals(other, fact)) === is),
    );
    byQuestion.set(key, [...(apart ?? []), [...(near ?? []).flat(), fact]]);
  }
  return [...byQuestion.values()]
    .flat()
    .map((group) => group.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    .sort((a, b) => ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
}

/** What marks one of the other accounts kept inside a fact, behind the fact's id. */
export const READING = '#';

/**
 * A fact as it is held, then each account against it as a fact of its own: the other value or date, with the
 * sources that give it.
 *
 * @example
 * readingsOf(apec).map((f) => [f.id, f.valid?.from]);
 * // [['VNM/membership/APEC', '1998-11-15'], ['VNM/membership/APEC#1', '1998-11-14']]
 */
export function readingsOf(fact: Fact): readonly Fact[] {
  const others = fact.alternatives.map((other, i): Fact => {
    const { date } = other;
    const period = date !== undefined && fact.period !== null ? date : fact.period;
    const valid =
      date !== undefined && fact.valid !== null ? { ...fact.valid, from: date } : fact.valid;
    const label = {
      en: `${fact.label.en} (${other.note.en})`,
      vi: `${fact.label.vi} (${other.note.vi})`,
    };
    return {
      ...fact,
      id: `${fact.id}${READING}${i + 1}`,
      label,
      value: other.value ?? fact.value,
      period,
      valid,
      sources: other.sources,
      alternatives: [],
      note: null,
      checks: [],
    };
  });
  return [fact, ...others];
}

/**
 * Facts without those that are contested while a settled one of the same kind holds.
 *
 * @example
 * settled(facts, (f) => kinds.get(String(f.value)) ?? ''); // what a replay counts
 */
export function settled(facts: readonly Fact[], kindOf: (fact: Fact) => string): readonly Fact[] {
  const sure = facts.filter((f) => f.status !== 'contested');
  return facts.filter(
    (f) =>
      f.status !== 'contested' ||
      !sure.some((other) => kindOf(other) === kindOf(f) && overlap(f, other)),
  );
}
