/**
 * The status of an instrument between two parties on a day, derived from dated actions of a pack; no
 * status is ever typed in. The rules:
 *
 * - An action without object is every party's; with an object it is that party's: the country itself (its
 *   own side), a partner (towards that partner), or a bloc (its members on the day).
 * - For each kind of action a party's own goes before its bloc's, and that before everybody's.
 * - Who acceded takes part in nothing dated before; who joined a bloc that is no union after its action may
 *   or may not be bound by it.
 * - Where only one side's step is known, it is the other's too if there is one counterpart only (an
 *   agreement is never in force with nobody); with several it may or may not be, unless the step is told of
 *   others by name: then who is not named has not taken it.
 * - An action known to the month may have happened on any day of it: the answer is every status that one
 *   reading of the dates gives. `agreement_not_in_force` is an observation and moves nothing.
 * - A contradicted date also gives the status that the other date would give.
 */
import { periodBounds, type Day, type Period, type PlaceCode } from '../../core/index.js';
import { heldOn, type Fact, type Instrument, type Pack } from '../../facts/index.js';
import {
  AGREEMENT_STATUSES,
  between,
  isKind,
  sideStatus,
  type AgreementStatus,
  type Kind,
} from './lifecycle.js';
import {
  accession,
  counterparts,
  covers,
  filled,
  partyBy,
  sideOf,
  type Applied,
  type Side,
} from './sides.js';

export interface AgreementState {
  readonly instrument: string;
  readonly pair: readonly [PlaceCode, PlaceCode];
  readonly day: Day;
  /** Every status a reading of the dates allows, in the order of `AGREEMENT_STATUSES`; one is certain. */
  readonly statuses: readonly AgreementStatus[];
  /** It ended, by any reading, without ever having been in force between the two. */
  readonly neverInForce: boolean;
  /** Facts that bear on the pair and began by the day, by id. */
  readonly facts: readonly Fact[];
  /** The same by side: what counts for the first of the pair, and for the second. */
  readonly sides: readonly [readonly Fact[], readonly Fact[]];
  /** Looked at and found not in force: evidence only. */
  readonly observed: readonly Fact[];
  /** What the status would be, were another reported date right. */
  readonly otherwise: ReadonlyArray<{
    readonly fact: Fact;
    readonly date: Period;
    readonly statuses: readonly AgreementStatus[];
  }>;
}

const ENDED: ReadonlySet<AgreementStatus> = new Set(['withdrawn', 'superseded', 'terminated']);
/** More unsettled actions than this are read in their order only, not in every combination. */
const MOST_FREE = 10;

/** Readings of what is not settled: each unsettled action has happened or not. */
function* readings(keys: readonly string[]): Generator<ReadonlySet<string>> {
  if (keys.length > MOST_FREE) {
    for (let n = 0; n <= keys.length; n++) yield new Set(keys.slice(0, n));
    return;
  }
  for (let mask = 0; mask < 2 ** keys.length; mask++)
    yield new Set(keys.filter((_, i) => (mask >> i) & 1));
}

interface Derived {
  readonly statuses: readonly AgreementStatus[];
  readonly neverInForce: boolean;
  readonly facts: readonly Fact[];
  readonly sides: AgreementState['sides'];
}

function derive(
  pack: Pack,
  instrument: Instrument,
  facts: readonly Fact[],
  [a, b]: readonly [PlaceCode, PlaceCode],
  day: Day,
): Derived {
  const named = (party: PlaceCode): boolean =>
    partyBy(pack, instrument, party, day) !== undefined ||
    facts.some((f) => isKind(f.predicate) && f.object !== null && covers(f.object, party, day));
  if (!named(a) || !named(b))
    return { statuses: ['not_signed'], neverInForce: false, facts: [], sides: [[], []] };
  const mine: Side = sideOf(pack, instrument, facts, a, day);
  const theirs: Side = sideOf(pack, instrument, facts, b, day);
  const others = counterparts(pack, instrument, day);
  const sole = others.length === 1 && covers(others[0] ?? '', b, day);
  const known = (f: Fact, party: PlaceCode): boolean =>
    f.object !== null && covers(f.object, party, day);
  const listed = (kind: Kind): boolean =>
    facts.some((f) => f.predicate === kind && others.some((o) => o !== b && f.object === o));
  // A date towards a partner is the country's own date too; the country's own is not each partner's.
  const left =
    accession(facts, a) === undefined
      ? filled(mine, theirs, (f) => known(f, b), a === pack.code)
      : mine;
  const right =
    accession(facts, b) === undefined
      ? filled(theirs, mine, (f) => known(f, a), a === pack.code && sole, listed)
      : theirs;
  const sides = [left, right].map((s) => [...s.values()].flat());
  // The only counterpart is bound on the day the country is, though the rest of its parties follow later.
  // Told by its own day, though that is still to come, it is bound on that day.
  const dated = facts.some((f) => f.predicate === 'agreement_in_force' && known(f, b));
  if (a === pack.code && sole && !dated) carryForce(mine, sides);
  const when = (s: Applied): string => `${s.step.at.last} ${s.key}`;
  const open = sides.flat().filter((s) => !s.sure);
  open.sort((x, y) => (when(x) < when(y) ? -1 : 1));
  const free = [...new Set(open.map((s) => s.key))];
  const statuses = new Set<AgreementStatus>();
  let never = true;
  for (const happened of readings(free)) {
    const [x, y] = sides.map((side) =>
      sideStatus(side.filter((s) => s.sure || happened.has(s.key)).map((s) => s.step)),
    );
    if (x === undefined || y === undefined) continue;
    const status = between(x.status, y.status);
    statuses.add(status);
    if (!ENDED.has(status) || (x.everInForce && y.everInForce)) never = false;
  }
  const behind = new Map(sides.flat().map(({ step }) => [step.fact.id, step.fact]));
  return {
    statuses: AGREEMENT_STATUSES.filter((s) => statuses.has(s)),
    neverInForce: never,
    facts: [...behind.values()].sort((f, g) => (f.id < g.id ? -1 : 1)),
    sides: [factsIn(sides[0]), factsIn(sides[1])],
  };
}

const factsIn = (side: readonly Applied[] = []): readonly Fact[] => side.map((s) => s.step.fact);

/** Puts the country's own entry into force beside a later one of the only counterpart. */
function carryForce(mine: Side, sides: Applied[][]): void {
  const own = (mine.get('agreement_in_force') ?? []).filter((s) => s.step.fact.object !== null);
  sides[1]?.push(...own);
}

/** Actions of a pack by instrument; a pack does not change, so they are sorted out once. */
const actions = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>();

/** Facts of a pack about one instrument that move its status, or observe it; by id. */
export function actionsOf({ facts }: Pack, code: string): readonly Fact[] {
  const found = actions.get(facts) ?? byInstrument(facts);
  actions.set(facts, found);
  return found.get(code) ?? [];
}

function byInstrument(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const out = new Map<string, Fact[]>();
  for (const f of [...facts].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (f.item !== null && f.predicate.startsWith('agreement_'))
      out.set(f.item, [...(out.get(f.item) ?? []), f]);
  return out;
}

/**
 * Where an instrument stands between the pack's country (or another party) and a partner on a day.
 *
 * @param pair the two parties; the first is the pack's country where it is one of them
 * @example
 * statusBetween(pack, instrument, ['VNM', 'JPN'], '2025-12-31').statuses; // ['in_force']
 */
export function statusBetween(
  pack: Pack,
  instrument: Instrument,
  pair: readonly [PlaceCode, PlaceCode],
  day: Day,
  facts: readonly Fact[] = actionsOf(pack, instrument.code),
): AgreementState {
  const derived = derive(pack, instrument, facts, pair, day);
  const otherwise = facts.flatMap((fact) =>
    fact.alternatives.flatMap(({ date }) => {
      if (date === undefined || !isKind(fact.predicate)) return [];
      const moved: Fact = fact.valid
        ? { ...fact, valid: { ...fact.valid, from: date } }
        : { ...fact, period: date };
      const others = facts.map((f) => (f === fact ? moved : f));
      const { statuses } = derive(pack, instrument, others, pair, day);
      return String(statuses) === String(derived.statuses) ? [] : [{ fact, date, statuses }];
    }),
  );
  return {
    instrument: instrument.code,
    pair,
    day,
    ...derived,
    observed: facts.filter(
      (f) => f.predicate === 'agreement_not_in_force' && heldOn(f, day) !== 'no',
    ),
    otherwise,
  };
}

/**
 * The fact that dates a kind of action between the two: of each side the first, and of these the later.
 *
 * @example
 * datedBy(state, 'agreement_in_force')?.period; // '2009-10-01'
 */
export function datedBy(state: AgreementState, kind: Kind): Fact | undefined {
  const firsts = state.sides.flatMap((side) => {
    const own = side.filter((f) => f.predicate === kind).sort(byLastDay);
    return own.slice(0, 1);
  });
  return firsts.sort(byLastDay).at(-1);
}

/**
 * The fact since which the agreement binds both: of each side its day of force, or its accession where that
 * is what bound it; of the two the later. `undefined` while one of them is not bound.
 *
 * @example
 * boundBy(state)?.predicate; // 'agreement_acceded', where the partner acceded after it was in force
 */
export function boundBy(state: AgreementState): Fact | undefined {
  const firsts = state.sides.flatMap((side) => {
    const of = (kind: Kind): Fact | undefined =>
      side.filter((f) => f.predicate === kind).sort(byLastDay)[0];
    return of('agreement_in_force') ?? of('agreement_acceded') ?? [];
  });
  return firsts.length < 2 ? undefined : firsts.sort(byLastDay)[1];
}

const lastDay = (f: Fact): Day => periodBounds(f.period ?? f.valid?.from ?? '')?.last ?? '';
const byLastDay = (f: Fact, g: Fact): number => {
  const [a, b] = [f, g].map((x) => `${lastDay(x)} ${x.id}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};
