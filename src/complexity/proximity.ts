/**
 * How near two products are: how often places that are specialised in one are in the other, too.
 *
 * `phi_pq = min(P(p | q), P(q | p)) = n_pq / max(u_p, u_q)`, n_pq the places specialised in both and u those in each.
 * 0: nobody in both; 1: the same places. Symmetric, and 1 with itself; sums over neighbours leave itself out unless
 * asked. Unit: share, 0 to 1.
 *
 * Kept as the counts n_pq of places in both, products x products, from which phi follows at once: counts need a byte
 * or two where phi would need eight.
 *
 * Origin: Hidalgo, Klinger, Barabasi and Hausmann, The Product Space Conditions the Development of Nations, Science
 * 317, 2007 (recalled).
 */
import { type BinaryMatrix, colCounts } from './binary-matrix.js';

export interface Proximity {
  readonly products: number;
  /** Places specialised in both p and q, at `p * products + q`. */
  readonly both: Uint8Array | Uint16Array;
  /** Places specialised in each. */
  readonly ubiquity: Float64Array;
}

/** A byte holds counts up to here. */
const BYTE = 255;

/** Products to a side of the squares in which one half of the counts is mirrored: two such squares stay in cache. */
const SQUARE = 64;

/**
 * Walks, product by product, the places specialised in it and what else they are specialised in from there on: as many
 * steps as there are pairs of ones in one row. The other half is its mirror.
 *
 * @example
 * const near = proximity(binaryMatrix(2, 2, (row, col) => row <= col));
 * phi(near, 0, 1); // 0.5: one place in both, two in the second
 */
export function proximity(m: BinaryMatrix): Proximity {
  const { rows, cols, rowStart, rowCols, colStart, colRows } = m;
  const both = rows <= BYTE ? new Uint8Array(cols * cols) : new Uint16Array(cols * cols);
  // Where each row stands: products come in rising order, so that its ones from p on begin one further each time.
  const from = rowStart.slice();
  for (let p = 0; p < cols; p++) {
    const own = both.subarray(p * cols, (p + 1) * cols);
    for (let i = colStart[p]!; i < colStart[p + 1]!; i++) {
      const row = colRows[i]!;
      for (let j = from[row]!++, end = rowStart[row + 1]!; j < end; j++) own[rowCols[j]!]!++;
    }
  }
  mirror(both, cols);
  return { products: cols, both, ubiquity: colCounts(m) };
}

/** What stands above the diagonal, below it too. */
function mirror(x: Uint8Array | Uint16Array, n: number): void {
  for (let top = 0; top < n; top += SQUARE)
    for (let left = 0; left <= top; left += SQUARE)
      for (let i = top; i < Math.min(n, top + SQUARE); i++)
        for (let j = left; j < Math.min(i, left + SQUARE); j++) x[i * n + j] = x[j * n + i]!;
}

/** Proximity of two products, 0 to 1. */
export function phi({ products, both, ubiquity }: Proximity, p: number, q: number): number {
  const most = Math.max(ubiquity[p]!, ubiquity[q]!);
  return most === 0 ? 0 : both[p * products + q]! / most;
}

/** Proximities of one product to all others; 0 to itself. */
export function phiRow(
  { products, both, ubiquity }: Proximity,
  p: number,
  into: Float64Array,
): Float64Array {
  const own = ubiquity[p]!;
  for (let q = 0, at = p * products; q < products; q++, at++) {
    const other = ubiquity[q]!;
    into[q] = both[at]! / (own > other ? own : other);
  }
  into[p] = 0;
  return into;
}
