import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Matrix,
  factor,
  identityColumns,
  identityRows,
  lowRank,
  smallFactor,
  solverOf,
  times,
  timesTransposed,
  without,
} from '../../src/linalg/index.js';
import { apart, identity, largest, made, product, transposed, vector } from './made.js';

/** A matrix far from singular. */
function strong(n: number, seed: number): Matrix {
  const a = made(n, n, seed);
  for (let i = 0; i < n; i++) a.data[i * n + i]! += 1 + n / 4;
  return a;
}

const plus = (a: Matrix, b: Matrix): Matrix => ({
  ...a,
  data: a.data.map((x, i) => x + b.data[i]!),
});
const near = (x: Float64Array, y: Float64Array, digits = 1e-11): void =>
  expect(apart(x, y)).toBeLessThanOrEqual(digits * Math.max(1, largest(y)));

const sizes = fc.record({
  n: fc.integer({ min: 1, max: 90 }),
  k: fc.integer({ min: 0, max: 6 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
});

describe('products with vectors', () => {
  it('the examples of the docstrings, and a product of any shape', () => {
    const a = { rows: 2, cols: 2, data: Float64Array.of(1, 2, 3, 4) };
    expect([...times(a, Float64Array.of(1, 10))]).toEqual([21, 43]);
    expect([...timesTransposed(a, Float64Array.of(1, 10))]).toEqual([31, 42]);
    const b = made(7, 5, 1);
    const x = vector(5, 2);
    near(times(b, x), product(b, { rows: 5, cols: 1, data: x }).data, 1e-14);
    near(timesTransposed(transposed(b), x), times(b, x), 1e-14);
  });
});

describe('an update of low rank', () => {
  it('solves as the new matrix factored afresh, from a factor and from an inverse', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ({ n, k, seed }) => {
        const a = strong(n, seed);
        const u = made(n, k, seed + 1);
        const v = made(n, k, seed + 2);
        const b = vector(n, seed + 3);
        const f = await factor(a);
        const fresh = await factor(plus(a, product(u, transposed(v))));
        fc.pre(fresh.rcond > 1e-4);
        for (const from of [f, solverOf(await f.inverse())]) {
          const update = lowRank(from, u, v);
          near(update.solve(b), fresh.solve(b), 1e-10);
          near(update.solveTransposed(b), fresh.solveTransposed(b), 1e-10);
          expect(update.smallRcond).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('rows and columns of the identity in place of others', async () => {
    const n = 70;
    const m = strong(n, 5);
    const f = await factor(m);
    const b = vector(n, 6);
    const byRows = { ...m, data: m.data.slice() };
    const byColumns = { ...m, data: m.data.slice() };
    for (const r of [3, 69, 20])
      for (let j = 0; j < n; j++) {
        byRows.data[r * n + j] = j === r ? 1 : 0;
        byColumns.data[j * n + r] = j === r ? 1 : 0;
      }
    const rows = identityRows(m, [3, 69, 20]);
    near(lowRank(f, rows.u, rows.v).solve(b), (await factor(byRows)).solve(b));
    const columns = identityColumns(m, [3, 69, 20]);
    near(lowRank(f, columns.u, columns.v).solve(b), (await factor(byColumns)).solve(b));
    const { u, v } = identityRows({ rows: 1, cols: 1, data: Float64Array.of(0.5) }, [0]);
    expect([u.data[0], v.data[0]]).toEqual([1, 0.5]);
  });

  it('that leaves no inverse is refused, with the condition', async () => {
    const n = 40;
    const a = strong(n, 8);
    const f = await factor(a);
    // Row 7 becomes row 9.
    const u = { rows: n, cols: 1, data: Float64Array.from({ length: n }, (_, i) => +(i === 7)) };
    const v = {
      rows: n,
      cols: 1,
      data: Float64Array.from({ length: n }, (_, j) => a.data[9 * n + j]! - a.data[7 * n + j]!),
    };
    const two = (m: Matrix): Matrix => ({
      rows: n,
      cols: 2,
      data: Float64Array.from({ length: 2 * n }, (_, i) => (i % 2 === 0 ? m.data[i / 2]! : 0)),
    });
    // Rank two, so that the condition of the small matrix is what tells.
    expect(() => lowRank(f, two(u), two(v))).toThrow(/small matrix of 2 rows .*condition/);
    const one = { rows: 1, cols: 1, data: Float64Array.of(1) };
    const minus = { rows: 1, cols: 1, data: Float64Array.of(-1) };
    expect(() => lowRank(solverOf(one), one, minus)).toThrow(/no inverse.*`0\.0e\+0`/);
    expect([...lowRank(solverOf(one), one, one).solve(Float64Array.of(4))]).toEqual([2]);
    expect(() => lowRank(f, made(3, 1, 1), made(3, 1, 1))).toThrow(/40 numbers is needed; `3`/);
    expect(() => solverOf(one).solve(new Float64Array(2))).toThrow(/`2` were given/);
  });

  it('rank one is measured against the parts summed: what a cancellation leaves is refused', () => {
    const one = (x: number): Matrix => ({ rows: 1, cols: 1, data: Float64Array.of(x) });
    // 1 + 1 * -(1 - 2^-52): what is left is one unit in the last place.
    expect(() => lowRank(solverOf(one(1)), one(1), one(-(1 - 2 ** -52)))).toThrow(
      /small matrix of 1 row has reciprocal condition `1\.1e-16`/,
    );
    expect(smallFactor(one(0.5), one(1)).rcond).toBe(0.5);
    // Far less is left, but nothing was lost: 1 + 2 - 1 = 2 of 4.
    expect(smallFactor(one(2), one(4)).rcond).toBe(0.5);
    // Small beside one, large beside what it was summed from.
    expect(smallFactor(one(1e-20), one(1e-20)).rcond).toBe(1);
  });

  it('scaling rows or columns of the small matrix changes nothing', () => {
    const s = { rows: 2, cols: 2, data: Float64Array.of(2, 1, 1, 3) };
    const scaled = (r: number, c: number): Matrix => ({
      ...s,
      data: Float64Array.of(2 * r * c, 1 * r, 1 * c, 3),
    });
    const plain = smallFactor(s, s).rcond;
    expect(plain).toBeGreaterThan(0.1);
    for (const [r, c] of [
      [1e-18, 1],
      [1, 1e-18],
      [1e12, 1e-14],
    ] as const)
      expect(smallFactor(scaled(r, c), scaled(r, c)).rcond).toBeCloseTo(plain, 3);
  });

  it('a remainder that is singular to rounding has no inverse', async () => {
    // Without row and column 0, the others are 0.1 and 0.3 times each other's parts.
    const m = {
      rows: 3,
      cols: 3,
      data: Float64Array.of(1, 2, 3, 4, 0.1, 0.3, 5, 0.7 * 0.1, 0.7 * 0.3),
    };
    const inverse = await (await factor(m)).inverse();
    expect(Math.abs(inverse.data[0]!)).toBeLessThan(1e-14);
    expect(() => without(inverse, [0])).toThrow(/small matrix of 1 row/);
    expect(without(inverse, [1]).smallRcond).toBeGreaterThan(1e-3);
  });
});

describe('a matrix without some rows and columns', () => {
  it('has the inverse of what is left, factored afresh', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ({ n, k, seed }) => {
        const m = strong(n, seed);
        const taken = Array.from(vector(n, seed + 1), (x, i) => [x, i] as const)
          .toSorted((x, y) => x[0] - y[0])
          .slice(0, Math.min(k, n))
          .map(([, i]) => i);
        const rest = without(await (await factor(m)).inverse(), taken);
        const kept = [...rest.kept];
        expect(kept).toEqual(
          Array.from({ length: n }, (_, i) => i).filter((i) => !taken.includes(i)),
        );
        const left = {
          rows: kept.length,
          cols: kept.length,
          data: Float64Array.from(kept.flatMap((i) => kept.map((j) => m.data[i * n + j]!))),
        };
        const fresh = await factor(left);
        near(rest.inverse().data, (await fresh.inverse()).data);
        near(product(left, rest.inverse()).data, identity(kept.length).data);
        const b = vector(n, seed + 2);
        const short = Float64Array.from(kept, (i) => b[i]!);
        const cut = (x: Float64Array): Float64Array => Float64Array.from(kept, (i) => x[i]!);
        near(cut(rest.solve(b)), fresh.solve(short));
        near(cut(rest.solveTransposed(b)), fresh.solveTransposed(short));
        for (const i of taken) expect(rest.solve(b)[i]).toBe(0);
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it('the example of the docstring, and refusals', () => {
    const inverse = { rows: 2, cols: 2, data: Float64Array.of(1, -1, -1, 2) };
    expect([...without(inverse, [1]).inverse().data]).toEqual([0.5]);
    // [[0, 1], [1, 0]] is its own inverse; what is left of it is [0].
    const swap = { rows: 2, cols: 2, data: Float64Array.of(0, 1, 1, 0) };
    expect(() => without(swap, [0])).toThrow(/no inverse: the small matrix of 1 row /);
    expect(() => without(inverse, [2])).toThrow(/`2` is no row of a matrix of 2 rows/);
    expect(() => without(inverse, [0, 0])).toThrow(/stands twice/);
    expect(() => without(inverse, [0.5])).toThrow(/`0.5`/);
  });
});
