/**
 * What a group of buyers does with what it was sent: stocks move, the most they allow is read, and the next orders
 * are written. Formulas (day t, buyer j, product p, all in parts of the usual and days of usual use):
 *
 *   stock  S(t+1) = S(t) + dt (received - used),   used = output y, less where a stock that stops nobody runs out
 *   limit  y <= S / (ψ n),  and never more than S / dt
 *   order  o = max(0, y_planned + (n - S(t+1)) / τ)
 */
import { LANES } from '../../linalg/index.js';
import { closeTo } from './close.js';
import type { ArioFixed, ArioState } from './state.js';

/** Whether all stocks are left as they are, and whether all count as full; see `modes.ts`, `tolerance`. */
export interface Closeness {
  readonly keep: boolean;
  readonly full: boolean;
}

/** What a stock would be after today. */
export function stockAfter(
  fixed: ArioFixed,
  s: ArioState,
  k: number,
  j: number,
  got: number,
): number {
  const dt = fixed.parameters.step;
  const stock = s.stock[k]!;
  const wanted = s.made[j]!;
  const used = fixed.limitDays[k] === 0 && wanted * dt > stock ? stock / dt : wanted;
  const after = stock + dt * (got - used);
  // Rounding alone can leave less than nothing: the limit holds use to what there is.
  return after < 0 && after > -1e-9 ? 0 : after;
}

/** What a sector gets of a product for itself, in parts of its usual purchase. */
export function ownPart(s: ArioState, k: number, share: number): number {
  const extra = s.rebuilding[k]!;
  return extra === 0 ? share : share - (share * extra) / (s.pace[k]! + extra);
}

/**
 * Settles the sectors among a group of buyers.
 *
 * @param sums what each buyer was sent of each product per unit of `sent`, in the table's unit
 * @returns what they received, in the table's unit a year
 */
export function settleSectors(
  fixed: ArioFixed,
  s: ArioState,
  group: number,
  sums: Float64Array,
  close: Closeness,
): number {
  const { purchases, parameters, stockDays, limitDays } = fixed;
  const { mode, restockDays } = parameters;
  const { bought, products } = purchases;
  const m = products.length;
  const n = purchases.nodeAt.length;
  let received = 0;
  for (let lane = 0; lane < LANES; lane++) {
    const j = group * LANES + lane;
    if (j >= n) break;
    const planned = s.planned[j]!;
    const base = mode.orderFor === 'planned' ? planned : s.made[j]!;
    const aim = mode.stockGoal === 'usual' ? 1 : planned;
    let most = Infinity;
    for (let p = 0; p < m; p++) {
      const k = (group * m + p) * LANES + lane;
      const usual = bought[k]!;
      if (usual === 0) continue;
      const share = (s.sent[k]! * sums[k]!) / usual;
      received += share * usual;
      const stock = close.keep ? s.stock[k]! : stockAfter(fixed, s, k, j, ownPart(s, k, share));
      s.stock[k] = stock;
      const limit = limitDays[k]!;
      if (limit !== 0 && stock < most * limit) most = stock / limit;
      let gap = close.full ? 0 : stockDays[p]! * aim - stock;
      if (gap < 0 && !mode.runsDown) gap = 0;
      const order = base + gap / restockDays;
      s.pace[k] = order > 0 ? order : 0;
    }
    s.allowed[j] = most;
  }
  return received;
}

/** Reads, before anything moves, whether deliveries all but equal use and stocks all but equal their goals. */
export function closeness(fixed: ArioFixed, s: ArioState, sums: Float64Array): Closeness {
  const { purchases, parameters, stockDays } = fixed;
  const { bought, products, nodeAt } = purchases;
  const m = products.length;
  const aim = (j: number): number => (parameters.mode.stockGoal === 'usual' ? 1 : s.planned[j]!);
  let keep = true;
  let full = true;
  const each = (
    visit: (k: number, j: number, p: number, got: number, day: number) => void,
  ): void => {
    for (let j = 0; j < nodeAt.length; j++)
      for (let p = 0; p < m; p++) {
        const k = (Math.floor(j / LANES) * m + p) * LANES + (j % LANES);
        if (bought[k] === 0) continue;
        const got = ownPart(s, k, (s.sent[k]! * sums[k]!) / bought[k]!);
        visit(k, j, p, got, (bought[k]! / parameters.daysPerYear) * parameters.step);
      }
  };
  each((_k, j, _p, got, day) => {
    keep &&= closeTo(got * day, s.made[j]! * day);
  });
  each((k, j, p, got, day) => {
    const stock = keep ? s.stock[k]! : stockAfter(fixed, s, k, j, got);
    full &&= closeTo(stock * day, stockDays[p]! * aim(j) * day);
  });
  return { keep, full };
}

/** The most that stocks allow, before the first step. */
export function allowedByStocks(
  { purchases, limitDays }: ArioFixed,
  s: ArioState,
  group: number,
): void {
  const m = purchases.products.length;
  for (let j = group * LANES; j < Math.min((group + 1) * LANES, purchases.nodeAt.length); j++)
    for (let p = 0; p < m; p++) {
      const k = (Math.floor(j / LANES) * m + p) * LANES + (j % LANES);
      const limit = limitDays[k]!;
      if (limit !== 0) s.allowed[j] = Math.min(s.allowed[j]!, s.stock[k]! / limit);
    }
}
