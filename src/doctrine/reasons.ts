/** Why a principle has its verdict: the facts or exceptions that carry it, and nothing that merely stands beside them. */
import type { Tree } from './condition.js';
import type { PrincipleVerdict } from './judge.js';
import { type Truth, not } from './kleene.js';

/**
 * Codes of the facts by which a tree has its value: of `all` that is false, only the parts that are false.
 *
 * @example
 * carriers(evaluate({ any: ['defence', 'offence'] }, (c) => (c === 'defence' ? 'true' : 'unknown'))); // ['defence']
 */
export function carriers(tree: Tree): readonly string[] {
  const found = (t: Tree, value: Truth): readonly string[] => {
    if (t.value !== value || t.kind === 'constant') return [];
    if (t.kind === 'fact') return [t.code];
    if (t.kind === 'not') return t.parts.flatMap((part) => found(part, not(value)));
    return t.parts.flatMap((part) => found(part, value));
  };
  return [...new Set(found(tree, tree.value))];
}

export interface Reason {
  /** Codes of facts. */
  readonly facts: readonly string[];
  /** Ids of exceptions that hold. */
  readonly exceptions: readonly string[];
}

/**
 * Of a breach, the facts that make it; of an exception, the exception; of a gap, the facts that nobody knows and that
 * keep it open; of a reason owed, the facts that ask for it; of what is compliant, nothing. What would be a breach were
 * it not outside the rule names the exception that puts it there, whatever the verdict.
 *
 * @example
 * reasonOf(judgePrinciple(noAlliance, factsOf(draft))).facts; // ['consultation']
 */
export function reasonOf(p: PrincipleVerdict): Reason {
  const holding = (effect: PrincipleVerdict['exceptions'][number]['effect']): readonly string[] =>
    p.exceptions.filter((e) => e.effect === effect && e.tree.value === 'true').map((e) => e.id);
  const none: Reason = {
    facts: [],
    exceptions: p.breach.value === 'true' ? holding('outside') : [],
  };
  switch (p.verdict) {
    case 'breach':
      return { ...none, facts: carriers(p.breach) };
    case 'needs_justification':
      return { ...none, facts: carriers(p.justify) };
    case 'exception_applies':
      return {
        facts: carriers(p.breach),
        exceptions: holding('excuses'),
      };
    case 'insufficient_evidence': {
      const of = (effect: 'excuses' | 'outside'): readonly Tree[] =>
        p.exceptions.filter((e) => e.effect === effect).map((e) => e.tree);
      const open =
        p.reached === 'unknown'
          ? [p.breach, ...of('outside')]
          : p.reached === 'true'
            ? of('excuses')
            : [p.justify];
      const unknown = open.filter((t) => t.value === 'unknown').flatMap(carriers);
      return { ...none, facts: [...new Set(unknown)] };
    }
    case 'compliant':
      return none;
  }
}
