import { describe, expect, it } from 'vitest';
import { fixedEffect, onlyRows } from '../../../src/shock/gravity/index.js';
import { Absorber } from '../../../src/shock/gravity/absorb.js';
import { dependents, invert, sandwich, times } from '../../../src/shock/gravity/small.js';

describe('small systems and groups', () => {
  it('the examples', () => {
    expect([...fixedEffect('exporter', ['VNM', 'CHL', 'VNM']).group]).toEqual([0, 1, 0]);
    expect(dependents(Float64Array.of(1, 2, 2, 4), 2)).toEqual([{ at: 1, on: [0] }]);
    const all = fixedEffect('pair', [7, 8, 9, 8]);
    expect(onlyRows(all, Int32Array.of(1, 3, 2))).toMatchObject({ count: 2, name: 'pair' });
  });

  it('an inverse, by hand; none where there is none', () => {
    const inverse = invert(Float64Array.of(4, 2, 2, 3), 2)!;
    expect([...inverse].map((x) => Number(x.toFixed(12)))).toEqual([0.375, -0.25, -0.25, 0.5]);
    expect([...times(inverse, Float64Array.of(8, 4), 2)]).toEqual([2, 0]);
    expect(invert(Float64Array.of(1, 1, 1, 1), 2)).toBeUndefined();
    expect([...sandwich(Float64Array.of(1, 1, 1, 2), Float64Array.of(1, 0, 0, 1), 2)]).toEqual([
      2, 3, 3, 5,
    ]);
  });

  it('what is absorbed is orthogonal to every group, by weight, and absorbing again changes nothing', () => {
    const [a, b] = [
      fixedEffect('a', [0, 0, 1, 1, 2, 2, 0]),
      fixedEffect('b', [0, 1, 0, 1, 0, 2, 2]),
    ];
    const weights = Float64Array.of(1, 2, 0.5, 3, 1, 1, 4);
    const absorber = new Absorber([a, b], 7);
    absorber.weigh(weights);
    const y = Float64Array.of(3, 1, 4, 1, 5, 9, 2);
    expect(absorber.absorb(y, 1e-13)).toBe(true);
    for (const { group, count } of [a, b])
      for (let g = 0; g < count; g++) {
        let sum = 0;
        for (let i = 0; i < 7; i++) if (group[i] === g) sum += weights[i]! * y[i]!;
        expect(sum).toBeCloseTo(0, 11);
      }
    const again = y.slice();
    absorber.absorb(again, 1e-13);
    for (let i = 0; i < 7; i++) expect(again[i]!).toBeCloseTo(y[i]!, 10);
  });
});
