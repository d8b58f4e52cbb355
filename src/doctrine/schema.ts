/**
 * The shape of a doctrine: principles as data, each with its condition, its exceptions and the words it rests on. A
 * pack is private to its owner; its hash names the very text that a verdict was given under.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { periodBounds } from '../core/index.js';
import { conditionSchema } from './condition.js';

const period = z.string().refine((p) => periodBounds(p) !== undefined, {
  error: 'not a period (2025, 2025-11, 2025-11-04)',
});
const sources = z.array(z.string().min(1));
const confidence = z.enum(['high', 'medium', 'low']);

export const exceptionSchema = z.strictObject({
  id: z.string().min(1),
  when: conditionSchema,
  text: z.string().min(1),
  /** Who may invoke it; null where the sources name nobody. */
  authority: z.string().nullable(),
});

export const principleSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  rule: z.string(),
  breach_if: conditionSchema,
  justify_if: conditionSchema,
  exceptions: z.array(exceptionSchema).default([]),
  not_a_violation: z.array(z.string()).default([]),
  legal_basis: z.array(z.string()).default([]),
  valid_from: period.nullable(),
  valid_to: period.nullable(),
  severity: z.string().optional(),
  source: sources,
  confidence,
  note: z.string().default(''),
  /** This is another reading of the sentence that the named principle reads. */
  alternative_reading_of: z.string().nullable().default(null),
});

export const doctrineSchema = z.looseObject({
  id: z.string().min(1),
  /** The state whose doctrine it is; null for one of several states. */
  country: z.string().nullable(),
  name: z.string().min(1),
  kind: z.string().min(1),
  legal_force: z.string(),
  /** Null: proposed, not in force. */
  valid_from: period.nullable(),
  valid_to: period.nullable(),
  principles: z.array(principleSchema).min(1),
  source: sources,
  confidence,
  note: z.string().default(''),
});

export type Principle = z.output<typeof principleSchema>;
export type Doctrine = z.output<typeof doctrineSchema>;

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
