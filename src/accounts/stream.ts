/**
 * Upstreamness and downstreamness: how many steps lie between a sector and final use, and between it and the
 * first value added.
 *
 * Upstreamness `U = (I - B)^-1 1` with `B_ij = Z_ij / x_i`; 1 where all is sold for final use. A change in
 * inventories is a final use that will be an input later: `inventories: 'final'` leaves it there, `'net'` takes
 * it out of output, `B_ij = Z_ij / (x_i - dN_i)`. A row whose output less inventories is not above zero keeps
 * its output, and is named in `uncorrected`. Downstreamness `D = (I - A')^-1 1`, the column sums of the world
 * inverse; inventories do not enter it. A sector without output has neither: NaN in the arrays, a reason in
 * every Finding. Unit: steps, 1 or more.
 *
 * A table of one country counts what it exports as final use, and so puts exporters of inputs too far down.
 * Source: Antras, Chor, Fally and Hillberry 2012 (U and the inventory correction); Antras and Chor 2018 (D).
 */
import type { Method } from '../core/index.js';
import { plainLu, plainSolve, zeros, type Matrix } from '../linalg/index.js';
import type { LeontiefSystem } from './system.js';
import type { IoTable } from './table.js';

export type Inventories = 'final' | 'net';

const UP =
  'Antràs, P., Chor, D., Fally, T. and Hillberry, R. (2012), Measuring the Upstreamness of Production and Trade Flows. American Economic Review 102(3): 412-416; recalled';

export const UPSTREAMNESS: Method = {
  id: 'upstreamness',
  version: '1',
  name: {
    en: 'Upstreamness, steps to final use',
    vi: 'Độ thượng nguồn, số bước đến sử dụng cuối cùng',
  },
  formula: 'U = (I − B)⁻¹ 1,  B_ij = Z_ij / x_i',
  citation: UP,
  status: 'recalled',
};
export const UPSTREAMNESS_NET: Method = {
  id: 'upstreamness_net',
  version: '1',
  name: {
    en: 'Upstreamness net of inventories, steps to final use',
    vi: 'Độ thượng nguồn đã trừ tồn kho, số bước đến sử dụng cuối cùng',
  },
  formula: 'U = (I − B)⁻¹ 1,  B_ij = Z_ij / (x_i − ΔN_i)',
  citation: UP,
  status: 'recalled',
};
export const DOWNSTREAMNESS: Method = {
  id: 'downstreamness',
  version: '1',
  name: {
    en: 'Downstreamness, steps from first value added',
    vi: 'Độ hạ nguồn, số bước kể từ giá trị gia tăng đầu tiên',
  },
  formula: 'D = (I − A′)⁻¹ 1,  A_ij = Z_ij / x_j',
  citation:
    'Antràs, P. and Chor, D. (2018), On the Measurement of Upstreamness and Downstreamness in Global Value Chains; recalled',
  status: 'recalled',
};

export interface Stream {
  /** By node; NaN where there is no output. */
  readonly values: Float64Array;
  /** Nodes whose output less inventories is not above zero: their inventories stay in. */
  readonly uncorrected: readonly number[];
}

/** Changes in inventories of what each node makes, all places together. */
export function inventoriesOf({ finals, f, nodes }: IoTable): Float64Array {
  const held = new Float64Array(nodes.length);
  finals.forEach(({ inventories }, k) => {
    if (!inventories) return;
    for (let i = 0; i < held.length; i++) held[i]! += f.data[i * finals.length + k] as number;
  });
  return held;
}

/** What sales are divided by, and the sectors that stay as they are. */
function basis(table: IoTable, treatment: Inventories) {
  const uncorrected: number[] = [];
  const held = treatment === 'net' ? inventoriesOf(table) : undefined;
  const size = table.output.map((x, i) => {
    const left = x - (held?.[i] ?? 0);
    if (left > 0 || !(x > 0)) return left;
    uncorrected.push(i);
    return x;
  });
  return { size, uncorrected };
}

/** `B_ij = Z_ij / size_i` between sectors that have output. */
function allocation({ z, output }: IoTable, size: Float64Array): Matrix {
  const n = output.length;
  const b = zeros(n, n);
  for (let i = 0; i < n; i++) {
    if (!((output[i] as number) > 0)) continue;
    for (let j = 0; j < n; j++)
      if ((output[j] as number) > 0)
        b.data[i * n + j] = (z.data[i * n + j] as number) / (size[i] as number);
  }
  return b;
}

const onlyWithOutput = ({ output }: IoTable, values: Float64Array): Float64Array =>
  values.map((u, i) => ((output[i] as number) > 0 ? u : Number.NaN));

/**
 * By solving. With inventories as final use one solve of the factored system, as `U = x^-1 (I - A)^-1 x`; net of
 * inventories a system of its own.
 *
 * @param solve solves `m x = b`; plain LU where none is given
 * @example
 * // textbook: Z = [[150, 500], [200, 100]], x = (1000, 2000)
 * upstreamness(textbook).values; // [1.91419, 1.25413]
 */
export function upstreamness(
  system: LeontiefSystem,
  treatment: Inventories = 'final',
  solve: (m: Matrix, b: Float64Array) => Float64Array = (m, b) => plainSolve(plainLu(m), b),
): Stream {
  const { table, factor } = system;
  const { output } = table;
  const { size, uncorrected } = basis(table, treatment);
  if (treatment === 'final') {
    const called = factor.solve(output);
    const values = called.map((y, i) => y / (output[i] as number));
    return { values: onlyWithOutput(table, values), uncorrected };
  }
  const m = allocation(table, size);
  const n = output.length;
  for (let i = 0; i < m.data.length; i++)
    m.data[i] = (i % (n + 1) === 0 ? 1 : 0) - (m.data[i] as number);
  return { values: onlyWithOutput(table, solve(m, new Float64Array(n).fill(1))), uncorrected };
}

export interface SeriesStream extends Stream {
  readonly terms: number;
  /** No value is further than this from the sum of the whole series. */
  readonly bound: number;
}

/**
 * By the power series `1 + B 1 + B^2 1 + ...`. It stops when what is left out is proven below `tolerance`: once
 * every number of `|B|^k 1` is at most q < 1 times the one before, all further terms together are at most
 * `|B|^k 1 q / (1 - q)`.
 *
 * @returns `undefined` where the series does not contract within `most` terms
 * @example
 * upstreamnessBySeries(textbook.table)?.values; // [1.91419, 1.25413]
 */
export function upstreamnessBySeries(
  table: IoTable,
  treatment: Inventories = 'final',
  tolerance = 1e-12,
  most = 2000,
): SeriesStream | undefined {
  const { size, uncorrected } = basis(table, treatment);
  const b = allocation(table, size);
  const n = size.length;
  const signed = b.data.some((x) => x < 0);
  const sum = new Float64Array(n).fill(1);
  let term: Float64Array = sum.slice();
  let reach: Float64Array = sum.slice();
  for (let terms = 2; terms <= most; terms++) {
    const next = times(b, term, false);
    const far = signed ? times(b, reach, true) : next;
    let [q, left] = [0, 0];
    for (let i = 0; i < n; i++) {
      sum[i]! += next[i] as number;
      const [now, before] = [Math.abs(far[i] as number), reach[i] as number];
      if (now > 0) q = Math.max(q, now / before);
      left = Math.max(left, now);
    }
    [term, reach] = [next, far];
    const bound = q < 1 ? (left * q) / (1 - q) : Number.POSITIVE_INFINITY;
    if (bound <= tolerance)
      return { values: onlyWithOutput(table, sum), uncorrected, terms, bound };
  }
  return undefined;
}

function times({ rows, data }: Matrix, x: Float64Array, size: boolean): Float64Array {
  const out = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < rows; j++) {
      const b = data[i * rows + j] as number;
      sum += (size ? Math.abs(b) : b) * (x[j] as number);
    }
    out[i] = sum;
  }
  return out;
}

/**
 * Downstreamness of each node, from the column sums of the world inverse.
 *
 * @example
 * downstreamness(textbook).values; // [1.51815, 1.45215], the output multipliers
 */
export function downstreamness({ inverse, table }: LeontiefSystem): Stream {
  const n = inverse.rows;
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) values[j]! += inverse.data[i * n + j] as number;
  return { values: onlyWithOutput(table, values), uncorrected: [] };
}

/**
 * The mean of a number over the nodes of one place, weighed; nodes without a value are left out.
 *
 * @returns `undefined` where nothing weighs above zero
 * @example
 * weightedMean([2, Number.NaN, 4], [1, 5, 3]); // 3.5
 */
export function weightedMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  from = 0,
  to = values.length,
): number | undefined {
  let [sum, whole] = [0, 0];
  for (let i = from; i < to; i++) {
    const [value, weight] = [values[i] as number, weights[i] as number];
    if (Number.isNaN(value) || weight === 0) continue;
    sum += value * weight;
    whole += weight;
  }
  return whole > 0 ? sum / whole : undefined;
}
