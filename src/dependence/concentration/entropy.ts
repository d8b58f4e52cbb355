/**
 * Shannon entropy of partner shares, as the number of equal partners with the same entropy.
 *
 * `H = -sum s ln s`, reported as `exp(H)`. Weighs small partners more than the HHI does. A partial table
 * gives none: the rest spread thin has no upper bound.
 */
import type { Method } from '../../core/index.js';
import type { Shares } from '../table/partner-table.js';

export const ENTROPY_PARTNERS: Method = {
  id: 'entropy_partners',
  version: '1',
  name: { en: 'Partners by entropy, exp(H)', vi: 'Số đối tác theo entropy, exp(H)' },
  formula: 'exp(−Σ s_j ln s_j)',
  citation: 'Shannon 1948; Hill number of order 1 (recalled)',
  status: 'recalled',
};

/**
 * Entropy in natural units, for a full table.
 *
 * @example
 * entropy({ known: [0.6, 0.25, 0.1, 0.05], rest: 0 }); // 1.03311
 */
export function entropy({ known, rest }: Shares): number | undefined {
  if (rest > 0) return undefined;
  let sum = 0;
  for (const s of known) if (s > 0) sum -= s * Math.log(s);
  return sum;
}
