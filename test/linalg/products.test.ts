/** Products with vectors: the examples of their heads. */
import { expect, it } from 'vitest';
import { addTimes, times, timesTransposed } from '../../src/linalg/index.js';

it('adds a row so many times, and multiplies a vector from either side', () => {
  const y = Float64Array.of(1, 2);
  addTimes(y, 10, Float64Array.of(1, 1));
  expect(y).toEqual(Float64Array.of(11, 12));
  const a = { rows: 2, cols: 2, data: Float64Array.of(1, 2, 3, 4) };
  expect(times(a, Float64Array.of(1, 10))).toEqual(Float64Array.of(21, 43));
  expect(timesTransposed(a, Float64Array.of(1, 10))).toEqual(Float64Array.of(31, 42));
});
