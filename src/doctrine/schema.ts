/**
 * The shape of a doctrine: principles as data, each with its condition, its exceptions, the words it rests on and its
 * own tests. Strict: an unknown field is an error. Every text a person reads is in both languages. A pack is private
 * to its owner; its hash names the very text that a verdict was given under.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { periodBounds } from '../core/index.js';
import { conditionSchema } from './condition.js';

export const SCHEMA = 'tuchu-doctrine/1';

/** Words, not only spaces. */
const wordsSchema = z.string().regex(/\S/, { error: 'empty' });
export const textSchema = z.strictObject({ en: wordsSchema, vi: wordsSchema });
export const periodSchema = z.string().refine((p) => periodBounds(p) !== undefined, {
  error: 'not a date: write 2025-12-31, 2025-12 or 2025',
});
export const sourcesSchema = z.array(z.string().min(1));
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
const id = z.string().regex(/^[A-Za-z0-9][\w.+-]*$/, { error: 'not an id (letters, digits, -)' });

/** From the worst: what a principle can say of a draft. */
export const VERDICTS = [
  'breach',
  'insufficient_evidence',
  'needs_justification',
  'exception_applies',
  'compliant',
] as const;

/** `recalled`: nobody has re-read the words. `derived`: drawn by those who coded the rule, not said in the text. */
export const BASIS = ['sourced', 'recalled', 'derived'] as const;

const basisSchema = z.strictObject({
  text: textSchema,
  status: z.enum(BASIS),
  sources: sourcesSchema,
});

/** An authority that the sources do not name is null, and why is said. */
const authority = {
  authority: textSchema.nullable(),
  no_authority: textSchema.nullable().default(null),
};

/**
 * `excuses`: the draft does what the rule forbids, and is excused. `outside`: the rule does not reach it (no troops
 * abroad *without a mandate*); judged as if it did not do it, and the exception is named all the same.
 */
export const EFFECTS = ['excuses', 'outside'] as const;

export const exceptionSchema = z.strictObject({
  id,
  when: conditionSchema,
  effect: z.enum(EFFECTS).default('excuses'),
  text: textSchema,
  /** Who may invoke it. */
  ...authority,
});

/** Facts not named are false. */
const ruleTestSchema = z.strictObject({
  facts: z.record(z.string(), z.boolean().nullable()),
  verdict: z.enum(VERDICTS),
});

/** `judgement` is left to a person: it is shown and not judged. */
export const SEVERITIES = ['hard', 'policy', 'reading', 'judgement'] as const;

export const principleSchema = z.strictObject({
  id,
  title: textSchema,
  rule: textSchema,
  breach_if: conditionSchema,
  justify_if: conditionSchema,
  exceptions: z.array(exceptionSchema).default([]),
  not_a_violation: z.array(textSchema).default([]),
  basis: z.array(basisSchema).min(1),
  /** Null: as the doctrine. */
  valid_from: periodSchema.nullable().default(null),
  valid_to: periodSchema.nullable().default(null),
  severity: z.enum(SEVERITIES).default('hard'),
  sources: sourcesSchema,
  confidence: confidenceSchema,
  note: textSchema.nullable().default(null),
  /** This is another reading of the sentence that the named principle reads. */
  alternative_reading_of: z.string().nullable().default(null),
  tests: z.array(ruleTestSchema).default([]),
});

/** What a documented decision must hold to answer a `needs_justification`; it never undoes a breach. */
const clauseSchema = z.strictObject({
  id,
  text: textSchema,
  effect: textSchema,
  conditions: z.array(textSchema).default([]),
  /** A date must not be past on the day of the check: that asked for, else the day on which it is made. */
  required_fields: z
    .array(z.strictObject({ id, text: textSchema, kind: z.enum(['text', 'date']) }))
    .min(1),
  ...authority,
  basis: z.array(basisSchema).min(1),
  confidence: confidenceSchema,
  dispute: textSchema.nullable().default(null),
});

/** What a limit may be read against. The shares are of one domain of dependence, the rungs of a country's own ladder. */
export const LIMIT_MEASURES = [
  'largest_partner_share',
  'counterpart_share',
  'tier_spread',
] as const;

/**
 * A ceiling, threshold, alert level or red line the owner sets, and the fact of a rule that its crossing answers. A
 * limit of the draft's own products speaks only where the draft names some.
 */
const limitSchema = z.strictObject({
  id,
  fact: z.string().min(1),
  kind: z.enum(['threshold', 'ceiling', 'red_line', 'alert']),
  measure: z.enum(LIMIT_MEASURES),
  /**
   * Of shares: the domains, the first that answers whole (`tuchu dependence domains X --list`), the side, and whether of
   * the draft's products alone.
   */
  domains: z.array(z.string().min(1)).default([]),
  side: z.enum(['import', 'export', 'trade']).nullable().default(null),
  products: z.literal('draft').nullable().default(null),
  /** Of rungs: the group whose members are compared. */
  bloc: z.string().nullable().default(null),
  crossed_when: z.enum(['>', '>=', '<', '<=']),
  value: z.number(),
  unit: z.enum(['share', 'count']),
  label: textSchema,
  basis: z.array(basisSchema).min(1),
});

/** States that a doctrine of several binds; a place that left and came back stands twice. */
const partiesSchema = z.strictObject({
  /** Up to when the list holds everybody; null where it does not. */
  whole_until: periodSchema.nullable(),
  list: z
    .array(
      z.strictObject({
        place: z.string().min(2),
        /** When it became one, as sharp as the source. */
        from: periodSchema,
        /** Its last day. */
        to: periodSchema.nullable().default(null),
        status: z.enum(BASIS),
        sources: sourcesSchema,
        note: textSchema.nullable().default(null),
      }),
    )
    .min(1),
  note: textSchema.nullable().default(null),
});

/** The same sentence as others have printed it: short quotations in their own language, by principle. */
const variantSchema = z.strictObject({
  id,
  outlet: z.string().min(1),
  date: z.string().min(1),
  address: z.string().min(1),
  language: z.string().min(2),
  words: z.record(z.string(), z.string().min(1).nullable()),
  note: textSchema.nullable().default(null),
});

export const doctrineSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  id,
  version: z.string().regex(/^\d+(\.\d+)*$/, { error: 'not a version (1, 1.2)' }),
  /** Doctrines of one series follow one another: no two hold on one day. */
  series: id,
  /** The state whose doctrine it is; null for one of several states. */
  country: z.string().nullable(),
  /** The group whose members it binds; null where it is not known who. */
  bloc: z.string().nullable().default(null),
  /** Whom it binds, as dated data; `bloc` then names the group that alone may join. */
  parties: partiesSchema.optional(),
  name: textSchema,
  kind: textSchema,
  legal_force: textSchema,
  /** Null: proposed, not in force. */
  valid_from: periodSchema.nullable(),
  valid_to: periodSchema.nullable(),
  principles: z.array(principleSchema).min(1),
  clause: clauseSchema.nullable().default(null),
  /** Left out where nothing is measured, so that a doctrine without limits keeps its hash. */
  limits: z.array(limitSchema).min(1).optional(),
  wording_variants: z.array(variantSchema).default([]),
  findings_on_wording: z.array(textSchema).default([]),
  sources: sourcesSchema,
  confidence: confidenceSchema,
  note: textSchema.nullable().default(null),
});

export type Principle = z.output<typeof principleSchema>;
export type Doctrine = z.output<typeof doctrineSchema>;
export type Basis = z.output<typeof basisSchema>;
export type RuleTest = z.output<typeof ruleTestSchema>;
export type DoctrineLimit = z.output<typeof limitSchema>;
export type Clause = z.output<typeof clauseSchema>;

/** Keys sorted at every depth, so that the same content has the same bytes. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}

/**
 * The sha256 of a doctrine's content, whatever the order of its fields.
 *
 * @returns 64 hexadecimal digits
 * @example
 * hashOf({ a: 1, b: 2 }) === hashOf({ b: 2, a: 1 }); // true
 */
export const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');
