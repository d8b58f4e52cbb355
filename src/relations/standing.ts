/**
 * A country's standing, replayed from dated facts: the organisations it belongs to, the seats and offices
 * it holds, the peace operations it takes part in, the initiatives it put forward and what it hosted.
 * What is only recalled is counted apart from what has a source.
 */
import { periodBounds, type Day } from '../core/index.js';
import { anyHeldOn, turningDays, type Fact, type Pack } from '../facts/index.js';
import type { Count } from './ladder.js';

/** Kinds of standing, in the order in which they are shown; each is a predicate of the facts. */
export const STANDING_KINDS = [
  'membership',
  'seat',
  'office',
  'peacekeeping',
  'initiative',
  'hosted',
] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/** `sourced` leaves out what is only recalled; `all` counts it too. */
export type StandingRule = 'sourced' | 'all';
export const STANDING_RULES: readonly StandingRule[] = ['sourced', 'all'];

const EVENTS: ReadonlySet<StandingKind> = new Set(['initiative', 'hosted']);
/** Happened on a day, rather than held from one to another. */
export const isEvent = (kind: StandingKind): boolean => EVENTS.has(kind);

/** First day a fact speaks of; the empty text where its beginning is not known. */
const began = (fact: Fact): string => {
  const start = fact.period ?? fact.valid?.from ?? null;
  return start === null ? '' : (periodBounds(start)?.first ?? '');
};

/**
 * Facts of one kind, by the day they began and then by id, whatever the order of entry.
 *
 * @example
 * standingFacts(pack, 'seat', 'sourced').map((f) => f.item); // ['UNSC', 'UNHRC', 'UNSC', …]
 */
export function standingFacts(
  pack: Pack,
  kind: StandingKind,
  rule: StandingRule = 'all',
): readonly Fact[] {
  return pack.facts
    .filter((f) => f.predicate === kind && f.subject === pack.code)
    .filter((f) => rule === 'all' || f.standing !== 'unverified')
    .sort((a, b) => {
      const [x, y] = [began(a), began(b)];
      return x < y || (x === y && a.id < b.id) ? -1 : 1;
    });
}

/** What is held on a day, or happened by it: bodies by name, events one by one. */
export interface StandingOn {
  readonly kind: StandingKind;
  readonly rule: StandingRule;
  readonly certain: readonly string[];
  readonly possible: readonly string[];
  readonly count: Count;
  /** Facts that hold, or may, on the day; of events, those that happened by it. */
  readonly facts: readonly Fact[];
}

/** What several facts of one body are counted as: the body; an event counts for itself. */
const unitOf = (fact: Fact, kind: StandingKind): string =>
  isEvent(kind) ? fact.id : (fact.item ?? fact.object ?? fact.id);

function grouped(facts: readonly Fact[], kind: StandingKind): ReadonlyMap<string, readonly Fact[]> {
  const out = new Map<string, Fact[]>();
  for (const f of facts) out.set(unitOf(f, kind), [...(out.get(unitOf(f, kind)) ?? []), f]);
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether an event lies inside, may lie inside, or lies outside two days. */
function happened(fact: Fact, first: Day, last: Day): 'certain' | 'possible' | 'no' {
  const at = fact.period === null ? undefined : periodBounds(fact.period);
  if (at === undefined || at.first > last || at.last < first) return 'no';
  return at.first >= first && at.last <= last ? 'certain' : 'possible';
}

function tally(
  groups: ReadonlyMap<string, readonly Fact[]>,
  held: (facts: readonly Fact[]) => 'certain' | 'possible' | 'no',
): Pick<StandingOn, 'certain' | 'possible' | 'count'> {
  const certain: string[] = [];
  const possible: string[] = [];
  for (const [unit, facts] of groups) {
    const answer = held(facts);
    if (answer !== 'no') (answer === 'certain' ? certain : possible).push(unit);
  }
  return { certain, possible, count: [certain.length, certain.length + possible.length] };
}

/** What is only planned is never certain, whatever its dates. */
const planned = (fact: Fact): boolean => fact.status === 'planned' || fact.status === 'announced';

/** Whether a body is held on a day, by any of its facts. */
function heldOnDay(facts: readonly Fact[], day: Day): 'certain' | 'possible' | 'no' {
  const held = anyHeldOn(
    facts.filter((f) => !planned(f)),
    day,
  );
  if (held !== 'no') return held;
  return anyHeldOn(facts.filter(planned), day) === 'no' ? 'no' : 'possible';
}

/** On at least one day of several: for certain as soon as one day is. */
function heldWithin(facts: readonly Fact[], first: Day, last: Day): 'certain' | 'possible' | 'no' {
  const days = [first, last, ...facts.flatMap(turningDays)].filter((d) => d >= first && d <= last);
  const answers = days.map((d) => heldOnDay(facts, d));
  if (answers.includes('certain')) return 'certain';
  return answers.includes('possible') ? 'possible' : 'no';
}

function standing(
  pack: Pack,
  kind: StandingKind,
  rule: StandingRule,
  first: Day,
  last: Day,
): StandingOn {
  const answer = (facts: readonly Fact[]): 'certain' | 'possible' | 'no' =>
    isEvent(kind) ? happened(facts[0] as Fact, first, last) : heldWithin(facts, first, last);
  const all = standingFacts(pack, kind, rule);
  const facts = all.filter((f) => answer([f]) !== 'no');
  return { kind, rule, facts, ...tally(grouped(all, kind), answer) };
}

/**
 * What the country holds on a day: bodies in which it has a seat, an office and so on, each counted once;
 * of initiatives and things hosted, how many there were by the day.
 *
 * @example
 * standingOn(pack, 'seat', '2020-06-30', 'sourced').certain; // ['UNSC']
 */
export function standingOn(
  pack: Pack,
  kind: StandingKind,
  day: Day,
  rule: StandingRule = 'all',
): StandingOn {
  return standing(pack, kind, rule, isEvent(kind) ? '0000-01-01' : day, day);
}

/**
 * What the country held on at least one day of a year, each body once; of events, those of the year.
 *
 * @example
 * standingIn(pack, 'seat', 2008, 'sourced').count; // [1, 1]
 */
export function standingIn(
  pack: Pack,
  kind: StandingKind,
  year: number,
  rule: StandingRule = 'all',
): StandingOn {
  const text = String(year).padStart(4, '0');
  return standing(pack, kind, rule, `${text}-01-01`, `${text}-12-31`);
}

/** One year of a series. */
export interface StandingYear {
  readonly year: number;
  readonly count: Count;
}

/**
 * The series of `standingIn`, both years included.
 *
 * @example
 * standingYears(pack, 'seat', 2008, 2010, 'sourced').map((y) => y.count); // [[1, 1], [1, 1], [0, 0]]
 */
export function standingYears(
  pack: Pack,
  kind: StandingKind,
  first: number,
  last: number,
  rule: StandingRule = 'all',
): readonly StandingYear[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    year: first + i,
    count: standingIn(pack, kind, first + i, rule).count,
  }));
}

/** First year in which anything of these kinds began on a known day. */
export function firstYear(pack: Pack, kinds: readonly StandingKind[]): number | undefined {
  const years = kinds.flatMap((k) => standingFacts(pack, k).map(began)).filter((d) => d !== '');
  return years.length === 0 ? undefined : Number(years.sort()[0]?.slice(0, 4));
}
