/**
 * Hirschman's own index of concentration: the root of the sum of squared shares, in percent.
 *
 * `H = 100 sqrt(sum s_j^2) = 100 sqrt(HHI)`. 100 when there is one partner, 100/sqrt(N) when N are equal. The
 * HHI is its square; thresholds of one are not thresholds of the other (HHI 0.25 is H 50, 0.4 is 63.2).
 * Unit: percent as the book prints it, from 0 to 100. From a partial table: the bounds of the HHI.
 *
 * Origin: Hirschman, National Power and the Structure of Foreign Trade, 1945, ch. 6 (recalled); The Paternity
 * of an Index, AER 54(5), 1964.
 */
import type { Method } from '../../core/index.js';
import type { Shares } from '../table/partner-table.js';
import { hhi } from './hhi.js';

export const HIRSCHMAN: Method = {
  id: 'hirschman_index',
  version: '1',
  name: { en: "Hirschman's index of concentration", vi: 'Chỉ số tập trung của Hirschman' },
  formula: 'H = 100 √(Σ s_j²)',
  citation: 'Hirschman 1945, ch. 6 (recalled); Hirschman 1964, AER 54(5)',
  status: 'recalled',
};

/**
 * Lowest and highest index the shares allow, 0 to 100.
 *
 * @example
 * hirschmanIndex({ known: [0.5, 0.5], rest: 0 }); // [70.71, 70.71]
 */
export function hirschmanIndex(shares: Shares): readonly [number, number] {
  const [low, high] = hhi(shares);
  return [100 * Math.sqrt(low), 100 * Math.sqrt(high)];
}
