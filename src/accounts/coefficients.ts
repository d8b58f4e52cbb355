/** Input coefficients: what a sector buys, and the value it adds, for each unit of its output. */
import { zeros, type Matrix } from '../linalg/index.js';
import type { IoTable } from './table.js';

/**
 * `A_ij = Z_ij / x_j`; the column of a sector without output is zero, for nothing can be said per unit of it.
 *
 * @returns n x n, units of row i for each unit of output of column j
 * @example
 * // Two sectors: Z = [[150, 500], [200, 100]], x = (1000, 2000)
 * inputCoefficients(table).data; // [0.15, 0.25, 0.2, 0.05]
 */
export function inputCoefficients({ z, output }: Pick<IoTable, 'z' | 'output'>): Matrix {
  const n = z.rows;
  const a = zeros(n, n);
  for (let i = 0; i < n; i++)
    divide(z.data.subarray(i * n, (i + 1) * n), output, a.data.subarray(i * n, (i + 1) * n));
  return a;
}

/** One row; called for each, so that the engine compiles it early. */
function divide(sales: Float64Array, output: Float64Array, into: Float64Array): void {
  for (let j = 0; j < sales.length; j++)
    if (sales[j] !== 0 && output[j] !== 0) into[j] = sales[j]! / output[j]!;
}

/**
 * Amounts per unit of output: value added, imports, wages, jobs.
 *
 * @returns zero where there is no output
 * @example
 * perOutput(Float64Array.of(650, 1400), Float64Array.of(1000, 2000)); // [0.65, 0.7]
 */
export function perOutput(amounts: Float64Array, output: Float64Array): Float64Array {
  return amounts.map((amount, j) => (output[j] === 0 ? 0 : amount / output[j]!));
}
