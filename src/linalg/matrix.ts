/** A dense matrix: the numbers of row 0, then of row 1, and so on. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  /** `rows * cols` numbers, row by row. */
  readonly data: Float64Array;
}

/**
 * A matrix of zeros.
 *
 * @example
 * ```ts
 * zeros(2, 3).data.length; // => 6
 * ```
 */
export function zeros(rows: number, cols: number): Matrix {
  return { rows, cols, data: new Float64Array(rows * cols) };
}
