/** Asking a pack: select facts by what they say. */
import {
  bloc,
  membersAt,
  periodBounds,
  type Day,
  type Period,
  type PlaceCode,
} from '../core/index.js';
import { heldOn } from './hold.js';
import type { Channel, Domain, Predicate } from './predicates.js';
import type { Fact, Pack } from './schema.js';

export interface FactQuery {
  readonly predicate?: Predicate | readonly Predicate[];
  readonly domain?: Domain;
  readonly subject?: PlaceCode;
  /** `null` asks for facts without a partner. */
  readonly object?: PlaceCode | null;
  readonly item?: string | null;
  /** Exactly this period. */
  readonly period?: Period;
  /** Measured or happened inside this period. */
  readonly within?: Period;
  /** Holds, or may hold, on this day. */
  readonly at?: Day;
  /** As things stood on this day: what holds or may hold, and what had happened or been measured by then. */
  readonly asOf?: Day;
  /** Between the pack's country and this place: as the other side, or as party to the instrument. */
  readonly with?: PlaceCode;
  readonly reporter?: string;
  readonly channel?: Channel;
  /** Rests on this source, itself or in an account against it. */
  readonly source?: string;
}

function inside(fact: Fact, outer: Period): boolean {
  const bounds = periodBounds(outer);
  const own = fact.period === null ? undefined : periodBounds(fact.period);
  if (bounds === undefined || own === undefined) return false;
  return bounds.first <= own.first && own.last <= bounds.last;
}

function stoodOn(fact: Fact, day: Day): boolean {
  if (fact.period === null) return heldOn(fact, day) !== 'no';
  return (periodBounds(fact.period)?.last ?? '') <= day;
}

/** A place is party to what names it, or names a bloc that it belonged to on that day. */
function between(fact: Fact, partner: PlaceCode, pack: Pack): boolean {
  if (fact.object === partner || fact.subject === partner) return true;
  if (!fact.predicate.startsWith('agreement_')) return false;
  const day = periodBounds(fact.period ?? fact.valid?.from ?? '')?.last;
  const named =
    fact.object === null
      ? (pack.instruments.find((i) => i.code === fact.item)?.parties ?? [])
      : [fact.object];
  return named.some(
    (party) =>
      party === partner ||
      (day !== undefined &&
        bloc(party) !== undefined &&
        membersAt(party, day, 'all').includes(partner)),
  );
}

const rests = (fact: Fact, source: string): boolean =>
  [fact, ...fact.alternatives].some((f) => f.sources.includes(source));

/**
 * Facts that answer a query, sorted by id.
 *
 * @example
 * select(pack, { predicate: 'exports', object: 'USA', period: '2025' });
 */
export function select(pack: Pack, query: FactQuery): readonly Fact[] {
  const wanted = query.predicate === undefined ? undefined : [query.predicate].flat();
  return pack.facts.filter(
    (f) =>
      (wanted === undefined || wanted.includes(f.predicate)) &&
      (query.domain === undefined || f.domain === query.domain) &&
      (query.subject === undefined || f.subject === query.subject) &&
      (query.object === undefined || f.object === query.object) &&
      (query.item === undefined || f.item === query.item) &&
      (query.period === undefined || f.period === query.period) &&
      (query.within === undefined || inside(f, query.within)) &&
      (query.reporter === undefined || f.reporter === query.reporter) &&
      (query.asOf === undefined || stoodOn(f, query.asOf)) &&
      (query.with === undefined || between(f, query.with, pack)) &&
      (query.channel === undefined || f.channel === query.channel) &&
      (query.source === undefined || rests(f, query.source)) &&
      (query.at === undefined || heldOn(f, query.at) !== 'no'),
  );
}
