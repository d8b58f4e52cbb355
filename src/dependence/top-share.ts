/**
 * Share of the k largest partners together (CR1, CR3).
 *
 * From a partial table: at least the k largest known; at most that with the rest held by one partner
 * who is not among the known.
 */
import type { Method } from '../core/index.js';
import type { Shares } from './partner-table.js';

export const TOP_SHARE: Method = {
  id: 'top_share',
  version: '1',
  name: { en: 'Share of the largest partners', vi: 'Tỷ phần của các đối tác lớn nhất' },
  formula: 'CR_k = sum of the k largest shares',
  citation: 'Concentration ratio',
  status: 'confirmed',
};

/**
 * Lowest and highest share of the `k` largest partners.
 *
 * @example
 * topShare({ known: [0.5, 0.2], rest: 0.3 }, 1); // [0.5, 0.5]
 * topShare({ known: [0.2, 0.1], rest: 0.7 }, 1); // [0.2, 0.7]
 */
export function topShare({ known, rest }: Shares, k: number): readonly [number, number] {
  const sorted = known.toSorted((a, b) => b - a);
  const sum = (xs: readonly number[]): number => xs.slice(0, k).reduce((a, b) => a + b, 0);
  const low = sum(sorted);
  const high = rest > 0 ? sum([...sorted, rest].sort((a, b) => b - a)) : low;
  return [low, high];
}
