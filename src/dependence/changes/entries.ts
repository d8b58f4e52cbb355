/**
 * Partners that came and partners that went between two years. New: trade in the later year and none in
 * the earlier; lost: the other way round. Counted in full tables only, where no row means no trade. A very
 * small flow counts like a large one: read the amounts beside the count.
 */
import type { Method } from '../../core/index.js';
import type { PartnerRow, PartnerTable } from '../table/partner-table.js';

const count = (id: string, name: Method['name'], formula: string): Method => ({
  id,
  version: '1',
  name,
  formula,
  citation: 'Definition',
  status: 'confirmed',
});

export const NEW_PARTNERS = count(
  'new_partners',
  { en: 'New partners', vi: 'Số đối tác mới' },
  'number of partners with a flow in the later year and none in the earlier',
);
export const LOST_PARTNERS = count(
  'lost_partners',
  { en: 'Partners lost', vi: 'Số đối tác đã mất' },
  'number of partners with a flow in the earlier year and none in the later',
);

export interface Entries {
  /** Amounts of the later year, largest first. */
  readonly arrived: readonly PartnerRow[];
  /** Amounts of the earlier year, largest first. */
  readonly left: readonly PartnerRow[];
}

/**
 * @example
 * partnerEntries(table({ NOR: 60, CHN: 40 }), table({ NOR: 50, BRA: 50 }));
 * // arrived: BRA 50; left: CHN 40
 */
export function partnerEntries(then: PartnerTable, now: PartnerTable): Entries | undefined {
  if (then.rest > 0 || now.rest > 0) return undefined;
  const codes = (table: PartnerTable): Set<string> =>
    new Set(table.rows.filter((r) => r.value > 0).map((r) => r.partner));
  const [before, after] = [codes(then), codes(now)];
  return {
    arrived: now.rows.filter((r) => r.value > 0 && !before.has(r.partner)),
    left: then.rows.filter((r) => r.value > 0 && !after.has(r.partner)),
  };
}
