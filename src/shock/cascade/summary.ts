/** A scan of tolerances as numbers: how far it goes at each, and where it tips. */
import type { SupplyNetwork } from './network.js';
import type { ToleranceScan } from './cascade.js';

/** The reach of a cascade at one tolerance. */
export interface Reach {
  readonly phi: number;
  /** Nodes that stop, those who began it not counted. */
  readonly nodes: number;
  /** Their share in the size of all nodes but those who began it, 0 to 1. */
  readonly share: number;
}

export interface Tipping {
  /** The tolerance just below which most goes at once. */
  readonly phi: number;
  /** Nodes that go there, and their share in size. */
  readonly nodes: number;
  readonly share: number;
}

/**
 * @param only the nodes counted; all where left out
 * @example
 * reachAt(network, scan, 0.5); // { phi: 0.5, nodes: 2, share: 1 }
 */
export function reachAt(
  network: SupplyNetwork,
  { tolerance }: ToleranceScan,
  phi: number,
  only?: ReadonlySet<number>,
): Reach {
  let [nodes, gone, all] = [0, 0, 0];
  for (let i = 0; i < network.n; i++) {
    if (tolerance[i] === Infinity || (only !== undefined && !only.has(i))) continue;
    all += network.size[i]!;
    if (!(tolerance[i]! > phi)) continue;
    nodes++;
    gone += network.size[i]!;
  }
  return { phi, nodes, share: all > 0 ? gone / all : 0 };
}

/** Below this a node bears next to nothing, and whatever stops there tips nothing. */
const LEAST = 0.01;

/**
 * The largest avalanche by size, at a tolerance of 1% or more: where a little less of it takes most with it.
 *
 * @returns undefined where nobody but those who began it stops at any such tolerance
 */
export function tipping(network: SupplyNetwork, scan: ToleranceScan): Tipping | undefined {
  let all = 0;
  for (let i = 0; i < network.n; i++) if (scan.tolerance[i] !== Infinity) all += network.size[i]!;
  let best: Tipping | undefined;
  for (const { phi, nodes } of scan.avalanches) {
    if (phi < LEAST) break;
    const share = all > 0 ? nodes.reduce((sum, i) => sum + network.size[i]!, 0) / all : 0;
    if (best === undefined || share > best.share) best = { phi, nodes: nodes.length, share };
  }
  return best;
}
