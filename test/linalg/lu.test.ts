import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Linalg,
  type Matrix,
  closeLinalg,
  factor,
  openLinalg,
  plainLu,
  plainSolve,
  requireCondition,
} from '../../src/linalg/index.js';
import { apart, column, identity, largest, made, residual, transposed, vector } from './made.js';
import { thorough } from '../thorough.js';

const SIZES = [1, 2, 3, 7, 8, 9, 15, 17, 63, 64, 65, 127, 128, 129, 130, 255, 257, 300, 385, 513];

let one: Linalg;
let two: Linalg;
let plain: Linalg;
beforeAll(async () => {
  one = await openLinalg({ threads: 1, by: 'kernel' });
  two = await openLinalg({ threads: 2, by: 'kernel' });
  plain = await openLinalg({ by: 'plain' });
});
afterAll(async () => {
  two.close();
  await closeLinalg();
});

const hilbert = (n: number): Matrix => ({
  rows: n,
  cols: n,
  data: Float64Array.from({ length: n * n }, (_, i) => 1 / (Math.floor(i / n) + (i % n) + 1)),
});

/** Rows and columns multiplied by powers of ten from 1e-span to 1e+span. */
function scaled(a: Matrix, span: number, seed: number): Matrix {
  const rows = vector(a.rows, seed).map((x) => 10 ** Math.round(2 * span * x));
  const cols = vector(a.cols, seed + 1).map((x) => 10 ** Math.round(2 * span * x));
  return {
    ...a,
    data: a.data.map((x, i) => x * rows[Math.floor(i / a.cols)]! * cols[i % a.cols]!),
  };
}

/** Row i multiplied by 10^(-12 i / n), and the last column nearly the sum of two others. */
function graded(n: number, seed: number): Matrix {
  const a = made(n, n, seed);
  for (let i = 0; i < n; i++) {
    if (n > 2) a.data[i * n + n - 1] = a.data[i * n]! + a.data[i * n + 1]! * (1 + 1e-10 * i);
    for (let j = 0; j < n; j++) a.data[i * n + j]! *= 10 ** ((-12 * i) / n);
  }
  return a;
}

/** The kernel, on one thread and on two, gives the very factors of plain loops: the same sums in the same order. */
async function sameFactors(a: Matrix): Promise<void> {
  const expected = plainLu(a);
  for (const linalg of [one, two]) {
    const f = await linalg.factor(a);
    expect(f.by).toBe('kernel');
    const { lu, rows } = f.lu();
    expect(apart(lu.data, expected.lu.data)).toBe(0);
    expect([...rows]).toEqual([...expected.rows]);
  }
}

describe('the kernel and its plain twin', () => {
  it('are both there to be compared', () => {
    expect([one.by, two.by, plain.by]).toEqual(['kernel', 'kernel', 'plain']);
    expect([one.threads, two.threads]).toEqual([1, 2]);
  });

  it.each(SIZES)('give the same factors of %i random rows, number for number', (n) =>
    sameFactors(made(n, n, n)),
  );

  it('give the same factors of random, graded, badly scaled and Hilbert matrices', async () => {
    const matrix = fc
      .record({
        n: fc.integer({ min: 2, max: 200 }),
        seed: fc.integer({ min: 1, max: 1e6 }),
        kind: fc.constantFrom('random', 'graded', 'scaled', 'hilbert'),
      })
      .map(({ n, seed, kind }) => {
        if (kind === 'graded') return graded(n, seed);
        if (kind === 'scaled') return scaled(made(n, n, seed), 12, seed);
        return kind === 'hilbert' ? hilbert(Math.min(n, 12)) : made(n, n, seed);
      });
    await fc.assert(fc.asyncProperty(matrix, sameFactors), { numRuns: 40, seed: 8 });
  });

  it('solve alike, within what the condition allows', async () => {
    const cases = fc.record({
      n: fc.integer({ min: 2, max: 180 }),
      seed: fc.integer({ min: 1, max: 1e6 }),
      kind: fc.constantFrom('random', 'graded', 'scaled', 'hilbert'),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ n, seed, kind }) => {
        let a = made(n, n, seed);
        if (kind === 'graded') a = graded(n, seed);
        if (kind === 'scaled') a = scaled(a, 4, seed);
        if (kind === 'hilbert') a = hilbert(Math.min(n, 10));
        const b = vector(a.rows, seed + 7);
        const f = await one.factor(a);
        const ours = f.solve(b);
        const theirs = plainSolve(plainLu(a), b);
        expect(residual(a, column(ours), column(b))).toBeLessThan(8);
        expect(residual(transposed(a), column(f.solveTransposed(b)), column(b))).toBeLessThan(8);
        const allowed = (20 * a.rows * 2 ** -53) / f.rcond;
        expect(apart(ours, theirs)).toBeLessThanOrEqual(allowed * largest(theirs));
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});

describe('solving', () => {
  it.each([1, 2, 7, 64, 129, 300])('many right-hand sides at once, %i rows', async (n) => {
    const a = made(n, n, n + 1);
    for (const cols of [1, 3, 5, 128, 131]) {
      const b = made(n, cols, cols);
      const [x1, x2, x3] = await Promise.all(
        [one, two, plain].map(async (l) => (await l.factor(a)).solveMany(b)),
      );
      expect(residual(a, x1!, b)).toBeLessThan(8);
      expect(x2!.data).toEqual(x1!.data);
      expect(residual(a, x3!, b)).toBeLessThan(8);
    }
  });

  it.each([1, 2, 7, 64, 129, 300, thorough ? 1100 : 520])('the inverse of %i rows', async (n) => {
    const a = made(n, n, n + 2);
    for (let i = 0; i < n; i++) a.data[i * n + i]! += 3;
    const f1 = await one.factor(a);
    const x1 = await f1.inverse();
    expect(apart((await f1.solveMany(identity(n))).data, x1.data)).toBe(0);
    expect((await (await two.factor(a)).inverse()).data).toEqual(x1.data);
    const unit = new Float64Array(n);
    unit[n >> 1] = 1;
    const x = f1.solve(unit);
    const cut = Float64Array.from({ length: n }, (_, i) => x1.data[i * n + (n >> 1)]!);
    expect(apart(x, cut)).toBeLessThan((1e-14 / f1.rcond) * largest(x));
  });

  it('two questions to one factor at a time do not disturb each other', async () => {
    const a = made(300, 300, 5);
    const f = await two.factor(a);
    const [x, y, z] = await Promise.all([
      f.inverse(),
      f.solveMany(made(300, 150, 6)),
      two.factor(made(400, 400, 3)),
    ]);
    expect(x.data).toEqual((await (await one.factor(a)).inverse()).data);
    expect(residual(a, y, made(300, 150, 6))).toBeLessThan(8);
    expect(z.n).toBe(400);
  });

  it('pivoting matters: a tiny number on the diagonal would cost every digit without it', async () => {
    // Golub and Van Loan, Matrix Computations, section 3.4: eps x + y = 1, x + y = 2.
    const a = { rows: 2, cols: 2, data: Float64Array.of(1e-20, 1, 1, 1) };
    const f = await factor(a);
    const x = f.solve(Float64Array.of(1, 2));
    expect(x[0]).toBeCloseTo(1, 15);
    expect(x[1]).toBeCloseTo(1, 15);
    expect([...f.lu().rows]).toEqual([1, 0]);
    const multiplier = 1 / 1e-20;
    const y = (2 - multiplier) / (1 - multiplier);
    expect((1 - y) / 1e-20).toBe(0);
    // The same in the kernel, with the tiny pivots beyond the first block.
    const n = 200;
    const big = made(n, n, 11);
    for (let i = 0; i < n; i++) big.data[i * n + i]! *= 1e-18;
    const b = vector(n, 12);
    expect(residual(big, column((await one.factor(big)).solve(b)), column(b))).toBeLessThan(8);
  });

  it('the example of the docstring', async () => {
    const f = await factor({ rows: 2, cols: 2, data: Float64Array.of(0, 2, 1, 1) });
    expect([...f.solve(Float64Array.of(2, 3))]).toEqual([2, 1]);
    const small = await one.factor({ rows: 1, cols: 1, data: Float64Array.of(4) });
    expect([...small.solve(Float64Array.of(2))]).toEqual([0.5]);
  });
});

describe('the condition', () => {
  it('of Hilbert matrices is the published one', async () => {
    // 1-norm condition numbers of the Hilbert matrix: 748 (n = 3), 28375 (4), 943656 (5); Higham,
    // Accuracy and Stability of Numerical Algorithms, 2nd ed., and numpy.linalg.cond(hilbert(n), 1).
    for (const [n, cond] of [
      [3, 748],
      [4, 28_375],
      [5, 943_656],
    ] as const)
      for (const linalg of [one, plain])
        expect((await linalg.factor(hilbert(n))).rcond * cond).toBeCloseTo(1, 6);
  });

  it('is never below the true one, and within three of it', async () => {
    for (const n of [5, 40, 150]) {
      const a = scaled(made(n, n, n), 2, n);
      const f = await one.factor(a);
      const norm = (m: Matrix): number =>
        Math.max(
          ...Array.from({ length: n }, (_, j) =>
            Array.from({ length: n }, (_, i) => Math.abs(m.data[i * n + j]!)).reduce(
              (x, y) => x + y,
              0,
            ),
          ),
        );
      const truth = 1 / (norm(a) * norm(await f.inverse()));
      expect(f.rcond).toBeGreaterThanOrEqual(truth * (1 - 1e-6));
      expect(f.rcond).toBeLessThan(3 * truth);
    }
  });

  it('of a nearly singular matrix is a refusal with the place, for who asks for it', async () => {
    const a = made(150, 150, 4);
    for (let i = 0; i < 150; i++)
      a.data[i * 150 + 140] = a.data[i * 150 + 3]! * (1 + 1e-15 * (i % 2));
    for (const linalg of [one, plain]) {
      const f = await linalg.factor(a);
      expect(f.rcond).toBeLessThan(1e-15);
      expect(f.weakestPivot).toBe(140);
      expect(() => requireCondition(f)).toThrow(/nearly singular.*column 140/);
    }
    const good = await factor(made(150, 150, 4));
    expect(() => requireCondition(good)).not.toThrow();
  });
});

describe('bad input', () => {
  it('a singular matrix is refused with the column', async () => {
    for (const linalg of [one, two, plain]) {
      const a = made(300, 300, 9);
      for (let i = 0; i < 300; i++) a.data[i * 300 + 200] = 0;
      await expect(linalg.factor(a)).rejects.toThrow(/singular: column 200/);
      const zero = { rows: 3, cols: 3, data: new Float64Array(9) };
      await expect(linalg.factor(zero)).rejects.toThrow(/singular: column 0/);
    }
  });

  it('what is not a number is refused with row and column', async () => {
    for (const linalg of [one, two, plain])
      for (const bad of [NaN, Infinity, -Infinity]) {
        const a = made(200, 200, 9);
        a.data[150 * 200 + 17] = bad;
        await expect(linalg.factor(a)).rejects.toThrow(
          new RegExp(`row 150, column 17 .*\`${bad}\``),
        );
      }
  });

  it('what overflows on the way is refused with the column', async () => {
    const huge = { rows: 2, cols: 2, data: Float64Array.of(1, 1e308, -1, 1.7e308) };
    for (const linalg of [one, plain])
      await expect(linalg.factor(huge)).rejects.toThrow(/pivot of column 1 .*beyond/);
  });

  it('shapes that do not fit are refused', async () => {
    const wide = made(2, 3, 1);
    await expect(factor(wide)).rejects.toThrow(/must be square; this one is `2 x 3`/);
    await expect(factor({ rows: 2, cols: 2, data: new Float64Array(3) })).rejects.toThrow(
      /has 4 numbers; `3`/,
    );
    for (const linalg of [one, plain]) {
      const f = await linalg.factor(made(2, 2, 1));
      expect(() => f.solve(new Float64Array(3))).toThrow(/2 numbers is needed; `3`/);
      expect(() => f.solveTransposed(new Float64Array(1))).toThrow(/`1` were given/);
      await expect(f.solveMany(made(3, 2, 1))).rejects.toThrow(/`3` were given/);
    }
  });

  it('factors that were released answer no more, and leave their memory clean', async () => {
    for (const linalg of [one, two]) {
      const a = await linalg.factor(made(333, 333, 1));
      const inverse = await a.inverse();
      const asked = a.inverse();
      a.release();
      a.release();
      expect(() => a.solve(new Float64Array(333))).toThrow(/released/);
      expect((await asked).data).toEqual(inverse.data);
      await sameFactors(made(333, 333, 2));
      const again = await linalg.factor(made(333, 333, 1));
      expect((await again.inverse()).data).toEqual(inverse.data);
    }
    (await plain.factor(made(3, 3, 1))).release();
  });

  it('a matrix without rows has an empty answer', async () => {
    const f = await factor({ rows: 0, cols: 0, data: new Float64Array(0) });
    expect(f.solve(new Float64Array(0)).length).toBe(0);
  });
});

describe('while a matrix is factored', () => {
  it('others have the thread, and progress is told in order', async () => {
    let turns = 0;
    let on = true;
    const turn = (): void => {
      turns += 1;
      if (on) setImmediate(turn);
    };
    setImmediate(turn);
    const told: number[] = [];
    await one.factor(made(1000, 1000, 3), { onProgress: (share) => told.push(share) });
    on = false;
    expect(turns).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBe(8);
    expect(told.at(-1)).toBe(1);
  });

  it('the matrix is left as it is', async () => {
    const a = made(140, 140, 3);
    const before = a.data.slice();
    await two.factor(a);
    expect(a.data).toEqual(before);
  });

  it('a thread that goes away is done without', async () => {
    const linalg = await openLinalg({ threads: 2, by: 'kernel' });
    const a = made(1500, 1500, 3);
    const running = linalg.factor(a, { onProgress: (share) => share > 0.4 && linalg.close() });
    const b = vector(1500, 1);
    expect(residual(a, column((await running).solve(b)), column(b))).toBeLessThan(8);
  });
});
