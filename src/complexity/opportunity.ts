/**
 * How much complexity is near what a place does not yet sell (COI), and how much one product would add to it (COG).
 *
 * `COI_c = sum_p d_cp (1 - M_cp) PCI_p`: density around the products the place is not specialised in, weighted by
 * their complexity. `COG_cp = sum_q (phi_pq / sum_r phi_qr) (1 - M_cq) PCI_q - d_cp PCI_p` over all other products q:
 * exactly the change of COI if the place came to be specialised in p and nothing else changed, neither PCI nor
 * proximity; no value where it already is. Products without a neighbour add nothing to either sum.
 * Both are given as they are computed, not as scores; their size depends on how many products are compared, so they are
 * read within one year, one dataset and one set of filters. Unit: PCI (standard deviations) times shares.
 *
 * Origin: Hausmann et al., The Atlas of Economic Complexity, 2014 (recalled).
 */
import { type BinaryMatrix, rowOf } from './binary-matrix.js';
import { type Proximity, phiRow } from './proximity.js';

/**
 * @param density of this place around every product
 * @example
 * coi(Uint8Array.of(1, 0), Float64Array.of(1, 0.5), Float64Array.of(-1, 1)); // 0.5
 */
export function coi(has: Uint8Array, density: Float64Array, pci: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < has.length; p++)
    if (has[p] === 0 && !Number.isNaN(density[p]!)) sum += density[p]! * pci[p]!;
  return sum;
}

/**
 * Gains of one place, product by product; NaN for those it is specialised in.
 *
 * @param neighbourhood `sum_q phi_pq` of every product
 */
export function cog(
  m: BinaryMatrix,
  near: Proximity,
  place: number,
  density: Float64Array,
  pci: Float64Array,
  neighbourhood: Float64Array,
): Float64Array {
  const has = rowOf(m, place);
  // Of every product still to come, its complexity by the size of its neighbourhood.
  const open = pci.map((value, q) =>
    has[q] === 1 || !(neighbourhood[q]! > 0) ? 0 : value / neighbourhood[q]!,
  );
  const row = new Float64Array(m.cols);
  return pci.map((value, p) => {
    if (has[p] === 1) return NaN;
    phiRow(near, p, row);
    let gain = 0;
    for (let q = 0; q < m.cols; q++) gain += row[q]! * open[q]!;
    return gain - (Number.isNaN(density[p]!) ? 0 : density[p]! * value);
  });
}
