/**
 * Tests that a rule lacks: a slip in the rule that none of its tests would notice, and facts on which it shows. A slip
 * that gives the same verdict on all facts is none.
 */
import { type Condition, codesOf } from './condition.js';
import { judgePrinciple } from './judge.js';
import { lookupOf, mutants, testPrinciple } from './rule-tests.js';
import type { Principle, RuleTest } from './schema.js';

/** Facts of one rule that are tried in every combination: 2^12 is some four thousand. */
const MOST_CODES = 12;

/** Facts said to be so, fewest first, in every combination. */
function combinations(codes: readonly string[]): ReadonlyArray<RuleTest['facts']> {
  const all = Array.from({ length: 2 ** codes.length }, (_, n) =>
    codes.filter((_c, i) => Math.floor(n / 2 ** i) % 2 === 1),
  );
  return all
    .sort((a, b) => a.length - b.length)
    .map((so) => Object.fromEntries(so.map((c) => [c, true])));
}

/**
 * Tests to add to a principle so that every slip of one step is noticed; empty where its tests notice them all. Of a rule
 * with more than twelve facts, those of its first twelve.
 *
 * @example
 * missingTests({ ...rule, breach_if: { any: ['bases', 'defence'] }, tests: [] }).map((t) => t.verdict);
 */
export function missingTests(p: Principle): readonly RuleTest[] {
  const conditions: Condition[] = [p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)];
  const tried = combinations([...new Set(conditions.flatMap(codesOf))].slice(0, MOST_CODES));
  const added: RuleTest[] = [];
  for (const slip of mutants(p)) {
    const tests = [...p.tests, ...added];
    if (testPrinciple({ ...slip, tests }).some((t) => !t.passed)) continue;
    const shows = tried.find((facts) => {
      const lookup = lookupOf(facts);
      return judgePrinciple(p, lookup).verdict !== judgePrinciple(slip, lookup).verdict;
    });
    if (shows !== undefined)
      added.push({ facts: shows, verdict: judgePrinciple(p, lookupOf(shows)).verdict });
  }
  return added;
}
