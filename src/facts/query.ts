/** Asking a pack: select facts by what they say. */
import { periodBounds, type Day, type Period, type PlaceCode } from '../core/index.js';
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
      (query.channel === undefined || f.channel === query.channel) &&
      (query.source === undefined || rests(f, query.source)) &&
      (query.at === undefined || heldOn(f, query.at) !== 'no'),
  );
}
