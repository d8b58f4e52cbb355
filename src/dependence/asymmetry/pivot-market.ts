/**
 * Pivot market: a buyer that takes at least half of what we sell of a product, when the world outside buys too
 * little to take it over.
 *
 * Two tests per product: the share of market j in our exports `X_ij / X_i >= 0.5`, and the imports of everyone
 * but j and ourselves over our exports, `K = sum_{c != i,j} M_c / X_i < k`. With k = 3 we would have to win more
 * than a third of all other countries' imports to replace every buyer. What others import holds what they buy
 * from us already. Needs every importer: where a dataset holds reports of both sides and some report nothing,
 * each importer counts with the larger of its own report and its suppliers', so K is a lower bound; a lower
 * bound below k decides nothing. Unit: share; ratio.
 *
 * Source: METHODS A8, made for this project; k is made for this project and can be set.
 */
import type { Limit, Method } from '../../core/index.js';

export const MARKET_SHARE: Method = {
  id: 'market_share',
  version: '1',
  name: { en: 'Share of the largest market', vi: 'Tỷ phần của thị trường lớn nhất' },
  formula: 'X_ij / X_i',
  citation: 'Definition',
  status: 'confirmed',
};

export const OUTSIDE_CAPACITY: Method = {
  id: 'outside_capacity',
  version: '1',
  name: {
    en: 'Imports of all other countries over our exports',
    vi: 'Nhập khẩu của các nước khác so với xuất khẩu của ta',
  },
  formula: 'K = Σ_{c≠i,j} M_c / X_i',
  citation: 'Made for this project',
  status: 'derived',
};

export const PIVOT_SHARE: Limit = {
  id: 'pivot-share',
  kind: 'threshold',
  measure: 'market_share',
  crossedWhen: '>=',
  value: 0.5,
  unit: 'share',
  label: { en: 'one market takes a large part', vi: 'một thị trường chiếm phần lớn' },
  origin: 'METHODS A8, made for this project',
  status: 'derived',
};

export const PIVOT_CAPACITY: Limit = {
  id: 'pivot-capacity',
  kind: 'threshold',
  measure: 'outside_capacity',
  crossedWhen: '<',
  value: 3,
  unit: 'ratio',
  label: {
    en: 'pivot market: the others buy too little beside it',
    vi: 'thị trường then chốt: các nước khác mua quá ít',
  },
  origin:
    'made for this project: to replace all buyers we would need more than a third of what others import',
  status: 'derived',
};

export const PIVOT_LIMITS: readonly Limit[] = [PIVOT_SHARE, PIVOT_CAPACITY];

export interface PivotReading {
  /** Where the largest market stands among the places; the first of equals. */
  readonly market: number;
  readonly share: number;
  /** Imports of all but the market and ourselves over our exports. */
  readonly capacity: number;
}

/**
 * @param sold our exports of one product to each place
 * @param imports what each place imports of it from everyone
 * @param own where we stand among the places
 * @returns `undefined` where we export nothing of it
 * @example
 * pivotMarket([0, 60, 40], [0, 60, 100], 0); // { market: 1, share: 0.6, capacity: 1 }
 */
export function pivotMarket(
  sold: ArrayLike<number>,
  imports: ArrayLike<number>,
  own: number,
): PivotReading | undefined {
  let [market, exported, all] = [-1, 0, 0];
  for (let c = 0; c < sold.length; c++) {
    const amount = sold[c] as number;
    exported += amount;
    if (c !== own) all += imports[c] as number;
    if (amount > (market < 0 ? 0 : (sold[market] as number))) market = c;
  }
  if (market < 0) return undefined;
  return {
    market,
    share: (sold[market] as number) / exported,
    capacity: Math.max(0, all - (imports[market] as number)) / exported,
  };
}
