/**
 * What one pack says of one other country up to a day: facts that name it, dated actions on agreements that
 * bind both, the tier it stands on, and the conflicts of the pack whose text names it.
 */
import {
  type Day,
  type PlaceCode,
  bloc,
  blocs,
  membersAt,
  periodBounds,
  place,
  resolvePlace,
} from '../../core/index.js';
import type { Conflict, Fact, Instrument, Pack } from '../../facts/index.js';
import {
  type AgreementState,
  ladderAt,
  partnersOf,
  statusBetween,
  tierOf,
} from '../../relations/index.js';

/** An instrument to which both are party, with the actions that concern the pair, oldest first. */
export interface PairAgreement {
  readonly instrument: Instrument;
  /** Where it stands between the two, derived from the actions. */
  readonly state: AgreementState;
  readonly actions: readonly Fact[];
}

export interface PairPack {
  readonly pack: Pack;
  /** The country that the pack is read about. */
  readonly other: PlaceCode;
  /** Code of the rung, or of the special relation, that holds or may hold on the day. */
  readonly tier: string | undefined;
  /** Facts that name the other country, by beginning, then id. */
  readonly facts: readonly Fact[];
  /** Tiers of unions of which the other country is a member on the day. */
  readonly unions: readonly Fact[];
  readonly agreements: readonly PairAgreement[];
  readonly conflicts: readonly Conflict[];
}

/** First day of which a fact speaks; a state whose beginning nobody knows sorts first. */
const first = (fact: Fact): Day =>
  periodBounds(fact.period ?? fact.valid?.from ?? '')?.first ?? '0000-00-00';

/** A measured amount is known once its period is over; anything else once it has begun. */
function begun(fact: Fact, day: Day): boolean {
  const bounds = periodBounds(fact.period ?? fact.valid?.from ?? '');
  if (bounds === undefined) return true;
  const measured = fact.value !== null && fact.period !== null && fact.unit !== null;
  return (measured ? bounds.last : bounds.first) <= day;
}

const byBeginning = (a: Fact, b: Fact): number =>
  first(a) !== first(b) ? (first(a) < first(b) ? -1 : 1) : a.id < b.id ? -1 : 1;

/** A place, and every bloc it is a member of on the day. */
const withBlocs = (code: PlaceCode, day: Day): ReadonlySet<PlaceCode> =>
  new Set([
    code,
    ...blocs()
      .map((b) => b.code)
      .filter((b) => membersAt(b, day, 'all').includes(code)),
  ]);

/** A union stands in treaties under the name of its list of members as well: the EU as the EU-27. */
function sameMembers(party: PlaceCode, union: PlaceCode, day: Day): boolean {
  if (bloc(party) === undefined || bloc(union) === undefined) return false;
  const [a, b] = [party, union].map((code) => membersAt(code, day, 'states').join());
  return a !== '' && a === b;
}

/** A word without what stands round it: quotes, brackets, a comma, an apostrophe and s. */
const bare = (word: string): string =>
  word
    .replace(/^[^\p{L}]+/u, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}]+$/u, '');

/** Most words that the name of a place has, as texts use it. */
const LONGEST = 4;

/**
 * Whether a text names a place, under any of its names. A name begins with a capital, a short one is all
 * capitals (`In` is no India), and a longer name goes before those inside it.
 *
 * @example
 * namesPlace('Trade surplus with the United States', 'USA'); // true
 * namesPlace('Papua New Guinea joined', 'GIN'); // false
 */
export function namesPlace(text: string, code: PlaceCode): boolean {
  const words = text.split(/[\s/–—-]+/);
  for (let at = 0; at < words.length;) {
    let used = 1;
    for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
      const name = bare(words.slice(at, at + count).join(' '));
      if (!/^\p{Lu}/u.test(name) || (name.length < 4 && name !== name.toUpperCase())) continue;
      const found = resolvePlace(name)?.code;
      if (found === code) return true;
      if (found === undefined) continue;
      used = count;
      break;
    }
    at += used;
  }
  return false;
}

const conflictNames = (conflict: Conflict, code: PlaceCode): boolean =>
  [conflict.title.en, ...conflict.claims, ...conflict.evidence].some((t) => namesPlace(t, code));

/**
 * @example
 * pairPack(pack, 'CHN', '2025-12-31').tier; // 'comprehensive_strategic'
 */
export function pairPack(pack: Pack, other: PlaceCode, day: Day): PairPack {
  const theirs = withBlocs(other, day);
  const facts = pack.facts.filter(
    (f) =>
      begun(f, day) &&
      (f.object === other || (f.subject === other && [null, pack.code].includes(f.object))),
  );
  const unions = pack.facts.filter(
    (f) =>
      f.predicate === 'partner_tier' &&
      f.object !== null &&
      f.object !== other &&
      theirs.has(f.object) &&
      place(f.object)?.kind === 'union' &&
      begun(f, day),
  );
  const agreements = pack.instruments.flatMap((instrument): PairAgreement[] => {
    const partners = (['members', 'unions'] as const).flatMap((economies) =>
      partnersOf(pack, instrument, day, economies),
    );
    const side =
      partners.find((p) => p === other) ?? partners.find((p) => sameMembers(p, other, day));
    if (side === undefined) return [];
    const state = statusBetween(pack, instrument, [pack.code, side], day);
    const actions = [...new Set([...state.facts, ...state.observed])].sort(byBeginning);
    return actions.length === 0 ? [] : [{ instrument, state, actions }];
  });
  return {
    pack,
    other,
    tier: tierOf(ladderAt(pack, day, 'with_unions'), other),
    facts: facts.toSorted(byBeginning),
    unions: unions.toSorted(byBeginning),
    agreements,
    conflicts: pack.conflicts.filter((c) => conflictNames(c, other)),
  };
}
