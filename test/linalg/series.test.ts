import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Matrix,
  contractionOf,
  factor,
  powerSeries,
  spectralRadius,
} from '../../src/linalg/index.js';
import { apart, identity, largest, made, transposed, vector } from './made.js';

/** Numbers in [0, 1), columns brought to sums below `most`. */
function coefficients(n: number, seed: number, most: number): Matrix {
  const a = made(n, n, seed);
  const sums = new Float64Array(n);
  a.data.forEach((x, i) => (sums[i % n]! += x + 0.5));
  return { ...a, data: a.data.map((x, i) => ((x + 0.5) * most) / sums[i % n]!) };
}

const minus = (a: Matrix): Matrix => ({
  ...a,
  data: identity(a.rows).data.map((x, i) => x - a.data[i]!),
});

const cases = fc.record({
  n: fc.integer({ min: 1, max: 60 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
  most: fc.double({ min: 0.05, max: 0.97, noNaN: true }),
});

describe('a series of powers', () => {
  it('is within its bound of the solution, whether rows or columns sum below 1', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ n, seed, most }) => {
        for (const a of [coefficients(n, seed, most), transposed(coefficients(n, seed, most))]) {
          const b = vector(n, seed + 1);
          const x = (await factor(minus(a))).solve(b);
          for (const tolerance of [1e-2, 1e-6, 1e-12]) {
            const sum = powerSeries(a, b, { tolerance });
            expect(apart(sum.x, x)).toBeLessThanOrEqual(sum.bound + 1e-12 * largest(x));
            expect(sum.bound).toBeLessThanOrEqual(tolerance * largest(sum.x));
          }
        }
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('contracts where column sums are far above 1, and negative numbers stand among them', async () => {
    const a = { rows: 2, cols: 2, data: Float64Array.of(0.1, 50, -0.001, 0.2) };
    const { weights, q } = contractionOf(a);
    expect(q).toBeLessThan(1);
    // |A| w <= q w, by hand.
    expect(0.1 * weights[0]! + 50 * weights[1]!).toBeLessThanOrEqual(q * weights[0]! * (1 + 1e-15));
    const b = Float64Array.of(1, 1);
    const x = (await factor(minus(a))).solve(b);
    expect(apart(powerSeries(a, b).x, x)).toBeLessThan(1e-10 * largest(x));
  });

  it('the example of the docstring, nothing to sum, and a nilpotent matrix', () => {
    const half = { rows: 1, cols: 1, data: Float64Array.of(0.5) };
    expect(powerSeries(half, Float64Array.of(1)).x[0]).toBeCloseTo(2, 11);
    expect(powerSeries(half, Float64Array.of(0))).toEqual({
      x: Float64Array.of(0),
      terms: 0,
      bound: 0,
    });
    const nilpotent = { rows: 2, cols: 2, data: Float64Array.of(0, 9, 0, 0) };
    const sum = powerSeries(nilpotent, Float64Array.of(1, 1));
    expect([...sum.x, sum.terms, sum.bound]).toEqual([10, 1, 2, 0]);
  });

  it('that does not contract is refused, with the spectral radius', () => {
    const b = Float64Array.of(1, 1);
    for (const [data, radius] of [
      [[0, 1, 1, 0], '1\\.000'],
      [[0.5, 0.9, 0.9, 0.5], '1\\.400'],
    ] as const)
      expect(() => powerSeries({ rows: 2, cols: 2, data: Float64Array.from(data) }, b)).toThrow(
        new RegExp(`spectral radius is about \`${radius}\``),
      );
    const slow = { rows: 1, cols: 1, data: Float64Array.of(0.9) };
    expect(() => powerSeries(slow, Float64Array.of(1), { most: 5 })).toThrow(/stopped at 5 terms/);
    expect(() => powerSeries(slow, b)).toThrow(/1 numbers is needed; `2`/);
    const bad = { rows: 1, cols: 1, data: Float64Array.of(NaN) };
    expect(() => powerSeries(bad, Float64Array.of(1))).toThrow(/row 0, column 0/);
  });
});

describe('the spectral radius', () => {
  const of = (n: number, ...data: number[]): ReturnType<typeof spectralRadius> =>
    spectralRadius({ rows: n, cols: n, data: Float64Array.from(data) });

  it('of matrices whose radius is known', () => {
    expect(of(2, 0, 0.5, 0.5, 0).radius).toBeCloseTo(0.5, 10);
    // A permutation goes round; the golden ratio; a triangular matrix, which falls apart.
    expect(of(3, 0, 1, 0, 0, 0, 1, 1, 0, 0).radius).toBeCloseTo(1, 9);
    expect(of(2, 1, 1, 1, 0).radius).toBeCloseTo((1 + Math.sqrt(5)) / 2, 9);
    const apartOne = of(2, 0.3, 0, 1, 0.7);
    expect(apartOne.radius).toBeCloseTo(0.7, 6);
    expect(apartOne.upper).toBeGreaterThanOrEqual(0.7 * (1 - 1e-15));
    expect(of(2, 0, 0, 0, 0)).toMatchObject({ radius: 0, settled: true });
    // A quarter turn and a half: both values are complex, of absolute value 0.5.
    expect(of(2, 0, -0.5, 0.5, 0).radius).toBeCloseTo(0.5, 6);
  });

  it('stands between its bounds, which hold the column sums', () => {
    fc.assert(
      fc.property(cases, ({ n, seed, most }) => {
        // Every column sums to `most`, and so that is the radius.
        const r = spectralRadius(coefficients(n, seed, most));
        expect(r.settled).toBe(true);
        expect(r.lower).toBeLessThanOrEqual(most * (1 + 1e-12));
        expect(r.upper).toBeGreaterThanOrEqual(most * (1 - 1e-12));
        expect(r.radius).toBeCloseTo(most, 9);
      }),
      { numRuns: 40, seed: 6 },
    );
  });
});

describe('a series that settles too slowly', () => {
  it('says so with digits that show the radius below 1, and never that 1 must be below 1', () => {
    const at = (x: number) => ({ rows: 1, cols: 1, data: Float64Array.of(x) });
    const one = Float64Array.of(1);
    expect(() => powerSeries(at(0.9999), one)).toThrow(/too slowly.* about `0\.9999`.*solve/);
    expect(() => powerSeries(at(1.25), one)).toThrow(/about `1\.250` and must be below 1/);
  });
});
