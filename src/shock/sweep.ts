/**
 * The two hot loops over who buys how much of what from whom, four buyers side by side. Plain arithmetic on
 * arrays; what the numbers mean is said in `purchases.ts`.
 *
 * A cell of group g, supplier at position i and lane l stands at `(g n + i) 4 + l`; a sum of group g and product
 * p at `(g m + p) 4 + l`. Suppliers of one product stand together, from `starts[p]`.
 */

/** Buyers that are read together. */
export const LANES = 4;

export interface Cells {
  /** `groups * n * LANES` amounts. */
  readonly data: Float64Array;
  /** First position of each product, and the number of positions; one longer than there are products. */
  readonly starts: Int32Array;
  readonly groups: number;
}

/**
 * What each buyer of a group gets of each product when supplier i fills the share `fill[i]` of every order:
 * `sums[p] = sum over suppliers i of p of cell[i] fill[i]`.
 */
export function gather(cells: Cells, group: number, fill: Float64Array, sums: Float64Array): void {
  const { data, starts } = cells;
  const products = starts.length - 1;
  let at = group * starts[products]! * LANES;
  let to = group * products * LANES;
  for (let p = 0; p < products; p++) {
    const end = starts[p + 1]!;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = starts[p]!; i < end; i++) {
      const r = fill[i]!;
      s0 += data[at]! * r;
      s1 += data[at + 1]! * r;
      s2 += data[at + 2]! * r;
      s3 += data[at + 3]! * r;
      at += LANES;
    }
    sums[to] = s0;
    sums[to + 1] = s1;
    sums[to + 2] = s2;
    sums[to + 3] = s3;
    to += LANES;
  }
}

/**
 * What a group's orders add to the demand for each supplier: `demand[i] += sum over the buyers of cell[i] pace[p]`,
 * where `pace` is the buyer's order of the product in parts of its usual one.
 */
export function spread(
  cells: Cells,
  group: number,
  pace: Float64Array,
  demand: Float64Array,
): void {
  const { data, starts } = cells;
  const products = starts.length - 1;
  let at = group * starts[products]! * LANES;
  let from = group * products * LANES;
  for (let p = 0; p < products; p++) {
    const end = starts[p + 1]!;
    const o0 = pace[from]!;
    const o1 = pace[from + 1]!;
    const o2 = pace[from + 2]!;
    const o3 = pace[from + 3]!;
    from += LANES;
    for (let i = starts[p]!; i < end; i++) {
      demand[i]! += data[at]! * o0 + data[at + 1]! * o1 + (data[at + 2]! * o2 + data[at + 3]! * o3);
      at += LANES;
    }
  }
}
