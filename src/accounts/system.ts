/** A table with its coefficients and its inverse: what every question about it is answered from. */
import type { Factor, Matrix } from '../linalg/index.js';
import type { IoTable } from './table.js';

/** `x = A x + f`, solved once. */
export interface LeontiefSystem {
  readonly table: IoTable;
  /** Input coefficients, `A_ij = Z_ij / x_j`; the column of a sector without output is zero. */
  readonly a: Matrix;
  /** Value added per unit of output; zero where there is no output. */
  readonly v: Float64Array;
  /** `I - A`, factored. */
  readonly factor: Factor;
  /** `(I - A)^-1`. The Ghosh inverse is the same with row i divided and column j multiplied by output. */
  readonly inverse: Matrix;
}
