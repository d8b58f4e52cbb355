/**
 * Ghosh: where the output of a sector goes. Allocation coefficients `B_ij = Z_ij / x_i`, inverse
 * `G = (I - B)^-1`, and `x' = v'G`. No second solve: B is A with row i divided and column j multiplied by
 * output, and so is G of L.
 *
 * Trap. Read as quantities it says that supply makes its own demand, which is disputed since Oosterhaven (1988);
 * it ranks who sells on to whom, or says how costs pass into prices (Dietzenbacher 1997).
 *
 * Origin: Ghosh, Input-Output Approach in an Allocation System, Economica 25, 1958 (recalled, as the two above).
 */
import type { Method } from '../core/index.js';
import { zeros, type Matrix } from '../linalg/index.js';
import type { LeontiefSystem } from './system.js';

export const GHOSH: Method = {
  id: 'ghosh',
  version: '1',
  name: {
    en: 'Ghosh inverse, read as allocation and prices',
    vi: 'Ma trận nghịch đảo Ghosh, hiểu theo phân bổ và giá',
  },
  formula: 'G = (I - B)^-1, B_ij = Z_ij / x_i; G_ij = L_ij x_j / x_i',
  citation: 'Ghosh 1958, Economica 25; price reading: Dietzenbacher 1997 (both recalled)',
  status: 'recalled',
};

/**
 * The Ghosh inverse by scaling.
 *
 * @returns n x n: units of output of j reached by one unit of primary input of i; row and column of a sector without
 * output are those of the identity
 * @example
 * ghoshInverse(system).data; // [1.254125…, 0.660066…, 0.132013…, 1.122112…] of Z = [[150, 500], [200, 100]]
 */
export function ghoshInverse({
  inverse,
  table: { output },
}: Pick<LeontiefSystem, 'inverse' | 'table'>): Matrix {
  const n = inverse.rows;
  const g = zeros(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0, k = i * n; j < n; j++, k++)
      g.data[k] =
        i === j
          ? inverse.data[k]!
          : output[i] === 0
            ? 0
            : (inverse.data[k]! * output[j]!) / output[i]!;
  return g;
}

/**
 * The row sums of G without forming it: how far one unit of a sector's output travels.
 *
 * @returns NaN-free; 1 for a sector without output, which sells nothing
 * @example
 * ghoshRowSums(system); // [1.914191…, 1.254125…]
 */
export function ghoshRowSums({
  inverse,
  table: { output },
}: Pick<LeontiefSystem, 'inverse' | 'table'>): Float64Array {
  const n = inverse.rows;
  return Float64Array.from({ length: n }, (_, i) => {
    if (output[i] === 0) return 1;
    let sum = 0;
    for (let j = 0, k = i * n; j < n; j++, k++) sum += inverse.data[k]! * output[j]!;
    return sum / output[i]!;
  });
}
