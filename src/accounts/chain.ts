/**
 * What every decomposition of exports starts from: exports, value added by origin, and the blocks of one place.
 *
 * `B = (I - A)^-1` is the world inverse and `L_ss = (I - A_ss)^-1` the local one; `V_t B` says how much value
 * added of place t is in one unit of final output of each node. Made in one pass over B and kept for each
 * system, so that all decompositions of one table share it.
 */
import { addTimes, zeros, type Matrix } from '../linalg/index.js';
import { localInverse, rowTimes, spanOf, timesColumn } from './blocks.js';
import { worldExports, type WorldExports } from './exports.js';
import type { LeontiefSystem } from './system.js';

export interface Chain {
  readonly system: LeontiefSystem;
  readonly exports: WorldExports;
  /**
   * Value added per unit of each node. A sector without output buys nothing that has a coefficient, so what it
   * still sells (out of stocks, say) is its own value: 1.
   */
  readonly value: Float64Array;
  /** G x n, `V_t B`: value added of place t in a unit of final output of node j. */
  readonly origin: Matrix;
  /** `V_s B_ss` at the nodes of each s: domestic value added per unit, what comes back from abroad included. */
  readonly own: Float64Array;
  /** `sum over t other than s of V_t B_ts`: foreign value added per unit. */
  readonly foreign: Float64Array;
  /** `L_ss` of each place. */
  readonly local: readonly Matrix[];
  /** `V_s L_ss`: domestic value added per unit that has never left the country. */
  readonly ownLocal: Float64Array;
  /** `f_ss`: what each place uses itself in the end of what its nodes make. */
  readonly homeUse: Float64Array;
  /** `L_rr f_rr`: output that a place needs of its own nodes for what it uses itself. */
  readonly forHome: Float64Array;
  /** `L_rr e_r`: and for its exports; with `forHome` it is all output. */
  readonly forExports: Float64Array;
}

const kept = new WeakMap<LeontiefSystem, Chain>();

/**
 * The chain of a system; made once for each system.
 *
 * @example
 * // `V'B` sums to one wherever there is output and value added is the residual
 * const { own, foreign } = chainOf(leather);
 * own[0] + foreign[0]; // 1
 */
export function chainOf(system: LeontiefSystem): Chain {
  const held = kept.get(system);
  if (held !== undefined) return held;
  const { inverse, a, table } = system;
  const { places, starts, nodes, output } = table;
  const n = nodes.length;
  const exports = worldExports(system);
  const { placeOf } = exports;
  const v = system.v.map((x, j) => (x === 0 && !((output[j] as number) > 0) ? 1 : x));
  const origin = zeros(places.length, n);
  for (let i = 0; i < n; i++) {
    const [vi, to] = [v[i] as number, (placeOf[i] as number) * n];
    if (vi === 0) continue;
    addTimes(origin.data.subarray(to, to + n), vi, inverse.data.subarray(i * n, (i + 1) * n));
  }
  const [own, foreign] = [new Float64Array(n), new Float64Array(n)];
  for (let j = 0; j < n; j++)
    for (let t = 0; t < places.length; t++) {
      const part = origin.data[t * n + j] as number;
      if (t === placeOf[j]) own[j] = part;
      else foreign[j]! += part;
    }
  const homeUse = Float64Array.from(
    placeOf,
    (home, i) => exports.final.data[i * places.length + home] as number,
  );
  let atHome: Home | undefined;
  const home = (): Home => (atHome ??= homeOf(a, starts, { v, homeUse, gross: exports.gross }));
  const chain: Chain = {
    system,
    exports,
    value: v,
    origin,
    own,
    foreign,
    homeUse,
    // Not every question needs the inverse of each place.
    get local() {
      return home().local;
    },
    get ownLocal() {
      return home().ownLocal;
    },
    get forHome() {
      return home().forHome;
    },
    get forExports() {
      return home().forExports;
    },
  };
  kept.set(system, chain);
  return chain;
}

type Home = Pick<Chain, 'local' | 'ownLocal' | 'forHome' | 'forExports'>;

/** What follows from the block of each place. */
function homeOf(
  a: Matrix,
  starts: readonly number[],
  {
    v,
    homeUse,
    gross,
  }: { readonly v: Float64Array; readonly homeUse: Float64Array; readonly gross: Float64Array },
): Home {
  const local = starts.slice(1).map((_, p) => localInverse(a, spanOf(starts, p)));
  const [ownLocal, forHome, forExports] = [
    new Float64Array(a.rows),
    new Float64Array(a.rows),
    new Float64Array(a.rows),
  ];
  local.forEach((inv, p) => {
    const span = spanOf(starts, p);
    rowTimes(v, inv, span, ownLocal);
    timesColumn(inv, homeUse, span, forHome);
    timesColumn(inv, gross, span, forExports);
  });
  return { local, ownLocal, forHome, forExports };
}

const driven = new WeakMap<Chain, Matrix>();

/** n x G, `B Y`: output of each node that the final demand of each place calls for; made once for each chain. */
export function outputDrivenBy(chain: Chain): Matrix {
  const held = driven.get(chain);
  if (held !== undefined) return held;
  const { inverse } = chain.system;
  const { final } = chain.exports;
  const [n, count] = [inverse.rows, final.cols];
  const out = zeros(n, count);
  for (let i = 0; i < n; i++)
    addRows(
      out.data.subarray(i * count, (i + 1) * count),
      inverse.data.subarray(i * n, (i + 1) * n),
      final.data,
    );
  driven.set(chain, out);
  return out;
}

/** `row m`, into `out`: one row of a product, called for each. */
function addRows(out: Float64Array, row: Float64Array, m: Float64Array): void {
  const count = out.length;
  for (let j = 0; j < row.length; j++) {
    const b = row[j] as number;
    if (b === 0) continue;
    const at = j * count;
    for (let r = 0; r < count; r++) out[r]! += b * (m[at + r] as number);
  }
}
