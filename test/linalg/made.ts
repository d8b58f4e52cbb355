/** Matrices for tests, the same every time. */
import type { Matrix } from '../../src/linalg/index.js';

/** Numbers in [-0.5, 0.5) from a seed (Numerical Recipes' linear congruential generator). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

export function made(rows: number, cols: number, seed: number): Matrix {
  return { rows, cols, data: Float64Array.from({ length: rows * cols }, numbers(seed)) };
}

export const vector = (n: number, seed: number): Float64Array =>
  Float64Array.from({ length: n }, numbers(seed));

/** `A X`, in plain loops. */
export function product(a: Matrix, x: Matrix): Matrix {
  const data = new Float64Array(a.rows * x.cols);
  for (let i = 0; i < a.rows; i++)
    for (let k = 0; k < a.cols; k++) {
      const s = a.data[i * a.cols + k]!;
      for (let j = 0; j < x.cols; j++) data[i * x.cols + j]! += s * x.data[k * x.cols + j]!;
    }
  return { rows: a.rows, cols: x.cols, data };
}

export function transposed(a: Matrix): Matrix {
  const data = new Float64Array(a.data.length);
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < a.cols; j++) data[j * a.rows + i] = a.data[i * a.cols + j]!;
  return { rows: a.cols, cols: a.rows, data };
}

export const identity = (n: number): Matrix => ({
  rows: n,
  cols: n,
  data: Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0)),
});

export const column = (x: Float64Array): Matrix => ({ rows: x.length, cols: 1, data: x });

export const largest = (x: Float64Array): number =>
  x.reduce((most, v) => Math.max(most, Math.abs(v)), 0);

/** Largest difference of two arrays. */
export const apart = (a: Float64Array, b: Float64Array): number =>
  largest(a.map((v, i) => v - b[i]!));

/** `‖A X - B‖ / (‖A‖ ‖X‖ n u)`, largest absolute row sums: a few at most for a backward stable solution. */
export function residual(a: Matrix, x: Matrix, b: Matrix): number {
  const difference = product(a, x).data.map((v, i) => v - b.data[i]!);
  const norm = (m: Matrix, data: Float64Array): number => {
    let most = 0;
    for (let i = 0; i < m.rows; i++) {
      let sum = 0;
      for (let j = 0; j < m.cols; j++) sum += Math.abs(data[i * m.cols + j]!);
      most = Math.max(most, sum);
    }
    return most;
  };
  const scale = norm(a, a.data) * norm(x, x.data) * a.rows * 2 ** -53;
  return scale === 0 ? 0 : norm(b, difference) / scale;
}
