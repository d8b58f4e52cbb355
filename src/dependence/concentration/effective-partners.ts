/**
 * Effective number of partners: how many equal partners would give the same HHI.
 *
 * `N_eff = 1 / HHI`. Equals N when all are equal. From a partial table the bounds of the HHI turn over.
 */
import type { Method } from '../../core/index.js';
import { hhi } from './hhi.js';
import type { Shares } from '../table/partner-table.js';

export const EFFECTIVE_PARTNERS: Method = {
  id: 'effective_partners',
  version: '1',
  name: { en: 'Effective number of partners', vi: 'Số đối tác hiệu dụng' },
  formula: 'N_eff = 1 / HHI',
  citation: 'Inverse of the HHI (numbers equivalent, Adelman 1969; recalled)',
  status: 'recalled',
};

/**
 * Lowest and highest effective number of partners.
 *
 * @example
 * effectivePartners({ known: [0.5, 0.5], rest: 0 }); // [2, 2]
 */
export function effectivePartners(shares: Shares): readonly [number, number] | undefined {
  const [low, high] = hhi(shares);
  return low > 0 ? [1 / high, 1 / low] : undefined;
}
