/**
 * The inverse of a matrix with some rows and the same columns taken out, from the inverse N of the whole. With K
 * taken out and R kept, `(M_RR)⁻¹ = N_RR - N_RK N_KK⁻¹ N_KR`: N_KK⁻¹ is the Schur complement of M_RR in M
 * (Zhang, The Schur Complement and its Applications, 2005, section 1.1). M_RR has an inverse exactly where N_KK has one.
 */
import { checkSide } from './check.js';
import { type Solver, checkIndices, smallFactor } from './low-rank.js';
import { type Matrix, zeros } from './matrix.js';
import { times, timesTransposed } from './products.js';

/** What is left of a matrix, in the numbering of the whole. */
export interface Without extends Solver {
  /** Rows that are kept, ascending. */
  readonly kept: Int32Array;
  /** How far N_KK is from singular, beside the size of its rows and columns in N. */
  readonly smallRcond: number;
  /** The inverse of what is kept: one row and column for each of `kept`. */
  inverse(): Matrix;
}

/**
 * What numbers of N_KK were made of is not known any more: the geometric mean of the largest number in their row and
 * in their column of N stands for it. A number far below both is what a cancellation left.
 */
function partsOf({ rows: n, data }: Matrix, taken: readonly number[]): Matrix {
  const k = taken.length;
  const parts = zeros(k, k);
  const most = (at: (i: number) => number): number => {
    let size = 0;
    for (let i = 0; i < n; i++) size = Math.max(size, Math.abs(data[at(i)]!));
    return Math.sqrt(size);
  };
  const rows = taken.map((row) => most((j) => row * n + j));
  const cols = taken.map((col) => most((i) => i * n + col));
  rows.forEach((r, p) => cols.forEach((c, q) => (parts.data[p * k + q] = r * c)));
  return parts;
}

/**
 * A matrix without some rows and columns. `solve` takes and gives n numbers; those taken out are read as zero and
 * given as zero. One product with the inverse for each right-hand side.
 *
 * @param inverse N, n by n
 * @param taken rows taken out, each once
 * @throws TuchuError `updateSingular` where what is left has no inverse; `badIndex`
 * @example
 * ```ts
 * // The inverse of [[2, 1], [1, 1]] is [[1, -1], [-1, 2]]; without row and column 1 the matrix is [[2]].
 * without({ rows: 2, cols: 2, data: Float64Array.of(1, -1, -1, 2) }, [1]).inverse().data; // => [0.5]
 * ```
 */
export function without(inverse: Matrix, taken: readonly number[]): Without {
  const n = inverse.rows;
  checkIndices(n, taken);
  const k = taken.length;
  const out = new Set(taken);
  const kept = Int32Array.from(Array.from({ length: n }, (_, i) => i).filter((i) => !out.has(i)));
  const at = inverse.data;
  const corner = zeros(k, k);
  taken.forEach((row, p) =>
    taken.forEach((col, q) => (corner.data[p * k + q] = at[row * n + col]!)),
  );
  const { factor: small, rcond } = smallFactor(corner, partsOf(inverse, taken));
  /** b with zeros where rows are taken out. */
  const cut = (b: Float64Array): Float64Array => {
    checkSide(n, b);
    const x = b.slice();
    for (const i of taken) x[i] = 0;
    return x;
  };
  const pick = (x: Float64Array): Float64Array => Float64Array.from(taken, (i) => x[i]!);
  return {
    n,
    kept,
    smallRcond: rcond,
    solve: (b) => {
      const x = times(inverse, cut(b));
      const c = small.solve(pick(x));
      for (let i = 0; i < n; i++)
        for (let q = 0; q < k; q++) x[i]! -= at[i * n + taken[q]!]! * c[q]!;
      return cut(x);
    },
    solveTransposed: (b) => {
      const x = timesTransposed(inverse, cut(b));
      const c = small.solveTransposed(pick(x));
      for (let q = 0; q < k; q++)
        for (let j = 0; j < n; j++) x[j]! -= at[taken[q]! * n + j]! * c[q]!;
      return cut(x);
    },
    inverse: () => {
      const m = kept.length;
      const x = zeros(m, m);
      // Rows of N_KK⁻¹ N_KR, side by side with the rows they are subtracted from.
      const rows = Array.from({ length: k }, () => new Float64Array(m));
      for (let j = 0; j < m; j++) {
        const c = small.solve(Float64Array.from(taken, (i) => at[i * n + kept[j]!]!));
        for (let q = 0; q < k; q++) rows[q]![j] = c[q]!;
      }
      for (let i = 0; i < m; i++) {
        const row = kept[i]! * n;
        const mine = x.data.subarray(i * m, (i + 1) * m);
        for (let j = 0; j < m; j++) mine[j] = at[row + kept[j]!]!;
        for (let q = 0; q < k; q++) {
          const s = at[row + taken[q]!]!;
          const other = rows[q]!;
          if (s !== 0) for (let j = 0; j < m; j++) mine[j]! -= s * other[j]!;
        }
      }
      return x;
    },
  };
}
