import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CutOffLoss,
  type Sector,
  cutOffLoss,
  diversifyFirst,
  lossThroughTime,
  marginalValue,
  netLeverage,
  replaceableFrom,
  savingOf,
  sigmaAt,
} from '../../../src/dependence/index.js';
import { shared, sharedAbsent } from '../../shared.js';

const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const sigma = fc.double({ min: 1.05, max: 50, noNaN: true });
const one = (cut: number, elasticity: number, spending = 1): Sector => ({
  spending,
  cut,
  sigma: elasticity,
});
const numbers = (loss: CutOffLoss): { log: number; real: number; ratio: number } => {
  if (loss.kind !== 'loss') throw new Error(loss.kind);
  return { log: loss.logLoss, real: loss.realLoss, ratio: loss.priceRatio };
};
const log = (sectors: readonly Sector[], rho = 1): number => numbers(cutOffLoss(sectors, rho)).log;

/** Sectors whose shares of spending add up to 1. */
const economy = fc
  .array(fc.record({ weight: fc.double({ min: 0.01, max: 1, noNaN: true }), cut: share, sigma }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => {
    const total = list.reduce((sum, s) => sum + s.weight, 0);
    return list.map(({ weight, cut, sigma: s }) => ({ spending: weight / total, cut, sigma: s }));
  });

describe('loss if cut off', () => {
  it('the published grid: log loss by share cut off, at elasticities 2 and 4', () => {
    // verify/refvals.json, made with numpy.
    const grid = [
      [0.25, 0.28768],
      [0.5, Math.LN2],
      [0.75, 1.38629],
      [0.9, Math.LN10],
      [0.95, 2.99573],
      [0.99, 4.60517],
    ] as const;
    for (const [cut, expected] of grid) {
      expect(log([one(cut, 2)])).toBeCloseTo(expected, 5);
      expect(log([one(cut, 4)])).toBeCloseTo(expected / 3, 5);
    }
  });

  it('three sectors: P′/P 1.1853, 1.1752, 1.1606 and 1.1379 as the elasticity between them rises', () => {
    const sectors = [one(0.1, 4, 0.6), one(0.4, 4, 0.3), one(0.9, 4, 0.1)];
    const ratios = [0.2, 0.5, 1, 2].map((rho) => numbers(cutOffLoss(sectors, rho)).ratio);
    for (const [i, expected] of [1.18528, 1.17521, 1.16057, 1.13799].entries())
      expect(ratios[i]).toBeCloseTo(expected, 5);
  });

  it.skipIf(sharedAbsent)('every value of the reference file', () => {
    const values = JSON.parse(readFileSync(shared('verify', 'refvals.json'), 'utf8')) as {
      cutoff: Record<string, { logloss_per_unit_share: number; loss_share1pct: number }>;
      cutoff_multi: Record<string, number>;
      nonlin: Record<string, number>;
    };
    expect(Object.keys(values.cutoff)).toHaveLength(18);
    for (const [key, expected] of Object.entries(values.cutoff)) {
      const [, s, w] = /^s(\d) w([\d.]+)$/.exec(key) ?? [];
      const sector = one(Number(w), Number(s));
      expect(log([sector])).toBeCloseTo(expected.logloss_per_unit_share, 12);
      const { real } = numbers(cutOffLoss([{ ...sector, spending: 0.01 }]));
      expect(real).toBeCloseTo(expected.loss_share1pct, 12);
    }
    const sectors = [one(0.1, 4, 0.6), one(0.4, 4, 0.3), one(0.9, 4, 0.1)];
    for (const [key, expected] of Object.entries(values.cutoff_multi))
      expect(numbers(cutOffLoss(sectors, Number(key.slice(3)))).ratio).toBeCloseTo(expected, 12);
    expect(savingOf(one(0.95, 2))).toBeCloseTo(values.nonlin['w .95->.85'] ?? 0, 12);
    expect(savingOf(one(0.35, 2))).toBeCloseTo(values.nonlin['w .35->.25'] ?? 0, 12);
  });

  it('one sector that is all of spending rises by its own price, whatever ρ is', () => {
    // As written, the power is 5e-17 here, and a sum around 1 loses it.
    expect(log([one(0.612, 1.05)], 3)).toBeCloseTo(-Math.log(0.388) / 0.05, 9);
    fc.assert(
      fc.property(share, sigma, fc.double({ min: 0, max: 50, noNaN: true }), (cut, s, rho) => {
        expect(log([one(cut, s)], rho)).toBeCloseTo(log([one(cut, s)]), 9);
      }),
    );
  });

  it('agrees with the formula as written, and ρ close to 1 with its limit', () => {
    fc.assert(
      fc.property(economy, fc.double({ min: 0, max: 4, noNaN: true }), (sectors, rho) => {
        fc.pre(Math.abs(rho - 1) > 1e-3);
        const sum = sectors.reduce(
          (all, s) => all + s.spending * (1 - s.cut) ** ((rho - 1) / (s.sigma - 1)),
          0,
        );
        const ratio = sum ** (1 / (1 - rho));
        fc.pre(Number.isFinite(ratio) && ratio < 1e6);
        expect(numbers(cutOffLoss(sectors, rho)).ratio / ratio).toBeCloseTo(1, 6);
        const limit = -sectors.reduce(
          (all, s) => all + (s.spending / (s.sigma - 1)) * Math.log(1 - s.cut),
          0,
        );
        expect(log(sectors)).toBeCloseTo(limit, 9);
        const near = log(sectors, 1 + 1e-9);
        expect(Math.abs(near - limit)).toBeLessThan(1e-6 * (1 + limit * limit));
      }),
    );
  });

  it('rises with the share cut off, and spending that no sector names is not touched', () => {
    fc.assert(
      fc.property(
        share,
        share,
        sigma,
        share,
        fc.double({ min: 0, max: 9, noNaN: true }),
        (a, b, s, w, rho) => {
          const at = (cut: number): number => log([one(cut, s, w)], rho);
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(at(high)).toBeGreaterThanOrEqual(at(low) * (1 - 1e-9) - 1e-12);
          const named = log([one(a, s, w), one(0, s, 1 - w)], rho);
          expect(named).toBeCloseTo(at(a), 10);
        },
      ),
    );
  });

  it('within one sector the log loss is convex and a coalition weighs more than its parts, at ρ ≤ σ', () => {
    const half = fc.double({ min: 0, max: 0.49, noNaN: true });
    fc.assert(
      fc.property(half, half, sigma, share, share, (a, b, s, w, position) => {
        const rho = position * s;
        const at = (cut: number): number => log([one(cut, s, w)], rho);
        expect(at(a + b)).toBeGreaterThanOrEqual(at(a) + at(b) - 1e-9);
        expect(at((a + b) / 2)).toBeLessThanOrEqual((at(a) + at(b)) / 2 + 1e-9);
      }),
    );
  });

  it('above σ it need not: half the spending, σ 2, ρ 3, all but nothing left', () => {
    const at = (cut: number): number => log([one(cut, 2, 0.5)], 3);
    expect(at(0.5)).toBeCloseTo(0.235, 3);
    expect(at(0.99)).toBeCloseTo(0.3465, 3);
    expect(at(0.99)).toBeLessThan(2 * at(0.495));
  });

  it('across sectors suppliers together weigh at least the sum at ρ ≥ 1', () => {
    fc.assert(
      fc.property(economy, fc.double({ min: 1, max: 6, noNaN: true }), (sectors, rho) => {
        const alone = sectors.map((s, i) =>
          log(
            sectors.map((t, j) => (i === j ? s : { ...t, cut: 0 })),
            rho,
          ),
        );
        const sum = alone.reduce((x, y) => x + y, 0);
        expect(log(sectors, rho)).toBeGreaterThanOrEqual(sum - 1e-9 * (1 + sum));
      }),
    );
  });

  it('where neighbours disagree: two equal sectors, .8 of each, σ 3', () => {
    // Together less than apart: across sectors below ρ = 1, and in the real loss, which has an end.
    const [a, b] = [one(0.8, 3, 0.5), one(0, 3, 0.5)];
    expect(log([a, a], 0.5)).toBeCloseTo(0.805, 3);
    expect(2 * log([a, b], 0.5)).toBeCloseTo(0.885, 3);
    const real = (sectors: readonly Sector[]): number => numbers(cutOffLoss(sectors)).real;
    expect(real([a, a])).toBeCloseTo(0.553, 3);
    expect(2 * real([a, b])).toBeCloseTo(0.663, 3);
  });

  it('σ at or below 1 is an essential input, not a number', () => {
    // At σ = .5 the formula would say that prices fall to a quarter.
    expect(cutOffLoss([one(0.5, 0.5)])).toEqual({ kind: 'essential_input', sectors: [0] });
    expect(cutOffLoss([one(0.1, 2, 0.5), one(0.1, 1, 0.5)])).toEqual({
      kind: 'essential_input',
      sectors: [1],
    });
    expect([log([one(0, 0.5)]), log([one(0, 2)], 3)]).toEqual([0, 0]);
  });

  it('a sector cut off whole has no end, unless a cap or other sectors give it one', () => {
    const whole = [one(1, 4, 0.5), one(0, 4, 0.5)];
    expect(cutOffLoss(whole)).toEqual({ kind: 'unbounded', sectors: [0] });
    expect(cutOffLoss(whole, 0.5)).toEqual({ kind: 'unbounded', sectors: [0] });
    expect(cutOffLoss([one(1, 4)], 2)).toEqual({ kind: 'unbounded', sectors: [0] });
    // At ρ = 2 buyers leave the sector: half the spending is left, and prices double.
    expect(numbers(cutOffLoss(whole, 2)).ratio).toBeCloseTo(2, 12);
    expect(numbers(cutOffLoss(whole, 1, { autarkyPrice: 9 })).ratio).toBeCloseTo(3, 12);
    const stocked = numbers(cutOffLoss([one(1, 2)], 1, { stockDays: 73 })).log;
    expect(stocked).toBeCloseTo(log([one(0.8, 2)]), 12);
  });

  it('never gives what is no number', () => {
    const any = fc.record({
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      sigma: fc.double({ min: 0, max: 20_000, noNaN: true }),
    });
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 50, noNaN: true }), (s, rho) => {
        const loss = cutOffLoss([{ ...s, spending: 0.7 }], rho);
        expect(loss.kind === 'loss' || loss.sectors.join()).toBe(loss.kind === 'loss' || '0');
        if (loss.kind !== 'loss') return;
        expect(Number.isFinite(loss.priceRatio) && loss.priceRatio >= 1).toBe(true);
        expect(loss.realLoss >= 0 && loss.realLoss <= 1).toBe(true);
      }),
    );
  });

  it('refuses what are no shares, elasticities or caps', () => {
    expect(() => cutOffLoss([one(1.1, 2)])).toThrow('shares run');
    expect(() => cutOffLoss([one(0.1, Number.NaN)])).toThrow(RangeError);
    expect(() => cutOffLoss([one(0.1, 2), one(0.1, 2)])).toThrow('add up to 2');
    expect(() => cutOffLoss([one(0.1, 2)], -1)).toThrow('no elasticity');
    expect(() => cutOffLoss([one(0.1, 2)], 1, { autarkyPrice: 0.5 })).toThrow('a cap');
  });
});

describe('where diversification pays most', () => {
  it('is the derivative of the log loss', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.95, noNaN: true }), sigma, (cut, s) => {
        const step = 1e-6;
        const slope =
          (log([one(cut + step, s, 0.4)]) - log([one(cut - step, s, 0.4)])) / (2 * step);
        expect((marginalValue(one(cut, s, 0.4)) ?? 0) / slope).toBeCloseTo(1, 4);
      }),
    );
    expect(marginalValue(one(0.75, 3, 0.5))).toBe(1);
    expect(marginalValue(one(1, 3))).toBeUndefined();
    expect(marginalValue(one(0.5, 1))).toBeUndefined();
  });

  it('saves what the loss falls by, and ten points near the end save 7.7 times those at the start', () => {
    fc.assert(
      fc.property(share, sigma, (cut, s) => {
        const less = log([one(Math.max(0, cut - 0.1), s)]);
        expect(savingOf(one(cut, s))).toBeCloseTo(log([one(cut, s)]) - less, 9);
      }),
    );
    const [end, start] = [savingOf(one(0.95, 2)) ?? 0, savingOf(one(0.35, 2)) ?? 1];
    expect(end).toBeCloseTo(1.0986, 4);
    expect(start).toBeCloseTo(0.1431, 4);
    expect(end / start).toBeCloseTo(7.7, 1);
  });

  it('is not always where the share is highest', () => {
    const sectors = [one(0.9, 4, 0.02), one(0.4, 2, 0.5), one(1, 4, 0.1)];
    expect(diversifyFirst(sectors)).toEqual([1, 0]);
    expect(savingOf(one(0.9, 4, 0.02))).toBeCloseTo(0.0046, 4);
    expect(savingOf(one(0.4, 2, 0.5))).toBeCloseTo(0.0771, 4);
  });
});

describe('through time, and against the sender', () => {
  const path = { shortRun: 0.5, longRun: 4, scale: 2 };

  it('follows the elasticity, and is essential until it passes 1', () => {
    expect(sigmaAt(path, 2)).toBeCloseTo(2.7124, 4);
    expect(sigmaAt(path, 0)).toBe(0.5);
    expect(replaceableFrom(path)).toBeCloseTo(0.3083, 4);
    expect(sigmaAt(path, replaceableFrom(path) ?? 0)).toBeCloseTo(1, 12);
    expect(replaceableFrom({ shortRun: 2, longRun: 4, scale: 2 })).toBe(0);
    expect(replaceableFrom({ shortRun: 0.1, longRun: 0.8, scale: 2 })).toBeUndefined();
    const [now, later] = lossThroughTime({ spending: 1, cut: 0.5 }, path, [0, 2]);
    expect(now?.loss.kind).toBe('essential_input');
    expect(later?.loss.kind === 'loss' && later.loss.logLoss).toBeCloseTo(0.4048, 4);
    expect(() => sigmaAt(path, -1)).toThrow(RangeError);
  });

  it('falls once it has a value', () => {
    fc.assert(
      fc.property(
        share,
        fc.array(fc.double({ min: 0.4, max: 30, noNaN: true }), { maxLength: 5 }),
        (cut, times) => {
          const sorted = times.toSorted((a, b) => a - b);
          const logs = lossThroughTime({ spending: 1, cut }, path, sorted).map(
            (x) => numbers(x.loss).log,
          );
          for (const [i, x] of logs.entries())
            expect(x).toBeLessThanOrEqual(logs[i - 1] ?? Infinity);
        },
      ),
    );
  });

  it('net leverage is the difference, smaller end first', () => {
    expect(netLeverage([0.2, 0.5], [0.1, 0.2], 1)).toEqual([0.1, 0.3]);
    expect(netLeverage([0.2, 0.2], [0.1, 0.4], 2)).toEqual([-0.6000000000000001, 0]);
  });
});
