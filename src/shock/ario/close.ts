/** When two amounts count as equal in the published implementation: numpy's `allclose` with its own tolerances. */

/**
 * @example
 * closeTo(1.000001, 1); // true
 */
export const closeTo = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
