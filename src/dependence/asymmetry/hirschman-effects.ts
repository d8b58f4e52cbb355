/**
 * Hirschman's supply effect and influence effect, read off one flow from both of its ends.
 *
 * A flow from j to i has two weights. `s = M_ij / M_i`, j's share in our imports: what we would have to
 * replace, the supply effect j gives up or withholds. `w = M_ij / X_j`, our share in j's exports: what j would
 * lose by stopping it. Their difference `s - w` is the influence effect of the flow: above zero, stopping it
 * costs us more of our imports than it costs j of its exports, and the threat is j's to make; below zero it is
 * ours. Read the other way round for our exports to j. Pooled over products, or for one product, where all
 * shares are of that product alone. Unit: shares, 0 to 1; difference in percentage points.
 *
 * Source: Hirschman, National Power and the Structure of Foreign Trade, 1945 (the two effects are confirmed;
 * these shares as their measure are made for this project).
 */
import type { Method } from '../../core/index.js';

const effect = (id: string, name: Method['name'], formula: string): Method => ({
  id,
  version: '1',
  name,
  formula,
  citation:
    'Hirschman 1945 for the effects; these shares as their measure are made for this project',
  status: 'derived',
});

export const SUPPLY_EFFECT = effect(
  'supply_effect',
  {
    en: 'Share of the flow at its buyer (supply effect)',
    vi: 'Tỷ phần ở bên mua (hiệu ứng cung ứng)',
  },
  's = M_ij / M_i',
);
export const MARKET_WEIGHT = effect(
  'market_weight',
  { en: 'Share of the flow at its seller', vi: 'Tỷ phần ở bên bán' },
  'w = M_ij / X_j',
);
export const INFLUENCE_EFFECT = effect(
  'influence_effect',
  { en: 'Influence effect of the flow', vi: 'Hiệu ứng ảnh hưởng của luồng' },
  's − w;  above zero the seller holds the threat, below zero the buyer',
);

export interface FlowEffects {
  /** Share of the flow in all the buyer buys. */
  readonly supply: number;
  /** Share of the flow in all the seller sells. */
  readonly market: number;
  /** `supply - market`. */
  readonly influence: number;
}

/**
 * @param bought the flow as the buyer counts it
 * @param boughtInAll all the buyer's imports, of the same products
 * @param sold the flow as the seller counts it
 * @param soldInAll all the seller's exports, of the same products
 * @returns `undefined` where a total is not above zero
 * @example
 * flowEffects(30, 100, 30, 600); // { supply: 0.3, market: 0.05, influence: 0.25 }
 */
export function flowEffects(
  bought: number,
  boughtInAll: number,
  sold: number,
  soldInAll: number,
): FlowEffects | undefined {
  if (!(boughtInAll > 0) || !(soldInAll > 0)) return undefined;
  const [supply, market] = [bought / boughtInAll, sold / soldInAll];
  return { supply, market, influence: supply - market };
}
