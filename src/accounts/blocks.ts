/** Blocks of a matrix by place: the nodes of place p are rows and columns `starts[p]` to `starts[p + 1] - 1`. */
import { plainLu, plainSolve, zeros, type Matrix } from '../linalg/index.js';

/** First node of a place, and the node after its last. */
export type Span = readonly [from: number, to: number];

export const spanOf = (starts: readonly number[], place: number): Span => [
  starts[place] as number,
  starts[place + 1] as number,
];

/**
 * `out_i = sum of m_ij x_j` over the columns of one span, for the rows of another. `x` and `out` have one
 * number a node; only the rows of the span are written.
 *
 * @example
 * timesBlock({ rows: 2, cols: 2, data: Float64Array.of(1, 2, 3, 4) }, [1, 2], [0, 2], [1, 1], out); // out[1] = 7
 */
export function timesBlock(
  m: Matrix,
  rows: Span,
  cols: Span,
  x: ArrayLike<number>,
  out: Float64Array,
): void {
  for (let i = rows[0]; i < rows[1]; i++) {
    let sum = 0;
    const at = i * m.cols;
    for (let j = cols[0]; j < cols[1]; j++) sum += (m.data[at + j] as number) * (x[j] as number);
    out[i] = sum;
  }
}

/** The block itself, k x k. */
export function blockOf(m: Matrix, [from, to]: Span): Matrix {
  const block = zeros(to - from, to - from);
  for (let i = from; i < to; i++)
    block.data.set(m.data.subarray(i * m.cols + from, i * m.cols + to), (i - from) * block.cols);
  return block;
}

/** `(I - A_ss)^-1`: what one place needs of its own sectors when nothing goes abroad and comes back. */
export function localInverse(a: Matrix, span: Span): Matrix {
  const block = blockOf(a, span);
  const k = block.rows;
  for (let i = 0; i < k * k; i++)
    block.data[i] = (i % (k + 1) === 0 ? 1 : 0) - (block.data[i] as number);
  return inverseOf(block);
}

/** The inverse of a small matrix. */
export function inverseOf(m: Matrix): Matrix {
  const lu = plainLu(m);
  const inverse = zeros(m.rows, m.rows);
  const unit = new Float64Array(m.rows);
  for (let j = 0; j < m.rows; j++) {
    unit.fill(0);
    unit[j] = 1;
    const column = plainSolve(lu, unit);
    for (let i = 0; i < m.rows; i++) inverse.data[i * m.rows + j] = column[i] as number;
  }
  return inverse;
}

/** `a b` of two small matrices. */
export function product(a: Matrix, b: Matrix): Matrix {
  const c = zeros(a.rows, b.cols);
  for (let i = 0; i < a.rows; i++)
    for (let k = 0; k < a.cols; k++) {
      const x = a.data[i * a.cols + k] as number;
      if (x === 0) continue;
      for (let j = 0; j < b.cols; j++)
        c.data[i * c.cols + j]! += x * (b.data[k * b.cols + j] as number);
    }
  return c;
}

/** `x' m` for the nodes of one span: a small matrix m, and a number a node in `x` and `out`. */
export function rowTimes(x: ArrayLike<number>, m: Matrix, [from]: Span, out: Float64Array): void {
  for (let j = 0; j < m.cols; j++) {
    let sum = 0;
    for (let i = 0; i < m.rows; i++)
      sum += (x[from + i] as number) * (m.data[i * m.cols + j] as number);
    out[from + j] = sum;
  }
}

/** `m x` for the nodes of one span: a small matrix m, and a number a node in `x` and `out`. */
export function timesColumn(
  m: Matrix,
  x: ArrayLike<number>,
  [from]: Span,
  out: Float64Array,
): void {
  for (let i = 0; i < m.rows; i++) {
    let sum = 0;
    for (let j = 0; j < m.cols; j++)
      sum += (m.data[i * m.cols + j] as number) * (x[from + j] as number);
    out[from + i] = sum;
  }
}
