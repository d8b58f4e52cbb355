import { describe, expect, it } from 'vitest';
import { blocsOf, deficitsAfter, holdBlocs, oneWay } from '../../../src/shock/equilibrium/blocs.js';
import { productOf } from '../../../src/shock/product-of.js';

describe('who still trades with whom', () => {
  it('blocs are tied directly or through others, one way or both', () => {
    expect([...blocsOf(3, (n, i) => n + i === 1)]).toEqual([0, 0, 1]);
    expect([...blocsOf(4, (n, i) => i === n + 1)]).toEqual([0, 0, 0, 0]);
    expect([...blocsOf(3, () => false)]).toEqual([0, 1, 2]);
  });

  it('value added of each bloc is held', () => {
    const logs = Float64Array.of(Math.log(2), 0, Math.log(5));
    holdBlocs(Int32Array.of(0, 0, 1), Float64Array.of(1, 3, 7), logs);
    const [a = 0, b = 0, c = 0] = logs.map(Math.exp);
    expect(a + 3 * b).toBeCloseTo(4, 12);
    expect(a / b).toBeCloseTo(2, 12);
    expect(c).toBeCloseTo(1, 12);
  });

  it('deficits are held, closed, or follow income and still sum to 0 in each bloc', () => {
    const base = { valueAdded: Float64Array.of(10, 20, 5), deficits: Float64Array.of(2, -1, -1) };
    const incomes = Float64Array.of(12, 18, 5);
    const bloc = Int32Array.of(0, 0, 1);
    const after = (rule: 'held' | 'proportional', scale: number): number[] => [
      ...deficitsAfter({ rule, scale }, bloc, base, incomes),
    ];
    expect(after('held', 0.5)).toEqual([1, -0.5, -0.5]);
    // 2.4 and -0.9 leave 1.5 open, spread over incomes of 12 and 18; one alone has nobody to borrow from.
    const [a = 0, b = 0, c = 0] = after('proportional', 1);
    expect([a, b, c].map((x) => Math.round(x * 1e9) / 1e9 + 0)).toEqual([1.8, -1.8, 0]);
  });

  it('trade one way needs a surplus or a deficit to match', () => {
    const sellsOnly = (n: number, i: number): boolean => n === 1 && i === 0;
    const of = (deficit: number): ReturnType<typeof oneWay> =>
      oneWay(
        2,
        sellsOnly,
        { valueAdded: Float64Array.of(1, 1), deficits: Float64Array.of(deficit, -deficit) },
        { scale: 1 },
      );
    expect(of(0)).toEqual({ country: 0, sells: true });
    expect(of(0.1)).toEqual({ country: 0, sells: true });
    expect(of(-0.1)).toBeUndefined();
  });

  it('parts of a place make what others make', () => {
    expect(['CN1_C20', 'C20', 'c14'].map(productOf)).toEqual(['C20', 'C20', 'c14']);
  });
});
