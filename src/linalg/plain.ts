/** LU with partial pivoting in plain loops: the oracle the kernel is tested against, and the fall-back where it cannot run. */
import type { Matrix } from './matrix.js';

/** `P A = L U`: L below the diagonal (its ones left out), U on and above it. */
export interface PlainLu {
  readonly lu: Matrix;
  /** Row `rows[i]` of A stands in row i. */
  readonly rows: Int32Array;
}

/** Factors a square matrix, which is left as it is. A pivot of zero is left in place: the caller says what it means. */
export function plainLu(a: Matrix): PlainLu {
  const n = a.rows;
  const x = a.data.slice();
  const rows = Int32Array.from({ length: n }, (_, i) => i);
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(x[i * n + k]!) > Math.abs(x[best * n + k]!)) best = i;
    if (best !== k) {
      for (let j = 0; j < n; j++) {
        const held = x[k * n + j]!;
        x[k * n + j] = x[best * n + j]!;
        x[best * n + j] = held;
      }
      const held = rows[k]!;
      rows[k] = rows[best]!;
      rows[best] = held;
    }
    const pivot = x[k * n + k]!;
    if (pivot === 0) continue;
    for (let i = k + 1; i < n; i++) {
      const factor = x[i * n + k]! / pivot;
      x[i * n + k] = factor;
      if (factor !== 0) for (let j = k + 1; j < n; j++) x[i * n + j]! -= factor * x[k * n + j]!;
    }
  }
  return { lu: { rows: n, cols: n, data: x }, rows };
}

/** x with `A x = b`. */
export function plainSolve({ lu, rows }: PlainLu, b: Float64Array): Float64Array {
  const n = lu.rows;
  const x = Float64Array.from(rows, (row) => b[row]!);
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) x[i]! -= lu.data[i * n + j]! * x[j]!;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i]! -= lu.data[i * n + j]! * x[j]!;
    x[i]! /= lu.data[i * n + i]!;
  }
  return x;
}

/** x with `Aᵀ x = b`. */
export function plainSolveTransposed({ lu, rows }: PlainLu, b: Float64Array): Float64Array {
  const n = lu.rows;
  const y = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    y[i]! /= lu.data[i * n + i]!;
    for (let j = i + 1; j < n; j++) y[j]! -= lu.data[i * n + j]! * y[i]!;
  }
  for (let i = n - 1; i > 0; i--) for (let j = 0; j < i; j++) y[j]! -= lu.data[i * n + j]! * y[i]!;
  const x = new Float64Array(n);
  rows.forEach((row, i) => (x[row] = y[i]!));
  return x;
}
