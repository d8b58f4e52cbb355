/**
 * What would change a verdict: the smallest sets of facts that, known otherwise, give another one. A set is smallest
 * when no part of it gives that verdict alone.
 */
import type { Lookup } from './condition.js';
import { codesOf } from './condition.js';
import { type Verdict, judgePrinciple, worst } from './judge.js';
import { type Truth } from './kleene.js';
import type { Principle } from './schema.js';

export interface Flip {
  readonly facts: ReadonlyArray<{
    readonly code: string;
    readonly from: Truth;
    readonly to: Truth;
  }>;
  readonly verdict: Verdict;
}

const OTHER: Readonly<Record<Truth, readonly Truth[]>> = {
  true: ['false'],
  false: ['true'],
  unknown: ['true', 'false'],
};

/**
 * @param size the most facts that are changed together
 * @returns sorted by size, then by code
 * @example
 * flipsOf(principles, facts).map((f) => f.facts.map((x) => x.code)); // [['defence'], ['offence'], ...]
 */
export function flipsOf(
  principles: readonly Principle[],
  lookup: Lookup,
  size = 2,
): readonly Flip[] {
  const verdictWith = (changed: ReadonlyMap<string, Truth>): Verdict =>
    worst(principles.map((p) => judgePrinciple(p, (c) => changed.get(c) ?? lookup(c)).verdict));
  const codes = [
    ...new Set(
      principles.flatMap((p) =>
        [p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)].flatMap(codesOf),
      ),
    ),
  ].sort();
  const now = verdictWith(new Map());
  const found: Flip[] = [];
  /** Some flip to the same verdict changes only facts that are among these. */
  const known = (changed: ReadonlyMap<string, Truth>, verdict: Verdict): boolean =>
    found.some((f) => f.verdict === verdict && f.facts.every((x) => changed.get(x.code) === x.to));
  let level: ReadonlyArray<ReadonlyMap<string, Truth>> = [new Map()];
  for (let n = 1; n <= size; n += 1) {
    const next: Array<ReadonlyMap<string, Truth>> = [];
    for (const changed of level) {
      const last = [...changed.keys()].at(-1) ?? '';
      for (const code of codes.filter((c) => c > last))
        for (const to of OTHER[lookup(code)]) next.push(new Map([...changed, [code, to]]));
    }
    const fresh = next.flatMap((changed): Flip[] => {
      const verdict = verdictWith(changed);
      if (verdict === now || known(changed, verdict)) return [];
      return [
        { facts: [...changed].map(([code, to]) => ({ code, from: lookup(code), to })), verdict },
      ];
    });
    found.push(...fresh);
    level = next;
  }
  return found;
}
