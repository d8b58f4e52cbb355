/**
 * Ghosh, for ranking alone: how much of each sector's value has passed, at any stage, through certain deliveries.
 *
 * With δ_j the deliveries to node j, `r_k = Σ_j δ_j G_jk / x_k = Σ_j (δ_j / x_j) L_jk`: of one unit of k's output,
 * what those deliveries and what is made of them amount to. No second inverse: the Ghosh inverse is that of Leontief,
 * scaled. A share of 5% does not say that output falls by 5% when the deliveries stop: that reading, in which supply
 * makes its own demand, is disputed since Oosterhaven (1988). It says who stands downstream, and in what order.
 *
 * Origin: Ghosh 1958; Dietzenbacher 1997 (recalled).
 */
import type { Method } from '../../core/index.js';
import { timesTransposed } from '../../linalg/index.js';
import type { LeontiefSystem } from '../../accounts/index.js';

export const REACHED: Method = {
  id: 'ghosh_reach',
  version: '1',
  name: {
    en: 'Share of output downstream of the deliveries (Ghosh, for ranking)',
    vi: 'Tỷ phần sản lượng ở hạ nguồn của nguồn hàng bị cắt (Ghosh, chỉ để xếp thứ tự)',
  },
  formula: 'r_k = Σ_j (δ_j / x_j) L_jk',
  citation: 'Ghosh 1958, Economica 25; Oosterhaven 1988 on what it cannot say',
  status: 'recalled',
};

/**
 * @param deliveries to each node, in the table's unit
 * @returns shares of each node's output, 0 for a node without output
 * @example
 * // Z = [[150, 500], [200, 100]], x = (1000, 2000); the first sells 500 to the second
 * reachedBy(system, Float64Array.of(0, 500)); // => [0.066006…, 0.280528…]
 */
export function reachedBy(
  { inverse, table: { output } }: Pick<LeontiefSystem, 'inverse' | 'table'>,
  deliveries: Float64Array,
): Float64Array {
  const rate = deliveries.map((d, j) => (output[j]! > 0 ? d / output[j]! : 0));
  return timesTransposed(inverse, rate).map((r, k) => (output[k]! > 0 ? r : 0));
}
