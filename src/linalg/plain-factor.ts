/** The plain twin with the kernel's answers: slower, and nothing that an engine could lack. */
import { TuchuError } from '../core/index.js';
import { checkFinite, checkSide, checkSides, checkSquare } from './check.js';
import { reciprocalCondition } from './condition.js';
import type { LuFactor } from './factor.js';
import { type Matrix, zeros } from './matrix.js';
import { say } from './messages.js';
import { type PlainLu, plainSolve, plainSolveTransposed } from './plain.js';

/** Largest column sum of absolute values. */
export function norm1(a: Matrix): number {
  const sums = new Float64Array(a.cols);
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < a.cols; j++) sums[j]! += Math.abs(a.data[i * a.cols + j]!);
  return sums.reduce((x, y) => Math.max(x, y), 0);
}

class PlainFactor implements LuFactor {
  readonly n: number;
  readonly by = 'plain';
  #rcond: number | undefined;

  constructor(
    private readonly plain: PlainLu,
    private readonly norm: number,
  ) {
    this.n = plain.lu.rows;
  }

  get rcond(): number {
    this.#rcond ??= reciprocalCondition(this, this.norm);
    return this.#rcond;
  }

  get weakestPivot(): number {
    const { n } = this;
    const size = (i: number): number => Math.abs(this.plain.lu.data[i * n + i]!);
    let at = 0;
    for (let i = 1; i < n; i++) if (size(i) < size(at)) at = i;
    return at;
  }

  release(): void {
    // Ordinary arrays, which the engine takes back by itself.
  }

  lu(): PlainLu {
    return this.plain;
  }

  solve(b: Float64Array): Float64Array {
    checkSide(this.n, b);
    return plainSolve(this.plain, b);
  }

  solveTransposed(b: Float64Array): Float64Array {
    checkSide(this.n, b);
    return plainSolveTransposed(this.plain, b);
  }

  async solveMany(b: Matrix): Promise<Matrix> {
    checkSides(this.n, b);
    const x = zeros(b.rows, b.cols);
    for (let j = 0; j < b.cols; j++) {
      const column = Float64Array.from({ length: b.rows }, (_, i) => b.data[i * b.cols + j]!);
      plainSolve(this.plain, column).forEach((v, i) => (x.data[i * b.cols + j] = v));
    }
    return x;
  }

  inverse(): Promise<Matrix> {
    const identity = zeros(this.n, this.n);
    for (let i = 0; i < this.n; i++) identity.data[i * this.n + i] = 1;
    return this.solveMany(identity);
  }
}

/**
 * Factors of a plain LU, checked.
 *
 * @throws TuchuError `singular`, `overflow` with the place of the pivot
 */
export function plainFactorOf(plain: PlainLu, norm: number): LuFactor {
  const n = plain.lu.rows;
  for (let at = 0; at < n; at++) {
    const pivot = plain.lu.data[at * n + at]!;
    if (pivot === 0) throw new TuchuError(say.singular({ at }));
    if (!Number.isFinite(pivot)) throw new TuchuError(say.overflow({ at }));
  }
  return new PlainFactor(plain, norm);
}

/** What is checked of a matrix before it is factored; its 1-norm. */
export function checkedNorm(a: Matrix): number {
  checkSquare(a);
  checkFinite(a);
  return norm1(a);
}
