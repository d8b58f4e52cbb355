/** Whether a party was there: no relation with a state before its first day or after its last. */
import { periodBounds, type Day, type Message, type PlaceCode } from '../core/index.js';
import { EXISTENCE } from './existence-data.js';
import { say } from './messages.js';
import { PREDICATES, type Predicate } from './predicates.js';
import type { Fact, Pack } from './schema.js';

export interface Existence {
  readonly first: Day;
  /** The day on which it was no more; `null` for one that lasts. */
  readonly ended: Day | null;
  /** Who spoke for it earlier. */
  readonly before: PlaceCode | null;
}

const TABLE: ReadonlyMap<PlaceCode, Existence> = new Map(
  [...EXISTENCE.matchAll(/(\w+):([\d-]+)(?:\.\.([\d-]+))?(?:<(\w+))?/g)].map(
    ([, code = '', first = '', ended, before]) => [
      code,
      { first, ended: ended ?? null, before: before ?? null },
    ],
  ),
);

/**
 * When a state or union began, where that was after 1944 or where it is gone; `undefined` for others, of
 * which nothing is refused.
 *
 * @example
 * existenceOf('SSD'); // { first: '2011-07-09', ended: null, before: 'SDN' }
 * existenceOf('FRA'); // undefined
 */
export const existenceOf = (code: PlaceCode): Existence | undefined => TABLE.get(code);

/** Every entry of the table, for comparison with other lists. */
export const existences = (): ReadonlyMap<PlaceCode, Existence> => TABLE;

/** What only a party that is there can enter into; trade and taking part in a peace operation are not. */
const BETWEEN_PARTIES = (predicate: Predicate): boolean =>
  predicate === 'partner_tier' ||
  predicate === 'diplomatic_relations' ||
  predicate === 'tariff_rate' ||
  predicate.startsWith('agreement_');

/** The parties a fact names: its two sides, and the only other party of a bilateral instrument. */
function partiesOf(fact: Fact, pack: Pack): ReadonlyArray<readonly [string, PlaceCode]> {
  const out: Array<readonly [string, PlaceCode]> = [['subject', fact.subject]];
  if (fact.object !== null) out.push(['object', fact.object]);
  else {
    const instrument = pack.instruments.find((i) => i.code === fact.item);
    const others = instrument?.parties.filter((p) => p !== pack.code) ?? [];
    if (others.length === 1) out.push(['item', others[0] ?? '']);
  }
  return out;
}

/**
 * A fact between parties of which one was not there: for certain, whatever day of an unsure date it was.
 * A state of affairs that goes on after a party ended needs an end.
 */
export function checkExistence(fact: Fact, file: string, pack: Pack): Message[] {
  if (!BETWEEN_PARTIES(fact.predicate)) return [];
  const began = fact.period ?? fact.valid?.from ?? null;
  const until = fact.period ?? fact.valid?.to ?? null;
  return partiesOf(fact, pack).flatMap(([field, party]): Message[] => {
    const held = existenceOf(party);
    if (held === undefined) return [];
    const at = { file, entry: fact.id, field, value: party };
    const { first, ended, before } = held;
    const span = { first, ended, before };
    if (began !== null && (periodBounds(began)?.last ?? first) < first)
      return [say.notYet({ ...at, ...span, on: began })];
    if (ended === null) return [];
    if (began !== null && (periodBounds(began)?.first ?? '') >= ended)
      return [say.noMore({ ...at, ended, on: began })];
    const lasts = PREDICATES[fact.predicate] === 'state';
    if (lasts && (until === null || (periodBounds(until)?.first ?? '') > ended))
      return [say.outlives({ ...at, ended, on: until ?? '–' })];
    return [];
  });
}
