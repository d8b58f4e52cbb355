/**
 * Standard errors of a Poisson pseudo-likelihood: the sandwich `A⁻¹ B A⁻¹` with `A = X̃'MX̃` and B from the scores
 * `x̃_i (y_i − μ_i)`, X̃ the regressors after the effects are taken out with weights μ.
 *
 * - `robust`: `B = Σ s_i s_i'`, times n/(n−1). This is what the published table uses (HC0 times √(n/(n−1))).
 * - `cluster`: scores summed within each cluster, times G/(G−1). With several lists of clusters (exporters and
 *   importers) they are added and subtracted over their intersections, each with its own G (Cameron, Gelbach and
 *   Miller 2011); the result may be no covariance, and then there is no error.
 * No further correction for the number of regressors or effects is made: with many effects errors are a little
 * too small (Weidner and Zylkin 2021).
 */
import { type FixedEffect, fixedEffect } from './effects.js';
import { sandwich } from './small.js';

/** How errors are made. */
export type ErrorKind = 'robust' | 'cluster';

/** Covariance of the coefficients, k x k. */
export interface Covariance {
  readonly kind: ErrorKind;
  readonly matrix: Float64Array;
  /** Clusters of each list; empty for robust errors. */
  readonly clusters: readonly number[];
  /** The factor of the degrees of freedom, of the first list where there are several. */
  readonly factor: number;
}

/**
 * @param bread `A⁻¹`, k x k
 * @param regressors X̃
 * @param residual `y − μ`
 * @param clusters none for robust errors
 */
export function covariance(
  bread: Float64Array,
  regressors: readonly Float64Array[],
  residual: Float64Array,
  clusters: readonly FixedEffect[],
): Covariance {
  const k = regressors.length;
  const n = residual.length;
  if (clusters.length === 0) {
    const own = fixedEffect(
      'observation',
      Int32Array.from(residual, (_, i) => i),
    );
    const factor = n / (n - 1);
    const matrix = sandwich(bread, meat(regressors, residual, own), k).map((v) => v * factor);
    return { kind: 'robust', matrix, clusters: [], factor };
  }
  const matrix = new Float64Array(k * k);
  let first = NaN;
  for (let subset = 1; subset < 1 << clusters.length; subset++) {
    const within = clusters.filter((_, c) => (subset >> c) & 1);
    const joined = within.reduce(intersect);
    const factor = joined.count / (joined.count - 1);
    if (subset === 1) first = factor;
    const part = sandwich(bread, meat(regressors, residual, joined), k);
    const sign = within.length % 2 === 1 ? factor : -factor;
    for (let i = 0; i < matrix.length; i++) matrix[i]! += sign * part[i]!;
  }
  return { kind: 'cluster', matrix, clusters: clusters.map((c) => c.count), factor: first };
}

const intersect = (a: FixedEffect, b: FixedEffect): FixedEffect =>
  fixedEffect(
    `${a.name} and ${b.name}`,
    Float64Array.from(a.group, (g, i) => g * b.count + b.group[i]!),
  );

function meat(
  regressors: readonly Float64Array[],
  residual: Float64Array,
  { group, count }: FixedEffect,
): Float64Array {
  const k = regressors.length;
  const scores = regressors.map((x) => {
    const sums = new Float64Array(count);
    for (let i = 0; i < residual.length; i++) sums[group[i]!]! += x[i]! * residual[i]!;
    return sums;
  });
  return Float64Array.from({ length: k * k }, (_, i) => {
    const [a, b] = [scores[Math.floor(i / k)]!, scores[i % k]!];
    let sum = 0;
    for (let g = 0; g < count; g++) sum += a[g]! * b[g]!;
    return sum;
  });
}
