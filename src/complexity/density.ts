/**
 * How near what a place is specialised in stands to a product.
 *
 * `d_cp = sum_q M_cq phi_pq / sum_q phi_pq` over all other products q: the share of a product's neighbourhood that the
 * place already is in, 0 to 1. NaN where a product has no neighbour at all. Whether p counts as its own neighbour is a
 * convention: here it does not, so that density says the same of a product one has and of one that one has not.
 * Unit: share, 0 to 1.
 *
 * Origin: Hidalgo, Klinger, Barabasi and Hausmann 2007, Science 317 (recalled).
 */
import type { BinaryMatrix } from './binary-matrix.js';
import { type Proximity, phiRow } from './proximity.js';

/** `sum_q phi_pq` over all other products: how central a product is. */
export function neighbourhoods(near: Proximity): Float64Array {
  const row = new Float64Array(near.products);
  return Float64Array.from({ length: near.products }, (_, p) => {
    phiRow(near, p, row);
    let sum = 0;
    for (let q = 0; q < row.length; q++) sum += row[q]!;
    return sum;
  });
}

/**
 * Density of some places around every product.
 *
 * @param rows of M; all of them where none is named
 * @returns the places one after the other, products within each
 * @example
 * // The first place sells both, the second the last alone; of the first product's one neighbour it has all.
 * const m = binaryMatrix(2, 2, (row, col) => row <= col);
 * density(m, proximity(m), [1]); // [1, 0]
 */
export function density(
  m: BinaryMatrix,
  near: Proximity,
  rows: readonly number[] = Array.from({ length: m.rows }, (_, r) => r),
): Float64Array {
  const { cols } = m;
  const out = new Float64Array(rows.length * cols);
  const row = new Float64Array(cols);
  for (let p = 0; p < cols; p++) {
    phiRow(near, p, row);
    let all = 0;
    for (let q = 0; q < cols; q++) all += row[q]!;
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i]!;
      let held = 0;
      for (let j = m.rowStart[r]!, end = m.rowStart[r + 1]!; j < end; j++)
        held += row[m.rowCols[j]!]!;
      out[i * cols + p] = held / all;
    }
  }
  return out;
}
