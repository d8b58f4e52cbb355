/**
 * The spectral radius by power iteration, between two bounds.
 *
 * For a matrix without negative numbers and any positive v, the smallest and the largest `(A v)_i / v_i` enclose the
 * radius (Collatz 1942; Wielandt 1950; Horn and Johnson, Matrix Analysis, 2nd ed., 8.1.26), wherever the iteration
 * stands. It runs on A with a part of
 * the upper bound added to its diagonal, so that a matrix that only permutes does not go round for ever. Where numbers are
 * negative, the radius of their absolute values bounds it from above, and the growth of a vector estimates it.
 */
import { checkFinite, checkSquare } from './check.js';
import type { Matrix } from './matrix.js';
import { times } from './products.js';

export interface Radius {
  /** The estimate; equal to both bounds, nearly, where `settled`. */
  readonly radius: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the bounds met within the tolerance. */
  readonly settled: boolean;
  readonly steps: number;
}

/** Numbers of the vector are kept from vanishing: any positive vector gives bounds. */
const FLOOR = 1e-200;

/** The same matrix with absolute values. */
export const absolute = (a: Matrix): Matrix => ({ ...a, data: a.data.map(Math.abs) });

/**
 * The spectral radius of a square matrix.
 *
 * @param tolerance relative width of the bounds at which to stop
 * @throws TuchuError `notSquare`, `notFinite`
 * @example
 * ```ts
 * spectralRadius({ rows: 2, cols: 2, data: Float64Array.of(0, 0.5, 0.5, 0) }).radius; // => 0.5
 * ```
 */
export function spectralRadius(
  a: Matrix,
  { tolerance = 1e-10, most = 1000 }: { tolerance?: number; most?: number } = {},
): Radius {
  checkSquare(a);
  checkFinite(a);
  const n = a.rows;
  if (n === 0) return { radius: 0, lower: 0, upper: 0, settled: true, steps: 0 };
  const mixed = a.data.some((x) => x < 0);
  const positive = enclosed(mixed ? absolute(a) : a, tolerance, most);
  if (!mixed) return positive;
  const radius = Math.min(growth(a, Math.min(most, 400)), positive.upper);
  return { ...positive, radius, lower: 0, settled: false };
}

function enclosed(a: Matrix, tolerance: number, most: number): Radius {
  let v = new Float64Array(a.rows).fill(1);
  let lower = 0;
  let upper = Infinity;
  let radius = 0;
  let steps = 0;
  while (steps < most) {
    steps += 1;
    const w = times(a, v);
    let least = Infinity;
    let largest = 0;
    let sum = 0;
    let before = 0;
    let scale = 0;
    for (let i = 0; i < w.length; i++) {
      const ratio = w[i]! / v[i]!;
      least = Math.min(least, ratio);
      largest = Math.max(largest, ratio);
      sum += w[i]!;
      before += v[i]!;
    }
    lower = Math.max(lower, least);
    upper = Math.min(upper, largest);
    radius = Math.min(upper, Math.max(lower, sum / before));
    if (upper - lower <= tolerance * upper) return { radius, lower, upper, settled: true, steps };
    for (let i = 0; i < w.length; i++) {
      w[i]! += (upper / 4) * v[i]!;
      scale = Math.max(scale, w[i]!);
    }
    v = w.map((x) => Math.max(x / scale, FLOOR));
  }
  return { radius, lower, upper, settled: false, steps };
}

/** How much a vector grows a step, on average over the last half of the steps. */
function growth(a: Matrix, steps: number): number {
  let v = Float64Array.from({ length: a.rows }, (_, i) => 1 + ((i * 7919) % 101) / 101);
  let logs = 0;
  const half = Math.floor(steps / 2);
  for (let s = 0; s < steps; s++) {
    const w = times(a, v);
    const size = w.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
    if (size === 0) return 0;
    if (s >= half) logs += Math.log(size / v.reduce((m, x) => Math.max(m, Math.abs(x)), 0));
    v = w.map((x) => x / size);
  }
  return Math.exp(logs / (steps - half));
}
