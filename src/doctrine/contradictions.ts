/**
 * Clauses that contradict each other. Neither is taken for the other: the fact is unknown, as with two accounts that
 * disagree. A breach that one of them makes is kept in view: what the rules would say if the worse of them were so.
 */
import { type Lookup, codesOf } from './condition.js';
import { type Contradiction, type Draft, contradictionsOf } from './draft.js';
import { type Verdict, judgePrinciple, worst } from './judge.js';
import type { Truth } from './kleene.js';
import type { Principle } from './schema.js';

export interface Contradicted {
  /** Facts the rules ask for, with the numbers of the clauses on either side; 0 is the setting. */
  readonly facts: readonly Contradiction[];
  /** The worst that either side could make of it. */
  readonly worst: Verdict;
  /** Principles that have that verdict then. */
  readonly principles: readonly string[];
}

/** Contradicted facts of one rule that are tried both ways; of more, only all so and all not so. */
const MOST = 10;

/** Every way to settle some facts. */
function settlings(codes: readonly string[]): ReadonlyArray<ReadonlyMap<string, Truth>> {
  const all = (value: Truth): ReadonlyMap<string, Truth> => new Map(codes.map((c) => [c, value]));
  if (codes.length > MOST) return [all('true'), all('false')];
  return Array.from(
    { length: 2 ** codes.length },
    (_, n) =>
      new Map(codes.map((c, i) => [c, Math.floor(n / 2 ** i) % 2 === 1 ? 'true' : 'false'])),
  );
}

/**
 * What a draft's contradictions are to these principles; `undefined` where no rule asks for any such fact.
 *
 * @example
 * contradictedIn(draft, fourNos.principles, factsOf(draft))?.worst; // 'breach': a clause grants what another denies
 */
export function contradictedIn(
  draft: Draft,
  principles: readonly Principle[],
  lookup: Lookup,
): Contradicted | undefined {
  const all = contradictionsOf(draft).filter((c) => lookup(c.code) === 'unknown');
  const worstOf = principles.map((p) => {
    const asked = new Set(
      [p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)].flatMap(codesOf),
    );
    const codes = all.map((c) => c.code).filter((c) => asked.has(c));
    const verdicts = settlings(codes).map(
      (held) => judgePrinciple(p, (c) => held.get(c) ?? lookup(c)).verdict,
    );
    return { id: p.id, codes, verdict: worst(verdicts) };
  });
  const touched = new Set(worstOf.flatMap((p) => p.codes));
  if (touched.size === 0) return undefined;
  const found = worst(worstOf.filter((p) => p.codes.length > 0).map((p) => p.verdict));
  return {
    facts: all.filter((c) => touched.has(c.code)),
    worst: found,
    principles: worstOf.filter((p) => p.codes.length > 0 && p.verdict === found).map((p) => p.id),
  };
}
