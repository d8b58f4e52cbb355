/**
 * How much of a country's trade changed hands between two years: half the sum of the absolute changes of
 * its partners' shares. 0 when every partner keeps its share, 1 when none of the earlier ones is left.
 * It counts shares, not amounts: trade that doubles with every partner alike has turned over nothing.
 * Unit: share. From a partial table there is none, for the rest may have moved too.
 *
 * Origin: the total variation distance of two distributions, the form of Krugman's index of dissimilarity.
 */
import type { Method } from '../../core/index.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';
import { shareChanges } from './share-change.js';

export const TURNOVER: Method = {
  id: 'partner_turnover',
  version: '1',
  name: { en: 'Share that changed hands', vi: 'Tỷ phần đã đổi đối tác' },
  formula: '½ Σ |s_j later − s_j earlier|',
  citation: 'Total variation distance of partner shares; Krugman 1991 for its form (recalled)',
  status: 'derived',
};

/**
 * Share of the later trade that is with other partners than before, or `undefined` where a table is
 * partial or empty.
 *
 * @example
 * turnover(table({ NOR: 60, CHN: 40 }), table({ NOR: 50, CHN: 20, BRA: 30 })); // 0.3
 */
export function turnover(then: PartnerTable, now: PartnerTable): number | undefined {
  if (then.rest > 0 || now.rest > 0 || tableTotal(then) <= 0 || tableTotal(now) <= 0)
    return undefined;
  const half = shareChanges(then, now).reduce((sum, c) => sum + Math.abs(c.change), 0) / 2;
  return Math.min(1, half);
}
