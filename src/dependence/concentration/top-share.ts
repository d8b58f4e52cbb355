/**
 * Share of the k largest partners together (CR1, CR3).
 *
 * From a partial table: at least the k largest known; at most that with the rest held by one partner
 * who is not among the known.
 */
import type { Method } from '../../core/index.js';
import type { Shares } from '../table/partner-table.js';

const ratio = (k: 1 | 3, name: Method['name']): Method => ({
  id: k === 1 ? 'top_share' : 'top3_share',
  version: '1',
  name,
  formula: `CR${k} = sum of the ${k === 1 ? 'largest share' : '3 largest shares'}`,
  citation: 'Concentration ratio',
  status: 'confirmed',
});

export const TOP_SHARE = ratio(1, {
  en: 'Share of the largest partner (CR1)',
  vi: 'Tỷ phần của đối tác lớn nhất (CR1)',
});
export const TOP3_SHARE = ratio(3, {
  en: 'Share of the three largest (CR3)',
  vi: 'Tỷ phần của ba đối tác lớn nhất (CR3)',
});

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
