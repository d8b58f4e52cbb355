/**
 * Who wins when two fight: gains of other sellers when a buyer stops buying from a seller, and the goods that the
 * seller then brings to other buyers.
 *
 * Product by product, D what buyer A bought from seller B.
 * Gain of k, among A's other suppliers: from `min(D·s_k, r·X_k)`, its share s_k of what A buys from others within
 * its spare capacity, to `min(D, r·X_k)`, all that its capacity allows; X_k: exports of k, r: spare share.
 * Surge in c, among B's other buyers: from 0 to `D·m_Bc / (X_B − D)`, all of D spread as B's other sales are.
 * Places that are not named count among the others and have no gain, capacity or surge of their own.
 * Summed over products, in whole units of the dataset. A range of what could be, never a forecast: prices, quality,
 * new suppliers and smaller demand are not in it. Made for this project (METHODS B2 and the issue it answers).
 */
import type { Method } from '../../core/index.js';
import { suppliersOf } from './alternative-capacity.js';
import { isUnnamed } from '../table/unnamed.js';
import { type ProductNetworks, endsOf, flowsOf } from './networks.js';

export const BYSTANDER_GAIN: Method = {
  id: 'bystander_gain',
  version: '1',
  name: {
    en: 'Sales a bystander could gain',
    vi: 'Doanh số nước ngoài cuộc có thể giành được',
  },
  formula: 'Σ_p min(D·s_k, r·X_k) to Σ_p min(D, r·X_k)',
  citation: 'Made for this project; a range of what could be, not a forecast',
  status: 'derived',
};

export const IMPORT_SURGE: Method = {
  id: 'import_surge',
  version: '1',
  name: {
    en: 'Goods that could be turned to a third country',
    vi: 'Hàng có thể bị chuyển sang nước thứ ba',
  },
  formula: '0 to Σ_p D·m_Bc / (X_B − D)',
  citation: 'Made for this project; a range of what could be, not a forecast',
  status: 'derived',
};

export interface Gain {
  /** Index of the place. */
  readonly place: number;
  /** What it sells to the buyer now, of the products diverted. */
  readonly now: number;
  /** Its part of what is diverted, by its share among the buyer's other suppliers; capacity left aside. */
  readonly proportional: number;
  /** Within capacity: the proportional part, and all that capacity allows. */
  readonly low: number;
  readonly high: number;
}

export interface Diversion {
  /** What the buyer bought from the seller. */
  readonly diverted: number;
  /** Of it, what no other supplier of the buyer sells to it now. */
  readonly alone: number;
  /** Of it, what the spare capacity of all its other suppliers together does not reach. */
  readonly unfilled: number;
  /** Largest proportional part first. */
  readonly gains: readonly Gain[];
}

/**
 * @param buyer index of the place that stops buying
 * @param seller index of the place it no longer buys from
 * @param spare r, 0 or more
 * @param products indexes; all where none are named
 * @example
 * // A bought 60 from B, 30 from K (which exports 400) and 10 from L (which exports 20):
 * divertPurchases(world, a, b, 0.1).gains; // K: 40 to 40; L: 2 to 2
 */
export function divertPurchases(
  world: ProductNetworks,
  buyer: number,
  seller: number,
  spare: number,
  products: Iterable<number> = world.products.keys(),
): Diversion {
  const gains = new Map<number, { now: number; proportional: number; low: number; high: number }>();
  let [diverted, alone, unfilled] = [0, 0, 0];
  for (const p of products) {
    const suppliers = suppliersOf(world, p, buyer);
    const lost = suppliers.get(seller) ?? 0;
    if (lost === 0) continue;
    diverted += lost;
    suppliers.delete(seller);
    let others = 0;
    for (const amount of suppliers.values()) others += amount;
    if (others === 0) alone += lost;
    const { sold } = endsOf(world, p);
    let reach = 0;
    for (const [place, now] of suppliers) {
      if (isUnnamed(world.places[place] ?? '')) continue;
      const room = spare * (sold[place] as number);
      reach += room;
      const gain = gains.get(place) ?? { now: 0, proportional: 0, low: 0, high: 0 };
      const part = (lost * now) / others;
      gain.now += now;
      gain.proportional += part;
      gain.low += Math.min(part, room);
      gain.high += Math.min(lost, room);
      gains.set(place, gain);
    }
    unfilled += Math.max(0, lost - reach);
  }
  return {
    diverted,
    alone,
    unfilled,
    gains: [...gains]
      .map(([place, gain]) => ({ place, ...gain }))
      .sort((a, b) => b.proportional - a.proportional || a.place - b.place),
  };
}

export interface Surge {
  /** Index of the place. */
  readonly place: number;
  /** What it buys from the seller now, of the products set free. */
  readonly now: number;
  /** What it buys of these products from all. */
  readonly imports: number;
  /** Most that could be turned to it, spread as the seller's other sales are. */
  readonly high: number;
}

/**
 * Where the seller's goods could go instead, largest first; a product that it sells to nobody else goes nowhere.
 *
 * @example
 * // B sold 60 to A, 30 to C and 10 to E: 45 could turn to C, 15 to E.
 * turnSales(world, a, b).map((s) => s.high); // [45, 15]
 */
export function turnSales(
  world: ProductNetworks,
  buyer: number,
  seller: number,
  products: Iterable<number> = world.products.keys(),
): Surge[] {
  const surges = new Map<number, { now: number; imports: number; high: number }>();
  for (const p of products) {
    const [first, last] = flowsOf(world, p);
    const { sold, bought } = endsOf(world, p);
    let free = 0;
    for (let i = first; i < last; i++)
      if (world.from[i] === seller && world.to[i] === buyer) free = world.value[i] as number;
    const others = (sold[seller] as number) - free;
    if (free === 0 || others <= 0) continue;
    for (let i = first; i < last; i++) {
      const place = world.to[i] as number;
      if (world.from[i] !== seller || place === buyer) continue;
      if (isUnnamed(world.places[place] ?? '')) continue;
      const now = world.value[i] as number;
      const surge = surges.get(place) ?? { now: 0, imports: 0, high: 0 };
      surge.now += now;
      surge.imports += bought[place] as number;
      surge.high += (free * now) / others;
      surges.set(place, surge);
    }
  }
  return [...surges]
    .map(([place, surge]) => ({ place, ...surge }))
    .sort((a, b) => b.high - a.high || a.place - b.place);
}
