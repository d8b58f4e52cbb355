/**
 * The sum `b + A b + A² b + …`, which is `(I - A)⁻¹ b`, stopped by a bound on what is left out.
 *
 * With a positive vector w and a number q below 1 such that `|A| w <= q w`, the terms from `t = Aᵏ b` on sum to at
 * most `w_i max_j(|t_j| / w_j) / (1 - q)` in place i: A contracts by q in the norm weighted by w (Varga, Matrix
 * Iterative Analysis, 2nd ed., 3.4). `w = (I + |A| + … + |A|ᵐ) 1` will do as soon as every number of `|A|ᵐ⁺¹ 1` is
 * below 1, and that comes whenever the spectral radius of |A| is below 1. Where numbers of both signs make A
 * contract while |A| does not, this refuses; solve instead. Rounding is not in the bound.
 */
import { TuchuError } from '../core/index.js';
import { checkFinite, checkSide, checkSquare } from './check.js';
import type { Matrix } from './matrix.js';
import { say } from './messages.js';
import { times } from './products.js';
import { absolute, spectralRadius } from './radius.js';

/** A norm in which a matrix contracts. */
export interface Contraction {
  readonly weights: Float64Array;
  /** `|A| w <= q w`, below 1. */
  readonly q: number;
}

export interface SeriesSum {
  readonly x: Float64Array;
  /** Terms that were added, `b` included. */
  readonly terms: number;
  /** No number of x is further from the whole sum than this, rounding aside. */
  readonly bound: number;
}

export interface SeriesOptions {
  /** The bound at which to stop, relative to the largest number of the sum. Default 1e-12. */
  readonly tolerance?: number;
  /** Default 10,000. */
  readonly most?: number;
}

/** Terms after which a matrix counts as one that does not contract. */
const PATIENCE = 2000;

/**
 * A norm in which A contracts.
 *
 * @throws TuchuError `noContraction` with the spectral radius; `notSquare`, `notFinite`
 */
export function contractionOf(a: Matrix): Contraction {
  checkSquare(a);
  checkFinite(a);
  const size = absolute(a);
  const weights = new Float64Array(a.rows).fill(1);
  let term: Float64Array = weights.slice();
  for (let m = 1; m <= PATIENCE; m++) {
    term = times(size, term);
    const largest = term.reduce((x, y) => Math.max(x, y), 0);
    if (largest <= 0.5) {
      // |A| w = w - 1 + |A|^(m+1) 1, so that q falls short of 1 by at least half a part in the largest weight.
      const next = times(size, weights);
      const q = next.reduce((x, y, i) => Math.max(x, y / weights[i]!), 0);
      if (q < 1) return { weights, q };
    }
    if (!(largest < 1e100)) break;
    term.forEach((x, i) => (weights[i]! += x));
  }
  const { radius } = spectralRadius(size);
  throw new TuchuError(say.noContraction({ terms: PATIENCE, radius }));
}

/**
 * `b + A b + A² b + …`.
 *
 * @param contraction of A, where it is known already
 * @throws TuchuError `noContraction` where |A| does not contract; `slowSeries` where `most` terms do not suffice
 * @example
 * ```ts
 * powerSeries({ rows: 1, cols: 1, data: Float64Array.of(0.5) }, Float64Array.of(1)).x; // => [2], nearly
 * ```
 */
export function powerSeries(
  a: Matrix,
  b: Float64Array,
  { tolerance = 1e-12, most = 10_000 }: SeriesOptions = {},
  contraction: Contraction = contractionOf(a),
): SeriesSum {
  checkSide(a.rows, b);
  const { weights, q } = contraction;
  const heaviest = weights.reduce((x, y) => Math.max(x, y), 0);
  const x = new Float64Array(a.rows);
  let term: Float64Array = b;
  let bound = Infinity;
  for (let terms = 0; terms <= most; terms++) {
    let left = 0;
    let largest = 0;
    for (let i = 0; i < x.length; i++) {
      left = Math.max(left, Math.abs(term[i]!) / weights[i]!);
      largest = Math.max(largest, Math.abs(x[i]!));
    }
    bound = (left * heaviest) / (1 - q);
    if (bound <= tolerance * largest) return { x, terms, bound };
    if (terms === most) break;
    for (let i = 0; i < x.length; i++) x[i]! += term[i]!;
    term = times(a, term);
  }
  throw new TuchuError(say.slowSeries({ terms: most, bound }));
}
