import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedEffect, ppml, separate } from '../../../src/shock/gravity/index.js';
import { fitOf } from './columns.js';

const one = (n: number) => fixedEffect('constant', new Int32Array(n));

describe('observations that are predicted perfectly', () => {
  it('the example: a dummy that is 1 only where nothing is traded', () => {
    const found = separate(Float64Array.of(1, 2, 0, 3), [Float64Array.of(0, 0, 1, 0)], [one(4)]);
    expect([found.separated, [...found.kept]]).toEqual([1, [0, 1, 3]]);
  });

  it('a dummy that is 1 on some trade as well keeps its zeros', () => {
    const found = separate(Float64Array.of(1, 2, 0, 3), [Float64Array.of(0, 1, 1, 0)], [one(4)]);
    expect([found.separated, found.kept.length]).toEqual([0, 4]);
  });

  it('groups that trade nothing, and those alone in a group, until none is left', () => {
    // Exporter 2 sells nothing; without it importer 3 has one observation.
    const exporter = fixedEffect('exporter', [0, 0, 1, 1, 2, 2, 0]);
    const importer = fixedEffect('importer', [0, 1, 0, 1, 1, 3, 3]);
    const found = separate(Float64Array.of(1, 2, 3, 4, 0, 0, 5), [], [exporter, importer]);
    expect([found.emptyGroups, found.alone, [...found.kept]]).toEqual([2, 1, [0, 1, 2, 3]]);
  });

  it('a combination of two effects that no group shows: a link of 0 from one trading island to another', () => {
    // Exporters 0, 1 trade with importers 0, 1; exporters 2, 3 with 2, 3; 0 to 2 is a true zero.
    const exporter = fixedEffect('exporter', [0, 0, 1, 1, 2, 2, 3, 3, 0]);
    const importer = fixedEffect('importer', [0, 1, 0, 1, 2, 3, 2, 3, 2]);
    const y = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 0);
    const found = separate(y, [], [exporter, importer]);
    expect([found.separated, [...found.kept]]).toEqual([1, [0, 1, 2, 3, 4, 5, 6, 7]]);
    // With a zero the other way too, neither effect can run off without the other being hurt.
    const back = separate(
      Float64Array.from([...y, 0]),
      [],
      [
        fixedEffect('exporter', [0, 0, 1, 1, 2, 2, 3, 3, 0, 2]),
        fixedEffect('importer', [0, 1, 0, 1, 2, 3, 2, 3, 2, 0]),
      ],
    );
    expect(back.separated).toBe(0);
  });

  it('finds every zero of a planted combination of regressors, and no coefficient runs off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        let state = seed;
        const random = (): number => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return state / 2 ** 32;
        };
        const n = 60;
        const a = Float64Array.from({ length: n }, () => random() - 0.5);
        // b = -a but on the planted zeros, where a + b is above 0.
        const planted = Array.from({ length: n }, (_, i) => i % 10 === 0);
        const b = a.map((v, i) => (planted[i]! ? 0.5 + random() - v : -v));
        const y = Float64Array.from({ length: n }, (_, i) =>
          planted[i]! ? 0 : Math.exp(a[i]! + random()),
        );
        const found = separate(y, [a, b], [one(n)]);
        expect(found.separated).toBe(6);
        const fit = fitOf(
          ppml({
            y,
            regressors: [
              { name: 'a', values: a },
              { name: 'b', values: b },
            ],
            effects: [],
          }),
        );
        expect(fit.collinear).toEqual([{ name: 'b', with: ['a'] }]);
        expect(Math.abs(fit.coefficients[0]!.value)).toBeLessThan(3);
      }),
      { numRuns: 30, seed: 4 },
    );
  });
});
