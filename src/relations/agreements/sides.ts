/** The side of a party: which dated actions are its own, its bloc's or everybody's, and how sure that is. */
import {
  bloc,
  membersAt,
  periodBounds,
  place,
  type Bounds,
  type Day,
  type PlaceCode,
} from '../../core/index.js';
import { heldOn, type Fact, type Instrument, type Pack } from '../../facts/index.js';
import { isKind, KINDS, type Kind, type Step } from './lifecycle.js';

/** Of an action on one side: it has happened, it may have, or it may not be this side's. */
export interface Applied {
  readonly step: Step;
  readonly sure: boolean;
  /** Actions that stand or fall together share a key. */
  readonly key: string;
}

/** Steps that build an agreement, and so tell of the other side too. */
const SHARED: ReadonlySet<Kind> = new Set<Kind>([
  'agreement_announced',
  'agreement_negotiating',
  'agreement_framework_signed',
  'agreement_concluded',
  'agreement_signed',
  'agreement_provisional',
  'agreement_in_force',
]);
const ALWAYS: Bounds = { first: '0000-01-01', last: '0000-01-01' };
/** Whether a code is a party itself: a state, a territory or a union; other blocs stand for members. */
const contracts = (code: PlaceCode): boolean =>
  place(code)?.kind === 'union' || bloc(code)?.composition === 'fixed' || bloc(code) === undefined;

/** Members of blocs by code and day: asked for again and again, and never changing. */
const memberships = new Map<string, ReadonlySet<PlaceCode>>();
/** Kept for so many days of so many blocs, then begun anew. */
const MOST_KEPT = 5000;

export function inBloc(code: PlaceCode, party: PlaceCode, day: Day): boolean {
  if (bloc(code) === undefined) return false;
  const key = `${code} ${day}`;
  let members = memberships.get(key);
  if (members === undefined) {
    if (memberships.size > MOST_KEPT) memberships.clear();
    memberships.set(key, (members = new Set(membersAt(code, day, 'all'))));
  }
  return members.has(party);
}

export const covers = (object: PlaceCode, party: PlaceCode, day: Day): boolean =>
  object === party || inBloc(object, party, day);

/** How a place is a party of an instrument on a day: by name, through a bloc, or not at all. */
export function partyBy(
  pack: Pack,
  instrument: Instrument,
  party: PlaceCode,
  day: Day,
): PlaceCode | undefined {
  if (instrument.parties.includes(party)) return party;
  const through = instrument.parties.find((p) => inBloc(p, party, day));
  return through ?? (party === pack.code ? party : undefined);
}

/** Parties of an instrument beside the country: a bloc it belongs to is on its own side. */
export function counterparts(pack: Pack, instrument: Instrument, day: Day): readonly PlaceCode[] {
  return instrument.parties.filter((p) => p !== pack.code && !inBloc(p, pack.code, day));
}

function stepOf(fact: Fact, day: Day): { step: Step; sure: boolean } | undefined {
  if (!isKind(fact.predicate)) return undefined;
  if (fact.valid !== null) {
    const held = heldOn(fact, day);
    return held === 'no'
      ? undefined
      : { step: { kind: fact.predicate, at: ALWAYS, fact }, sure: held === 'certain' };
  }
  const at = fact.period === null ? undefined : periodBounds(fact.period);
  if (at === undefined || at.first > day) return undefined;
  return { step: { kind: fact.predicate, at, fact }, sure: at.last <= day };
}

/** First day of a party's own accession. */
export const accession = (facts: readonly Fact[], party: PlaceCode): Day | undefined =>
  facts
    .filter((f) => f.predicate === 'agreement_acceded' && f.object === party)
    .flatMap((f) => periodBounds(f.period ?? '')?.first ?? [])
    .sort()[0];

/** Actions of one party, by the rules above, by kind. */
export function sideOf(
  pack: Pack,
  instrument: Instrument,
  facts: readonly Fact[],
  party: PlaceCode,
  day: Day,
): Map<Kind, Applied[]> {
  const through = partyBy(pack, instrument, party, day);
  const since = accession(facts, party);
  const own = (f: Fact): boolean => f.object === party;
  const ofBloc = (f: Fact): boolean => f.object !== null && inBloc(f.object, party, day);
  const general = (f: Fact): boolean => f.object === null && through !== undefined;
  const dated = facts.some((f) => own(f) && f.predicate === 'agreement_in_force');
  const out = new Map<Kind, Applied[]>();
  for (const kind of KINDS) {
    const all = facts.filter((f) => f.predicate === kind);
    const level = [own, ofBloc, general].map((is) => all.filter(is)).find((l) => l.length > 0);
    // A kind that somebody tells of, though not yet, is not filled from the other side.
    if (level !== undefined) out.set(kind, []);
    for (const fact of level ?? []) {
      const found = stepOf(fact, day);
      if (found === undefined) continue;
      const { sure } = found;
      // With a day of force of its own, accession is consent to be bound, as a signature is.
      const step: Step =
        kind === 'agreement_acceded' && dated
          ? { ...found.step, kind: 'agreement_signed' }
          : found.step;
      if (!own(fact) && since !== undefined && step.at.first < since) continue;
      const via = fact.object ?? through;
      const late =
        !own(fact) &&
        step.at !== ALWAYS &&
        via !== undefined &&
        via !== party &&
        !contracts(via) &&
        !inBloc(via, party, step.at.first);
      // All that a bloc did before the party joined it binds the party, or none of it does.
      const key = late && sure ? `${via} ${party}` : fact.id;
      out.set(kind, [...(out.get(kind) ?? []), { step, sure: sure && !late, key }]);
    }
  }
  return out;
}

export type Side = ReadonlyMap<Kind, readonly Applied[]>;

/**
 * What only the other side's steps tell of this one: its too where it is the only counterpart. A kind that is
 * told party by party (`listed`) is not told of one that is left out.
 */
export function filled(
  own: Side,
  other: Side,
  named: (f: Fact) => boolean,
  only: boolean,
  listed: (kind: Kind) => boolean = () => false,
): Side {
  const out = new Map(own);
  for (const kind of SHARED) {
    if (out.has(kind) || listed(kind)) continue;
    const told = (other.get(kind) ?? []).filter((a) => named(a.step.fact));
    const held = told.map((a) => (only ? a : { ...a, sure: false, key: `${a.key} other side` }));
    if (held.length > 0) out.set(kind, held);
  }
  return out;
}
