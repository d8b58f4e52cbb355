/**
 * A cascade over a supply network: who runs short when some stop delivering, whom they take with them, and how far it
 * goes at every tolerance.
 *
 * Shortfall of a buyer in a kind of input: `q = max(0, lost − r · intact) / need`, with `lost` what it no longer gets,
 * `intact` what it buys over links that are not touched, r how much more these can deliver; `q_j` the largest over the
 * kinds it needs (one, where inputs stand for each other). A buyer bears a shortfall up to φ. Beyond it,
 * - `stop`: it delivers nothing (threshold rule);
 * - `proportional`: it delivers less by the share q_j.
 *
 * φ is not measured, and results turn over within a narrow region of it, so it is always scanned. `toleranceScan`
 * gives the whole scan of the threshold rule at once and exactly: φ* of a node is the tolerance below which it stops.
 * Nodes stop in the order of the largest shortfall among those standing, and `φ* = min(φ* before, q)`; nodes that share
 * a φ* go in one avalanche. `cascadeAt` is the same rule step by step at one φ.
 *
 * Question: how far can a stop run through a network, and at which tolerance does it tip? It does not answer how long
 * that takes, at what price, or what becomes of output: no stocks (ARIO has them), no prices, no new links.
 * Who loses: buyers, through inputs that do not come.
 * Origin: METHODS D8; threshold behaviour as in studies of multi-regional tables; the exact scan is made for this project.
 */
import type { Method } from '../../core/index.js';
import type { SupplyNetwork } from './network.js';

export const CASCADE: Method = {
  id: 'network_cascade',
  version: '1',
  name: {
    en: 'Cascade over a supply network, scanned over the tolerance',
    vi: 'Hiệu ứng dây chuyền trong mạng lưới cung ứng, quét theo ngưỡng chịu đựng',
  },
  formula:
    'q_j = max over kinds of max(0, lost − r intact)/need; j stops where q_j > φ; φ*_j = the φ below which it stops; all φ at once',
  citation: 'Made for this project, after threshold cascades in input-output networks',
  status: 'derived',
};

export interface CascadeShock {
  /** Nodes that deliver nothing to anyone. */
  readonly stopped: readonly number[];
  /** Share of each link that is cut, 0 to 1, in the order of the network's links; none where left out. */
  readonly cut?: Float64Array | undefined;
}

/** How much more links that are not touched can deliver, as a share of what they do; 0 or more. */
export type Spare = number;

export interface ToleranceScan {
  /** φ* of each node: it stops at any tolerance below; Infinity for those stopped, 0 for those never reached. */
  readonly tolerance: Float64Array;
  /** Shortfall at once, before anyone else stops, 0 to 1. */
  readonly direct: Float64Array;
  /** Avalanches, the largest tolerance first: nodes that stop together as φ falls below theirs. */
  readonly avalanches: ReadonlyArray<{ readonly phi: number; readonly nodes: readonly number[] }>;
}

/**
 * Share of each link that is cut when some stop delivering to others.
 *
 * @param from suppliers
 * @param to buyers; all of them where left out
 * @param share 0 to 1
 */
export function cutLinks(
  network: SupplyNetwork,
  from: ReadonlySet<number>,
  to: ReadonlySet<number> | undefined,
  share: number,
): Float64Array {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share runs from 0 to 1, not ${share}`);
  const cut = new Float64Array(network.amount.length);
  for (const [s, j] of network.buyer.entries()) {
    if (to !== undefined && !to.has(j)) continue;
    for (let l = network.start[s]!; l < network.start[s + 1]!; l++)
      if (from.has(network.supplier[l]!)) cut[l] = share;
  }
  return cut;
}

/**
 * The whole scan of the threshold rule.
 *
 * @throws RangeError for a spare below 0, a share outside 0 to 1, or a node there is none of
 * @example
 * // a sells all that b needs and half of what c does; b sells the other half: without a, b stops at any φ below 1,
 * // and c, short of half at once, loses the rest with b.
 * toleranceScan(network, { stopped: [0] }, 0).tolerance; // [Infinity, 1, 1]
 */
export function toleranceScan(
  network: SupplyNetwork,
  shock: CascadeShock,
  spare: Spare,
): ToleranceScan {
  check(network, shock, spare);
  const { n, buyer, start, supplier, amount } = network;
  const { lost, intact, cut } = opening(network, shock);
  const [starts, sales] = bySupplier();
  const slotOf = new Uint32Array(amount.length);
  for (let s = 0; s < buyer.length; s++) slotOf.fill(s, start[s], start[s + 1]);

  const tolerance = new Float64Array(n);
  const down = new Uint8Array(n);
  const q = new Float64Array(n);
  /** A shortfall only grows as others stop. */
  const look = (s: number): void => {
    const j = buyer[s]!;
    q[j] = Math.max(q[j]!, shortfall(network.need[s]!, lost[s]!, intact[s]!, spare));
  };
  const stop = (i: number, phi: number): void => {
    down[i] = 1;
    tolerance[i] = phi;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const l = sales[k]!;
      const s = slotOf[l]!;
      const left = amount[l]! * (1 - cut[l]!);
      lost[s]! += left;
      if (cut[l] === 0) intact[s]! -= left;
      look(s);
    }
  };
  for (let s = 0; s < buyer.length; s++) look(s);
  for (const i of shock.stopped) if (down[i] === 0) stop(i, Infinity);
  const direct = q.slice();
  const avalanches: { phi: number; nodes: number[] }[] = [];
  for (let phi = Infinity; ;) {
    let worst = -1;
    for (let j = 0; j < n; j++)
      if (down[j] === 0 && q[j]! > 0 && (worst < 0 || q[j]! > q[worst]!)) worst = j;
    if (worst < 0) return { tolerance, direct, avalanches };
    const own = Math.min(phi, q[worst]!);
    if (own < phi) avalanches.push({ phi: own, nodes: [] });
    phi = own;
    avalanches.at(-1)!.nodes.push(worst);
    stop(worst, phi);
  }

  function bySupplier(): readonly [Uint32Array, Uint32Array] {
    const first = new Uint32Array(n + 1);
    for (const i of supplier) first[i + 1]!++;
    for (let i = 0; i < n; i++) first[i + 1]! += first[i]!;
    const next = first.slice();
    const links = new Uint32Array(supplier.length);
    for (let l = 0; l < supplier.length; l++) links[next[supplier[l]!]!++] = l;
    return [first, links];
  }
}

export type CascadeRule = 'stop' | 'proportional';

export interface CascadeState {
  /** Share of its deliveries each node no longer makes, 0 to 1. */
  readonly down: Float64Array;
  /** Shortfall of each node, as a share of its need. */
  readonly short: Float64Array;
  readonly rounds: number;
}

const MOST_ROUNDS = 20_000;
const SETTLED = 1e-13;

/**
 * The cascade at one tolerance, round by round.
 *
 * @param phi 0 to 1
 * @returns undefined where the proportional rule does not settle
 * @example
 * cascadeAt(network, { stopped: [0] }, 0.6, 0, 'stop')?.down; // [1, 1, 1] of the example above
 */
export function cascadeAt(
  network: SupplyNetwork,
  shock: CascadeShock,
  phi: number,
  spare: Spare,
  rule: CascadeRule,
): CascadeState | undefined {
  check(network, shock, spare);
  if (!(phi >= 0 && phi <= 1)) throw new RangeError(`a tolerance runs from 0 to 1, not ${phi}`);
  const { n, buyer, start, supplier, amount, need } = network;
  const { cut } = opening(network, shock);
  const down = new Float64Array(n);
  const fixed = new Set(shock.stopped);
  for (const i of fixed) down[i] = 1;
  const short = new Float64Array(n);
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    short.fill(0);
    for (let s = 0; s < buyer.length; s++) {
      let [lost, intact] = [0, 0];
      for (let l = start[s]!; l < start[s + 1]!; l++) {
        const comes = (1 - cut[l]!) * (1 - down[supplier[l]!]!);
        lost += amount[l]! * (1 - comes);
        if (cut[l] === 0) intact += amount[l]! * comes;
      }
      const j = buyer[s]!;
      short[j] = Math.max(short[j]!, shortfall(need[s]!, lost, intact, spare));
    }
    let moved = 0;
    for (let j = 0; j < n; j++) {
      if (fixed.has(j) || !(short[j]! > phi)) continue;
      const next = Math.max(down[j]!, rule === 'stop' ? 1 : short[j]!);
      moved = Math.max(moved, next - down[j]!);
      down[j] = next;
    }
    if (moved <= SETTLED) return { down, short, rounds: round };
  }
  return undefined;
}

function opening(
  network: SupplyNetwork,
  { cut: given }: CascadeShock,
): { readonly lost: Float64Array; readonly intact: Float64Array; readonly cut: Float64Array } {
  const { buyer, start, amount } = network;
  const cut = given ?? new Float64Array(amount.length);
  const [lost, intact] = [new Float64Array(buyer.length), new Float64Array(buyer.length)];
  for (let s = 0; s < buyer.length; s++)
    for (let l = start[s]!; l < start[s + 1]!; l++) {
      lost[s]! += amount[l]! * cut[l]!;
      if (cut[l] === 0) intact[s]! += amount[l]!;
    }
  return { lost, intact, cut };
}

/** What rounding may leave of sums of links that are all gone. */
const ROUNDING = 1e-12;

function shortfall(need: number, lost: number, intact: number, spare: Spare): number {
  if (!(need > 0)) return 0;
  const q = (lost - spare * Math.max(0, intact)) / need;
  return q <= ROUNDING ? 0 : q >= 1 - ROUNDING ? 1 : q;
}

function check(network: SupplyNetwork, { stopped, cut }: CascadeShock, spare: Spare): void {
  if (!(spare >= 0 && spare < Infinity)) throw new RangeError(`no spare capacity: ${spare}`);
  if (stopped.some((i) => !(Number.isInteger(i) && i >= 0 && i < network.n)))
    throw new RangeError('a node that stops is not in the network');
  if (cut !== undefined && cut.length !== network.amount.length)
    throw new RangeError('a cut has one share for each link');
  if (cut?.some((c) => !(c >= 0 && c <= 1)))
    throw new RangeError('the share of a link that is cut runs from 0 to 1');
}
