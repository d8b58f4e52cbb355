/** The one place where a matrix of accounts is factored. */
import { factor, type Matrix } from '../linalg/index.js';

/**
 * The inverse of a square matrix, which is left as it is.
 *
 * @throws `TuchuError` where it is singular, with the place of the pivot
 */
export async function invert(m: Matrix): Promise<Matrix> {
  return (await factor(m)).inverse();
}
