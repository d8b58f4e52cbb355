/** Weights drawn evenly from all that add up to one (Dirichlet 1), from a seed: what a ranking owes to its weights. */

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
  readonly median: number;
  /** Share of the draws in which it stands first. */
  readonly first: number;
}

/**
 * Ranks, 1 the largest, of several scores over draws of weights: from the 5th to the 95th in a hundred.
 *
 * @param parts one row a thing that is ranked, one number a weight: its score is their weighted sum
 * @example
 * rankRanges([[1, 1], [0, 0]], 100, 1)[0]; // { low: 1, high: 1, median: 1, first: 1 }
 */
export function rankRanges(
  parts: ReadonlyArray<readonly number[]>,
  draws: number,
  seed: number,
): RankRange[] {
  const next = numbersFrom(seed);
  const ranks: number[][] = parts.map(() => []);
  for (let i = 0; i < draws; i++) {
    const weights = drawWeights(parts[0]?.length ?? 0, next);
    const scores = parts.map((row) => row.reduce((s, x, d) => s + x * (weights[d] ?? 0), 0));
    scores.forEach((score, at) => ranks[at]?.push(1 + scores.filter((s) => s > score).length));
  }
  return ranks.map((list) => {
    const sorted = list.toSorted((a, b) => a - b);
    const at = (q: number): number => sorted[Math.min(draws - 1, Math.floor(q * draws))] ?? 0;
    const first = list.filter((r) => r === 1).length / draws;
    return { low: at(0.05), high: at(0.95), median: at(0.5), first };
  });
}
