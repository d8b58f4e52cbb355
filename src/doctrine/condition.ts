/**
 * Conditions over the facts of a draft: a fact by its code, `all`, `any`, `not`, or a constant. Rules are data; this
 * is the whole of their language. Every part is evaluated, so that the tree shows what each was and why.
 */
import * as z from 'zod';
import { and, not, or, type Truth } from './kleene.js';

export type Condition =
  | boolean
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const code = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'not the code of a fact' });

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.boolean(),
    code,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** What is known of a fact; a code that nobody has spoken of is asked for too. */
export type Lookup = (code: string) => Truth;

/** A condition evaluated: its value, and that of every part. */
export type Tree =
  | { readonly kind: 'fact'; readonly code: string; readonly value: Truth }
  | { readonly kind: 'constant'; readonly value: Truth }
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly value: Truth;
      readonly parts: readonly Tree[];
    };

/**
 * @example
 * evaluate({ any: ['defence', 'offence'] }, (code) => (code === 'defence' ? 'false' : 'unknown')).value; // 'unknown'
 */
export function evaluate(condition: Condition, lookup: Lookup): Tree {
  if (typeof condition === 'boolean')
    return { kind: 'constant', value: condition ? 'true' : 'false' };
  if (typeof condition === 'string')
    return { kind: 'fact', code: condition, value: lookup(condition) };
  if ('not' in condition) {
    const part = evaluate(condition.not, lookup);
    return { kind: 'not', value: not(part.value), parts: [part] };
  }
  const all = 'all' in condition;
  const parts = (all ? condition.all : condition.any).map((part) => evaluate(part, lookup));
  const values = parts.map((part) => part.value);
  return { kind: all ? 'all' : 'any', value: all ? and(values) : or(values), parts };
}

/**
 * The codes a condition speaks of, each once, in the order met.
 *
 * @example
 * codesOf({ all: ['port_call', { not: 'open_to_all' }] }); // ['port_call', 'open_to_all']
 */
export function codesOf(condition: Condition): readonly string[] {
  if (typeof condition === 'boolean') return [];
  if (typeof condition === 'string') return [condition];
  if ('not' in condition) return codesOf(condition.not);
  return [...new Set(('all' in condition ? condition.all : condition.any).flatMap(codesOf))];
}
