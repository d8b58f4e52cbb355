/**
 * Net leverage of those who cut off: the target's loss less theirs.
 *
 * `loss_target − λ · loss_sender`, in log losses, each measured against the loser's own trade. Above zero the
 * target loses more. λ weighs the sender's loss; 1 by convention. At the quartiles of the elasticity both losses
 * move together, so the range pairs the lower with the lower.
 *
 * Origin: METHODS B2 asks for the sender's loss beside the target's; the difference is made for this project.
 */
import type { Method } from '../../core/index.js';

export const NET_LEVERAGE: Method = {
  id: 'net_leverage',
  version: '1',
  name: { en: 'Net leverage', vi: 'Đòn bẩy ròng' },
  formula: 'ln-loss of the target − λ × ln-loss of the sender',
  citation: 'Made for this project, after Clayton, Maggiori and Schreger (NBER 33309)',
  status: 'derived',
};

/**
 * @param target log losses of the target at two elasticities
 * @param sender log losses of the sender at the same two
 * @returns smaller first
 * @example
 * netLeverage([0.2, 0.5], [0.1, 0.2], 1); // [0.1, 0.3]
 */
export function netLeverage(
  target: readonly [number, number],
  sender: readonly [number, number],
  lambda: number,
): readonly [number, number] {
  const ends = [target[0] - lambda * sender[0], target[1] - lambda * sender[1]] as const;
  return [Math.min(...ends), Math.max(...ends)];
}
