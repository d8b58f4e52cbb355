/**
 * Where diversification pays most: what one more point of share with the suppliers cut off adds to the loss, and
 * what ten points fewer would save.
 *
 * `d ln(P'/P) / dω_J = Ω_J / ((σ_J − 1)(1 − ω_J))`, in log loss per unit of share, at ρ = 1. The sector with
 * the highest value is the one to diversify first; it need not be the one with the highest share. Where hardly
 * anything comes from those suppliers there is nothing to move, so sectors are ranked by what can be saved:
 * `Ω_J/(σ_J − 1) · ln((1 − ω_J + δ)/(1 − ω_J))`, `δ = min(step, ω_J)`, step ten points. No value where σ ≤ 1 (an
 * essential input) or ω = 1 (without end).
 *
 * Origin: derivative of the cut-off loss (cut-off-loss.ts); made for this project.
 */
import type { Method } from '../../core/index.js';
import type { Sector } from './cut-off-loss.js';

export const MARGINAL_VALUE: Method = {
  id: 'diversification_value',
  version: '1',
  name: { en: 'Marginal value of diversification', vi: 'Giá trị cận biên của đa dạng hóa' },
  formula: "d ln(P'/P) / dω = Ω / ((σ − 1)(1 − ω))",
  citation: 'Derivative of the loss if cut off; made for this project',
  status: 'derived',
};

/**
 * @returns log loss per unit of share; undefined where σ ≤ 1 or ω = 1
 * @example
 * marginalValue({ spending: 0.5, cut: 0.75, sigma: 3 }); // 1
 */
export function marginalValue({ spending, cut, sigma }: Sector): number | undefined {
  return sigma > 1 && cut < 1 ? spending / ((sigma - 1) * (1 - cut)) : undefined;
}

/** Points of share that are moved to other suppliers. */
export const STEP = 0.1;

export const DIVERSIFICATION_SAVING: Method = {
  ...MARGINAL_VALUE,
  id: 'diversification_saving',
  name: { en: 'Saved by ten points fewer', vi: 'Giảm được nếu bớt mười điểm' },
  formula: 'Ω/(σ − 1) · ln((1 − ω + δ)/(1 − ω)),  δ = min(0.1, ω)',
};

/**
 * Log loss saved by moving `step` of the share to other suppliers, or all of it where it is less.
 *
 * @returns undefined where σ ≤ 1 or ω = 1
 * @example
 * savingOf({ spending: 1, cut: 0.95, sigma: 2 }); // 1.0986
 * savingOf({ spending: 1, cut: 0.35, sigma: 2 }); // 0.1431
 */
export function savingOf({ spending, cut, sigma }: Sector, step = STEP): number | undefined {
  if (!(sigma > 1 && cut < 1)) return undefined;
  return (spending / (sigma - 1)) * Math.log1p(Math.min(step, cut) / (1 - cut));
}

/**
 * Places in the list, the sector where diversification saves most first; sectors without a value are left out.
 *
 * @example
 * diversifyFirst([
 *   { spending: 0.02, cut: 0.9, sigma: 4 }, // the highest share: saves 0.0046
 *   { spending: 0.5, cut: 0.4, sigma: 2 }, // saves 0.0771
 * ]); // [1, 0]
 */
export function diversifyFirst(sectors: readonly Sector[]): number[] {
  return sectors
    .map((sector, i) => [i, savingOf(sector)] as const)
    .filter((pair): pair is readonly [number, number] => pair[1] !== undefined)
    .toSorted(([i, a], [j, b]) => b - a || i - j)
    .map(([i]) => i);
}
