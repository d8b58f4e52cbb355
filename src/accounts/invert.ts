/** The one place where a matrix of accounts is factored. */
import { plainLu, zeros, type Matrix } from '../linalg/index.js';

/** The inverse of a square matrix, which is left as it is. */
export async function invert(m: Matrix): Promise<Matrix> {
  const n = m.rows;
  const { lu, rows } = plainLu(m);
  const x = zeros(n, n);
  for (let i = 0; i < n; i++) x.data[i * n + rows[i]!] = 1;
  // Whole rows at a time, forward through L and back through U, so that memory is read in order.
  const less = (i: number, k: number): void => {
    const by = lu.data[i * n + k]!;
    if (by !== 0) for (let j = 0; j < n; j++) x.data[i * n + j]! -= by * x.data[k * n + j]!;
  };
  for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) less(i, k);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) less(i, k);
    const pivot = lu.data[i * n + i]!;
    for (let j = 0; j < n; j++) x.data[i * n + j]! /= pivot;
  }
  return x;
}
