/**
 * Export similarity: how far two countries sell the same things, and so compete.
 *
 * `ES_ij = sum_k min(x_ik, x_jk)`, with x the share of a product in a country's exports to all. 0 when nothing is
 * in common, 1 when the shares are the same. Unit: index, 0 to 1.
 *
 * Origin: Finger and Kreinin, A Measure of Export Similarity and Its Possible Uses, Economic Journal 89, 1979
 * (recalled).
 */
import type { Method } from '../../core/index.js';
import { total } from './complementarity.js';

export const EXPORT_SIMILARITY: Method = {
  id: 'export_similarity',
  version: '1',
  name: {
    en: 'Export similarity (Finger-Kreinin)',
    vi: 'Mức tương đồng xuất khẩu (Finger-Kreinin)',
  },
  formula: 'ES_ij = Σ_k min(x_ik, x_jk)',
  citation: 'Finger and Kreinin 1979, Economic Journal 89 (recalled)',
  status: 'recalled',
};

/**
 * @param a exports to all by product
 * @param b those of the other country, in the same order
 * @returns `undefined` where either has none
 * @example
 * exportSimilarity([60, 40], [10, 90]); // 0.5
 */
export function exportSimilarity(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  const [all, others] = [total(a), total(b)];
  if (!(all > 0) || !(others > 0)) return undefined;
  let common = 0;
  for (let k = 0; k < a.length; k++)
    common += Math.min((a[k] as number) / all, (b[k] as number) / others);
  return common;
}
