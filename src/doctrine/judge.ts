/**
 * Verdicts. Of a principle: `breach_if` true is a breach unless an exception holds, or may; unknown is undecided; false
 * leaves `justify_if` to say whether a reason is owed. What a named exception puts outside the rule is judged as if
 * `breach_if` were false. Of a doctrine: the worst of its principles. Principles that
 * are two readings of one sentence are judged in turn and shown side by side, never mixed.
 */
import { evaluate, type Lookup, type Tree } from './condition.js';
import { and, not, or, type Truth } from './kleene.js';
import { type Doctrine, type EFFECTS, type Principle, VERDICTS } from './schema.js';

/** From the worst. `not_applicable` is said of a doctrine as a whole. */
export type Verdict = (typeof VERDICTS)[number];

/** One principle judged, with everything that was looked at. */
export interface PrincipleVerdict {
  readonly principle: Principle;
  readonly verdict: Verdict;
  readonly breach: Tree;
  readonly exceptions: ReadonlyArray<{
    readonly id: string;
    readonly effect: (typeof EFFECTS)[number];
    readonly tree: Tree;
  }>;
  /** `breach`, less what an exception puts outside the rule. */
  readonly reached: Truth;
  readonly justify: Tree;
}

/** The semantics in one place: three truths in, a verdict out. */
export function verdictOf(breach: Truth, exception: Truth, justify: Truth): Verdict {
  if (breach === 'true')
    return exception === 'true'
      ? 'exception_applies'
      : exception === 'unknown'
        ? 'insufficient_evidence'
        : 'breach';
  if (breach === 'unknown' || justify === 'unknown') return 'insufficient_evidence';
  return justify === 'true' ? 'needs_justification' : 'compliant';
}

/**
 * @example
 * judgePrinciple(noAlliance, (code) => (code === 'defence' ? 'true' : 'false')).verdict; // 'breach'
 */
export function judgePrinciple(principle: Principle, lookup: Lookup): PrincipleVerdict {
  const breach = evaluate(principle.breach_if, lookup);
  const justify = evaluate(principle.justify_if, lookup);
  const exceptions = principle.exceptions.map(({ id, effect, when }) => ({
    id,
    effect,
    tree: evaluate(when, lookup),
  }));
  const some = (effect: (typeof EFFECTS)[number]): Truth =>
    or(exceptions.filter((e) => e.effect === effect).map((e) => e.tree.value));
  const reached = and([breach.value, not(some('outside'))]);
  return {
    principle,
    verdict: verdictOf(reached, some('excuses'), justify.value),
    breach,
    exceptions,
    reached,
    justify,
  };
}

export const worst = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((v) => verdicts.includes(v)) ?? 'compliant';

/** Principles read together: the doctrine's own words, or those with one sentence read in another way. */
export interface Reading {
  /** Null for the first reading; else the principle that stands in place of another. */
  readonly alternative: string | null;
  readonly principles: readonly Principle[];
}

/**
 * The readings of a doctrine, the first one first. Principles that ask for a person's judgement are in none.
 *
 * @example
 * readingsOf(fourNos).map((r) => r.alternative); // [null, 'VNM-3B', 'VNM-2B']
 */
export function readingsOf(doctrine: Doctrine): readonly Reading[] {
  const judged = doctrine.principles.filter((p) => p.severity !== 'judgement');
  const own = judged.filter((p) => p.alternative_reading_of === null);
  const others = judged.filter((p) => p.alternative_reading_of !== null);
  return [
    { alternative: null, principles: own },
    ...others.map((other) => ({
      alternative: other.id,
      // The principle it reads otherwise may be left to a person, or not hold on the day: it is judged all the same.
      principles: own.some((p) => p.id === other.alternative_reading_of)
        ? own.map((p) => (p.id === other.alternative_reading_of ? other : p))
        : [...own, other],
    })),
  ];
}

export interface ReadingVerdict {
  readonly alternative: string | null;
  readonly verdict: Verdict;
  readonly principles: readonly PrincipleVerdict[];
}

/** Every reading of a doctrine judged. */
export const judgeReadings = (doctrine: Doctrine, lookup: Lookup): readonly ReadingVerdict[] =>
  readingsOf(doctrine).map(({ alternative, principles }) => {
    const judged = principles.map((p) => judgePrinciple(p, lookup));
    return { alternative, verdict: worst(judged.map((j) => j.verdict)), principles: judged };
  });
