/** What is refused before any work on it begins. */
import { TuchuError } from '../core/index.js';
import type { Matrix } from './matrix.js';
import { say } from './messages.js';

function checkCount({ rows, cols, data }: Matrix): void {
  if (data.length !== rows * cols)
    throw new TuchuError(say.wrongCount({ rows, cols, count: data.length }));
}

/** @throws TuchuError `notSquare`, `wrongCount` */
export function checkSquare(a: Matrix): void {
  if (a.rows !== a.cols) throw new TuchuError(say.notSquare({ rows: a.rows, cols: a.cols }));
  checkCount(a);
}

/** @throws TuchuError `wrongLength` */
export function checkSide(n: number, b: Float64Array): void {
  if (b.length !== n) throw new TuchuError(say.wrongLength({ expected: n, given: b.length }));
}

/** @throws TuchuError `wrongLength`, `wrongCount` */
export function checkSides(n: number, b: Matrix): void {
  if (b.rows !== n) throw new TuchuError(say.wrongLength({ expected: n, given: b.rows }));
  checkCount(b);
}

/**
 * Refuses anything but numbers.
 *
 * @throws TuchuError `notFinite` with row and column
 */
export function checkFinite(a: Matrix): void {
  const at = a.data.findIndex((x) => !Number.isFinite(x));
  if (at < 0) return;
  const row = Math.floor(at / a.cols);
  throw new TuchuError(say.notFinite({ row, col: at % a.cols, value: String(a.data[at]) }));
}
