/** Who a fact is about, and when: the country itself, a partner that is another, parties that are parties. */
import { bloc, periodBounds, type Message, type PlaceCode } from '../core/index.js';
import { NEEDED, needs, type Needed } from './needed.js';
import { PREDICATES, type Predicate, type Status } from './predicates.js';
import type { Fact, Instrument, Pack } from './schema.js';

/** What another state may be the subject of: its duties, and what it measures of the country. */
const OF_OTHERS = (predicate: Predicate): boolean =>
  predicate === 'tariff_rate' || PREDICATES[predicate] === 'measure';

/** Steps that only a party takes: one that negotiates, concludes or accedes need not be listed as one. */
const PARTYS: ReadonlySet<Predicate> = new Set<Predicate>([
  'agreement_signed',
  'agreement_ratified',
  'agreement_provisional',
  'agreement_provisional_ended',
  'agreement_in_force',
  'agreement_suspended',
  'agreement_resumed',
  'agreement_withdrawn',
  'agreement_terminated',
]);

/** What is still to come when the pack is written. */
const AHEAD: ReadonlySet<Status> = new Set<Status>(['announced', 'planned', 'projected']);

const belongs = (group: PlaceCode, code: PlaceCode): boolean =>
  bloc(group)?.members.some((m) => m.place === code) === true;

/** Listed, of a bloc that is listed, a bloc of one that is listed, or acceded: on any day. */
function isParty({ parties, code: item }: Instrument, party: PlaceCode, pack: Pack): boolean {
  const listed = [...parties, pack.code];
  return (
    listed.some((p) => p === party || belongs(p, party) || belongs(party, p)) ||
    pack.facts.some(
      (f) => f.predicate === 'agreement_acceded' && f.item === item && f.object === party,
    )
  );
}

/**
 * A fact of another state that would count as the country's own, a country that is its own partner, a step of
 * one that is no party, or a thing done after the last day the pack speaks for.
 */
export function checkSides(fact: Fact, file: string, pack: Pack): Message[] {
  const out: Message[] = [];
  const need = (ok: boolean, field: string, value: string, needed: Needed): void => {
    if (!ok) out.push(needs({ file, entry: fact.id, field, value }, needed));
  };
  const { predicate, subject, object, period, valid, status } = fact;
  const dated = predicate.startsWith('agreement_');
  // An indicator may be of a whole other economy; any other measure of another's is of its trade with this one.
  const ofOther =
    OF_OTHERS(predicate) && (predicate === 'indicator' || object === pack.code || object === null);
  need(subject === pack.code || ofOther, 'subject', subject, NEEDED.own(pack.code));
  need(dated || object !== subject, 'object', object ?? '', NEEDED.other);
  const instrument = pack.instruments.find((i) => i.code === fact.item);
  if (object !== null && PARTYS.has(predicate) && instrument !== undefined)
    need(isParty(instrument, object, pack), 'object', object, NEEDED.party(instrument.code));
  if (PREDICATES[predicate] === 'measure') return out;
  const began = period ?? valid?.from ?? null;
  const { asOf } = pack.profile;
  const last = periodBounds(asOf)?.last ?? asOf;
  if (began !== null && (periodBounds(began)?.first ?? '') > last)
    need(AHEAD.has(status), 'status', status, NEEDED.ahead(began, asOf));
  return out;
}
