/** What a country's pack says that no table does: who owns the exporters, and how many people work. */
import {
  interval,
  periodBounds,
  range,
  type Missing,
  type PlaceCode,
  type Value,
} from '../core/index.js';
import { readingsOf, select, type Fact, type Pack } from '../facts/index.js';
import { say } from './chain-messages.js';

/** Items of `indicator` facts that the flag reads. */
export const FOREIGN_OWNED_ITEM = 'fdi_share_of_exports';
export const EMPLOYMENT_ITEM = 'employment';

export interface FromFacts {
  /** All reports of the same period. */
  readonly facts: readonly Fact[];
  readonly period: string;
  /** A range where the fact is one, or where accounts against it say otherwise. */
  readonly value: Value;
}

/** All values that a fact and the accounts against it give. */
function valueIn(facts: readonly Fact[]): Value | undefined {
  const numbers = facts
    .flatMap(readingsOf)
    .flatMap(({ value }) => (typeof value === 'string' || value === null ? [] : [value].flat()));
  return numbers.length === 0 ? undefined : interval(Math.min(...numbers), Math.max(...numbers));
}

const ends = (fact: Fact): string => periodBounds(fact.period ?? '')?.last ?? '';

/**
 * The latest known share of exports that foreign-owned firms make, with every account of that period.
 *
 * @param pack of the country; `undefined` where nobody has written one
 * @example
 * foreignOwned('VNM', pack); // { period: '2025-01/2025-11', facts: [...], value: { kind: 'point', value: 0.762 } }
 */
export function foreignOwned(place: PlaceCode, pack: Pack | undefined): FromFacts | Missing {
  if (pack === undefined) return { reason: 'not_covered', detail: say.noPack({ place }) };
  const facts = select(pack, {
    predicate: 'indicator',
    subject: place,
    object: null,
    item: FOREIGN_OWNED_ITEM,
  }).filter((f) => f.unit === 'share' && valueIn([f]) !== undefined);
  const last = facts.map(ends).toSorted().at(-1);
  const latest = facts.filter((f) => ends(f) === last);
  const value = valueIn(latest);
  const [fact] = latest;
  return fact === undefined || value === undefined
    ? { reason: 'not_covered', detail: say.noForeignOwned({ place }) }
    : { facts: latest, period: fact.period ?? '', value };
}

/** People at work in one year, where the pack has one number of them. */
export function employment(
  place: PlaceCode,
  pack: Pack | undefined,
  year: number,
): Fact | undefined {
  if (pack === undefined) return undefined;
  const facts = select(pack, {
    predicate: 'indicator',
    subject: place,
    object: null,
    item: EMPLOYMENT_ITEM,
    period: String(year),
  }).filter((f) => f.unit === 'person');
  const value = valueIn(facts);
  // A range of people is no growth rate: two accounts are not settled here.
  const bounds = value === undefined ? undefined : range(value);
  return bounds !== undefined && bounds[0] === bounds[1] ? facts[0] : undefined;
}
