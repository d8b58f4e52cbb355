/**
 * Change of each partner's share between two years: `s_j now − s_j then`, in percentage points. In full
 * tables a partner without a row has a share of zero: the table holds everyone. The changes add up to zero.
 */
import type { Method, PlaceCode } from '../../core/index.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';

export const SHARE_CHANGE: Method = {
  id: 'partner_share_change',
  version: '1',
  name: { en: 'Change of a partner’s share', vi: 'Mức thay đổi tỷ phần của một đối tác' },
  formula: 's_j of the later year − s_j of the earlier year',
  citation: 'Definition',
  status: 'confirmed',
};

export interface ShareChange {
  readonly partner: PlaceCode;
  /** Whole units; 0 where the table has no row. */
  readonly before: number;
  readonly after: number;
  /** Difference of shares, from −1 to 1. */
  readonly change: number;
}

/**
 * Every partner of either year, largest change first, then by code; none where a table is empty.
 *
 * @example
 * shareChanges(table({ NOR: 60, CHN: 40 }), table({ NOR: 50, BRA: 50 }));
 * // BRA +0.5, CHN −0.4, NOR −0.1
 */
export function shareChanges(then: PartnerTable, now: PartnerTable): ShareChange[] {
  const [a, b] = [tableTotal(then), tableTotal(now)];
  if (a <= 0 || b <= 0) return [];
  const before = new Map(then.rows.map((r) => [r.partner, r.value]));
  const after = new Map(now.rows.map((r) => [r.partner, r.value]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((partner): ShareChange => {
      const [x, y] = [before.get(partner) ?? 0, after.get(partner) ?? 0];
      return { partner, before: x, after: y, change: y / b - x / a };
    })
    .toSorted(
      (p, q) => Math.abs(q.change) - Math.abs(p.change) || (p.partner < q.partner ? -1 : 1),
    );
}
