/**
 * What a run remembers from one step to the next. All of it is in parts of what was usual before the shock, and
 * stocks in days of usual use, so that no amount per year ever meets one per day.
 *
 * By position (supplier), or by sum (buyer and product) as `linalg/quads.ts` lays them out.
 */
import { openQuads, type OpenQuads } from '../../linalg/index.js';
import { sumAt, type Purchases } from '../purchases.js';
import type { Effects } from './effects.js';
import { stockDaysOf, thresholdOf, type ArioParameters } from './parameters.js';

/** An order to rebuild: what is left of it, and how fast it is placed. */
export interface Claim {
  readonly position: number;
  readonly sum: number;
  readonly capital: number;
  /** Day of the damage, day its rebuilding begins, and days over which what is left is ordered. */
  readonly start: number;
  readonly from: number;
  readonly days: number;
  readonly whole: number;
  /** In the table's unit. */
  left: number;
  /** What is ordered of it today, in parts of the buyer's usual purchase. */
  pace: number;
}

export interface ArioState {
  /** Steps done. */
  steps: number;
  /** Output; 1 is usual. */
  readonly made: Float64Array;
  /** The smaller of demand and capacity. */
  readonly planned: Float64Array;
  /** Capacity without cuts, α. */
  readonly stretch: Float64Array;
  /** Capacity, cuts included. */
  readonly capacity: Float64Array;
  /** Most that inputs in stock allow; infinite where nothing limits. */
  readonly allowed: Float64Array;
  /** By sum: days of usual use. */
  readonly stock: Float64Array;
  /** By sum: what a buyer orders for itself, in parts of its usual purchase. */
  readonly pace: Float64Array;
  /** By sum: the same with rebuilding, as it is placed with suppliers. */
  readonly sent: Float64Array;
  /** By sum: rebuilding alone. */
  readonly rebuilding: Float64Array;
  /** By position, in the table's unit a year: orders of sectors, and of final users with rebuilding. */
  readonly bySectors: Float64Array;
  readonly byFinal: Float64Array;
  /** By position: what suppliers could make when today's orders were placed; all 1 where orders go as usual. */
  readonly able: Float64Array;
  readonly claims: readonly Claim[];
  /** By sum: `bought` and `limitDays`, and by product `stockDays`, where the kernel can read them. */
  readonly usual: Float64Array;
  readonly limits: Float64Array;
  readonly goals: Float64Array;
  /** The table's cells, less what is cut today. */
  readonly cells: OpenQuads;
}

/** What does not change in a run. */
export interface ArioFixed {
  readonly purchases: Purchases;
  readonly parameters: ArioParameters;
  readonly effects: Effects;
  /** By product: days of use a stock aims for. */
  readonly stockDays: Float64Array;
  /** By sum: days of use below which a stock limits output; 0 where its lack stops nobody. */
  readonly limitDays: Float64Array;
  /** Claims by the group of buyers they stand in. */
  readonly claimsOf: ReadonlyMap<number, readonly Claim[]>;
}

/** The state before the first step: everything as usual, orders not yet placed. */
export function startOf(
  fixed: Omit<ArioFixed, 'claimsOf'>,
  kernel?: WebAssembly.Module,
): ArioState {
  const { purchases, effects, stockDays, limitDays } = fixed;
  const n = purchases.nodeAt.length;
  const sums = purchases.bought.length;
  const m = purchases.products.length;
  const usual = (): Float64Array => new Float64Array(n).fill(1);
  // Seven arrays by sum, and eleven by position or by product, are read or written by the passes.
  const cells = openQuads(purchases.cells, {
    kernel,
    own: effects.flow.length > 0,
    room: 7 * sums + 10 * n + purchases.firstFinal + m,
  });
  const copy = (x: Float64Array): Float64Array => {
    const inside = cells.vector(x.length);
    inside.set(x);
    return inside;
  };
  const stock = cells.vector(sums);
  const pace = copy(purchases.bought.map((x) => (x > 0 ? 1 : 0)));
  for (let j = 0; j < n; j++)
    for (let p = 0; p < m; p++) {
      const k = sumAt(m, j, p);
      if (purchases.bought[k]! > 0) stock[k] = stockDays[p]!;
    }
  const made = copy(purchases.output.map((x) => (x > 0 ? 1 : 0)));
  const sent = cells.vector(sums);
  return {
    steps: 0,
    made,
    planned: copy(made),
    stretch: usual(),
    capacity: usual(),
    allowed: cells.vector(purchases.firstFinal).fill(Infinity),
    usual: copy(purchases.bought),
    limits: copy(limitDays),
    goals: copy(stockDays),
    stock,
    pace,
    sent,
    rebuilding: new Float64Array(sums),
    bySectors: new Float64Array(n),
    byFinal: new Float64Array(n),
    able: usual(),
    claims: effects.damage.flatMap((d) =>
      d.claims.map(({ sum, part }) => ({
        position: d.position,
        sum,
        capital: d.capital,
        start: d.event.start,
        from: d.event.start + (d.event.duration ?? 0),
        days: d.event.rebuildDays ?? fixed.parameters.rebuildDays,
        whole: d.amount * part,
        left: 0,
        pace: 0,
      })),
    ),
    cells,
  };
}

/** Days of use, by sum, below which a stock limits its buyer; 0 where the input is too small or not essential. */
export function limitDaysOf(purchases: Purchases, parameters: ArioParameters): Float64Array {
  const { products, bought, output } = purchases;
  const least = thresholdOf(parameters);
  const limits = new Float64Array(bought.length);
  for (let j = 0; j < output.length; j++)
    for (const [p, code] of products.entries()) {
      const k = sumAt(products.length, j, p);
      if (!(bought[k]! > least * output[j]!) || parameters.nonEssential.includes(code)) continue;
      // Never more in a step than there is: a stock cannot fall below zero.
      limits[k] = Math.max(parameters.psi * stockDaysOf(parameters, code), parameters.step);
    }
  return limits;
}
