/**
 * The loss of one side of trade, at the median elasticity and at its quartiles: product by product, and pooled
 * over the products whose elasticity is known, their shares of spending adding up to 1.
 */
import type { Missing } from '../../core/index.js';
import { type Cap, type CutOffLoss, type Sector, cutOffLoss } from './cut-off-loss.js';
import type { Elasticities, Elasticity } from './elasticities.js';
import { say } from './messages.js';
import type { ProductTrade, SideTrade } from './side-trade.js';

export interface LossSetting {
  readonly elasticities: Elasticities;
  readonly rho: number;
  /** Undefined where none can be chosen: home making and stocks are those of a buyer who is cut off. */
  readonly cap?: Cap | undefined;
  /** Share of spending met at home, 0 to below 1. */
  readonly homeShare: number;
}

/** A loss at the median elasticity, and at the quartiles of it. */
export interface LossEstimate {
  readonly at: Readonly<Record<keyof Pick<Elasticity, 'median' | 'lower' | 'upper'>, CutOffLoss>>;
  /** Products that enter, in the order of the sectors. */
  readonly products: readonly ProductTrade[];
  /** Share of all trade of the side that they make up. */
  readonly covered: number;
}

/** The sector one product is: its share of `whole`, and the share cut off of spending, home supply included. */
export const sectorOf = (
  trade: ProductTrade,
  sigma: number,
  { homeShare }: Pick<LossSetting, 'homeShare'>,
  whole: number = trade.total,
): Sector => ({
  spending: trade.total / whole,
  cut: (trade.cut / trade.total) * (1 - homeShare),
  sigma,
});

/**
 * @returns a reason where no product has a known elasticity
 */
export function estimateLoss(side: SideTrade, setting: LossSetting): LossEstimate | Missing {
  const known = side.products.flatMap((trade) => {
    const elasticity = setting.elasticities.of(trade.product);
    return elasticity === undefined ? [] : [{ trade, elasticity }];
  });
  if (known.length === 0) return { reason: 'not_covered', detail: say.noSigma({}) };
  const whole = known.reduce((sum, { trade }) => sum + trade.total, 0);
  const at = (pick: 'median' | 'lower' | 'upper'): CutOffLoss =>
    cutOffLoss(
      known.map(({ trade, elasticity }) => sectorOf(trade, elasticity[pick], setting, whole)),
      setting.rho,
      setting.cap,
    );
  return {
    at: { median: at('median'), lower: at('lower'), upper: at('upper') },
    products: known.map(({ trade }) => trade),
    covered: whole / side.total,
  };
}

/** One product of a side, as a side of its own. */
export const onlyProduct = (side: SideTrade, product: string): SideTrade | undefined => {
  const trade = side.products.find((p) => p.product === product);
  return trade && { ...side, products: [trade], total: trade.total, rows: trade.rows };
};

/**
 * The products whose loss has no end, at the lower quartile of the elasticity, where losses are largest.
 *
 * @returns none where the whole has a number
 */
export function withoutEnd(side: SideTrade, setting: LossSetting): readonly ProductTrade[] {
  const estimate = estimateLoss(side, setting);
  if ('reason' in estimate || estimate.at.lower.kind !== 'unbounded') return [];
  return estimate.at.lower.sectors.flatMap((i) => estimate.products[i] ?? []);
}

/** A side whose products without end count as not touched: what is lost at least, where the whole has no end. */
export function onlyWithEnd(side: SideTrade, setting: LossSetting): SideTrade {
  const endless = new Set(withoutEnd(side, setting).map((p) => p.product));
  return {
    ...side,
    products: side.products.map((p) => (endless.has(p.product) ? { ...p, cut: 0 } : p)),
  };
}

/**
 * Share of the trade that enters a loss whose loss has no end; 0 where all of it has a number.
 *
 * @example
 * // 64 of 100 spent on a product that only those cut off sell
 * endlessShare(side, setting); // 0.64
 */
export function endlessShare(side: SideTrade, setting: LossSetting): number | Missing {
  const estimate = estimateLoss(side, setting);
  if ('reason' in estimate) return estimate;
  const worth = (list: readonly ProductTrade[]): number =>
    list.reduce((sum, { total }) => sum + total, 0);
  return worth(withoutEnd(side, setting)) / worth(estimate.products);
}

/** One of the numbers of a loss, or why it has none. */
export function lossOr(
  loss: CutOffLoss,
  products: readonly ProductTrade[],
  pick: 'logLoss' | 'realLoss',
  setting: Pick<LossSetting, 'cap'>,
): number | Missing {
  return loss.kind === 'loss' ? loss[pick] : noLoss(loss, products, setting);
}

/** Why a loss has no number, with the products that are to blame. */
export function noLoss(
  loss: Exclude<CutOffLoss, { readonly kind: 'loss' }>,
  products: readonly ProductTrade[],
  { cap }: Pick<LossSetting, 'cap'>,
): Missing {
  const named = loss.sectors.slice(0, 3).map((i) => products[i]?.product ?? '');
  const fields = { products: named, count: loss.sectors.length, cap: cap !== undefined };
  return loss.kind === 'essential_input'
    ? { reason: 'not_applicable', detail: say.essentialInput(fields) }
    : { reason: 'undefined', detail: say.unbounded(fields) };
}

/** The numbers at the quartiles of the elasticity, smaller first, or why there are none. */
export function spreadOr(
  { at, products }: LossEstimate,
  pick: 'logLoss' | 'realLoss',
  setting: Pick<LossSetting, 'cap'>,
): readonly [number, number] | Missing {
  const low = lossOr(at.upper, products, pick, setting);
  const high = lossOr(at.lower, products, pick, setting);
  if (typeof low !== 'number') return low;
  return typeof high === 'number' ? [low, high] : high;
}
