/** What a factored matrix can answer; the plain twin and the kernel give the same shape. */
import type { Matrix } from './matrix.js';

/** A square matrix A with its rows exchanged and factored into lower and upper triangles, `P A = L U`. */
export interface Factor {
  readonly n: number;
  /** Reciprocal condition number in the 1-norm, estimated; near 1e-16 nothing of a solution can be trusted. */
  readonly rcond: number;
  /** x with `A x = b`; `b` has n numbers and is left as it is. */
  solve(b: Float64Array): Float64Array;
  /** x with `Aᵀ x = b`. */
  solveTransposed(b: Float64Array): Float64Array;
  /** X with `A X = B`, for many right-hand sides at once: B is n rows by k columns. */
  solveMany(b: Matrix): Promise<Matrix>;
  /** The whole inverse. Where a solve would do, solve. */
  inverse(): Promise<Matrix>;
}

/** A factor that was computed here, and shows how. */
export interface LuFactor extends Factor {
  /** What did the work. */
  readonly by: 'kernel' | 'plain';
  /** Column, from 0, whose pivot is smallest in absolute value: where a nearly singular matrix gives way. */
  readonly weakestPivot: number;
  /**
   * Gives the memory back once no more is asked, for the next matrix of this size; a question after that is refused.
   * Not needed for one matrix; a loop over many large ones would else hold several until the engine notices.
   */
  release(): void;
  /** L below the diagonal (its ones left out) and U; row `rows[i]` of A stands in row i. */
  lu(): { readonly lu: Matrix; readonly rows: Int32Array };
}
