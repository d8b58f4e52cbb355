/**
 * Trade complementarity (Michaely): how well what we sell fits what they buy.
 *
 * `TC_ij = 1 - sum_k |m_jk - x_ik| / 2`, with `x_ik` the share of product k in i's exports to all and `m_jk` its
 * share in j's imports from all. 0 when j buys nothing of what i sells, 1 when the shares are the same. It says
 * what could be traded, not what is. Unit: index, 0 to 1.
 *
 * Origin: Michaely, Trade Preferential Agreements in Latin America, World Bank 1996 (recalled).
 */
import type { Method } from '../../core/index.js';

export const COMPLEMENTARITY: Method = {
  id: 'complementarity',
  version: '1',
  name: { en: 'Trade complementarity (Michaely)', vi: 'Mức bổ sung thương mại (Michaely)' },
  formula: 'TC_ij = 1 − Σ_k |m_jk − x_ik| / 2',
  citation: 'Michaely 1996 (recalled)',
  status: 'recalled',
};

/**
 * @param sold the seller's exports to all, by product
 * @param bought the buyer's imports from all, by product, in the same order
 * @returns `undefined` where either has none
 * @example
 * complementarity([50, 50, 0], [25, 25, 50]); // 0.5
 */
export function complementarity(
  sold: ArrayLike<number>,
  bought: ArrayLike<number>,
): number | undefined {
  const [x, m] = [total(sold), total(bought)];
  if (!(x > 0) || !(m > 0)) return undefined;
  let apart = 0;
  for (let k = 0; k < sold.length; k++)
    apart += Math.abs((bought[k] as number) / m - (sold[k] as number) / x);
  return 1 - apart / 2;
}

/** Sum of amounts by product. */
export function total(amounts: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < amounts.length; k++) sum += amounts[k] as number;
  return sum;
}
