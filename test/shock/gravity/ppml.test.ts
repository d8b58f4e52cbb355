import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TuchuError } from '../../../src/core/index.js';
import { type Regressor, fixedEffect, onlyRows, ppml } from '../../../src/shock/gravity/index.js';
import { fitOf } from './columns.js';
import { densePoisson } from './dense.js';

/** A made panel: exporters x importers x years, one regressor that varies and one dummy, some trade of 0. */
function made(seed: number, [n, years]: readonly [number, number]) {
  let state = seed * 7919 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const [exporter, importer, year]: [number[], number[], number[]] = [[], [], []];
  const [y, distance, tied]: [number[], number[], number[]] = [[], [], []];
  for (let t = 0; t < years; t++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        if (random() < 0.05) continue;
        exporter.push(i);
        importer.push(j);
        year.push(t);
        distance.push(random() * 3);
        tied.push(random() < 0.4 ? 1 : 0);
        const mean = Math.exp(1 + i / n - 0.5 * distance.at(-1)! + 0.3 * tied.at(-1)!);
        y.push(random() < 0.15 ? 0 : mean * (0.3 + 1.4 * random()));
      }
  return { exporter, importer, year, y, distance, tied };
}

describe('PPML against Newton on every dummy', () => {
  it('coefficients, fitted values, robust and clustered errors, with two and with three effects', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom([6, 1] as const, [4, 3] as const),
        (seed, size) => {
          const d = made(seed, size);
          const key = (a: readonly number[], b: readonly number[]): number[] =>
            a.map((v, i) => v * 100 + b[i]!);
          const pair = d.exporter.map(
            (a, i) => Math.min(a, d.importer[i]!) * 100 + Math.max(a, d.importer[i]!),
          );
          const groups =
            size[1] === 1
              ? [d.exporter, d.importer]
              : [key(d.exporter, d.year), key(d.importer, d.year), pair];
          const fit = fitOf(
            ppml({
              y: Float64Array.from(d.y),
              regressors: [
                { name: 'distance', values: Float64Array.from(d.distance) },
                { name: 'tied', values: Float64Array.from(d.tied) },
              ],
              effects: groups.map((g, f) => fixedEffect(`effect ${f}`, g)),
            }),
          );
          const rows = fit.sample.kept;
          const pick = (x: readonly number[]): number[] => Array.from(rows, (i) => x[i]!);
          const twin = densePoisson(pick(d.y), [pick(d.distance), pick(d.tied)], groups.map(pick));
          for (const [i, c] of fit.coefficients.entries())
            expect(c.value).toBeCloseTo(twin.beta[i]!, 8);
          for (const [at, row] of rows.entries())
            expect(fit.fitted[row]! / twin.mu[at]!).toBeCloseTo(1, 7);
          const each = Array.from(rows);
          const robust = twin
            .variance(each)
            .map((r) => r.map((v) => (v * rows.length) / (rows.length - 1)));
          for (const [i, c] of fit.coefficients.entries())
            expect((c.error ?? NaN) / Math.sqrt(robust[i]![i]!)).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 25, seed: 9 },
    );
  });

  it('errors by one list of clusters and by two', () => {
    const d = made(5, [7, 1]);
    const [from, to] = [fixedEffect('exporter', d.exporter), fixedEffect('importer', d.importer)];
    const model = {
      y: Float64Array.from(d.y),
      regressors: [
        { name: 'distance', values: Float64Array.from(d.distance) },
        { name: 'tied', values: Float64Array.from(d.tied) },
      ],
      effects: [from, to],
    };
    const one = fitOf(ppml({ ...model, clusters: [from] }));
    const two = fitOf(ppml({ ...model, clusters: [from, to] }));
    const rows = one.sample.kept;
    const pick = (x: readonly number[]): number[] => Array.from(rows, (i) => x[i]!);
    const twin = densePoisson(
      pick(d.y),
      [pick(d.distance), pick(d.tied)],
      [pick(d.exporter), pick(d.importer)],
    );
    const [byFrom, byTo, byBoth] = [
      twin.variance(pick(d.exporter)),
      twin.variance(pick(d.importer)),
      twin.variance(Array.from(rows)),
    ];
    const g = onlyRows(from, rows).count;
    const h = onlyRows(to, rows).count;
    for (let i = 0; i < 2; i++) {
      const variance = (byFrom[i]![i]! * g) / (g - 1);
      expect((one.coefficients[i]!.error ?? NaN) / Math.sqrt(variance)).toBeCloseTo(1, 6);
      // Pairs are seen once, so that the intersection is the observation.
      const both =
        variance +
        (byTo[i]![i]! * h) / (h - 1) -
        (byBoth[i]![i]! * rows.length) / (rows.length - 1);
      if (both > 0) expect((two.coefficients[i]!.error ?? NaN) / Math.sqrt(both)).toBeCloseTo(1, 6);
      else expect(two.coefficients[i]!.error).toBeUndefined();
    }
    expect(two.errors.clusters).toEqual([g, h]);
  });

  it('a coefficient does not depend on the unit of trade', () => {
    const d = made(11, [6, 1]);
    const of = (unit: number): number => {
      const effects = [fixedEffect('exporter', d.exporter), fixedEffect('importer', d.importer)];
      const regressors = [{ name: 'distance', values: Float64Array.from(d.distance) }];
      return fitOf(ppml({ y: Float64Array.from(d.y, (v) => v * unit), regressors, effects }))
        .coefficients[0]!.value;
    };
    expect(of(1e9)).toBeCloseTo(of(1), 10);
  });
});

describe('what cannot be estimated', () => {
  const y = Float64Array.of(1, 3, 2, 6);
  const dummy: Regressor = { name: 'agreement', values: Float64Array.of(0, 0, 1, 1) };

  it('the example: trade doubles', () => {
    expect(fitOf(ppml({ y, regressors: [dummy], effects: [] })).coefficients[0]?.value).toBeCloseTo(
      Math.LN2,
      10,
    );
  });

  it('names a regressor that others, or the effects, explain', () => {
    const d = made(3, [6, 1]);
    const distance = Float64Array.from(d.distance);
    const tied = Float64Array.from(d.tied);
    const fit = fitOf(
      ppml({
        y: Float64Array.from(d.y),
        regressors: [
          { name: 'distance', values: distance },
          { name: 'tied', values: tied },
          { name: 'sum', values: distance.map((v, i) => v + 2 * tied[i]!) },
          { name: 'gdp', values: Float64Array.from(d.exporter, (e) => e * 5) },
        ],
        effects: [fixedEffect('exporter', d.exporter), fixedEffect('importer', d.importer)],
      }),
    );
    expect(fit.collinear).toEqual([
      { name: 'gdp', with: [] },
      { name: 'sum', with: ['distance', 'tied'] },
    ]);
    expect(fit.coefficients.map((c) => c.name)).toEqual(['distance', 'tied']);
  });

  it('refuses what is no number, says which, and refuses lists of other lengths', () => {
    const refused = (model: Parameters<typeof ppml>[0]): string => {
      try {
        ppml(model);
      } catch (error) {
        if (error instanceof TuchuError) return `${error.exit}: ${error.message}`;
      }
      return 'not refused';
    };
    expect(refused({ y: Float64Array.of(1, -2), regressors: [], effects: [] })).toBe(
      '1: trade of observation 2 must be 0 or more, not `-2`',
    );
    const values = Float64Array.of(1, NaN, 0, 0);
    expect(refused({ y, regressors: [{ name: 'dist', values }], effects: [] })).toMatch(
      /^1: `dist` of observation 2 is `NaN`/,
    );
    expect(refused({ y, regressors: [], effects: [fixedEffect('pair', [1, 2])] })).toMatch(
      /^2: `pair` must hold 4 values/,
    );
  });

  it('gives a reason where nothing is traded', () => {
    const outcome = ppml({ y: new Float64Array(4), regressors: [dummy], effects: [] });
    expect(outcome.kind === 'none' && outcome.missing.reason).toBe('insufficient_data');
  });
});
