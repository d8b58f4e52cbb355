/**
 * Herfindahl-Hirschman index of partner shares.
 *
 * `HHI = sum s_j^2`, on 0 to 1 (times 10,000 on the antitrust scale). 1/N when N partners are equal, 1
 * when there is one. From a partial table it lies between the known squares with the rest spread thin
 * (the rest adds nothing in the limit) and the known squares with the rest in one hand (adds its square).
 *
 * Origin: Hirschman, National Power and the Structure of Foreign Trade, 1945 (there as its square root).
 * Concentration is not risk: read it beside alignment, substitutability and importance.
 */
import type { Method } from '../../core/index.js';
import type { Shares } from '../table/partner-table.js';

export const HHI: Method = {
  id: 'hhi',
  version: '1',
  name: { en: 'Herfindahl-Hirschman index', vi: 'Chỉ số Herfindahl-Hirschman (HHI)' },
  formula: 'HHI = Σ s_j²,  s_j = share of partner j',
  citation: 'Hirschman 1945; thresholds as named with each reading',
  status: 'confirmed',
};

/**
 * Lowest and highest HHI the shares allow; equal for a full table.
 *
 * @example
 * hhi({ known: [0.6, 0.25, 0.1, 0.05], rest: 0 }); // [0.435, 0.435]
 * hhi({ known: [0.5], rest: 0.5 }); // [0.25, 0.5]
 */
export function hhi({ known, rest }: Shares): readonly [number, number] {
  let sum = 0;
  for (const s of known) sum += s * s;
  return [sum, sum + rest * rest];
}
