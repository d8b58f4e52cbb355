/**
 * The largest eigenvalues of a symmetric matrix without negative ones, with their vectors.
 *
 * Power iteration on what is left when the pairs found before are taken out. Where two eigenvalues stand close it
 * would take long, so the matrix is squared when it has not settled: its vectors stay, and their distances grow.
 * Every pair tells its residual `|A v - lambda v|`, which bounds how far the value is from an eigenvalue.
 */

export interface Pair {
  readonly value: number;
  /** Of length 1. Its sign means nothing. */
  readonly vector: Float64Array;
  readonly residual: number;
}

/** What a residual comes down to before rounding stops it, times the root of n. */
const SETTLED = 1e-15;
/** Steps before the matrix is squared, and how often the pair is looked at meanwhile. */
const STEPS = 300;
const LOOK = 10;
/** 2^12 steps at once: enough to tell apart eigenvalues that differ by a millionth. */
const SQUARINGS = 12;

/**
 * @param a n x n, row by row; symmetric, no eigenvalue below zero
 * @param known pairs to leave out
 * @example
 * nextPair(Float64Array.of(2, 1, 1, 2), 2, []).value; // 3, with the vector (1, 1) / sqrt(2)
 */
export function nextPair(a: Float64Array, n: number, known: readonly Pair[]): Pair {
  const left = a.slice();
  for (const { value, vector } of known)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) left[i * n + j]! -= value * vector[i]! * vector[j]!;
  let power: Float64Array = left;
  let v: Float64Array = start(n, known);
  let best = pairOf(left, n, v);
  const enough = SETTLED * n;
  for (let squared = 0; squared <= SQUARINGS; squared++) {
    for (let step = 0; step < STEPS; step++) {
      const next = apart(times(power, n, v), known);
      const size = Math.hypot(...next);
      if (!(size > 0)) return best;
      v = next.map((x) => x / size);
      if (step % LOOK !== LOOK - 1) continue;
      const pair = pairOf(left, n, v);
      if (pair.residual < best.residual) best = pair;
      if (best.residual <= SETTLED * Math.sqrt(n)) return best;
    }
    if (best.residual <= enough) return best;
    power = square(power, n);
  }
  return best;
}

/** A start with something of every direction, the same for every call. */
function start(n: number, known: readonly Pair[]): Float64Array {
  const v = apart(
    Float64Array.from({ length: n }, (_, i) => Math.sin(i + 1)),
    known,
  );
  const size = Math.hypot(...v);
  return size > 0 ? v.map((x) => x / size) : v;
}

/** A vector without what it has of those known. */
function apart(v: Float64Array, known: readonly Pair[]): Float64Array {
  for (const { vector } of known) {
    let along = 0;
    for (let i = 0; i < v.length; i++) along += v[i]! * vector[i]!;
    for (let i = 0; i < v.length; i++) v[i]! -= along * vector[i]!;
  }
  return v;
}

function times(a: Float64Array, n: number, v: Float64Array): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += a[i * n + j]! * v[j]!;
    out[i] = sum;
  }
  return out;
}

function pairOf(a: Float64Array, n: number, vector: Float64Array): Pair {
  const image = times(a, n, vector);
  let value = 0;
  for (let i = 0; i < n; i++) value += image[i]! * vector[i]!;
  let off = 0;
  for (let i = 0; i < n; i++) off += (image[i]! - value * vector[i]!) ** 2;
  return { value, vector, residual: Math.sqrt(off) };
}

/** A symmetric matrix times itself, brought to a largest entry of one so that it neither grows nor fades. */
function square(a: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n);
  let most = 0;
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const x = a[i * n + k]!;
      for (let j = 0; j < n; j++) out[i * n + j]! += x * a[k * n + j]!;
    }
  for (const x of out) most = Math.max(most, Math.abs(x));
  return most > 0 ? out.map((x) => x / most) : out;
}
