/**
 * Whether `(I - A)^-1` is the sum of rounds of purchases `I + A + A² + …`: it is when the spectral radius of A,
 * the growth of one round to the next, stays below 1. Proven by the bound of Collatz and Wielandt: for any y > 0,
 * `min_j (y'|A|)_j / y_j <= rho(|A|) <= max_j (y'|A|)_j / y_j`; and rho(A) <= rho(|A|).
 *
 * Origin: Wielandt 1950, Mathematische Zeitschrift 52 (recalled).
 */
import type { Matrix } from '../linalg/index.js';

export interface SpectralRadius {
  /** The upper bound where it no longer falls: rho(|A|) is not above it. */
  readonly high: number;
  /** The sector it rests on most: the largest `d rho / d a_ii = u_i w_i / u'w`, u and w left and right vectors. */
  readonly carrier: number;
}

/** Rounds at most, and how little the upper bound must still fall for it to be taken as it stands. */
const ROUNDS = 500;
const STILL = 1e-12;

/** y'|A| (`left`), or |A| y. */
function times(a: Matrix, y: Float64Array, left: boolean): Float64Array {
  const n = a.rows;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0, k = i * n; j < n; j++, k++) {
      if (left) out[j]! += y[i]! * Math.abs(a.data[k]!);
      else out[i]! += y[j]! * Math.abs(a.data[k]!);
    }
  return out;
}

interface Bound {
  readonly high: number;
  readonly vector: Float64Array;
}

/** Rounds of `y <- y + A'y`, which keeps y above zero, until the bounds will do or the upper one stands still. */
function bounds(
  a: Matrix,
  left: boolean,
  enough: (low: number, high: number) => boolean = () => false,
): Bound {
  let y = new Float64Array(a.rows).fill(1);
  let before = Infinity;
  for (let round = 0; ; round++) {
    const next = times(a, y, left);
    let [low, high, most] = [Infinity, 0, 0];
    for (let j = 0; j < y.length; j++) {
      const ratio = next[j]! / y[j]!;
      if (ratio < low) low = ratio;
      if (ratio > high) high = ratio;
      if (y[j]! + next[j]! > most) most = y[j]! + next[j]!;
    }
    const still = round > 20 && before - high <= STILL * high;
    if (enough(low, high) || still || round === ROUNDS) return { high, vector: y };
    before = high;
    const held = y;
    y = Float64Array.from(next, (x, j) => Math.max((x + held[j]!) / most, Number.MIN_VALUE));
  }
}

/**
 * @returns undefined where the radius is proven below 1: the usual case, found in a few rounds
 * @example
 * notProductive({ rows: 2, cols: 2, data: Float64Array.of(0.15, 0.25, 0.2, 0.05) }); // undefined
 */
export function notProductive(a: Matrix): SpectralRadius | undefined {
  const { high } = bounds(a, true, (low, high) => high < 1 || low >= 1);
  if (high < 1) return undefined;
  return spectralRadius(a);
}

/**
 * The upper bound of rho(|A|), drawn down as far as it goes, and the sector it rests on.
 *
 * @example
 * spectralRadius({ rows: 2, cols: 2, data: Float64Array.of(0.15, 0.25, 0.2, 0.05) }).high; // 0.32912878…
 */
export function spectralRadius(a: Matrix): SpectralRadius {
  const [left, right] = [bounds(a, true), bounds(a, false)];
  const weight = (i: number): number => left.vector[i]! * right.vector[i]!;
  let carrier = 0;
  for (let i = 1; i < a.rows; i++) if (weight(i) > weight(carrier)) carrier = i;
  return { high: Math.min(left.high, right.high), carrier };
}
