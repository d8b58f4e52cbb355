/**
 * Rerouting: how much of what comes in from one country could be what goes out to another.
 *
 * `R_g = sum_p sum_q min(M_{A->us,p,q,g}, X_{us->C,p,q,g})` over products p, periods q and geographies g (the
 * country, its provinces, its firms): in each cell no more can be passed on than came in, and no more than went
 * out. It bounds rerouting from above: the same product may as well be made here and eaten here. The finer the
 * cells, the smaller the bound, since the sum of smaller minima is never more; a product-level bound and a
 * firm-level one differ by an order of magnitude for the same year and flows (METHODS A12: 16.1% of exports
 * against 1.8% for Viet Nam in 2021). So it is a range and never one number: from the finest geography there is,
 * or from zero where there is none, to the product level.
 *
 * Net of a base year: `sum_p max(0, R_p - R_p,base)`, what passes beyond what passed before, product by product;
 * codes that came with a later edition of the classification have no base and count in full.
 * Unit: the currency of the table; shares of exports to C, 0 to 1.
 *
 * Source: Iyoha, Malesky, Wen and Wu, HBS Working Paper 24-072; the minimum is our reading of "maximum value of
 * trade flows passing through" (derived).
 */
import { type Method, groupBy } from '../../core/index.js';

export const REROUTING: Method = {
  id: 'rerouting',
  version: '1',
  name: { en: 'Rerouting, bounds', vi: 'Chuyển tuyến hàng hóa, cận' },
  formula:
    'R = Σ_p min(M_{A→us,p}, X_{us→C,p}), from the finest geography there is (else 0) to the product level',
  citation: 'After Iyoha, Malesky, Wen and Wu, HBS 24-072; the minimum is our reading of it',
  status: 'derived',
};

export const REROUTING_NET: Method = {
  id: 'rerouting_net',
  version: '1',
  name: { en: 'Rerouting beyond a base year, bounds', vi: 'Chuyển tuyến vượt năm gốc, cận' },
  formula: 'Σ_p max(0, R_p − R_p,base)',
  citation: 'Made for this project, after HBS 24-072',
  status: 'derived',
};

/** What of one product came in from A and went out to C, in one period and at one place. */
export interface RouteLeg {
  readonly product: string;
  readonly period: string;
  /** From the largest to the smallest: province, then firm; empty where only the country is known. */
  readonly geography: readonly string[];
  readonly inflow: number;
  readonly outflow: number;
}

/**
 * The bound at one depth of geography.
 *
 * @param depth 0: the whole country; 1: the first level of the legs' geography, and so on
 * @example
 * const legs = [
 *   { product: '8542', period: '2021', geography: ['Bac Ninh'], inflow: 90, outflow: 0 },
 *   { product: '8542', period: '2021', geography: ['Ha Noi'], inflow: 10, outflow: 100 },
 * ];
 * reroutedAt(legs, 0); // 100
 * reroutedAt(legs, 1); // 10
 */
export function reroutedAt(legs: readonly RouteLeg[], depth: number): number {
  const cell = (leg: RouteLeg): string =>
    JSON.stringify([leg.product, leg.period, ...leg.geography.slice(0, depth)]);
  let sum = 0;
  for (const of of groupBy(legs, cell).values()) {
    const [inflow, outflow] = of.reduce(([m, x], l) => [m + l.inflow, x + l.outflow], [0, 0]);
    sum += Math.min(inflow, outflow);
  }
  return sum;
}

/**
 * From the finest geography every leg has, or from zero where some have none, to the product level.
 *
 * @example
 * reroutingRange(legs); // [10, 100] of the legs above
 */
export function reroutingRange(legs: readonly RouteLeg[]): readonly [number, number] {
  const depth = legs.length === 0 ? 0 : Math.min(...legs.map((leg) => leg.geography.length));
  return [depth === 0 ? 0 : reroutedAt(legs, depth), reroutedAt(legs, 0)];
}

/**
 * The product-level bound beyond that of a base year, product by product.
 *
 * @example
 * reroutedBeyond([{ ...leg, inflow: 50, outflow: 80 }], [{ ...leg, inflow: 20, outflow: 90 }]); // 30
 */
export function reroutedBeyond(legs: readonly RouteLeg[], base: readonly RouteLeg[]): number {
  const bounds = (of: readonly RouteLeg[]): Map<string, number> =>
    new Map([...groupBy(of, (l) => l.product)].map(([p, some]) => [p, reroutedAt(some, 0)]));
  const before = bounds(base);
  return [...bounds(legs)].reduce(
    (sum, [p, now]) => sum + Math.max(0, now - (before.get(p) ?? 0)),
    0,
  );
}
