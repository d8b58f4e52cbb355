import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asymmetry,
  flowEffects,
  gdpDependence,
  interdependence,
  othersHhi,
  pivotMarket,
  unbalanced,
} from '../../../src/dependence/index.js';
import { setLimits } from '../../../src/core/index.js';
import { UNBALANCED_LIMITS } from '../../../src/dependence/index.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.integer({ min: 0, max: 1_000_000 });

describe('salience', () => {
  it('the vector of METHODS A9: .30 and .02 give .0775, .72 and .0558', () => {
    const found = interdependence(0.3, 0.02);
    expect(found.salience).toBeCloseTo(0.07745966692414834, 15);
    expect(found.symmetry).toBeCloseTo(0.72, 15);
    expect(found.interdependence).toBeCloseTo(0.055770960185386804, 15);
  });

  it('is not asymmetry: .30 and .30 beside .90 and .10', () => {
    const [even, odd] = [interdependence(0.3, 0.3), interdependence(0.9, 0.1)];
    expect(even.salience).toBeCloseTo(odd.salience, 12);
    expect(asymmetry(30, 100, 100)?.difference).toBe(0);
    expect(asymmetry(90, 100, 900)?.difference).toBeCloseTo(0.8, 12);
    expect(even.interdependence).toBeGreaterThan(odd.interdependence);
  });

  it('is the same from both sides, and inside 0 to 1', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [ours, theirs] = [interdependence(a, b), interdependence(b, a)];
        expect(ours).toEqual(theirs);
        for (const x of Object.values(ours)) expect(x >= 0 && x <= 1).toBe(true);
      }),
    );
    expect(() => interdependence(1.2, 0)).toThrow(RangeError);
  });
});

describe('dependence on GDP', () => {
  it('by hand, and the log ratio turns its sign with the side', () => {
    const found = gdpDependence([50, 50], [200, 1000]);
    expect([found?.ours, found?.theirs]).toEqual([0.25, 0.05]);
    expect(found?.logRatio).toBeCloseTo(Math.log(5), 12);
    expect(gdpDependence([50, 50], [1000, 200])?.logRatio).toBeCloseTo(-Math.log(5), 12);
    expect(gdpDependence([50, 50], [0, 200])).toBeUndefined();
    expect(gdpDependence([0, 0], [10, 20])?.logRatio).toBeUndefined();
  });

  it('disagrees with the asymmetry of shares where a large economy trades little', () => {
    // We: GDP 100, trade 200. They: GDP 10,000, trade 50. Between us 40.
    expect(gdpDependence([40, 40], [100, 10_000])?.logRatio).toBeGreaterThan(0);
    expect(asymmetry(40, 200, 50)?.difference).toBeLessThan(0);
  });
});

describe('Hirschman’s effects', () => {
  it('by hand', () => {
    const found = flowEffects(30, 100, 30, 600);
    expect([found?.supply, found?.market]).toEqual([0.3, 0.05]);
    expect(found?.influence).toBeCloseTo(0.25, 12);
    expect(flowEffects(0, 0, 1, 2)).toBeUndefined();
  });

  it('pooled and by product may point in opposite ways', () => {
    // They sell us most of one product, and almost all they sell of it; pooled we are the smaller.
    expect(flowEffects(9, 10, 9, 9)?.influence).toBeLessThan(0);
    expect(flowEffects(9, 12, 9, 900)?.influence).toBeGreaterThan(0);
  });
});

describe('unbalanced interdependence', () => {
  const at = (x: number) => [x, x] as const;

  it('needs all three, in Kleene’s logic', () => {
    const yes = { dependence: at(0.3), asymmetry: at(0.28), others: at(0.5) };
    expect(unbalanced(yes)).toMatchObject({ held: [3, 3], verdict: true });
    expect(unbalanced({ ...yes, others: undefined })).toMatchObject({
      held: [2, 3],
      verdict: 'unknown',
    });
    expect(unbalanced({ ...yes, others: at(0.2) })).toMatchObject({ held: [2, 2], verdict: false });
    expect(unbalanced({ dependence: at(0.1), asymmetry: undefined }).verdict).toBe(false);
    expect(unbalanced({ ...yes, dependence: [0.1, 0.3] }).verdict).toBe('unknown');
  });

  it('takes a ratio of spare capacity before the HHI, and the reader’s limits', () => {
    const some = { dependence: at(0.3), asymmetry: at(0.28), others: at(0.9) };
    expect(unbalanced({ ...some, spare: at(1.5) }).verdict).toBe(false);
    expect(unbalanced({ ...some, spare: at(0.4) }).verdict).toBe(true);
    const { limits } = setLimits(UNBALANCED_LIMITS, [{ id: 'unbalanced-tau', value: 0.35 }]);
    expect(unbalanced(some, limits).verdict).toBe(false);
  });

  it('takes the shares of the others anew', () => {
    expect(othersHhi([60, 30, 10], 0)).toEqual([0.625, 0.625]);
    expect(othersHhi([60, 30], 0, 10)).toEqual([0.5625, 0.625]);
    expect(othersHhi([60], 0)).toBeUndefined();
    expect(othersHhi([60, 30, 0], 0)).toEqual([1, 1]);
  });
});

describe('pivot market', () => {
  it('by hand: the market, its share, and what all others import over our exports', () => {
    expect(pivotMarket([0, 60, 40], [0, 60, 100], 0)).toEqual({
      market: 1,
      share: 0.6,
      capacity: 1,
    });
    expect(pivotMarket([0, 0], [5, 5], 0)).toBeUndefined();
    // Our own imports are no market for us.
    expect(pivotMarket([0, 60, 40], [900, 60, 100], 0)?.capacity).toBe(1);
  });

  it('disagrees with the share alone: half of ours, and little of theirs', () => {
    const small = pivotMarket([0, 9, 1], [0, 9, 1000], 0);
    expect([small?.share, small?.capacity]).toEqual([0.9, 100]);
  });

  it('does not depend on the unit, and the share is at least one of the number of markets', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 9 }), (rows) => {
        const sold = rows.map(([x], i) => (i === 0 ? 0 : x));
        const imports = rows.map(([x, more]) => x + more);
        const found = pivotMarket(sold, imports, 0);
        const scaled = pivotMarket(
          sold.map((x) => x * 1000),
          imports.map((x) => x * 1000),
          0,
        );
        expect(found?.market).toBe(scaled?.market);
        if (found === undefined || scaled === undefined) return;
        expect(scaled.capacity).toBeCloseTo(found.capacity, 9);
        expect(found.share).toBeGreaterThanOrEqual(1 / (rows.length - 1) - 1e-12);
        expect(found.capacity).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
