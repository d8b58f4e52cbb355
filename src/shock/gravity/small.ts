/** Small symmetric systems of a regression: as many rows as there are regressors. Flat, row by row. */

/** Share of a variable's own size below which what is left of it is rounding. */
const ROUNDING = 1e-9;

/** A variable that others explain, and which. */
export interface Dependent {
  readonly at: number;
  readonly on: readonly number[];
}

/**
 * Variables of a cross-product matrix that those before them explain, and which of them do.
 *
 * @param a k x k, symmetric, positive semidefinite
 * @example
 * // the second is twice the first
 * dependents(Float64Array.of(1, 2, 2, 4), 2); // [{ at: 1, on: [0] }]
 */
export function dependents(a: Float64Array, k: number): readonly Dependent[] {
  const found: Dependent[] = [];
  const kept: number[] = [];
  for (let j = 0; j < k; j++) {
    const size = a[j * k + j]!;
    const m = kept.length;
    const block = new Float64Array(m * m);
    for (let p = 0; p < m; p++)
      for (let q = 0; q < m; q++) block[p * m + q] = a[kept[p]! * k + kept[q]!]!;
    const right = Float64Array.from(kept, (p) => a[p * k + j]!);
    const inverse = invert(block, m);
    const weights = inverse === undefined ? new Float64Array(m) : times(inverse, right, m);
    let left = size;
    for (let p = 0; p < m; p++) left -= weights[p]! * right[p]!;
    if (size > 0 && left > ROUNDING * size) kept.push(j);
    else
      found.push({
        at: j,
        on: kept.filter(
          (at, p) => Math.abs(weights[p]!) * Math.sqrt(a[at * k + at]! / size) > ROUNDING,
        ),
      });
  }
  return found;
}

/** The inverse of a symmetric positive definite matrix by Cholesky; undefined where it has none. */
export function invert(a: Float64Array, k: number): Float64Array | undefined {
  const l = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * k + j]!;
      for (let p = 0; p < j; p++) sum -= l[i * k + p]! * l[j * k + p]!;
      if (i !== j) l[i * k + j] = sum / l[j * k + j]!;
      else if (sum > 0 && sum < Infinity) l[i * k + i] = Math.sqrt(sum);
      else return undefined;
    }
  const out = new Float64Array(k * k);
  for (let c = 0; c < k; c++) {
    const x = new Float64Array(k);
    for (let i = 0; i < k; i++) {
      let sum = i === c ? 1 : 0;
      for (let p = 0; p < i; p++) sum -= l[i * k + p]! * x[p]!;
      x[i] = sum / l[i * k + i]!;
    }
    for (let i = k - 1; i >= 0; i--) {
      for (let p = i + 1; p < k; p++) x[i]! -= l[p * k + i]! * x[p]!;
      x[i]! /= l[i * k + i]!;
    }
    out.set(x, c * k);
  }
  return out;
}

/** `A x`, A k x k. */
export function times(a: Float64Array, x: Float64Array, k: number): Float64Array {
  return Float64Array.from({ length: k }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += a[i * k + j]! * x[j]!;
    return sum;
  });
}

/** `A M A`, A and M symmetric, k x k: the sandwich of a covariance. */
export function sandwich(a: Float64Array, m: Float64Array, k: number): Float64Array {
  const out = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let p = 0; p < k; p++)
        for (let q = 0; q < k; q++) sum += a[i * k + p]! * m[p * k + q]! * a[q * k + j]!;
      out[i * k + j] = sum;
    }
  return out;
}
