/** Arrays that the parts of a step hand to each other, made once. */
import type { ArioFixed, ArioState } from './state.js';

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
