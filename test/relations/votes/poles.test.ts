import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenPoles, powerDistances, spearman } from '../../../src/relations/index.js';

const spot = (theta: number, sd = 0.1) => ({ theta, sd });
/** Published points of session 70 (Bailey, Strezhnev and Voeten, release of April 2020). */
const [USA, CHN, CUB, IND] = [2.592322, -0.2594838, -1.814018, -0.1864707];

describe('position between poles', () => {
  it('tells no equidistance beyond a pole, where it would be perverse', () => {
    const cuba = betweenPoles(spot(CUB), spot(USA), spot(CHN));
    expect(cuba?.equidistance).toBeNull();
    expect(cuba?.beyond?.pole).toBe(1);
    expect(cuba?.beyond?.distance).toBeCloseTo(CHN - CUB, 12);
    // What it would be: Cuba far beyond China would outrank India beside it.
    const naive = (x: number): number => {
      const [a, b] = [Math.abs(x - USA), Math.abs(x - CHN)];
      return 1 - Math.abs(a - b) / (a + b);
    };
    expect(naive(CUB)).toBeCloseTo(0.52, 2);
    const india = betweenPoles(spot(IND), spot(USA), spot(CHN));
    expect(india?.equidistance).toBeCloseTo(naive(IND), 12);
    expect(india?.equidistance).toBeCloseTo(0.05, 2);
    expect(india?.beyond).toBeNull();
  });

  it('is 0 and 1 at the poles, one half midway, and the same after a change of origin and unit', () => {
    expect(betweenPoles(spot(1), spot(1), spot(-1))?.t).toBe(1);
    expect(betweenPoles(spot(-1), spot(1), spot(-1))?.t).toBe(0);
    expect(betweenPoles(spot(0), spot(1), spot(-1))?.equidistance).toBe(1);
    const real = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(real, fc.double({ min: 0.2, max: 4, noNaN: true }), real, (x, unit, origin) => {
        const plain = betweenPoles(spot(x), spot(2), spot(-1));
        const moved = betweenPoles(
          spot(origin + unit * x, 0.1 * unit),
          spot(origin + unit * 2, 0.1 * unit),
          spot(origin - unit, 0.1 * unit),
        );
        expect(moved?.t).toBeCloseTo(plain?.t ?? NaN, 6);
        expect(plain?.interval[0]).toBeLessThanOrEqual(plain?.t ?? NaN);
        expect(plain?.interval[1]).toBeGreaterThanOrEqual(plain?.t ?? NaN);
        expect((plain?.equidistance ?? null) === null).toBe(x < -1 || x > 2);
      }),
    );
  });

  it('says nothing where the poles are not told apart, and draws alike every time', () => {
    expect(betweenPoles(spot(0), spot(0.1, 1), spot(0, 1))).toBeUndefined();
    const again = (): unknown => betweenPoles(spot(0.3), spot(1), spot(-1));
    expect(again()).toEqual(again());
  });

  it('keeps distances apart, and their spread', () => {
    const { each, spread } = powerDistances(spot(0, 0.3), [
      ['A', spot(1, 0.4)],
      ['B', spot(-3, 0.4)],
    ]);
    expect(each.map((e) => e.distance)).toEqual([1, 3]);
    expect(each[0]?.interval[0]).toBeCloseTo(1 - 1.6448536 * 0.5, 6);
    expect(spread).toBe(2);
    expect(powerDistances(spot(0), [['A', spot(1)]]).spread).toBeUndefined();
  });

  it('ranks ties in the middle', () => {
    expect(spearman([1, 2, 3], [10, 30, 20])).toBeCloseTo(0.5, 12);
    expect(spearman([1, 1, 2], [5, 5, 9])).toBeCloseTo(1, 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeUndefined();
  });
});
