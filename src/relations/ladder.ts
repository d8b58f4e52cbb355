/**
 * The partnership ladder, replayed from dated facts. A tier that began or ended on an unknown day of a
 * month is possible inside that month and certain outside it, so every count is a range.
 */
import { periodBounds, place, type Day, type PlaceCode } from '../core/index.js';
import {
  anyHeldOn,
  heldOn,
  settled,
  turningDays,
  type Fact,
  type Pack,
  type Tier,
} from '../facts/index.js';

/** `states`: partners that are states. `with_unions`: unions of states are partners too. */
export type CountingRule = 'states' | 'with_unions';

/** Low and high of a count; equal ends are a point. */
export type Count = readonly [low: number, high: number];

export interface Members {
  readonly certain: readonly PlaceCode[];
  /** Inside the period in which the tier began or ended: on it or not, nobody can say. */
  readonly possible: readonly PlaceCode[];
}

export interface TierState extends Members {
  readonly code: string;
}

/** Where everybody stood on one day. */
export interface LadderState {
  readonly day: Day;
  readonly rule: CountingRule;
  /** Rungs from the top, each partner at its own tier only. */
  readonly tiers: readonly TierState[];
  /** On any rung. A partner that changes rung on an unknown day of the month is certain here. */
  readonly total: Members;
  /** Special relations, outside the ladder. */
  readonly outside: readonly TierState[];
  readonly sectoral: readonly TierState[];
  readonly announced: readonly TierState[];
  /** Facts that hold or may hold on the day and are contradicted by another source. */
  readonly conflicts: readonly Fact[];
}

export const countOf = (members: Members): Count => [
  members.certain.length,
  members.certain.length + members.possible.length,
];

/** Rungs of a pack's ladder from the top; finer names of a rung are counted on it. */
export function rungs(pack: Pack): readonly Tier[] {
  return pack.profile.ladder.tiers
    .filter((t) => t.kind === 'ladder' && t.countsAs === undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** Tier codes counted on a rung; with `nested`, those of the tiers that lie within it as well. */
export function codesOn(pack: Pack, rung: string, nested = false): ReadonlySet<string> {
  const { tiers } = pack.profile.ladder;
  const on = new Set([rung]);
  if (nested) for (const t of tiers) if (t.within.includes(rung)) on.add(t.code);
  for (const t of tiers) if (t.countsAs !== undefined && on.has(t.countsAs)) on.add(t.code);
  return on;
}

/** Tier facts by partner as they were entered, partners and facts sorted. */
function accounts(pack: Pack, rule: CountingRule): ReadonlyMap<PlaceCode, readonly Fact[]> {
  const out = new Map<PlaceCode, Fact[]>();
  for (const fact of pack.facts) {
    if (fact.predicate !== 'partner_tier' || fact.object === null) continue;
    if (rule === 'states' && place(fact.object)?.kind === 'union') continue;
    out.set(fact.object, [...(out.get(fact.object) ?? []), fact]);
  }
  for (const own of out.values()) own.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Tier facts by partner, partners sorted; a rule that counts states leaves unions out. A contested account of
 * where a partner stands is left to the conflicts while a settled one of the same kind of tier holds.
 */
export function tierFacts(pack: Pack, rule: CountingRule): ReadonlyMap<PlaceCode, readonly Fact[]> {
  const kinds = new Map<string, string>(pack.profile.ladder.tiers.map((t) => [t.code, t.kind]));
  const kindOf = (f: Fact): string => kinds.get(String(f.value)) ?? '';
  return new Map(
    [...accounts(pack, rule)].map(([partner, own]) => [partner, settled(own, kindOf)]),
  );
}

/** Partners with a fact at one of the tiers on the day. */
export function membersOf(
  facts: ReadonlyMap<PlaceCode, readonly Fact[]>,
  tiers: ReadonlySet<string>,
  day: Day,
): Members {
  const certain: PlaceCode[] = [];
  const possible: PlaceCode[] = [];
  for (const [partner, own] of facts) {
    const held = anyHeldOn(
      own.filter((f) => tiers.has(String(f.value))),
      day,
    );
    if (held === 'certain') certain.push(partner);
    else if (held === 'possible') possible.push(partner);
  }
  return { certain, possible };
}

/** Codes of every tier on the ladder, finer names included. */
export function ladderCodes(pack: Pack): ReadonlySet<string> {
  return new Set(pack.profile.ladder.tiers.filter((t) => t.kind === 'ladder').map((t) => t.code));
}

/**
 * First day on which the oldest dated tier of the ladder may have begun, or was known where its beginning
 * is not: the pack says nothing of the time before. `undefined` where it has no tier on the ladder.
 *
 * @example
 * tiersBegin(pack); // '2001-03-01' for Viet Nam, of 1 March 2001 with Russia
 */
export function tiersBegin(pack: Pack, rule: CountingRule = 'with_unions'): Day | undefined {
  const codes = ladderCodes(pack);
  return pack.facts
    .filter((f) => f.predicate === 'partner_tier' && codes.has(String(f.value)))
    .filter((f) => rule === 'with_unions' || place(f.object ?? '')?.kind !== 'union')
    .flatMap((f) => periodBounds(f.valid?.from ?? f.knownAt ?? '')?.first ?? [])
    .sort()[0];
}

/**
 * When the dated tiers begin, for a day that lies before them and of which nothing is known; else `undefined`.
 * A day inside the period in which the oldest may have begun is not before it.
 */
export function beforeTiers(pack: Pack, day: Day): Day | undefined {
  const begins = tiersBegin(pack);
  if (begins === undefined || day >= begins) return undefined;
  const held = membersOf(tierFacts(pack, 'with_unions'), ladderCodes(pack), day);
  return countOf(held)[1] === 0 ? begins : undefined;
}

/**
 * The ladder at the end of a day.
 *
 * @example
 * const state = ladderAt(pack, '2025-12-31', 'states');
 * state.tiers.map((t) => t.certain.length); // [14, 14, 14]
 */
export function ladderAt(pack: Pack, day: Day, rule: CountingRule): LadderState {
  const facts = tierFacts(pack, rule);
  const stateOf = (code: string, codes: ReadonlySet<string>): TierState => ({
    code,
    ...membersOf(facts, codes, day),
  });
  const beside = (kind: Tier['kind']): readonly TierState[] =>
    pack.profile.ladder.tiers
      .filter((t) => t.kind === kind)
      .map((t) => stateOf(t.code, new Set([t.code])));
  return {
    day,
    rule,
    tiers: rungs(pack).map((t) => stateOf(t.code, codesOn(pack, t.code))),
    total: membersOf(facts, ladderCodes(pack), day),
    outside: beside('special'),
    sectoral: beside('sectoral'),
    announced: beside('announced'),
    conflicts: [...accounts(pack, rule).values()]
      .flat()
      .filter((f) => f.standing === 'contradicted' || f.status === 'contested')
      .filter((f) => heldOn(f, day) !== 'no'),
  };
}

/**
 * The rung (or the special relation) a place stands on for certain, else the one it may stand on.
 *
 * @example
 * tierOf(ladderAt(pack, '2025-12-31', 'states'), 'USA'); // 'comprehensive_strategic'
 */
export function tierOf(state: LadderState, partner: PlaceCode): string | undefined {
  const all = [...state.tiers, ...state.outside];
  const on = all.find((t) => t.certain.includes(partner));
  return (on ?? all.find((t) => t.possible.includes(partner)))?.code;
}

/** The facts a place's tier rests on at a day: those that hold, or may. */
export function factsOn(pack: Pack, partner: PlaceCode, day: Day): readonly Fact[] {
  return pack.facts.filter(
    (f) => f.predicate === 'partner_tier' && f.object === partner && heldOn(f, day) !== 'no',
  );
}

export interface LadderStep {
  readonly day: Day;
  /** One range a rung, from the top. */
  readonly counts: readonly Count[];
  readonly total: Count;
}

type Standing = readonly ('certain' | 'possible' | 'no')[];

/**
 * Counts from `first` to `last`: the first day, then every day on which a count changes. One pass: a
 * day looks again only at the partners whose facts turn on it.
 *
 * @example
 * ladderSteps(pack, '2025-01-01', '2025-12-31', 'states').at(-1)?.counts; // [[14, 14], [14, 14], [14, 14]]
 */
export function ladderSteps(
  pack: Pack,
  first: Day,
  last: Day,
  rule: CountingRule,
): readonly LadderStep[] {
  const sets = [...rungs(pack).map((t) => codesOn(pack, t.code)), ladderCodes(pack)];
  const facts = tierFacts(pack, rule);
  const turning = new Map<Day, Set<PlaceCode>>([[first, new Set(facts.keys())]]);
  for (const [partner, own] of facts)
    for (const day of own.flatMap(turningDays))
      if (day > first && day <= last)
        turning.set(day, (turning.get(day) ?? new Set<PlaceCode>()).add(partner));

  const low = sets.map(() => 0);
  const maybe = sets.map(() => 0);
  const now = new Map<PlaceCode, Standing>();
  const add = (standing: Standing | undefined, by: 1 | -1): void =>
    standing?.forEach((held, i) => {
      if (held === 'certain') low[i] = (low[i] ?? 0) + by;
      else if (held === 'possible') maybe[i] = (maybe[i] ?? 0) + by;
    });

  const steps: LadderStep[] = [];
  let before = '';
  for (const [day, partners] of [...turning].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const partner of partners) {
      const own = facts.get(partner) ?? [];
      const next = sets.map((set) =>
        anyHeldOn(
          own.filter((f) => set.has(String(f.value))),
          day,
        ),
      );
      add(now.get(partner), -1);
      add(next, 1);
      now.set(partner, next);
    }
    const all = low.map((n, i): Count => [n, n + (maybe[i] ?? 0)]);
    const key = JSON.stringify(all);
    if (key !== before) steps.push({ day, counts: all.slice(0, -1), total: all.at(-1) ?? [0, 0] });
    before = key;
  }
  return steps;
}
