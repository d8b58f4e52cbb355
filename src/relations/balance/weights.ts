/** Weights drawn evenly from all that add up to one (Dirichlet 1), from a seed: what a ranking owes to its weights. */
import type { Bounds } from './math.js';

/** Numbers of 0 to 1, the same for the same seed (mulberry32, public domain). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One draw of `count` weights: independent exponentials over their sum.
 *
 * @example
 * drawWeights(3, numbersFrom(1)).reduce((a, b) => a + b); // 1
 */
export function drawWeights(count: number, next: () => number): number[] {
  const raw = Array.from({ length: count }, () => -Math.log(1 - next()));
  const total = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => (total > 0 ? x / total : 1 / count));
}

export interface RankRange {
  readonly low: number;
  readonly high: number;
  /** Share of the draws in which it stands first: for certain, and perhaps. */
  readonly first: Bounds;
}

/**
 * Ranks, 1 the largest, of several scores over draws of weights and over each weight alone: the least and the most
 * that any value inside the bounds gives.
 *
 * @param parts one row a thing that is ranked, one pair of bounds a weight: its score is their weighted sum
 * @example
 * rankRanges([[[1, 1]], [[0, 0]]], 100, 1)[0]; // { low: 1, high: 1, first: [1, 1] }
 * rankRanges([[[0.2, 0.4]], [[0, 0.3]]], 100, 1)[0]; // { low: 1, high: 2, first: [0, 1] }
 */
export function rankRanges(
  parts: ReadonlyArray<readonly Bounds[]>,
  draws: number,
  seed: number,
): RankRange[] {
  const next = numbersFrom(seed);
  const count = parts[0]?.length ?? 0;
  const out = parts.map(() => ({ low: Infinity, high: 0, sure: 0, maybe: 0 }));
  const rank = (weights: readonly number[], drawn: boolean): void => {
    const sum = (row: readonly Bounds[], end: 0 | 1): number =>
      row.reduce((s, bounds, d) => s + bounds[end] * (weights[d] ?? 0), 0);
    const scores = parts.map((row): Bounds => [sum(row, 0), sum(row, 1)]);
    for (const [i, own] of out.entries()) {
      const [least, most] = scores[i] ?? [0, 0];
      const others = scores.filter((_, j) => j !== i);
      const best = 1 + others.filter(([low]) => low > most).length;
      const worst = 1 + others.filter(([, high]) => high > least).length;
      own.low = Math.min(own.low, best);
      own.high = Math.max(own.high, worst);
      if (drawn && best === 1) own.maybe += 1;
      if (drawn && worst === 1) own.sure += 1;
    }
  };
  for (let d = 0; d < count; d++)
    rank(
      Array.from({ length: count }, (_, i) => (i === d ? 1 : 0)),
      false,
    );
  for (let i = 0; i < draws; i++) rank(drawWeights(count, next), true);
  return out.map(({ low, high, sure, maybe }) => ({
    low,
    high,
    first: [sure / draws, maybe / draws],
  }));
}
