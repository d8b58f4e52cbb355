/**
 * Look-through exposure (after Baldwin, Freeman and Theodorakopoulos 2023): how much of what a place buys as
 * inputs comes from another, and how much of what it sells goes there, at face value and through the chain.
 *
 * Per unit of output of node c, of place j, with `L = (I - A)^-1` and the Ghosh inverse `G = x^-1 L x`:
 * - inputs: face value `sum over r in j of A_rc`; look-through (FIR) `sum of (L - I)_rc`; value added
 *   `sum of v_r L_rc`, which alone adds up to one over all j;
 * - sales: face value `sum over c in j of Z_rc / x_r`; look-through (FMR) `sum of (G - I)_rc`.
 * A place's number weighs its nodes by output. Shares are of the same sum over all places, the own one
 * included; `hidden` is look-through over face value, of the levels. Look-through adds gross output at every
 * step, so the same dollar counts many times: its level is no part of anything, and the value-added form
 * stands beside it. Unit: ratio to output; shares 0 to 1. Shapes: G places, n nodes.
 */
import type { Method } from '../core/index.js';
import { addTimes, zeros, type Matrix } from '../linalg/index.js';
import type { Chain } from './chain.js';

const citation =
  'Baldwin, R., Freeman, R. and Theodorakopoulos, A. (2023), Hidden Exposure: Measuring US Supply Chain Reliance. Brookings Papers on Economic Activity 54(2); definitions and denominators as recalled';
const method = (id: string, name: Method['name'], formula: string): Method => ({
  id,
  version: '1',
  name,
  formula,
  citation,
  status: 'uncertain',
});

export const FACE_INPUTS = method(
  'face_value_inputs',
  {
    en: 'Inputs bought directly, share of all inputs',
    vi: 'Đầu vào mua trực tiếp, tỷ phần trong mọi đầu vào',
  },
  'Σ_r A_jr,is / Σ_c,r A_cr,is, sectors weighed by output',
);
export const LOOK_INPUTS = method(
  'look_through_inputs',
  {
    en: 'Inputs through the chain, share of all inputs (FIR)',
    vi: 'Đầu vào xuyên suốt chuỗi, tỷ phần trong mọi đầu vào (FIR)',
  },
  'Σ_r (L − I)_jr,is / Σ_c,r (L − I)_cr,is, sectors weighed by output',
);
export const VALUE_INPUTS = method(
  'value_added_inputs',
  {
    en: 'Value added of one origin in output',
    vi: 'Giá trị gia tăng của một nước gốc trong sản lượng',
  },
  'Σ_r v_jr L_jr,is, sectors weighed by output',
);
export const HIDDEN_RATIO = method(
  'hidden_ratio',
  {
    en: 'Look-through over face value (hidden exposure)',
    vi: 'Mức xuyên suốt trên mức bề mặt (phụ thuộc ẩn)',
  },
  'Σ_r (L − I)_jr,is / Σ_r A_jr,is, of levels, sectors weighed by output',
);
export const FACE_SALES = method(
  'face_value_sales',
  {
    en: 'Inputs sold directly, share of all sold as inputs',
    vi: 'Đầu vào bán trực tiếp, tỷ phần trong mọi đầu vào bán ra',
  },
  'Σ_r Z_is,jr / Σ_c,r Z_is,cr, sectors together',
);
export const LOOK_SALES = method(
  'look_through_sales',
  {
    en: 'Sales through the chain, share of all (FMR)',
    vi: 'Bán ra xuyên suốt chuỗi, tỷ phần trong tổng (FMR)',
  },
  'Σ_r (G − I)_is,jr / Σ_c,r (G − I)_is,cr, sectors weighed by output',
);

export interface LookThrough {
  /** G x n, per unit of output of node c: inputs bought from place j. */
  readonly face: Matrix;
  /** G x n: the same through the chain. */
  readonly look: Matrix;
  /** G x n: value added of place j in it. */
  readonly value: Matrix;
  /** n x G, per unit of output of node r: sold as an input to place j; zero where there is no output. */
  readonly sold: Matrix;
  /** n x G: the same through the chain. */
  readonly soldThrough: Matrix;
}

/**
 * Every node and place in one pass over the inverse.
 *
 * @example
 * // textbook: L = [[1.254125, 0.330033], [0.264026, 1.122112]], two places of one sector each
 * lookThrough(chain).look.data[1]; // 0.330033: what the second takes of the first through the chain
 */
export function lookThrough(chain: Chain): LookThrough {
  const { system, exports, origin } = chain;
  const { a, inverse, table } = system;
  const { output, places } = table;
  const { placeOf } = exports;
  const [n, count] = [output.length, places.length];
  const [face, look] = [zeros(count, n), zeros(count, n)];
  const [sold, soldThrough] = [zeros(n, count), zeros(n, count)];
  const one = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const x = output[i] as number;
    const at = (placeOf[i] as number) * n;
    const row = (m: Matrix): Float64Array => m.data.subarray(i * n, (i + 1) * n);
    one.set(row(inverse));
    one[i]! -= 1;
    addTimes(face.data.subarray(at, at + n), 1, row(a));
    addTimes(look.data.subarray(at, at + n), 1, one);
    if (!(x > 0)) continue;
    const to = (m: Matrix): Float64Array => m.data.subarray(i * count, (i + 1) * count);
    sellByPlace(to(sold), row(a), { x, output, placeOf });
    sellByPlace(to(soldThrough), one, { x, output, placeOf });
  }
  return { face, look, value: origin, sold, soldThrough };
}

/** Adds what one node sells to each place: a row of coefficients, in units of the node's own output x. */
function sellByPlace(
  to: Float64Array,
  row: Float64Array,
  by: { readonly x: number; readonly output: Float64Array; readonly placeOf: Int32Array },
): void {
  const { x, output, placeOf } = by;
  for (let j = 0; j < row.length; j++)
    to[placeOf[j] as number]! += (row[j] as number) * ((output[j] as number) / x);
}

/** Exposure of one place to another; a share is `undefined` where there is nothing to take a share of. */
export interface Exposure {
  /** Per unit of output; `undefined` where there is none. */
  readonly face: number | undefined;
  readonly look: number | undefined;
  readonly value: number | undefined;
  readonly faceShare: number | undefined;
  readonly lookShare: number | undefined;
  /** `look / face`; `undefined` where nothing is bought directly. */
  readonly hidden: number | undefined;
  readonly soldShare: number | undefined;
  readonly soldThroughShare: number | undefined;
}

/** Adds x times one column of a matrix. */
function addColumn(to: Float64Array, x: number, { data, cols }: Matrix, column: number): void {
  for (let j = 0; j < to.length; j++) to[j]! += x * (data[j * cols + column] as number);
}

/**
 * All pairs of places: row s, then j. Nodes are weighed by output.
 *
 * @example
 * // textbook: inputs of the first place from the second, per unit of its output, and through the chain
 * const { face, look } = exposures(chain, lookThrough(chain))[0][1]; // 0.2, 0.264026
 */
export function exposures(
  { system, exports }: Chain,
  { face, look, value, sold, soldThrough }: LookThrough,
): readonly (readonly Exposure[])[] {
  const { output, places } = system.table;
  const { placeOf } = exports;
  const [n, count] = [output.length, places.length];
  const pairs = (): Matrix => zeros(count, count);
  const [f, l, v, d, t] = [pairs(), pairs(), pairs(), pairs(), pairs()];
  const size = new Float64Array(count);
  for (let c = 0; c < n; c++) {
    const [s, x] = [placeOf[c] as number, output[c] as number];
    size[s]! += x;
    const [from, to] = [c * count, (c + 1) * count];
    const row = (m: Matrix): Float64Array => m.data.subarray(s * count, (s + 1) * count);
    addTimes(row(d), x, sold.data.subarray(from, to));
    addTimes(row(t), x, soldThrough.data.subarray(from, to));
    addColumn(row(f), x, face, c);
    addColumn(row(l), x, look, c);
    addColumn(row(v), x, value, c);
  }
  const total = (m: Matrix, s: number): number =>
    m.data.subarray(s * count, (s + 1) * count).reduce((a, b) => a + b, 0);
  const over = (part: number, whole: number): number | undefined =>
    whole > 0 ? part / whole : undefined;
  return places.map((_, s) =>
    places.map((_place, j): Exposure => {
      const at = s * count + j;
      const of = (m: Matrix): number => m.data[at] as number;
      const unit = (m: Matrix): number | undefined => over(of(m), size[s] as number);
      return {
        face: unit(f),
        look: unit(l),
        value: unit(v),
        faceShare: over(of(f), total(f, s)),
        lookShare: over(of(l), total(l, s)),
        hidden: over(of(l), of(f)),
        soldShare: over(of(d), total(d, s)),
        soldThroughShare: over(of(t), total(t, s)),
      };
    }),
  );
}
