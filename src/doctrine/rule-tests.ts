/** The tests that stand beside each rule, run; and the ways in which a rule could be wrong, which they must notice. */
import type { Condition, Lookup } from './condition.js';
import { judgePrinciple, type Verdict } from './judge.js';
import type { Doctrine, Principle, RuleTest } from './schema.js';

/** Facts of a test; those not named are false. */
export const lookupOf =
  (facts: RuleTest['facts']): Lookup =>
  (code) => {
    const value = facts[code];
    return value === undefined || value === false ? 'false' : value === true ? 'true' : 'unknown';
  };

export interface RuleTestResult {
  readonly principle: string;
  /** From 1. */
  readonly number: number;
  readonly facts: RuleTest['facts'];
  readonly expected: Verdict;
  readonly found: Verdict;
  readonly passed: boolean;
}

/** The tests of one principle, run against it. */
export const testPrinciple = (p: Principle): readonly RuleTestResult[] =>
  p.tests.map((test, i) => {
    const found = judgePrinciple(p, lookupOf(test.facts)).verdict;
    return {
      principle: p.id,
      number: i + 1,
      facts: test.facts,
      expected: test.verdict,
      found,
      passed: found === test.verdict,
    };
  });

/**
 * @example
 * testDoctrine(doctrine).every((t) => t.passed); // true of every doctrine that comes with the package
 */
export const testDoctrine = (doctrine: Doctrine): readonly RuleTestResult[] =>
  doctrine.principles.flatMap(testPrinciple);

/** Every way in which one step of a condition could be wrong: negated, joined otherwise, a part lost, a constant. */
export function mutations(condition: Condition): readonly Condition[] {
  const around: Condition[] = [{ not: condition }, true, false];
  if (typeof condition === 'boolean') return [!condition];
  if (typeof condition === 'string') return around;
  if ('not' in condition)
    return [...around, condition.not, ...mutations(condition.not).map((m) => ({ not: m }))];
  const all = 'all' in condition;
  const parts = all ? condition.all : condition.any;
  const join = (list: readonly Condition[]): Condition => (all ? { all: list } : { any: list });
  return [
    ...around,
    all ? { any: parts } : { all: parts },
    ...(parts.length < 2
      ? []
      : parts.map((_, i) => join(parts.filter((_part, other) => other !== i)))),
    ...parts.flatMap((part, i) =>
      mutations(part).map((m) => join(parts.map((p, other) => (other === i ? m : p)))),
    ),
  ];
}

/** Every way in which one step of a principle could be wrong; an exception may also be lost, or do the other thing. */
export const mutants = (p: Principle): readonly Principle[] => [
  ...mutations(p.breach_if).map((breach_if) => ({ ...p, breach_if })),
  ...mutations(p.justify_if).map((justify_if) => ({ ...p, justify_if })),
  ...p.exceptions.map((_, i) => ({
    ...p,
    exceptions: p.exceptions.filter((_e, other) => other !== i),
  })),
  ...p.exceptions.map((e, i) => ({
    ...p,
    exceptions: p.exceptions.map((x, other) =>
      other === i ? ({ ...e, effect: e.effect === 'outside' ? 'excuses' : 'outside' } as const) : x,
    ),
  })),
  ...p.exceptions.flatMap((e, i) =>
    mutations(e.when).map((when) => ({
      ...p,
      exceptions: p.exceptions.map((x, other) => (other === i ? { ...e, when } : x)),
    })),
  ),
];
