/**
 * Answers for `A + U Vᵀ` from those for A, where U and V have few columns: with `Z = A⁻¹ U` and the small matrix
 * `S = I + Vᵀ Z`, `(A + U Vᵀ)⁻¹ = A⁻¹ - Z S⁻¹ Vᵀ A⁻¹` (Sherman and Morrison 1950; Woodbury 1950; Golub and Van Loan,
 * Matrix Computations, 4th ed., 2.1.4). The new matrix has an inverse exactly where S has one, so S is checked.
 */
import { TuchuError } from '../core/index.js';
import { checkSide, checkSides } from './check.js';
import type { Factor, LuFactor } from './factor.js';
import { type Matrix, zeros } from './matrix.js';
import { say } from './messages.js';
import { plainLu } from './plain.js';
import { norm1, plainFactorOf } from './plain-factor.js';
import { times, timesTransposed } from './products.js';
import { spectralRadius } from './radius.js';

/** What solves with a matrix: a factor, an inverse, an update of either. */
export type Solver = Pick<Factor, 'n' | 'solve' | 'solveTransposed'>;

/** Distance from singular, of the parts summed, below which a small matrix counts as singular. */
const LEAST = 1e-13;

/** An inverse as something that solves, by products with it. */
export function solverOf(inverse: Matrix): Solver {
  const n = inverse.rows;
  return {
    n,
    solve: (b) => {
      checkSide(n, b);
      return times(inverse, b);
    },
    solveTransposed: (b) => {
      checkSide(n, b);
      return timesTransposed(inverse, b);
    },
  };
}

/** The small matrix of an update, factored, and how far it is from singular beside what its numbers were made of. */
export interface Small {
  readonly factor: LuFactor;
  readonly rcond: number;
}

/**
 * The small matrix S of an update, factored. Rounding leaves in each number an error in proportion to the parts that
 * were summed, not to what is left of them: with the sizes M of the parts, `1 / rho(|S⁻¹| M)` (at most 1) bounds from
 * below how large a part of them makes S singular (Demmel, The componentwise distance to the nearest singular matrix,
 * SIAM J. Matrix Anal. Appl. 13, 1992; recalled). Scaling rows or columns does not change it, and a single number that
 * is left of a cancellation is refused too.
 *
 * @param parts sizes of what was summed to each number of S, none below zero
 * @throws TuchuError `updateSingular` with that number and the size
 * @example
 * ```ts
 * const one = { rows: 1, cols: 1, data: Float64Array.of(0.5) };
 * smallFactor(one, { ...one, data: Float64Array.of(1) }).rcond; // => 0.5
 * ```
 */
export function smallFactor(s: Matrix, parts: Matrix): Small {
  const k = s.rows;
  const singular = (rcond: number): TuchuError =>
    new TuchuError(say.updateSingular({ rcond, size: k }));
  const norm = norm1(s);
  if (s.data.some((x) => !Number.isFinite(x))) throw singular(0);
  const lu = plainLu(s);
  for (let i = 0; i < k; i++) if (lu.lu.data[i * k + i] === 0) throw singular(0);
  const small = plainFactorOf(lu, norm);
  const spread = zeros(k, k);
  for (let i = 0; i < k; i++) {
    const row = small.solveTransposed(Float64Array.from({ length: k }, (_, j) => +(i === j)));
    for (let p = 0; p < k; p++) {
      const w = Math.abs(row[p]!);
      if (w !== 0)
        for (let q = 0; q < k; q++) spread.data[i * k + q]! += w * parts.data[p * k + q]!;
    }
  }
  if (spread.data.some((x) => !Number.isFinite(x))) throw singular(0);
  const rcond = 1 / Math.max(1, spectralRadius(spread, { tolerance: 1e-3, most: 200 }).radius);
  if (rcond < LEAST) throw singular(rcond);
  return { factor: small, rcond };
}

/** An update that solves, and how far its small matrix is from singular. */
export interface LowRank extends Solver {
  /** How far the small matrix is from singular, of the parts summed: digits lost beside those that A itself costs. */
  readonly smallRcond: number;
}

/**
 * Solves with `A + U Vᵀ`: k solves with A to begin with, one more for each right-hand side.
 *
 * @param u n rows, k columns
 * @param v n rows, k columns
 * @throws TuchuError `updateSingular` where the new matrix has no inverse; `wrongLength` where n differs
 * @example
 * ```ts
 * const one = { rows: 1, cols: 1, data: Float64Array.of(1) };
 * lowRank(solverOf(one), one, one).solve(Float64Array.of(4)); // => [2]
 * ```
 */
export function lowRank(a: Solver, u: Matrix, v: Matrix): LowRank {
  const { n } = a;
  checkSides(n, u);
  checkSides(n, v);
  const k = u.cols;
  const z = zeros(n, k);
  for (let j = 0; j < k; j++) {
    const solved = a.solve(Float64Array.from({ length: n }, (_, i) => u.data[i * k + j]!));
    for (let i = 0; i < n; i++) z.data[i * k + j] = solved[i]!;
  }
  const s = zeros(k, k);
  const parts = zeros(k, k);
  for (let i = 0; i < n; i++)
    for (let p = 0; p < k; p++) {
      const w = v.data[i * k + p]!;
      if (w !== 0)
        for (let q = 0; q < k; q++) {
          const part = w * z.data[i * k + q]!;
          s.data[p * k + q]! += part;
          parts.data[p * k + q]! += Math.abs(part);
        }
    }
  for (let p = 0; p < k; p++) {
    s.data[p * k + p]! += 1;
    parts.data[p * k + p]! += 1;
  }
  const { factor: small, rcond } = smallFactor(s, parts);
  const less = (x: Float64Array, y: Float64Array): Float64Array => x.map((e, i) => e - y[i]!);
  return {
    n,
    smallRcond: rcond,
    solve: (b) => {
      const x = a.solve(b);
      return less(x, times(z, small.solve(timesTransposed(v, x))));
    },
    solveTransposed: (b) =>
      a.solveTransposed(less(b, times(v, small.solveTransposed(timesTransposed(z, b))))),
  };
}

/** The indices given, each a row of n and once. */
export function checkIndices(n: number, indices: readonly number[]): void {
  const seen = new Set<number>();
  for (const index of indices) {
    if (!Number.isInteger(index) || index < 0 || index >= n || seen.has(index))
      throw new TuchuError(say.badIndex({ index, n }));
    seen.add(index);
  }
}

/**
 * U and V of the update that puts rows of the identity in place of rows of M: where `M = I - A`, rows of A become
 * zero. For columns, take those of the transposed matrix and exchange U and V.
 *
 * @throws TuchuError `badIndex`
 * @example
 * ```ts
 * const { u, v } = identityRows({ rows: 1, cols: 1, data: Float64Array.of(0.5) }, [0]);
 * [u.data[0], v.data[0]]; // => [1, 0.5]
 * ```
 */
export function identityRows(m: Matrix, rows: readonly number[]): { u: Matrix; v: Matrix } {
  const n = m.rows;
  checkIndices(n, rows);
  const u = zeros(n, rows.length);
  const v = zeros(n, rows.length);
  rows.forEach((row, k) => {
    u.data[row * rows.length + k] = 1;
    for (let j = 0; j < n; j++)
      v.data[j * rows.length + k] = (j === row ? 1 : 0) - m.data[row * n + j]!;
  });
  return { u, v };
}

/** As `identityRows`, for columns of M: where `M = I - A`, columns of A become zero. */
export function identityColumns(m: Matrix, cols: readonly number[]): { u: Matrix; v: Matrix } {
  const n = m.rows;
  checkIndices(n, cols);
  const u = zeros(n, cols.length);
  const v = zeros(n, cols.length);
  cols.forEach((col, k) => {
    v.data[col * cols.length + k] = 1;
    for (let i = 0; i < n; i++)
      u.data[i * cols.length + k] = (i === col ? 1 : 0) - m.data[i * n + col]!;
  });
  return { u, v };
}
