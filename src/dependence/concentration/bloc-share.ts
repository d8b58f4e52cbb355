/**
 * Share of one side of trade that is with the members of a bloc.
 *
 * `b = sum of s_j over members j`, the country itself left out. From a partial table: at least the known
 * members' shares, at most those and the rest. Blocs overlap, so the shares of several do not add up.
 */
import type { Method, PlaceCode } from '../../core/index.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';

export const BLOC_SHARE: Method = {
  id: 'bloc_share',
  version: '1',
  name: { en: 'Share of the members of a group', vi: 'Tỷ phần của các thành viên một nhóm' },
  formula: 'sum of s_j over the members j of the group, the country itself left out',
  citation: 'Definition',
  status: 'confirmed',
};

/**
 * Lowest and highest share of a bloc's members.
 *
 * @example
 * blocShare({ ...table, rows: [{ partner: 'JPN', value: 30 }, { partner: 'CHN', value: 70 }] }, ['JPN']); // [0.3, 0.3]
 */
export function blocShare(
  table: PartnerTable,
  members: readonly PlaceCode[],
): readonly [number, number] | undefined {
  const total = tableTotal(table);
  if (total <= 0) return undefined;
  const inside = new Set(members.filter((m) => m !== table.subject));
  const known = table.rows.reduce((sum, r) => (inside.has(r.partner) ? sum + r.value : sum), 0);
  const allKnown = [...inside].every((m) => table.rows.some((r) => r.partner === m));
  return [known / total, (known + (allKnown ? 0 : table.rest)) / total];
}
