/**
 * Asymmetry of mutual dependence.
 *
 * `dep_ij = (X_ij + M_ij) / (X_i + M_i)`: how much of i's trade is with j. `a_ij = dep_ij - dep_ji` is
 * above zero when i depends on j more than j on i, and `a_ij = -a_ji`. Both shares need the full trade of
 * both countries in the same dataset and year.
 *
 * Origin: Hirschman 1945 (the influence effect of trade); the trade-share form is common in the
 * interdependence literature.
 */
import type { Method } from '../../core/index.js';

export const TRADE_DEPENDENCE: Method = {
  id: 'trade_dependence',
  version: '1',
  name: {
    en: 'Share of all trade with one partner',
    vi: 'Tỷ phần của một đối tác trong tổng thương mại',
  },
  formula: 'dep_ij = (X_ij + M_ij) / (X_i + M_i)',
  citation: 'Hirschman 1945',
  status: 'confirmed',
};

export const ASYMMETRY: Method = {
  id: 'asymmetry',
  version: '1',
  name: { en: 'Asymmetry of dependence', vi: 'Độ bất đối xứng phụ thuộc' },
  formula: 'a_ij = dep_ij − dep_ji',
  citation: 'Hirschman 1945',
  status: 'confirmed',
};

export interface Asymmetry {
  /** Share of the subject's trade that is with the partner. */
  readonly ours: number;
  /** Share of the partner's trade that is with the subject. */
  readonly theirs: number;
  /** `ours - theirs`. */
  readonly difference: number;
}

/**
 * @param mutual trade between the two, both directions
 * @param ownTotal all trade of the subject, exports and imports
 * @param partnerTotal all trade of the partner
 *
 * @example
 * asymmetry(30, 100, 1500); // { ours: 0.3, theirs: 0.02, difference: 0.28 }
 */
export function asymmetry(
  mutual: number,
  ownTotal: number,
  partnerTotal: number,
): Asymmetry | undefined {
  if (ownTotal <= 0 || partnerTotal <= 0) return undefined;
  const ours = mutual / ownTotal;
  const theirs = mutual / partnerTotal;
  return { ours, theirs, difference: ours - theirs };
}
