/** Products with vectors, in the order the numbers lie. */
import type { Matrix } from './matrix.js';

/** The sum of `a[i] x[i]` from `at` in a; four sums side by side, so that none waits for the other. */
function dot(a: Float64Array, at: number, x: Float64Array): number {
  const n = x.length;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    s0 += a[at + i]! * x[i]!;
    s1 += a[at + i + 1]! * x[i + 1]!;
    s2 += a[at + i + 2]! * x[i + 2]!;
    s3 += a[at + i + 3]! * x[i + 3]!;
  }
  for (; i < n; i++) s0 += a[at + i]! * x[i]!;
  return s0 + s1 + (s2 + s3);
}

/**
 * `A x`, into an array of its own.
 *
 * @example
 * ```ts
 * times({ rows: 2, cols: 2, data: Float64Array.of(1, 2, 3, 4) }, Float64Array.of(1, 10)); // => [21, 43]
 * ```
 */
export function times(a: Matrix, x: Float64Array): Float64Array {
  return Float64Array.from({ length: a.rows }, (_, i) => dot(a.data, i * a.cols, x));
}

/**
 * `Aᵀ x`, into an array of its own.
 *
 * @example
 * ```ts
 * timesTransposed({ rows: 2, cols: 2, data: Float64Array.of(1, 2, 3, 4) }, Float64Array.of(1, 10)); // => [31, 42]
 * ```
 */
export function timesTransposed(a: Matrix, x: Float64Array): Float64Array {
  const y = new Float64Array(a.cols);
  for (let i = 0; i < a.rows; i++) {
    const s = x[i]!;
    if (s !== 0) addTimes(y, s, a.data.subarray(i * a.cols, (i + 1) * a.cols));
  }
  return y;
}

/**
 * `y + s x`, into y. One row at a time: a short call made often is compiled early.
 *
 * @example
 * ```ts
 * const y = Float64Array.of(1, 2);
 * addTimes(y, 10, Float64Array.of(1, 1));
 * y; // => [11, 12]
 * ```
 */
export function addTimes(y: Float64Array, s: number, x: Float64Array): void {
  for (let j = 0; j < y.length; j++) y[j]! += s * x[j]!;
}
