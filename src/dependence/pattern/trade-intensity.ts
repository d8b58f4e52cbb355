/**
 * Trade intensity: whether we sell to a partner more than its weight in world imports would have it.
 *
 * `T_ij = (X_ij / X_i) / (M_j / (M_w - M_i))`: j's share in our exports over j's share in the imports of everyone
 * but us, for we do not sell to ourselves. 1: as much as its weight; above, more (near, allied, in one agreement).
 * Sellers' figures leave freight out and buyers' include it; both stand in a ratio of their own. Unit: ratio.
 *
 * Origin: Brown 1949; Kojima, Hitotsubashi Journal of Economics 5(1), 1964 (recalled).
 */
import type { Method } from '../../core/index.js';

export const TRADE_INTENSITY: Method = {
  id: 'trade_intensity',
  version: '1',
  name: {
    en: 'Intensity of our exports to the partner',
    vi: 'Cường độ xuất khẩu của ta sang đối tác',
  },
  formula: 'T_ij = (X_ij / X_i) / (M_j / (M_w − M_i))',
  citation: 'Brown 1949; Kojima 1964 (recalled)',
  status: 'recalled',
};

/**
 * @param sold our exports to them
 * @param soldInAll all our exports
 * @param theirs all their imports
 * @param others all imports of the world but our own
 * @returns `undefined` where a total is not above zero
 * @example
 * tradeIntensity(30, 100, 1000, 10_000); // 3
 */
export function tradeIntensity(
  sold: number,
  soldInAll: number,
  theirs: number,
  others: number,
): number | undefined {
  if (!(soldInAll > 0) || !(theirs > 0) || !(others > 0)) return undefined;
  return sold / soldInAll / (theirs / others);
}
