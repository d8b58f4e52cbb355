import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  complementarity,
  exportSimilarity,
  grubelLloyd,
  rca,
  tradeIntensity,
} from '../../../src/dependence/index.js';

const amounts = fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { minLength: 1, maxLength: 12 });
const split = (rows: readonly (readonly [number, number])[]): [number[], number[]] => [
  rows.map(([a]) => a),
  rows.map(([, b]) => b),
];

describe('Grubel-Lloyd', () => {
  it('the vector of METHODS A10: X = 80, M = 120 give .80', () => {
    expect(grubelLloyd([80], [120])).toBeCloseTo(0.8, 15);
    expect(grubelLloyd([0], [0])).toBeUndefined();
    expect(grubelLloyd([10, 0], [0, 10])).toBe(0);
  });

  it('is never lower when products are merged: the aggregation bias', () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const [x, m] = split(rows);
        const fine = grubelLloyd(x, m);
        const coarse = grubelLloyd([x.reduce((a, b) => a + b, 0)], [m.reduce((a, b) => a + b, 0)]);
        if (fine === undefined || coarse === undefined) return;
        expect(coarse).toBeGreaterThanOrEqual(fine - 1e-12);
        expect(fine >= 0 && fine <= 1).toBe(true);
      }),
    );
  });
});

describe('complementarity and similarity', () => {
  it('by hand', () => {
    expect(complementarity([50, 50, 0], [25, 25, 50])).toBeCloseTo(0.5, 12);
    expect(exportSimilarity([60, 40], [10, 90])).toBeCloseTo(0.5, 12);
    expect(complementarity([0, 0], [1, 1])).toBeUndefined();
    expect(exportSimilarity([0], [1])).toBeUndefined();
  });

  it('are one formula over other flows: sum of minima is one less half the sum of gaps', () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const [a, b] = split(rows);
        const [fit, common] = [complementarity(a, b), exportSimilarity(a, b)];
        if (fit === undefined || common === undefined) return;
        expect(fit).toBeCloseTo(common, 9);
        expect(exportSimilarity(b, a)).toBeCloseTo(common, 12);
      }),
    );
  });

  it('disagree about a rival and a customer', () => {
    const [ours, theirSales, theirPurchases] = [
      [90, 10],
      [90, 10],
      [0, 100],
    ];
    expect(exportSimilarity(ours, theirSales)).toBe(1);
    expect(complementarity(ours, theirPurchases)).toBeCloseTo(0.1, 12);
  });
});

describe('advantage and intensity', () => {
  it('by hand', () => {
    expect(rca(20, 100, 500, 10_000)).toBeCloseTo(4, 12);
    expect(rca(0, 100, 500, 10_000)).toBe(0);
    expect(rca(0, 0, 500, 10_000)).toBeUndefined();
    expect(tradeIntensity(30, 100, 1000, 10_000)).toBeCloseTo(3, 12);
    expect(tradeIntensity(1, 0, 1, 1)).toBeUndefined();
  });

  it('weighted by the world, advantages average to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 })), {
          minLength: 1,
          maxLength: 9,
        }),
        (rows) => {
          const ours = rows.map(([a]) => a);
          const world = rows.map(([a, b]) => a + b);
          const [all, allWorld] = [
            ours.reduce((s, x) => s + x, 0),
            world.reduce((s, x) => s + x, 0),
          ];
          if (all === 0) return;
          const mean = rows.reduce(
            (s, _row, k) =>
              s +
              ((world[k] ?? 0) / allWorld) * (rca(ours[k] ?? 0, all, world[k] ?? 0, allWorld) ?? 0),
            0,
          );
          expect(mean).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
