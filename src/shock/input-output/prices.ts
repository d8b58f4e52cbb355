/**
 * Leontief prices: what goods cost when a cost rises and every seller passes all of it on, `p = Lᵀ v'` with `v'` what
 * each node pays for other than inputs, per unit of output, and prices 1 before.
 *
 * Answers who pays in the end if nobody buys elsewhere: an upper bound of what a tariff makes dearer. Cannot answer
 * how much less is bought, nor what the taxing state earns.
 *
 * Origin: Leontief; Miller and Blair, Input-Output Analysis, 2nd ed., 2.6 (recalled).
 */
import type { Method } from '../../core/index.js';
import { timesTransposed } from '../../linalg/index.js';
import type { LeontiefSystem } from '../../accounts/index.js';
import { pricesAfter } from './cut.js';
import { type Delivery, taxOf } from './flows.js';

export const PRICES: Method = {
  id: 'leontief_prices',
  version: '1',
  name: {
    en: 'Prices when all of a cost is passed on',
    vi: 'Giá khi toàn bộ chi phí được chuyển tiếp',
  },
  formula: 'p_j = Σ_i (1 + τ_ij) a_ij p_i + v_j; a buyer pays Σ_i (1 + τ_i) p_i f_i / Σ_i f_i',
  citation: 'Miller and Blair 2009, Input-Output Analysis, 2.6',
  status: 'recalled',
};

/**
 * Prices when what is paid beside inputs rises.
 *
 * @param cost rise of it per unit of output, node by node: 0.05 for 5% of the price of before
 * @returns n prices, 1 before
 * @example
 * // Z = [[150, 500], [200, 100]], x = (1000, 2000)
 * costPush(system, Float64Array.of(0.1, 0)); // => [1.12541…, 1.03300…]
 */
export const costPush = (
  { inverse }: Pick<LeontiefSystem, 'inverse'>,
  cost: Float64Array,
): Float64Array => timesTransposed(inverse, cost).map((x) => 1 + x);

/** What a tariff does to prices if all of it is passed on. */
export interface PassedOn {
  /** Price of each node's product, 1 before, without the tariff on that product itself. */
  readonly prices: Float64Array;
  /** What final users of each place pay more, as a share of what they paid, tariffs on final goods included. */
  readonly finalUsers: Float64Array;
}

/**
 * @param flows whose `share` is the rate: 0.25 for 25%
 * @throws TuchuError as `cutOf` does
 * @example
 * passedOn(system, [{ from: ['CHN'], to: ['USA'], share: 0.25 }]).finalUsers; // what each place's final users pay more
 */
export function passedOn(
  system: Pick<LeontiefSystem, 'table' | 'a' | 'inverse'> & LeontiefSystem,
  flows: readonly Delivery[],
): PassedOn {
  const { table } = system;
  const { nodes, finals, f, places } = table;
  const prices = pricesAfter(system, taxOf(system, flows));
  const [paid, more] = [new Float64Array(places.length), new Float64Array(places.length)];
  const at = new Map(places.map((place, p) => [place, p]));
  const rateOf = (i: number, buyer: string): number => {
    const { place, sector } = nodes[i]!;
    if (buyer === place) return 0;
    const flow = flows.find(
      ({ from, to, sectors }) =>
        from.includes(place) && to.includes(buyer) && (sectors?.includes(sector) ?? true),
    );
    return flow?.share ?? 0;
  };
  const rates = new Float64Array(nodes.length * places.length);
  for (let i = 0; i < nodes.length; i++)
    for (let p = 0; p < places.length; p++) rates[i * places.length + p] = rateOf(i, places[p]!);
  finals.forEach((use, k) => {
    const p = at.get(use.place);
    if (p === undefined || use.inventories) return;
    for (let i = 0; i < nodes.length; i++) {
      const amount = f.data[i * f.cols + k]!;
      paid[p]! += amount;
      more[p]! += amount * (prices[i]! * (1 + rates[i * places.length + p]!) - 1);
    }
  });
  return { prices, finalUsers: more.map((x, p) => (paid[p]! > 0 ? x / paid[p]! : 0)) };
}
