/**
 * Grubel-Lloyd index of intra-industry trade.
 *
 * `GL = 1 - sum_k |X_k - M_k| / sum_k (X_k + M_k)`, each product weighted by its trade: 0 when every product goes
 * one way only, 1 when as much comes in as goes out of each. The level of products matters and is stated:
 * coarser products give a higher index for the same trade (aggregation bias), so compare at one level only.
 * With one partner, or with all. Unit: index, 0 to 1.
 *
 * Origin: Grubel and Lloyd, Intra-Industry Trade, 1975 (recalled). Test value: X = 80, M = 120 give 0.80.
 */
import type { Method } from '../../core/index.js';

export const GRUBEL_LLOYD: Method = {
  id: 'grubel_lloyd',
  version: '1',
  name: { en: 'Intra-industry trade (Grubel-Lloyd)', vi: 'Thương mại nội ngành (Grubel-Lloyd)' },
  formula: 'GL = 1 − Σ_k |X_k − M_k| / Σ_k (X_k + M_k)',
  citation: 'Grubel and Lloyd 1975 (recalled)',
  status: 'recalled',
};

/**
 * @param sold exports by product
 * @param bought imports by product, in the same order
 * @returns `undefined` where nothing is traded
 * @example
 * grubelLloyd([80], [120]); // 0.8
 */
export function grubelLloyd(
  sold: ArrayLike<number>,
  bought: ArrayLike<number>,
): number | undefined {
  let [apart, all] = [0, 0];
  for (let k = 0; k < sold.length; k++) {
    const [x, m] = [sold[k] as number, bought[k] as number];
    apart += Math.abs(x - m);
    all += x + m;
  }
  return all > 0 ? 1 - apart / all : undefined;
}
