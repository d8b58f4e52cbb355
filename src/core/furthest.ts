/**
 * The place in a series that stands furthest from what is usual; the first of several.
 *
 * @example
 * furthestFrom([1, 0.8, 0.9], 1); // 1
 */
export const furthestFrom = (values: readonly number[], usual: number): number =>
  values.reduce(
    (at, v, i) => (Math.abs(v - usual) > Math.abs((values[at] ?? usual) - usual) + 1e-12 ? i : at),
    0,
  );
