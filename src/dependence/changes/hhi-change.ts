/**
 * Change of concentration between two years: `HHI now − HHI then`, from −1 to 1; above zero is more
 * concentrated. From partial tables the bounds are subtracted crosswise. Not a merger's change of the
 * HHI, for which the antitrust guidelines' threshold of 0.01 is meant: no threshold is read here.
 */
import type { Method } from '../../core/index.js';
import { hhi } from '../concentration/hhi.js';
import type { Shares } from '../table/partner-table.js';

export const HHI_CHANGE: Method = {
  id: 'hhi_change',
  version: '1',
  name: { en: 'Change of the HHI', vi: 'Mức thay đổi của HHI' },
  formula: 'HHI of the later year − HHI of the earlier year',
  citation: 'Difference of the Herfindahl-Hirschman index (Hirschman 1945)',
  status: 'derived',
};

/**
 * Lowest and highest change of the HHI.
 *
 * @example
 * hhiChange({ known: [0.5, 0.5], rest: 0 }, { known: [0.6, 0.4], rest: 0 }); // [0.02, 0.02]
 */
export function hhiChange(then: Shares, now: Shares): readonly [number, number] {
  const [a, b] = [hhi(then), hhi(now)];
  return [b[0] - a[1], b[1] - a[0]];
}
