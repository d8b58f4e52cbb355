/** The orders of a step: what final users ask for, what is rebuilt, to whom orders go, and which deliveries are cut. */
import { LANES } from '../../linalg/index.js';
import { sumAt } from '../purchases.js';
import { forceAt } from './events.js';
import type { Scratch } from './scratch.js';
import type { ArioFixed, ArioState } from './state.js';

/** Final users get their part; what they ask for next is read. */
export function settleFinal(
  fixed: ArioFixed,
  s: ArioState,
  w: Scratch,
  group: number,
  next: number,
): number {
  const { purchases } = fixed;
  const m = purchases.products.length;
  let received = 0;
  for (let row = group * LANES; row < (group + 1) * LANES; row++) {
    if (row > purchases.otherRow) break;
    let [asked, came] = [0, 0];
    for (let p = 0; p < m; p++) {
      const k = sumAt(m, row, p);
      const usual = purchases.bought[k]!;
      if (usual === 0) continue;
      const share = (s.sent[k]! * w.sums[k]!) / usual;
      received += share * usual;
      const extra = s.rebuilding[k]!;
      asked += s.pace[k]! * usual;
      came += (extra === 0 ? share : share - (share * extra) / (s.pace[k]! + extra)) * usual;
    }
    w.asked[row - purchases.firstFinal] = asked;
    w.came[row - purchases.firstFinal] = came;
  }
  finalPace(fixed, s, group, next);
  return received;
}

/** What final users ask for at a time, in parts of the usual. */
export function finalPace(
  { purchases, effects }: ArioFixed,
  s: ArioState,
  group: number,
  time: number,
): void {
  if (effects.demand.length === 0) return;
  const m = purchases.products.length;
  const [from, end] = [group * m * LANES, (group + 1) * m * LANES];
  for (let k = from; k < end; k++) s.pace[k] = purchases.bought[k] === 0 ? 0 : 1;
  for (const { event, at } of effects.demand) {
    const cut = event.cut * forceAt(event, time);
    if (cut !== 0)
      for (const k of at)
        if (k >= from && k < end)
          // Of several, the one that moves demand farther holds.
          s.pace[k] = Math.abs(cut) > Math.abs(1 - s.pace[k]!) ? 1 - cut : s.pace[k]!;
  }
}

/** What came of rebuilding today; the damage left falls by it. */
export function serve(fixed: ArioFixed, s: ArioState, w: Scratch, group: number): number {
  let all = 0;
  for (const claim of fixed.claimsOf.get(group) ?? []) {
    if (claim.pace === 0) continue;
    const k = claim.sum;
    const share = (s.sent[k]! * w.sums[k]!) / (s.pace[k]! + s.rebuilding[k]!);
    const amount = claim.pace * share;
    all += amount;
    claim.left -= (amount / fixed.parameters.daysPerYear) * fixed.parameters.step;
    if (claim.left < 1e-9 * claim.whole) claim.left = 0;
  }
  return all;
}

/** What is ordered next of what is left; damage of the next step is done. */
export function claimNext(fixed: ArioFixed, s: ArioState, group: number, next: number): void {
  const claims = fixed.claimsOf.get(group) ?? [];
  const { step: dt, daysPerYear } = fixed.parameters;
  for (const claim of claims) s.rebuilding[claim.sum] = 0;
  for (const claim of claims) {
    if (claim.start > next - 1e-9 && claim.start < next + dt - 1e-9) claim.left = claim.whole;
    const due = next > claim.from - 1e-9 ? claim.left / claim.days : 0;
    claim.pace = (due * daysPerYear) / fixed.purchases.bought[claim.sum]!;
    s.rebuilding[claim.sum]! += claim.pace;
  }
}

/** Writes what goes out to suppliers: orders with rebuilding, turned to those who can where orders follow that. */
export function place(
  { purchases, parameters }: ArioFixed,
  s: ArioState,
  w: Scratch,
  group: number,
): void {
  const m = purchases.products.length;
  const [from, end] = [group * m * LANES, (group + 1) * m * LANES];
  const { ordersGoTo, finalTurns } = parameters.mode;
  const able = ordersGoTo === 'able' && (finalTurns || group * LANES < purchases.firstFinal);
  const { pace, rebuilding, sent } = s;
  if (!able) {
    for (let k = from; k < end; k++) sent[k] = pace[k]! + rebuilding[k]!;
    return;
  }
  s.cells.gather(group, w.ableNext, w.weights);
  for (let k = from; k < end; k++) {
    const orders = pace[k]! + rebuilding[k]!;
    sent[k] = w.weights[k] === 0 ? 0 : (orders * purchases.bought[k]!) / w.weights[k]!;
  }
}

/** Whether a cut of deliveries is in another force than it was. */
export function flowChanges({ effects }: ArioFixed, w: Scratch, time: number): boolean {
  return effects.flow.some(
    ({ event }, e) => event.cut * forceAt(event, time) !== Math.max(0, w.flowForce[e]!),
  );
}

/** Cells as the table has them, less the largest cut on each. */
export function cutCells(
  { purchases, effects }: ArioFixed,
  s: ArioState,
  w: Scratch,
  time: number,
): void {
  const [usual, now] = [purchases.cells.data, s.cells.data];
  for (const { at } of effects.flow) for (const cell of at) now[cell] = usual[cell]!;
  for (const [e, { event, at }] of effects.flow.entries()) {
    const cut = event.cut * forceAt(event, time);
    w.flowForce[e] = cut;
    if (cut > 0) for (const cell of at) now[cell] = Math.min(now[cell]!, usual[cell]! * (1 - cut));
  }
}
