/**
 * Whose value is in a sector's product: `VA^j_k = sum over sectors r of j of v_r L_rk`, for each unit of final
 * demand for k. Over all places it is 1 where output is positive and v is output less purchases: that tests the
 * solve and not the data, so the sectors it fails for are those without output.
 *
 * Origin: Johnson and Noguera, Journal of International Economics 86, 2012 (recalled).
 */
import { zeros, type Matrix } from '../linalg/index.js';
import type { LeontiefSystem } from './system.js';

/**
 * Value added by place in one unit of each node's product.
 *
 * @returns places x nodes, shares of one unit of final demand
 * @example
 * const content = valueAddedContent(system);
 * content.data[2 * content.cols + 7]; // what the third place adds to the product of node 7
 */
export function valueAddedContent({
  table: { places, starts },
  v,
  inverse,
}: Pick<LeontiefSystem, 'table' | 'v' | 'inverse'>): Matrix {
  const n = inverse.cols;
  const content = zeros(places.length, n);
  for (let p = 0; p < places.length; p++)
    for (let r = starts[p]!; r < starts[p + 1]!; r++)
      if (v[r] !== 0)
        for (let k = 0; k < n; k++) content.data[p * n + k]! += v[r]! * inverse.data[r * n + k]!;
  return content;
}
