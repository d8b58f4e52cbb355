/**
 * An event in the terms of the equilibrium models. A full cut is an embargo. A cut in part is a rise of trade cost
 * that would cut deliveries by this share if no wage and no price index moved, `(1 − s)^(−1/θ)`: these models have
 * no quotas.
 */
import type { Economy, TradeChange } from '../equilibrium/index.js';
import type { AppliedFlow } from '../roles.js';

/**
 * @returns the cost of trade, times what it was
 * @example
 * costOfCut(0.5, 5); // => 1.148698…
 */
export const costOfCut = (share: number, theta: number): number =>
  share >= 1 ? Infinity : Math.exp(-Math.log(1 - share) / theta);

/** One change, or one for each sector where the cost depends on it. */
export function changesOf(
  event: AppliedFlow,
  where: Pick<TradeChange, 'from' | 'to' | 'sectors'>,
  { sectors, theta }: Pick<Economy, 'sectors' | 'theta'>,
): readonly TradeChange[] {
  if (event.what === 'tariff') return [{ kind: 'tariff', ...where, value: event.rate }];
  if (event.what === 'cost') return [{ kind: 'iceberg', ...where, value: 1 + event.by }];
  if (event.share >= 1) return [{ kind: 'embargo', ...where }];
  return (where.sectors ?? sectors).map((code) => ({
    kind: 'iceberg',
    ...where,
    sectors: [code],
    value: costOfCut(event.share, theta[sectors.indexOf(code)] ?? NaN),
  }));
}
