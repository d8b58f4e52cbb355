/**
 * Output and prices of a table in which some sellers deliver less, from the inverse of the whole.
 *
 * Sellers T lose B x of intermediate deliveries and g of final ones: `x* = A* x* + f*` with `A* = A − E_T B` and
 * `f* = f − E_T g`. Then `x* = x − L_T y`, where y, the demand that the sellers lose in the end, solves
 * `(I + B L_T) y = g + B x`: a system as small as the number of sellers, and none where the table is large. Prices
 * follow from the same small matrix transposed: `p* = p − Lᵀ Bᵀ w`, `(I + B L_T)ᵀ w = p_T`.
 *
 * `f` is what output leaves over purchases, `x − A x`, so that a table whose rows do not add up to the digit is not
 * changed by a cut of nothing. B below zero adds deliveries: that is how what is lost abroad is made at home, and how
 * a tariff raises what a purchase costs.
 *
 * Origin: the matrix identity of Sherman and Morrison (1950) and Woodbury (1950), as in `linalg/low-rank.ts`.
 */
import {
  type Matrix,
  type Small,
  factor,
  smallFactor,
  timesTransposed,
  zeros,
} from '../../linalg/index.js';
import { type LeontiefSystem, lessThanIdentity } from '../../accounts/index.js';

/** What some sellers no longer deliver. */
export interface RowCut {
  /** Nodes of the table whose rows change, each once. */
  readonly sellers: readonly number[];
  /** Taken from the rows of A: one row for each seller, one column for each node, per unit of the buyer's output. */
  readonly inputs: Matrix;
  /** Taken from final deliveries of each seller, in the table's unit. */
  readonly final: Float64Array;
}

/** Above this share of the rows of a large table a fresh solve costs less than the small one. */
const MANY = 0.4;
const LARGE = 200;

/** Columns of B that hold anything: a bilateral cut has those of the buyers alone. */
function filledColumns({ inputs }: RowCut): number[] {
  const filled = new Uint8Array(inputs.cols);
  for (let t = 0; t < inputs.rows; t++)
    for (let j = 0; j < inputs.cols; j++) if (inputs.data[t * inputs.cols + j] !== 0) filled[j] = 1;
  return [...filled.keys()].filter((j) => filled[j] === 1);
}

/** `I + B L_T`, factored, beside the sizes of what was summed to each of its numbers. */
function smallMatrix(inverse: Matrix, cut: RowCut): Small {
  const { sellers, inputs } = cut;
  const [t, n] = [sellers.length, inverse.rows];
  const small = zeros(t, t);
  const parts = zeros(t, t);
  for (const j of filledColumns(cut))
    for (let p = 0; p < t; p++) {
      const b = inputs.data[p * n + j]!;
      if (b !== 0)
        for (let q = 0; q < t; q++) {
          const part = b * inverse.data[j * n + sellers[q]!]!;
          small.data[p * t + q]! += part;
          parts.data[p * t + q]! += Math.abs(part);
        }
    }
  for (let p = 0; p < t; p++) {
    small.data[p * t + p]! += 1;
    parts.data[p * t + p]! += 1;
  }
  return smallFactor(small, parts);
}

/** `L_T y`, node by node. */
export function columnsTimes(
  inverse: Matrix,
  columns: readonly number[],
  y: Float64Array,
): Float64Array {
  const n = inverse.cols;
  const at = Int32Array.from(columns);
  const out = new Float64Array(inverse.rows);
  for (let i = 0, row = 0; i < out.length; i++, row += n) {
    let sum = 0;
    for (let q = 0; q < at.length; q++) sum += inverse.data[row + at[q]!]! * y[q]!;
    out[i] = sum;
  }
  return out;
}

/**
 * Output lost by every node when sellers deliver less; below zero where more is made.
 *
 * @returns n numbers in the table's unit, `x − x*`
 * @throws TuchuError `linalg/updateSingular` where the cut leaves a table without an answer
 * @example
 * // Two sectors, Z = [[150, 500], [200, 100]], x = (1000, 2000); the first sells nothing, not even to itself.
 * outputLost(system, { sellers: [0], inputs: { rows: 1, cols: 2, data: Float64Array.of(0.15, 0.25) },
 *   final: Float64Array.of(350) }); // => [1000, 210.526…]
 */
export async function outputLost(system: LeontiefSystem, cut: RowCut): Promise<Float64Array> {
  const { inverse, table } = system;
  const { sellers, inputs, final } = cut;
  const n = inverse.rows;
  if (n > LARGE && sellers.length > MANY * n) return freshLost(system, cut);
  const lost = final.slice();
  for (let p = 0; p < sellers.length; p++)
    for (let j = 0; j < n; j++) lost[p]! += inputs.data[p * n + j]! * table.output[j]!;
  const y = smallMatrix(inverse, cut).factor.solve(lost);
  return columnsTimes(inverse, sellers, y);
}

/** The same by solving the changed table afresh; what the fast way is tested against. */
export async function freshLost(system: LeontiefSystem, cut: RowCut): Promise<Float64Array> {
  const { a, table } = system;
  const { sellers, inputs, final } = cut;
  const n = a.rows;
  const changed = { ...a, data: a.data.slice() };
  // What output leaves over purchases; the cut then lowers both.
  const rest = table.output.slice();
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) rest[i]! -= a.data[i * n + j]! * table.output[j]!;
  sellers.forEach((row, p) => {
    rest[row]! -= final[p]!;
    for (let j = 0; j < n; j++) changed.data[row * n + j]! -= inputs.data[p * n + j]!;
  });
  const solved = await factor(lessThanIdentity(changed));
  const after = solved.solve(rest);
  solved.release();
  return table.output.map((x, i) => x - after[i]!);
}

/**
 * Prices, 1 before, when purchases cost more and every seller passes all of it on: `p_j = Σ_i (a_ij − b_ij) p_i + v_j`,
 * where B below zero is what a purchase costs more.
 *
 * @returns n numbers, 1.02 for 2% dearer
 * @throws TuchuError `linalg/updateSingular`
 * @example
 * // Second sector pays 10% on what it buys of the first: B = [0, -0.025].
 * pricesAfter(system, { sellers: [0], inputs: { rows: 1, cols: 2, data: Float64Array.of(0, -0.025) },
 *   final: Float64Array.of(0) }); // => [1.006655…, 1.028291…]
 */
export function pricesAfter(system: LeontiefSystem, cut: RowCut): Float64Array {
  const { inverse } = system;
  const { sellers, inputs } = cut;
  const n = inverse.rows;
  const w = smallMatrix(inverse, cut).factor.solveTransposed(
    new Float64Array(sellers.length).fill(1),
  );
  const dearer = new Float64Array(n);
  for (let p = 0; p < sellers.length; p++)
    for (let j = 0; j < n; j++) dearer[j]! -= inputs.data[p * n + j]! * w[p]!;
  return timesTransposed(inverse, dearer).map((x) => 1 + x);
}
