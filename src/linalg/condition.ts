/**
 * The reciprocal condition number in the 1-norm, `1 / (‖A‖₁ ‖A⁻¹‖₁)`, with ‖A⁻¹‖₁ estimated from a few solves.
 *
 * Hager (1984), Condition estimates, SIAM J. Sci. Stat. Comput. 5, 311-316, with the alternating vector of
 * Higham (1988), ACM Trans. Math. Softw. 14, 381-396, Algorithm 4.1 (that of LAPACK's DLACON). The estimate of
 * ‖A⁻¹‖₁ is a lower bound, in practice seldom off by more than a factor of three: so is rcond an upper bound.
 */
import { TuchuError } from '../core/index.js';
import type { Factor, LuFactor } from './factor.js';
import { say } from './messages.js';

type Solver = Pick<Factor, 'n' | 'solve' | 'solveTransposed'>;

const norm1 = (x: Float64Array): number => x.reduce((sum, v) => sum + Math.abs(v), 0);

/** Estimate of the 1-norm of the inverse, from below. */
export function inverseNorm(factor: Solver): number {
  const { n } = factor;
  let y = factor.solve(new Float64Array(n).fill(1 / n));
  let estimate = norm1(y);
  if (n === 1) return estimate;
  let signs: Float64Array | undefined;
  let last = -1;
  for (let round = 0; round < 5; round++) {
    const next = y.map((v) => (v >= 0 ? 1 : -1));
    if (signs !== undefined && next.every((v, i) => v === signs![i])) break;
    signs = next;
    const z = factor.solveTransposed(signs);
    let at = 0;
    for (let i = 1; i < n; i++) if (Math.abs(z[i]!) > Math.abs(z[at]!)) at = i;
    if (at === last) break;
    last = at;
    const unit = new Float64Array(n);
    unit[at] = 1;
    y = factor.solve(unit);
    const better = norm1(y);
    if (!(better > estimate)) break;
    estimate = better;
  }
  // A vector that the climb above may miss.
  const alternating = Float64Array.from(
    { length: n },
    (_, i) => (i % 2 === 0 ? 1 : -1) * (1 + i / (n - 1)),
  );
  return Math.max(estimate, (2 * norm1(factor.solve(alternating))) / (3 * n));
}

/**
 * The reciprocal condition number of a factored matrix; 0 where its inverse is beyond what numbers hold.
 *
 * @param norm the 1-norm of the matrix itself
 */
export function reciprocalCondition(factor: Solver, norm: number): number {
  const value = 1 / norm / inverseNorm(factor);
  return Number.isFinite(value) ? value : 0;
}

/**
 * Refuses a factor whose answers would have fewer digits than asked for.
 *
 * @param least the smallest reciprocal condition that will do; 1e-12 leaves some four digits
 * @throws TuchuError `nearSingular` with the condition and the place of the weakest pivot
 */
export function requireCondition(factor: LuFactor, least = 1e-12): void {
  if (factor.rcond < least)
    throw new TuchuError(say.nearSingular({ rcond: factor.rcond, at: factor.weakestPivot }));
}
