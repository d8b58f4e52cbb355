/**
 * A draft commitment: what it is, who is party to it, and its clauses coded in the vocabulary of the rules. Strict: an
 * unknown field is an error. A clause nobody has coded yet has no code; what it says may be anything.
 */
import * as z from 'zod';
import type { Lookup } from './condition.js';
import type { Truth } from './kleene.js';
import { periodSchema, textSchema } from './schema.js';

const known = z.boolean().nullable();
const words = z.string().nullable().default(null);
const either = z.union([z.string().min(1), textSchema]);

const clauseSchema = z.strictObject({
  /** Null: not coded yet. */
  code: z.string().min(1).nullable().default(null),
  /** True, false, or not known. */
  value: known.default(null),
  /** What the clause says, in a reader's words. */
  detail: z.string().default(''),
  /** The clause as it stands, in its own language. */
  text: z.string().min(1).optional(),
  /** Coded by the coder and accepted by nobody: what it says is not known. */
  proposed: z.literal(true).optional(),
  /** What the value rests on: the text, a report, an inference. */
  basis: z.string().default(''),
  source: z.array(z.string()).default([]),
});

/** A decision by which a clause of a doctrine is invoked for one principle. */
const decisionSchema = z.strictObject({
  clause: z.string().min(1),
  principle: z.string().min(1),
  fields: z.record(z.string(), z.string()),
});

export const draftSchema = z.strictObject({
  id: z.string().min(1),
  title: either,
  parties: z.array(z.string().min(1)).min(1),
  date: periodSchema,
  date_precision: z.string().optional(),
  /** The day a doctrine is applied, where it is not the date of the text. */
  assess_at: periodSchema.optional(),
  instrument_type: z.string().min(1),
  binding: known.default(null),
  text_public: z.string().optional(),
  clauses: z.array(clauseSchema),
  /** What is so of the setting rather than of the text. */
  context: z.record(z.string(), known).default({}),
  /** Products it is about, by the codes of a loaded dataset; a code stands for all that begin with it. */
  products: z.array(z.string().regex(/^[\w.]{1,20}$/, { error: 'not a product code' })).optional(),
  /** How a fact that nobody has spoken of is read: `false` only where the whole text is known. */
  unlisted_facts: z.enum(['false', 'unknown']).default('unknown'),
  decisions: z.array(decisionSchema).default([]),
  source: z.array(z.string()).default([]),
  /** Addresses by the ids that `source` names. */
  sources: z.record(z.string(), z.url()).default({}),
  state_decision: words,
  contested: words,
  note: words,
  /** What somebody expects the verdicts to be; not read when it is judged. */
  expected: z.array(z.looseObject({})).default([]),
});

export type Draft = z.output<typeof draftSchema>;

const truth = (value: boolean | null): Truth =>
  value === null ? 'unknown' : value ? 'true' : 'false';

/** Clauses nobody has coded, by their number from 1; what is only proposed is nobody's word. */
export const uncoded = (draft: Draft): readonly number[] =>
  draft.clauses.flatMap((c, i) => (c.code === null || c.proposed === true ? [i + 1] : []));

/** Whether a clause that counts, or the setting, speaks of a fact. */
export const speaksOf = (draft: Draft, code: string): boolean =>
  code in draft.context || draft.clauses.some((c) => c.code === code && c.proposed !== true);

/** A fact that one clause says is so and another says is not; the setting has the number 0. */
export interface Contradiction {
  readonly code: string;
  readonly so: readonly number[];
  readonly notSo: readonly number[];
}

/**
 * Facts on which clauses contradict each other, in the order in which they are first spoken of.
 *
 * @example
 * contradictionsOf(draft); // [{ code: 'bases', so: [1], notSo: [2] }]
 */
export function contradictionsOf(draft: Draft): readonly Contradiction[] {
  const held = new Map<string, { readonly code: string; so: number[]; notSo: number[] }>();
  const add = (code: string, value: boolean | null, number: number): void => {
    if (value === null) return;
    const at = held.get(code) ?? { code, so: [], notSo: [] };
    held.set(code, at);
    (value ? at.so : at.notSo).push(number);
  };
  for (const [code, value] of Object.entries(draft.context)) add(code, value, 0);
  draft.clauses.forEach((c, i) => {
    if (c.code !== null && c.proposed !== true) add(c.code, c.value, i + 1);
  });
  return [...held.values()].filter((c) => c.so.length > 0 && c.notSo.length > 0);
}

/**
 * What a draft says of each fact. Clauses that disagree leave it unknown; so does a clause that nobody has coded, of
 * every fact that no other clause speaks of. What the coder only proposes is nobody's word: it adds nothing to what a
 * person has said and takes nothing from it.
 *
 * @example
 * factsOf(draft)('defence'); // 'unknown' where no clause speaks of it and the text is not known whole
 */
export function factsOf(draft: Draft): Lookup {
  const held = new Map<string, Truth>(
    Object.entries(draft.context).map(([code, value]) => [code, truth(value)]),
  );
  for (const { code, value, proposed } of draft.clauses) {
    if (code === null || proposed === true) continue;
    const before = held.get(code);
    const now = truth(value);
    held.set(code, before === undefined || before === now ? now : 'unknown');
  }
  const unlisted = uncoded(draft).length > 0 ? 'unknown' : draft.unlisted_facts;
  return (code) => held.get(code) ?? unlisted;
}
