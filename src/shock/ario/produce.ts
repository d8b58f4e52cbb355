/**
 * What suppliers make and deliver in a step, and how their capacity grows.
 *
 *   capacity   x_max = (1 - cut) α; the cut is the larger of events and of capital destroyed over capital
 *   output     x = min(D, x_max, what stocks allow)
 *   delivery   min(D, x + drawn), by the rationing rule
 *   growth     α moves toward α max by its distance from it, times the shortfall, over τ_α; else back toward 1
 */
import { forceAt } from './events.js';
import { fillShares } from './rationing.js';
import type { Scratch } from './scratch.js';
import type { ArioFixed, ArioState } from './state.js';

/**
 * Makes output, and fills orders by the rationing rule.
 *
 * @returns what is delivered, in the table's unit a year
 */
export function produce(
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
    w.fillFinal[i] = byFinal * (parameters.mode.finalTurns ? s.able[i]! : 1);
  }
  return delivered;
}

/** α by the day's own demand and capacity. */
export function growOnCapacity({ purchases, parameters }: ArioFixed, s: ArioState): void {
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
export function growOnOutput({ purchases, parameters }: ArioFixed, s: ArioState): void {
  const rate = parameters.step / parameters.overproductionDays;
  for (let i = 0; i < s.stretch.length; i++) {
    const asked = s.bySectors[i]! + s.byFinal[i]!;
    const made = s.made[i]! * purchases.output[i]! + purchases.drawn[i]!;
    // A shortfall of rounding is none; the published code takes it for one, and α then never falls back.
    const short = asked > made * (1 + 1e-12) ? (asked - made) / asked : 0;
    const grown =
      s.stretch[i]! +
      (parameters.overproduction - s.stretch[i]!) * short * rate +
      (short === 0 ? (1 - s.stretch[i]!) * rate : 0);
    s.stretch[i] = grown < 1 ? 1 : grown;
  }
}
