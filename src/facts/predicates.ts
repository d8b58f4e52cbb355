/**
 * What a fact can say. `state`: holds from one day to another. `event`: happened in a period.
 * `measure`: an amount measured over a period. A pack cannot use a predicate that is not here.
 */
export const PREDICATES = {
  /** The subject's relation with the object stands at the tier named by the value. */
  partner_tier: 'state',
  /** Belongs to the organisation named by `item`; the value is the role. */
  membership: 'state',
  /** Holds an elected seat in the body named by `item`. */
  seat: 'state',
  /** Chairs or presides over the body named by `item`; the value is the office. */
  office: 'state',
  /** Takes part in the peace operation named by `item`; the value is the number of people where known. */
  peacekeeping: 'state',
  /** Put forward, alone or with others, what `item` names. */
  initiative: 'event',
  /** Hosted the meeting, or the signing of the convention, that `item` names. */
  hosted: 'event',
  /**
   * Leaders or ministers of the two met on a visit; `item` says which way: `outward` (the subject went), `inward`, or
   * nothing where no source tells. Packs hold some visits, never all: their number measures nothing.
   */
  visit: 'event',
  /** The two states recognise each other and have agreed to relations, embassies or not. */
  diplomatic_relations: 'state',
  /** Dated actions on the instrument named by `item`; `object` is the party they apply to. */
  agreement_framework_signed: 'event',
  /** Negotiations ended with an agreed text, not signed yet. */
  agreement_concluded: 'event',
  agreement_signed: 'event',
  agreement_ratified: 'event',
  agreement_provisional: 'event',
  agreement_provisional_ended: 'event',
  agreement_in_force: 'event',
  agreement_not_in_force: 'state',
  agreement_acceded: 'event',
  agreement_amended: 'event',
  agreement_announced: 'event',
  agreement_negotiating: 'state',
  agreement_suspended: 'event',
  agreement_resumed: 'event',
  agreement_withdrawn: 'event',
  agreement_terminated: 'event',
  /** The value is the code of the instrument that took its place. */
  agreement_superseded: 'event',
  /** The subject charges this duty on goods of the object. */
  tariff_rate: 'state',
  milestone: 'event',
  doctrine: 'state',
  exports: 'measure',
  imports: 'measure',
  trade_total: 'measure',
  balance: 'measure',
  export_volume: 'measure',
  import_volume: 'measure',
  export_share: 'measure',
  import_share: 'measure',
  export_volume_share: 'measure',
  import_volume_share: 'measure',
  /** Anything else that is measured; `item` names it. */
  indicator: 'measure',
} as const satisfies Readonly<Record<string, 'state' | 'event' | 'measure'>>;

export type Predicate = keyof typeof PREDICATES;

/** Predicates between two sides: `object` is the other one. */
export const NEEDS_OBJECT: ReadonlySet<Predicate> = new Set<Predicate>([
  'partner_tier',
  'diplomatic_relations',
  'visit',
]);

/** Predicates about something with a name: `item` is that name. */
export const NEEDS_ITEM: ReadonlySet<Predicate> = new Set<Predicate>([
  'membership',
  'seat',
  'office',
  'peacekeeping',
  'initiative',
  'hosted',
]);

/** What a fact is about, for the page it belongs on. */
export const DOMAINS = [
  'relations',
  'agreements',
  'memberships',
  'doctrine',
  'trade',
  'arms',
  'energy',
  'finance',
  'technology',
  'standing',
  'people',
] as const;
export type Domain = (typeof DOMAINS)[number];

/** Through whom the relation runs. */
export const CHANNELS = [
  'state',
  'party',
  'people',
  'parliament',
  'defence',
  'public_security',
  'local',
  'business',
  'diaspora',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** How far a state of affairs has come, or how settled a measured amount is. */
export const STATUSES = [
  'in_force',
  'ended',
  'announced',
  'signed',
  'negotiating',
  'exploratory',
  'contested',
  'done',
  'reported',
  'preliminary',
  'estimate',
  'derived',
  'rounded',
  'planned',
  'projected',
] as const;
export type Status = (typeof STATUSES)[number];
