/** A draft commitment: what it is, who is party to it, and its clauses coded in the vocabulary of the rules. */
import * as z from 'zod';
import { periodBounds } from '../core/index.js';
import type { Lookup } from './condition.js';
import type { Truth } from './kleene.js';

const period = z.string().refine((p) => periodBounds(p) !== undefined, {
  error: 'not a period (2025, 2025-11, 2025-11-04)',
});
const known = z.boolean().nullable();

export const draftSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string().min(1),
  parties: z.array(z.string().min(1)).min(1),
  date: period,
  /** The day a doctrine is applied, where it is not the date of the text. */
  assess_at: period.optional(),
  instrument_type: z.string().min(1),
  clauses: z.array(
    z.looseObject({
      code: z.string().min(1),
      /** True, false, or not known. */
      value: known,
      detail: z.string().default(''),
      basis: z.string().default(''),
      source: z.array(z.string()).default([]),
    }),
  ),
  /** What is so of the setting rather than of the text. */
  context: z.record(z.string(), known).default({}),
  /** How a fact that nobody has spoken of is read: `false` only where the whole text is known. */
  unlisted_facts: z.enum(['false', 'unknown']).default('unknown'),
});

export type Draft = z.output<typeof draftSchema>;

const truth = (value: boolean | null): Truth =>
  value === null ? 'unknown' : value ? 'true' : 'false';

/**
 * What a draft says of each fact. Clauses that disagree leave it unknown.
 *
 * @example
 * factsOf(draft)('defence'); // 'unknown' where no clause speaks of it and the text is not known whole
 */
export function factsOf(draft: Draft): Lookup {
  const held = new Map<string, Truth>(
    Object.entries(draft.context).map(([code, value]) => [code, truth(value)]),
  );
  for (const { code, value } of draft.clauses) {
    const before = held.get(code);
    const now = truth(value);
    held.set(code, before === undefined || before === now ? now : 'unknown');
  }
  return (code) => held.get(code) ?? draft.unlisted_facts;
}
