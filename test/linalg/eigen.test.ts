import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Matrix, eigenSymmetric } from '../../src/linalg/index.js';
import { apart, identity, made, product, transposed } from './made.js';

function symmetric(n: number, seed: number): Matrix {
  const a = made(n, n, seed);
  const t = transposed(a);
  return { ...a, data: a.data.map((x, i) => x + t.data[i]!) };
}

const tridiagonal = (d: readonly number[], beside: number): Matrix => {
  const n = d.length;
  const data = new Float64Array(n * n);
  d.forEach((x, i) => {
    data[i * n + i] = x;
    if (i > 0) data[i * n + i - 1] = data[(i - 1) * n + i] = beside;
  });
  return { rows: n, cols: n, data };
};

describe('eigenpairs of a symmetric matrix', () => {
  it('of the second difference are 2 - 2 cos(k pi / (n + 1))', () => {
    for (const n of [1, 2, 3, 10, 101]) {
      const { values, residual } = eigenSymmetric(
        tridiagonal(
          Array.from({ length: n }, () => 2),
          -1,
        ),
      );
      const known = Float64Array.from(
        { length: n },
        (_, i) => 2 - 2 * Math.cos(((n - i) * Math.PI) / (n + 1)),
      );
      expect(apart(values, known)).toBeLessThan(1e-13);
      expect(residual).toBeLessThan(1e-13);
    }
  });

  it('of W21+: the two largest agree to fourteen digits', () => {
    // Wilkinson, The Algebraic Eigenvalue Problem (1965), p. 309: 10.74619 41829 03 and 10.74619 41829 03.
    const { values } = eigenSymmetric(
      tridiagonal(
        Array.from({ length: 21 }, (_, i) => Math.abs(10 - i)),
        1,
      ),
      2,
    );
    expect(values.length).toBe(2);
    expect(values[0]).toBeCloseTo(10.746194182903, 12);
    expect(values[1]).toBeCloseTo(10.746194182903, 12);
  });

  it('rebuild the matrix, stand at right angles, come in order and with their sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e6 }), (n, seed) => {
        const a = symmetric(n, seed);
        const { values, vectors, residual } = eigenSymmetric(a);
        const v = transposed(vectors);
        const scaled = { ...v, data: v.data.map((x, i) => x * values[i % n]!) };
        expect(apart(product(scaled, vectors).data, a.data)).toBeLessThan(1e-13 * n);
        expect(apart(product(vectors, v).data, identity(n).data)).toBeLessThan(1e-13 * n);
        expect(residual).toBeLessThan(1e-13 * n);
        expect([...values]).toEqual([...values].toSorted((x, y) => y - x));
        for (let k = 0; k < n; k++) {
          const row = vectors.data.subarray(k * n, (k + 1) * n);
          const most = row.reduce((x, y) => Math.max(x, Math.abs(y)), 0);
          expect(row.find((x) => Math.abs(x) === most)).toBe(most);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('of matrices of low rank, of zeros, of huge and of tiny numbers', () => {
    const n = 50;
    const x = made(n, 2, 3);
    const low = product(x, transposed(x));
    const { values } = eigenSymmetric(low);
    expect(values[1]).toBeGreaterThan(0.1);
    expect(Math.abs(values[2]!)).toBeLessThan(1e-13);
    expect([...eigenSymmetric({ rows: 3, cols: 3, data: new Float64Array(9) }).values]).toEqual([
      0, 0, 0,
    ]);
    for (const size of [1e-200, 1e200]) {
      const one = eigenSymmetric({ ...low, data: low.data.map((y) => y * size) }, 1);
      expect(one.values[0]! / size / values[0]!).toBeCloseTo(1, 12);
      expect(one.vectors.rows).toBe(1);
    }
    const pair = eigenSymmetric({ rows: 2, cols: 2, data: Float64Array.of(2, 1, 1, 2) });
    expect(pair.values[0]).toBeCloseTo(3, 14);
    expect(pair.values[1]).toBeCloseTo(1, 14);
    const fifth = eigenSymmetric({ rows: 1, cols: 1, data: Float64Array.of(-5) });
    expect([...fifth.values, ...fifth.vectors.data]).toEqual([-5, 1]);
  });

  it('refuse what is not symmetric, square or a number', () => {
    const a = symmetric(4, 1);
    a.data[2 * 4 + 1]! += 1e-6;
    expect(() => eigenSymmetric(a)).toThrow(/not symmetric at row 2, column 1/);
    expect(() => eigenSymmetric(made(2, 3, 1))).toThrow(/must be square/);
    const b = symmetric(3, 1);
    b.data[4] = NaN;
    expect(() => eigenSymmetric(b)).toThrow(/row 1, column 1 .*`NaN`/);
  });
});
