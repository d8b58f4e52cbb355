/**
 * Normalised HHI: 0 when N partners are equal, 1 when there is one, whatever N is.
 *
 * `(HHI - 1/N) / (1 - 1/N)` with N the partners that trade at all in the table. Needs every partner, so
 * a partial table gives none; undefined for a single partner.
 */
import type { Method } from '../../core/index.js';
import { hhi } from './hhi.js';
import type { Shares } from '../table/partner-table.js';

export const NORMALISED_HHI: Method = {
  id: 'hhi_normalised',
  version: '1',
  name: { en: 'Normalised HHI', vi: 'HHI chuẩn hóa' },
  formula: '(HHI − 1/N) / (1 − 1/N),  N = partners with trade',
  citation: 'Common normalisation of the HHI',
  status: 'confirmed',
};

/**
 * @example
 * normalisedHhi({ known: [0.6, 0.25, 0.1, 0.05], rest: 0 }); // 0.24667
 */
export function normalisedHhi(shares: Shares): number | undefined {
  const n = shares.known.filter((s) => s > 0).length;
  if (shares.rest > 0 || n < 2) return undefined;
  return (hhi(shares)[0] - 1 / n) / (1 - 1 / n);
}
