/**
 * One step of a run: output is made, goods go round, stocks move, orders for the next step are placed.
 *
 *   demand     D_i = sum over buyers of orders
 *   capacity   x_max = (1 - cut) α
 *   output     x = min(D, x_max, what stocks allow)
 *   delivery   to each order by the rationing rule; in all min(D, x + drawn)
 *   capacity   α grows toward α max by its distance from it, times (D - x_max) / D, over τ_α; else falls back to 1
 */
import { sumAt } from '../purchases.js';
import { forceAt } from './events.js';
import { fillShares } from './rationing.js';
import { closeness, settleSectors, type Closeness } from './settle.js';
import type { ArioFixed, ArioState, Claim } from './state.js';

/** Arrays a step writes into, made once. */
export interface Scratch {
  readonly sums: Float64Array;
  /** By position: share of the orders of sectors, and of final users, that is filled; times what suppliers can do. */
  readonly fillSectors: Float64Array;
  readonly fillFinal: Float64Array;
  readonly ableNext: Float64Array;
  readonly weights: Float64Array;
  /** By position: the next orders as they add up. */
  readonly sectorDemand: Float64Array;
  readonly finalDemand: Float64Array;
  /** By position: share of capacity lost. */
  readonly lost: Float64Array;
  /** By row of final users: what was asked for and what came, in the table's unit a year. */
  readonly asked: Float64Array;
  readonly came: Float64Array;
  readonly flowForce: Float64Array;
}

export function scratchOf({ purchases, effects }: ArioFixed, { cells }: ArioState): Scratch {
  const n = purchases.nodeAt.length;
  const sums = purchases.bought.length;
  const finals = purchases.otherRow - purchases.firstFinal + 1;
  return {
    sums: cells.vector(sums),
    fillSectors: cells.vector(n),
    fillFinal: cells.vector(n),
    ableNext: cells.vector(n).fill(1),
    weights: cells.vector(sums),
    sectorDemand: cells.vector(n),
    finalDemand: cells.vector(n),
    lost: new Float64Array(n),
    asked: new Float64Array(finals),
    came: new Float64Array(finals),
    flowForce: new Float64Array(effects.flow.length).fill(-1),
  };
}

/** What happened in a step, in the table's unit a year. */
export interface StepFlows {
  readonly delivered: number;
  /** What sectors and final users received, rebuilding included. */
  readonly toSectors: number;
  readonly toFinal: number;
  /** What of it rebuilt. */
  readonly rebuilt: number;
}

const OPEN: Closeness = { keep: false, full: false };

/** Does one step; the state is changed in place. */
export function step(fixed: ArioFixed, s: ArioState, w: Scratch): StepFlows {
  const { purchases, parameters } = fixed;
  const time = s.steps * parameters.step;
  if (parameters.mode.growsOn === 'output' && s.steps > 1) growOnOutput(fixed, s);
  const delivered = produce(fixed, s, w, time);
  if (parameters.mode.growsOn === 'capacity') growOnCapacity(fixed, s);
  if (parameters.mode.ordersGoTo === 'able') w.ableNext.set(s.capacity);

  const next = time + parameters.step;
  const sectorDemand = w.sectorDemand.fill(0);
  const finalDemand = w.finalDemand.fill(0);
  let toSectors = 0;
  let toFinal = 0;
  let rebuilt = 0;
  const { groups } = s.cells;
  const firstFinal = purchases.firstFinal / 4;
  let close = OPEN;
  const changes = flowChanges(fixed, w, next);
  if (parameters.mode.tolerance) {
    for (let g = 0; g < firstFinal; g++) s.cells.gather(g, w.fillSectors, w.sums);
    close = closeness(fixed, s, w.sums);
  }
  for (let g = 0; g < groups; g++) {
    const sector = g < firstFinal;
    if (!sector || !parameters.mode.tolerance)
      s.cells.gather(g, sector ? w.fillSectors : w.fillFinal, w.sums);
    rebuilt += serve(fixed, s, w, g);
    if (sector) toSectors += settleSectors(fixed, s, g, w.sums, close);
    else toFinal += settleFinal(fixed, s, w, g, next);
    claimNext(fixed, s, g, next);
    if (changes) continue;
    place(fixed, s, w, g);
    s.cells.spread(g, s.sent, sector ? sectorDemand : finalDemand);
  }
  if (changes) {
    cutCells(fixed, s, w, next);
    for (let g = 0; g < groups; g++) {
      place(fixed, s, w, g);
      s.cells.spread(g, s.sent, g < firstFinal ? sectorDemand : finalDemand);
    }
  }
  takeOver(s, w, sectorDemand, finalDemand);
  s.steps++;
  return { delivered, toSectors, toFinal, rebuilt };
}

/** Places the orders of the first step. */
export function open(fixed: ArioFixed, s: ArioState, w: Scratch): void {
  const { purchases } = fixed;
  const [sectorDemand, finalDemand] = [w.sectorDemand.fill(0), w.finalDemand.fill(0)];
  if (flowChanges(fixed, w, 0)) cutCells(fixed, s, w, 0);
  for (let g = 0; g < s.cells.groups; g++) {
    const sector = g < purchases.firstFinal / 4;
    if (!sector) finalPace(fixed, s, g, 0);
    else limits(fixed, s, g);
    claimNext(fixed, s, g, 0);
    place(fixed, s, w, g);
    s.cells.spread(g, s.sent, sector ? sectorDemand : finalDemand);
  }
  takeOver(s, w, sectorDemand, finalDemand);
}

function limits({ purchases, limitDays }: ArioFixed, s: ArioState, group: number): void {
  const m = purchases.products.length;
  for (let j = group * 4; j < Math.min(group * 4 + 4, purchases.nodeAt.length); j++)
    for (let p = 0; p < m; p++) {
      const k = sumAt(m, j, p);
      const limit = limitDays[k]!;
      if (limit !== 0) s.allowed[j] = Math.min(s.allowed[j]!, s.stock[k]! / limit);
    }
}

/** Tomorrow's demand becomes today's; what suppliers can do weighs it where orders follow that. */
function takeOver(s: ArioState, w: Scratch, sectors: Float64Array, final: Float64Array): void {
  s.able.set(w.ableNext);
  for (let i = 0; i < sectors.length; i++) {
    s.bySectors[i] = sectors[i]! * s.able[i]!;
    s.byFinal[i] = final[i]! * s.able[i]!;
  }
}

function produce(
  { purchases, parameters, effects }: ArioFixed,
  s: ArioState,
  w: Scratch,
  time: number,
): number {
  const { output, drawn } = purchases;
  const n = output.length;
  const lost = w.lost.fill(0);
  for (const claim of s.claims) lost[claim.position]! += claim.left / claim.capital;
  for (const { event, at } of effects.capacity) {
    const cut = event.cut * forceAt(event, time);
    if (cut > 0) for (const i of at) lost[i] = Math.max(lost[i]!, cut);
  }
  let delivered = 0;
  for (let i = 0; i < n; i++) {
    const asked = s.bySectors[i]! + s.byFinal[i]!;
    const usual = output[i]!;
    const capacity = s.stretch[i]! * (1 - Math.min(1, lost[i]!));
    s.capacity[i] = capacity;
    const beside = drawn[i]!;
    const wanted = usual === 0 || asked <= beside ? 0 : (asked - beside) / usual;
    const planned = wanted < capacity ? wanted : capacity;
    const made = planned < s.allowed[i]! ? planned : s.allowed[i]!;
    s.planned[i] = planned;
    s.made[i] = made;
    // Made as wanted is delivered as wanted, whatever rounding says.
    const supply =
      asked <= beside || (made === wanted && usual > 0) ? asked : made * usual + beside;
    let bySectors = 1;
    let byFinal = 1;
    if (supply < asked)
      [bySectors, byFinal] = fillShares(
        parameters.rationing,
        supply,
        s.bySectors[i]!,
        s.byFinal[i]!,
      );
    delivered += bySectors * s.bySectors[i]! + byFinal * s.byFinal[i]!;
    w.fillSectors[i] = bySectors * s.able[i]!;
    w.fillFinal[i] = byFinal * s.able[i]!;
  }
  return delivered;
}

/** α by the day's own demand and capacity. */
function growOnCapacity({ purchases, parameters }: ArioFixed, s: ArioState): void {
  const rate = parameters.step / parameters.overproductionDays;
  for (let i = 0; i < s.stretch.length; i++) {
    const usual = purchases.output[i]!;
    if (usual === 0) continue;
    const wanted = (s.bySectors[i]! + s.byFinal[i]! - purchases.drawn[i]!) / usual;
    const short = wanted > s.capacity[i]! ? (wanted - s.capacity[i]!) / wanted : 0;
    s.stretch[i]! +=
      rate * (short > 0 ? (parameters.overproduction - s.stretch[i]!) * short : 1 - s.stretch[i]!);
  }
}

/** α as published: orders of today beside output of yesterday. */
function growOnOutput({ purchases, parameters }: ArioFixed, s: ArioState): void {
  const rate = parameters.step / parameters.overproductionDays;
  for (let i = 0; i < s.stretch.length; i++) {
    const asked = s.bySectors[i]! + s.byFinal[i]!;
    const made = s.made[i]! * purchases.output[i]! + purchases.drawn[i]!;
    const short = asked > made ? (asked - made) / asked : 0;
    const grown =
      s.stretch[i]! +
      (parameters.overproduction - s.stretch[i]!) * short * rate +
      (short === 0 ? (1 - s.stretch[i]!) * rate : 0);
    s.stretch[i] = grown < 1 ? 1 : grown;
  }
}

/** Final users get their part; what they ask for next is read. */
function settleFinal(
  fixed: ArioFixed,
  s: ArioState,
  w: Scratch,
  group: number,
  next: number,
): number {
  const { purchases } = fixed;
  const m = purchases.products.length;
  let received = 0;
  for (let row = group * 4; row < group * 4 + 4; row++) {
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

function finalPace(
  { purchases, effects }: ArioFixed,
  s: ArioState,
  group: number,
  time: number,
): void {
  if (effects.demand.length === 0) return;
  const m = purchases.products.length;
  const [from, end] = [group * m * 4, (group + 1) * m * 4];
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
function serve(fixed: ArioFixed, s: ArioState, w: Scratch, group: number): number {
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
function claimNext(fixed: ArioFixed, s: ArioState, group: number, next: number): void {
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
function place(
  { purchases, parameters }: ArioFixed,
  s: ArioState,
  w: Scratch,
  group: number,
): void {
  const m = purchases.products.length;
  const end = (group + 1) * m * 4;
  const able = parameters.mode.ordersGoTo === 'able';
  if (able) s.cells.gather(group, w.ableNext, w.weights);
  for (let k = group * m * 4; k < end; k++) {
    const pace = s.pace[k]! + s.rebuilding[k]!;
    if (!able) s.sent[k] = pace;
    else s.sent[k] = w.weights[k] === 0 ? 0 : (pace * purchases.bought[k]!) / w.weights[k]!;
  }
}

/** Whether a cut of deliveries is in another force than it was. */
function flowChanges({ effects }: ArioFixed, w: Scratch, time: number): boolean {
  return effects.flow.some(
    ({ event }, e) => event.cut * forceAt(event, time) !== Math.max(0, w.flowForce[e]!),
  );
}

/** Cells as the table has them, less the largest cut on each. */
function cutCells({ purchases, effects }: ArioFixed, s: ArioState, w: Scratch, time: number): void {
  const [usual, now] = [purchases.cells.data, s.cells.data];
  for (const { at } of effects.flow) for (const cell of at) now[cell] = usual[cell]!;
  for (const [e, { event, at }] of effects.flow.entries()) {
    const cut = event.cut * forceAt(event, time);
    w.flowForce[e] = cut;
    if (cut > 0) for (const cell of at) now[cell] = Math.min(now[cell]!, usual[cell]! * (1 - cut));
  }
}
