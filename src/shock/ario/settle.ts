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

/**
 * What a stock is after a step of `dt` days, in days of usual use. A stock that limits its buyer has what is used; one
 * that stops nobody is used as far as it goes.
 */
function stockAfter(stock: number, got: number, made: number, dt: number, limits: boolean): number {
  const used = !limits && made * dt > stock ? stock / dt : made;
  const after = stock + dt * (got - used);
  // Rounding alone can leave less than nothing: the limit holds use to what there is.
  return after < 0 && after > -1e-9 ? 0 : after;
}

/** What a sector gets of a product for itself, in parts of its usual purchase. */
export function ownPart(s: ArioState, k: number, share: number): number {
  const extra = s.rebuilding[k]!;
  return extra === 0 ? share : share - (share * extra) / (s.pace[k]! + extra);
}

/** Whether the kernel settles a group, and writes its orders out: as corrected, where nobody of it rebuilds. */
export const byKernel = ({ parameters: { mode }, claimsOf }: ArioFixed, group: number): boolean =>
  mode.runsDown &&
  mode.orderFor === 'planned' &&
  mode.stockGoal === 'usual' &&
  mode.ordersGoTo === 'usual' &&
  !mode.tolerance &&
  !claimsOf.has(group);

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
  const { mode, restockDays, step: dt } = parameters;
  const { stock, pace, sent, rebuilding } = s;
  const { bought, products } = purchases;
  const { runsDown } = mode;
  const { keep, full } = close;
  // Where nobody rebuilds, all that is sent is a buyer's own.
  const rebuilds = fixed.claimsOf.has(group);
  if (s.cells.refill !== undefined && byKernel(fixed, group))
    return s.cells.refill(
      group,
      {
        store: stock,
        asked: sent,
        again: pace,
        sums,
        usual: s.usual,
        limits: s.limits,
        goals: s.goals,
        made: s.made,
        planned: s.planned,
        most: s.allowed,
      },
      dt,
      restockDays,
    );
  const m = products.length;
  const n = purchases.nodeAt.length;
  let received = 0;
  for (let lane = 0; lane < LANES; lane++) {
    const j = group * LANES + lane;
    if (j >= n) break;
    const planned = s.planned[j]!;
    const made = s.made[j]!;
    const base = mode.orderFor === 'planned' ? planned : made;
    const aim = mode.stockGoal === 'usual' ? 1 : planned;
    let most = Infinity;
    let came = 0;
    for (let p = 0, k = group * m * LANES + lane; p < m; p++, k += LANES) {
      const usual = bought[k]!;
      if (usual === 0) continue;
      const amount = sent[k]! * sums[k]!;
      came += amount;
      const share = amount / usual;
      const got = !rebuilds || rebuilding[k] === 0 ? share : ownPart(s, k, share);
      const limit = limitDays[k]!;
      const left = keep ? stock[k]! : stockAfter(stock[k]!, got, made, dt, limit !== 0);
      stock[k] = left;
      if (limit !== 0 && left / limit < most) most = left / limit;
      const gap = full ? 0 : stockDays[p]! * aim - left;
      const order = gap < 0 && !runsDown ? base : base + gap / restockDays;
      pace[k] = order > 0 ? order : 0;
    }
    s.allowed[j] = most;
    received += came;
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
    const now = s.stock[k]!;
    const stock = keep
      ? now
      : stockAfter(now, got, s.made[j]!, parameters.step, fixed.limitDays[k] !== 0);
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
