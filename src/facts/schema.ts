/**
 * The shape of a country pack. Strict: an unknown field is an error. Times are Period texts; a day
 * known only to the month stays a month. `valid.to` is the period in which a state of affairs ended:
 * on a day known exactly it no longer holds.
 */
import * as z from 'zod';
import { periodBounds } from '../core/index.js';
import { claimsFileSchema, type ClaimsFile } from './claims/schema.js';
import { CHANNELS, DOMAINS, PREDICATES, STATUSES, type Predicate } from './predicates.js';

const text = z.strictObject({ en: z.string().min(1), vi: z.string().min(1) });
const period = z
  .string()
  .refine((p) => periodBounds(p) !== undefined, { error: 'period' })
  .meta({ description: '2025, 2025-11, 2025-11-04, 2025-Q4, or two joined by a slash' });
const code = z
  .string()
  .regex(/^_?[A-Z0-9]{2,6}$/, { error: 'place' })
  .meta({ description: 'ISO3 code, EU, or the code of another place or group' });
const sourceIds = z.array(z.string().min(1)).min(1);
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const value = z.union([z.number(), z.string().min(1), z.tuple([z.number(), z.number()])]);

const alternative = z.strictObject({
  value: value.optional(),
  date: period.optional(),
  sources: sourceIds,
  note: text,
});

const check = z.strictObject({
  field: z.string(),
  verdict: z.enum(['confirmed', 'contradicted', 'not_found']),
  found: z.string().nullable(),
  precision: z.string().nullable(),
  sources: z.array(z.string()),
  note: z.string(),
});

export const factSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]{2,6}(\/[\w.+:-]+)+$/, { error: 'id' }),
  domain: z.enum(DOMAINS),
  subject: code,
  predicate: z.enum(Object.keys(PREDICATES) as [Predicate, ...Predicate[]]),
  object: code.nullable(),
  /** Product, organisation, instrument or series the fact is about, when that is not a place. */
  item: z.string().min(1).nullable().default(null),
  /** A pair is the range the amount lies in. */
  value: value.nullable(),
  unit: z.string().nullable().default(null),
  /** Why there is no value, where one is expected. */
  absent: text.nullable().default(null),
  label: text,
  valid: z
    .strictObject({ from: period.nullable(), to: period.nullable() })
    .nullable()
    .default(null),
  period: period.nullable().default(null),
  /** By when the fact was known. */
  knownAt: period.nullable().default(null),
  channel: z.enum(CHANNELS),
  status: z.enum(STATUSES),
  /** Whose books, by id in `reporters`. */
  reporter: z.string().nullable().default(null),
  sources: sourceIds,
  confidence: z.enum(['high', 'medium', 'low']),
  standing: z.enum(['sourced', 'unverified', 'contradicted']),
  alternatives: z.array(alternative).default([]),
  /** What is known of the precision of a date. */
  precision: z.string().nullable().default(null),
  /** The date as first entered, before a check made it sharper. */
  original: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  checks: z.array(check).default([]),
});

export const tierSchema = z.strictObject({
  code: z.string().min(1),
  kind: z.enum(['ladder', 'special', 'sectoral', 'announced']),
  /** 1 is the top rung; null stands outside the ladder. */
  rank: z.number().int().min(1).nullable(),
  label: text,
  /** Counted on this rung of the ladder: an older or finer name for the same rung. */
  countsAs: z.string().optional(),
  /** Under nested counting a partner at this tier is also counted at these. */
  within: z.array(z.string()).default([]),
});

const mapRule = z.strictObject({
  id: z.string(),
  label: text,
  sentence: text,
  features: z.array(
    z.strictObject({
      id: z.string(),
      label: text,
      at: lonLat,
      islands: z.array(lonLat).min(1),
      belongsTo: code.nullable(),
    }),
  ),
});

const publishedCount = z.strictObject({
  day: period,
  rule: z.string(),
  counts: z.record(z.string(), z.number().int().min(0)),
  sources: sourceIds,
  note: text,
});

/** States of an agreement between two parties that a counting rule may count. */
export const COUNTED = ['signed', 'provisional', 'in_force', 'suspended'] as const;

const agreementRule = z.strictObject({
  id: z.string().min(1),
  /** A word or two for the head of a row. */
  label: text,
  text,
  /** An instrument is counted when it names the rule in `countsUnder` and stands so towards a partner. */
  statuses: z.array(z.enum(COUNTED)).min(1),
  /** `members`: a union counts as its member states on the day. `unions`: it counts as one. */
  economies: z.enum(['members', 'unions']),
});

const publishedAgreements = z.strictObject({
  day: period,
  rule: z.string(),
  agreements: z.number().int().min(0).nullable(),
  economies: z.number().int().min(0).nullable(),
  sources: sourceIds,
  note: text,
});

/** Who is counted among those with whom a state has diplomatic relations. */
const relationRule = z.strictObject({
  id: z.string().min(1),
  /** A few words for the head of a row. */
  label: text,
  text,
  /** Members of the United Nations; the two observer states; anyone else. */
  include: z.array(z.enum(['un_members', 'un_observers', 'others'])).min(1),
  /** Counts the country itself: "all 193 members" includes the one that speaks. */
  self: z.boolean(),
  /** `sourced` leaves out relations that are only recalled. */
  standing: z.enum(['sourced', 'all']),
});

const publishedRelations = z.strictObject({
  day: period,
  count: z.number().int().min(0),
  sources: sourceIds,
  note: text,
});

export const profileSchema = z.strictObject({
  schema: z.literal('tuchu-pack/1'),
  code,
  name: text,
  /** Newest day or month the pack speaks for. */
  asOf: period,
  ladder: z.strictObject({
    official: z.boolean(),
    /** Newest day or month the dated tiers were looked up for. */
    asOf: period,
    note: text,
    tiers: z.array(tierSchema).min(1),
    publishedCounts: z.array(publishedCount).default([]),
    caveats: z.array(text).default([]),
  }),
  countingRules: z.array(z.strictObject({ id: z.string(), text })),
  /** How its agreements are counted; the first rule is the country's own. */
  agreements: z
    .strictObject({
      rules: z.array(agreementRule).min(1),
      publishedCounts: z.array(publishedAgreements).default([]),
    })
    .optional(),
  /** How those with whom it has diplomatic relations are counted. */
  relations: z
    .strictObject({
      rules: z.array(relationRule).min(1),
      publishedCounts: z.array(publishedRelations).default([]),
    })
    .optional(),
  /** What a timeline looks before and after: kinds of milestones, or single ones by id; and the bloc it is set beside. */
  timeline: z
    .strictObject({
      around: z.array(z.string().min(1)).min(1),
      reference: code.optional(),
    })
    .optional(),
  map: z.strictObject({
    centre: lonLat,
    defaultRule: z.string(),
    rules: z.array(mapRule).min(1),
  }),
});

export const instrumentSchema = z.strictObject({
  code: z.string().min(1),
  name: text,
  kind: text,
  /** Places and blocs, the country itself or not; a bloc stands for each of its members on the day. */
  parties: z.array(code).min(1),
  /** Counting rules of the profile under which it is one agreement. */
  countsUnder: z.array(z.string()).default([]),
  /** Where the text can be read. */
  address: z
    .string()
    .regex(/^https?:\/\/\S+$/, { error: 'address' })
    .nullable()
    .default(null),
});

export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('public'),
    address: z.string().regex(/^https?:\/\/\S+$/, { error: 'address' }),
    published: period.nullable(),
    note: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('recalled'), note: z.string() }),
]);

export const conflictSchema = z.strictObject({
  id: z.string().min(1),
  title: text,
  claims: z.array(z.string().min(1)).min(1),
  evidence: z.array(z.string()).default([]),
  resolution: text,
  sources: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low']),
});

const head = { schema: z.literal('tuchu-pack/1') };
const facts = z.array(factSchema);

/** Files of a pack by name; `profile.json` and `sources.json` must be there. */
export const FILES = {
  'profile.json': profileSchema,
  'sources.json': z.strictObject({ ...head, sources: z.record(z.string(), sourceSchema) }),
  'partnerships.json': z.strictObject({ ...head, facts }),
  'agreements.json': z.strictObject({ ...head, instruments: z.array(instrumentSchema), facts }),
  'memberships.json': z.strictObject({ ...head, facts }),
  'relations.json': z.strictObject({ ...head, facts }),
  'standing.json': z.strictObject({ ...head, facts }),
  'milestones.json': z.strictObject({ ...head, facts }),
  'economy.json': z.strictObject({
    ...head,
    reporters: z.record(z.string(), z.strictObject({ books: code.nullable(), name: text })),
    facts,
    gaps: z.array(z.strictObject({ id: z.string(), what: text })),
  }),
  'conflicts.json': z.strictObject({ ...head, conflicts: z.array(conflictSchema) }),
  'claims.json': claimsFileSchema,
} as const;

export type FileName = keyof typeof FILES;
export const FACT_FILES = [
  'partnerships.json',
  'agreements.json',
  'memberships.json',
  'relations.json',
  'standing.json',
  'milestones.json',
  'economy.json',
] as const satisfies readonly FileName[];

export type Fact = z.output<typeof factSchema>;
export type Tier = z.output<typeof tierSchema>;
export type Profile = z.output<typeof profileSchema>;
export type MapRule = Profile['map']['rules'][number];
export type AgreementRule = z.output<typeof agreementRule>;
export type RelationRule = z.output<typeof relationRule>;
export type Instrument = z.output<typeof instrumentSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Conflict = z.output<typeof conflictSchema>;
export type Gap = z.output<(typeof FILES)['economy.json']>['gaps'][number];
export type Reporter = z.output<(typeof FILES)['economy.json']>['reporters'][string];

/** Everything known of one country, checked. */
export interface Pack {
  readonly code: string;
  /** `workspace`: the user's own, which stands in place of the one shipped. */
  readonly origin: 'built-in' | 'workspace';
  readonly profile: Profile;
  readonly facts: readonly Fact[];
  readonly instruments: readonly Instrument[];
  readonly conflicts: readonly Conflict[];
  /** What documents say of the country, to be judged against the rest. */
  readonly claims?: ClaimsFile;
  readonly gaps: readonly Gap[];
  readonly reporters: Readonly<Record<string, Reporter>>;
  readonly sources: Readonly<Record<string, Source>>;
}
