/**
 * Eigenpairs of a symmetric matrix: Householder's tridiagonal form, then QL with implicit shifts (Golub and Van Loan,
 * Matrix Computations, 4th ed., 8.3.1 and 8.3.3; Bowdler, Martin, Reinsch and Wilkinson 1968, Numer. Math. 11,
 * 293-306). Some 5 n³ operations for all pairs.
 *
 * Order: the largest eigenvalue first. Sign: the number of largest absolute value in a vector, the first of them, is
 * positive; whoever needs another rule turns it.
 */
import { TuchuError } from '../core/index.js';
import { checkFinite, checkSquare } from './check.js';
import type { Matrix } from './matrix.js';
import { say } from './messages.js';
import { times } from './products.js';

export interface EigenPairs {
  /** Largest first. */
  readonly values: Float64Array;
  /** Row k is the vector of value k, of length 1: k rows, n columns. */
  readonly vectors: Matrix;
  /** Largest `‖A v - λ v‖` of a pair, as a share of the largest absolute eigenvalue. */
  readonly residual: number;
}

/** Rounds after which a value counts as not settling; two or three are the rule. */
const ROUNDS = 60;

/**
 * The leading eigenpairs of a symmetric matrix.
 *
 * @param count how many, the largest first; all by default
 * @throws TuchuError `notSymmetric` with the place (beyond 1e-12 of the largest number), `notSquare`, `notFinite`
 * @example
 * ```ts
 * eigenSymmetric({ rows: 2, cols: 2, data: Float64Array.of(2, 1, 1, 2) }).values; // => [3, 1]
 * ```
 */
export function eigenSymmetric(a: Matrix, count = a.rows): EigenPairs {
  checkSquare(a);
  checkFinite(a);
  const n = a.rows;
  const most = a.data.reduce((x, y) => Math.max(x, Math.abs(y)), 0);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++)
      if (Math.abs(a.data[i * n + j]! - a.data[j * n + i]!) > 1e-12 * most)
        throw new TuchuError(say.notSymmetric({ row: i, col: j }));
  // Brought to size one, so that no square overflows or vanishes.
  const scale = most === 0 ? 1 : most;
  const half = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      half[i * n + j] = a.data[i * n + j]! / scale / 2 + a.data[j * n + i]! / scale / 2;
  const { d, e, qt } = tridiagonal(half, n);
  implicitQl(d, e, qt, n);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => d[j]! - d[i]!);
  const k = Math.min(count, n);
  const values = Float64Array.from({ length: k }, (_, i) => d[order[i]!]! * scale);
  const vectors = new Float64Array(k * n);
  let residual = 0;
  const largest = d.reduce((x, y) => Math.max(x, Math.abs(y)), 0) * scale;
  for (let p = 0; p < k; p++) {
    const v = signed(qt.slice(order[p]! * n, order[p]! * n + n));
    vectors.set(v, p * n);
    const off = times(a, v).reduce((sum, x, i) => sum + (x - values[p]! * v[i]!) ** 2, 0);
    if (largest > 0) residual = Math.max(residual, Math.sqrt(off) / largest);
  }
  return { values, vectors: { rows: k, cols: n, data: vectors }, residual };
}

function signed(v: Float64Array): Float64Array {
  let at = 0;
  for (let i = 1; i < v.length; i++) if (Math.abs(v[i]!) > Math.abs(v[at]!)) at = i;
  return v[at]! < 0 ? v.map((x) => -x) : v;
}

/** `A = Q T Qᵀ`: the diagonal d and the numbers e beside it, and Qᵀ row by row. `a` is used up. */
function tridiagonal(
  a: Float64Array,
  n: number,
): { d: Float64Array; e: Float64Array; qt: Float64Array } {
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  const factors = new Float64Array(n);
  const v = new Float64Array(n);
  const w = new Float64Array(n);
  for (let k = 0; k + 2 < n; k++) {
    // Reflects row k right of the diagonal onto its first number; what is beyond is kept in the row.
    let square = 0;
    for (let j = k + 1; j < n; j++) square += a[k * n + j]! ** 2;
    const first = a[k * n + k + 1]!;
    const beyond = square - first * first;
    if (!(beyond > 0)) {
      e[k] = first;
      continue;
    }
    const alpha = first > 0 ? -Math.sqrt(square) : Math.sqrt(square);
    e[k] = alpha;
    a[k * n + k + 1] = first - alpha;
    const beta = 2 / (beyond + (first - alpha) ** 2);
    factors[k] = beta;
    for (let j = k + 1; j < n; j++) v[j] = a[k * n + j]!;
    let along = 0;
    for (let i = k + 1; i < n; i++) {
      let sum = 0;
      for (let j = k + 1; j < n; j++) sum += a[i * n + j]! * v[j]!;
      w[i] = beta * sum;
      along += w[i]! * v[i]!;
    }
    for (let i = k + 1; i < n; i++) w[i]! -= (beta / 2) * along * v[i]!;
    for (let i = k + 1; i < n; i++) {
      const vi = v[i]!;
      const wi = w[i]!;
      for (let j = k + 1; j < n; j++) a[i * n + j]! -= vi * w[j]! + wi * v[j]!;
    }
  }
  for (let i = 0; i < n; i++) d[i] = a[i * n + i]!;
  if (n > 1) e[n - 2] = a[(n - 2) * n + n - 1]!;
  // Qᵀ is the product of the reflections, the last on the left; each turns the columns of what follows it.
  const qt = new Float64Array(n * n);
  for (let i = 0; i < n; i++) qt[i * n + i] = 1;
  for (let k = n - 3; k >= 0; k--) {
    const beta = factors[k]!;
    if (beta === 0) continue;
    for (let i = k + 1; i < n; i++) {
      let sum = 0;
      for (let j = k + 1; j < n; j++) sum += qt[i * n + j]! * a[k * n + j]!;
      sum *= beta;
      for (let j = k + 1; j < n; j++) qt[i * n + j]! -= sum * a[k * n + j]!;
    }
  }
  return { d, e, qt };
}

/** Turns the tridiagonal matrix into its eigenvalues, in d, and rows of `qt` into their vectors. */
function implicitQl(d: Float64Array, e: Float64Array, qt: Float64Array, n: number): void {
  for (let l = 0; l < n; l++) {
    for (let round = 0; ; round++) {
      let m = l;
      for (; m + 1 < n; m++) {
        const size = Math.abs(d[m]!) + Math.abs(d[m + 1]!);
        if (Math.abs(e[m]!) <= Number.EPSILON * size || Math.abs(e[m]!) < 1e-20) break;
      }
      if (m === l) break;
      if (round === ROUNDS) throw new TuchuError(say.noEigen({ at: l }));
      let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
      let r = Math.hypot(g, 1);
      g = d[m]! - d[l]! + e[l]! / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let p = 0;
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * e[i]!;
        const b = c * e[i]!;
        r = Math.hypot(f, g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1]! -= p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1]! - p;
        r = (d[i]! - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        rotate(qt, i * n, n, c, s);
      }
      if (r === 0 && i >= l) continue;
      d[l]! -= p;
      e[l] = g;
      e[m] = 0;
    }
  }
}

/** Turns two rows that stand one after the other. */
function rotate(qt: Float64Array, at: number, n: number, c: number, s: number): void {
  for (let k = at; k < at + n; k++) {
    const x = qt[k]!;
    const y = qt[k + n]!;
    qt[k + n] = s * x + c * y;
    qt[k] = c * x - s * y;
  }
}
