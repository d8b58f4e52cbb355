/** Passes over four columns at a time: by hand, and the kernel beside the plain loops, bit by bit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openQuads, quadsKernel, type Quads } from '../../src/linalg/index.js';

it('sums blocks of rows, and spreads factors back over them', () => {
  // Three rows in blocks of two and one; column l of row i holds 10 i + l.
  const quads: Quads = {
    data: Float64Array.from({ length: 12 }, (_, k) => 10 * Math.floor(k / 4) + (k % 4)),
    starts: Int32Array.of(0, 2, 3),
    groups: 1,
  };
  const open = openQuads(quads);
  const sums = open.vector(8);
  open.gather(0, Float64Array.of(1, 2, 3), sums);
  expect(Array.from(sums)).toEqual([20, 23, 26, 29, 60, 63, 66, 69]);
  const y = Float64Array.of(100, 0, 0);
  open.spread(0, Float64Array.of(1, 0, 0, 0, 0, 1, 0, 1), y);
  expect(Array.from(y)).toEqual([100, 10, 44]);
});

it('is the example of its docstring', () => {
  const data = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const q = openQuads({ data, starts: Int32Array.of(0, 2), groups: 1 });
  const sums = q.vector(4);
  q.gather(0, Float64Array.of(1, 10), sums);
  expect(Array.from(sums)).toEqual([51, 62, 73, 84]);
});

it('gives the same bits by the kernel, and leaves the caller’s numbers alone', async () => {
  const kernel = await quadsKernel();
  expect(kernel).toBeDefined();
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(number, { minLength: 40, maxLength: 40 }),
      (sizes, groups, pool) => {
        const starts = Int32Array.of(
          0,
          ...sizes.map((_, k) => sizes.slice(0, k + 1).reduce((a, b) => a + b, 0)),
        );
        const [n, m] = [starts.at(-1)!, sizes.length];
        const take = (length: number, from: number): Float64Array =>
          Float64Array.from({ length }, (_, k) => pool[(from + 7 * k) % 40]!);
        const data = take(groups * n * 4, 1);
        const before = data.slice();
        const results = [undefined, kernel].map((module) => {
          const q = openQuads(
            { data, starts, groups },
            { kernel: module, own: true, room: 2 * groups * m * 4 + 2 * n },
          );
          const [x, y] = [q.vector(n), q.vector(n)];
          const [sums, c] = [q.vector(groups * m * 4), q.vector(groups * m * 4)];
          x.set(take(n, 3));
          y.set(take(n, 5));
          c.set(take(groups * m * 4, 11));
          for (let g = 0; g < groups; g++) {
            q.gather(g, x, sums);
            q.spread(g, c, y);
          }
          q.data.fill(0);
          return [Array.from(sums), Array.from(y)];
        });
        expect(results[1]).toEqual(results[0]);
        expect(data).toEqual(before);
      },
    ),
  );
});
