/**
 * The shape of a claims file: what documents say of a country, each statement with the time it speaks of and
 * the value it gives. Strict: an unknown field is an error. `asks` says in a closed vocabulary what a claim
 * asks; where it is left out, `propose.ts` reads it from the words, or nobody has said.
 */
import * as z from 'zod';
import { periodBounds } from '../../core/index.js';

const words = z.string().trim().min(1);
const text = z.union([words, z.strictObject({ en: words, vi: words })]);
const period = z.string().refine((p) => periodBounds(p) !== undefined, {
  error: 'period',
});
const code = z.string().regex(/^_?[A-Z0-9]{2,6}$/, { error: 'place' });
const item = words;
const number = z.number();

/** Stages of an agreement towards the country, as they are told apart when agreements are counted. */
export const STAGES = ['negotiating', 'concluded', 'signed', 'provisional', 'in_force'] as const;

/** What a claim can ask. `docs/check-a-document.md` has each with an example. */
const MEASURES = [
  /** Number of those with whom it has diplomatic relations; `among` where the words name whom they count. */
  z.strictObject({
    measure: z.literal('diplomatic_relations'),
    among: z.enum(['un_members']).optional(),
  }),
  /** Partners on a tier, on it or higher, or on any (`tier` null); without `tier` the value names tiers. */
  z.strictObject({
    measure: z.literal('partners'),
    tier: item.nullable().optional(),
    orHigher: z.boolean().default(false),
  }),
  /** Members of a bloc that are partners; without `bloc` the value names blocs. */
  z.strictObject({
    measure: z.literal('bloc_partners'),
    bloc: code.optional(),
    tier: item.nullable().default(null),
    orHigher: z.boolean().default(false),
  }),
  /** The places in the value stand on the tier. */
  z.strictObject({ measure: z.literal('tier_includes'), tier: item }),
  /** Number of agreements at one of the stages. */
  z.strictObject({
    measure: z.literal('agreements_count'),
    stages: z.array(z.enum(STAGES)).min(1),
  }),
  /** The agreements in the value have been concluded or signed. */
  z.strictObject({ measure: z.literal('agreements_reached') }),
  /** Member of `item` since the period in the value. */
  z.strictObject({ measure: z.literal('membership'), item }),
  /** Holds an elected seat in `item` over the period in the value. */
  z.strictObject({ measure: z.literal('seat'), item }),
  /** The event happened inside the period in the value; `fact` is the id of a dated event. */
  z.strictObject({ measure: z.literal('event'), fact: item }),
  /** An amount or a rank that is published under one of these names. */
  z.strictObject({ measure: z.literal('indicator'), items: z.array(item).min(1) }),
  /** Its rank by trade among the members of a bloc. */
  z.strictObject({
    measure: z.literal('rank'),
    of: z.enum(['trade', 'exports', 'imports']),
    among: code,
  }),
  /** The place in the value is the largest partner. */
  z.strictObject({
    measure: z.literal('largest_partner'),
    of: z.enum(['trade', 'exports', 'imports']),
  }),
  /** Number of places it trades with. */
  z.strictObject({ measure: z.literal('trading_partners') }),
  /** Number of organisations between governments it belongs to. */
  z.strictObject({ measure: z.literal('organisations') }),
  /** Number of those to whom it owes help in war. */
  z.strictObject({ measure: z.literal('defence_obligations') }),
  /** A stated aim; `item` names the aim and `of` the amount it is an aim for. */
  z.strictObject({ measure: z.literal('target'), item, of: item.optional() }),
] as const;

/** Names of everything a claim can ask, in the order they are taught. */
export const MEASURE_NAMES: readonly string[] = MEASURES.map((m) => m.shape.measure.value);

export const askSchema = z.discriminatedUnion('measure', MEASURES);

export const claimValueSchema = z.union([
  number,
  z.strictObject({ moreThan: number }),
  z.strictObject({ atLeast: number }),
  z.strictObject({ atMost: number }),
  z.record(words, number).refine((r) => Object.keys(r).length > 0),
  z.array(words).min(1),
  words,
]);

export const claimSchema = z.strictObject({
  id: z.string().regex(/^[\w.-]+$/, { error: 'not an id (letters, digits, . _ -)' }),
  /** Where it was read: a file's name, or the id of one of `documents`. */
  seed: words.optional(),
  document: words.optional(),
  /** The time the claim speaks of; a month is a month. */
  claimedAsOf: period,
  subject: code,
  claim: text,
  value: claimValueSchema,
  asks: askSchema.optional(),
  /** How the words were read where they leave it open. */
  reading: text.optional(),
  /** Ids of facts that bear on it and are shown beside the verdict. */
  seeAlso: z.array(words).default([]),
});

export const documentSchema = z.strictObject({
  title: text,
  address: z
    .string()
    .regex(/^https?:\/\/\S+$/, { error: 'address' })
    .nullable()
    .default(null),
  published: period.nullable().default(null),
});

export const claimsFileSchema = z.strictObject({
  schema: z.literal('tuchu-pack/1').optional(),
  note: z.string().optional(),
  documents: z.record(words, documentSchema).default({}),
  claims: z.array(claimSchema).min(1),
});

export type Ask = z.output<typeof askSchema>;
export type Measure = Ask['measure'];
export type AskOf<M extends Measure> = Extract<Ask, { measure: M }>;
export type ClaimValue = z.output<typeof claimValueSchema>;
export type Claim = z.output<typeof claimSchema>;
export type ClaimDocument = z.output<typeof documentSchema>;
export type ClaimsFile = z.output<typeof claimsFileSchema>;
