import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FixedEffect, fixedEffect, ppml } from '../../../src/shock/gravity/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { columns, fitOf } from './columns.js';

const haveShared = !sharedAbsent;

describe.skipIf(sharedAbsent)(
  'Yotov, Piermartini, Monteiro and Larch (2016), 69 x 69 countries in 2006, to the printed digit',
  () => {
    if (!haveShared) return it('needs the data', () => {});
    const of = columns('verify', 'gravity', 'trade_without_border_2006.csv.gz');
    const numbers = (name: string): Float64Array => Float64Array.from(of(name), Number);
    const { coefficients: expected } = JSON.parse(
      readFileSync(shared('verify', 'gravity', 'expected.json'), 'utf8'),
    ) as { coefficients: Record<string, [number, number]> };
    const names = Object.keys(expected);
    const fit = fitOf(
      ppml({
        y: numbers('trade'),
        regressors: names.map((name) => ({ name, values: numbers(name) })),
        effects: [fixedEffect('exporter', of('exporter')), fixedEffect('importer', of('importer'))],
      }),
    );

    it('coefficients and robust errors, seven digits', () => {
      const digits = (x: number): number => (String(x).split('.')[1] ?? '').length;
      const printed = fit.coefficients.map(({ name, value, error }) => {
        const [b, se] = expected[name]!;
        return [Number(value.toFixed(digits(b))), Number(error?.toFixed(digits(se)))];
      });
      expect(printed).toEqual(names.map((name) => expected[name]));
    });

    it('keeps all 4,761 observations, and its errors are HC0 times √(4761/4760)', () => {
      expect(fit.sample.kept.length).toBe(4761);
      expect(fit.errors.factor).toBe(4761 / 4760);
    });

    it('fits every exporter’s and every importer’s sum exactly', () => {
      expect(fit.balance).toBeLessThan(1e-12);
    });
  },
);

/**
 * The Guide's panel of every fourth year from 1986, with exporter-year, importer-year and symmetric pair effects and
 * errors by pair. Its table of agreements is recalled, not re-read: 0.557 (0.102); with a lead 0.520 (0.086) and 0.077
 * (0.092); with lags 0.291 (0.089), 0.414 (0.067), 0.169 (0.043), 0.119 (0.030).
 */
describe.skipIf(sharedAbsent)('agreements in the panel of 69 countries, 1986 to 2006', () => {
  if (!haveShared) return it('needs the data', () => {});
  const all = columns('data', 'gravity-agtpa', 'agtpa_applications.csv.gz');
  const kept = all('year').flatMap((y, i) => ((Number(y) - 1986) % 4 === 0 ? [i] : []));
  const of = (name: string): string[] => {
    const column = all(name);
    return kept.map((i) => column[i]!);
  };
  const numbers = (name: string): Float64Array => Float64Array.from(of(name), Number);
  const [exporter, importer, year] = [of('exporter'), of('importer'), of('year')];
  const pair = fixedEffect('pair', of('pair_id'));
  const effects: readonly FixedEffect[] = [
    fixedEffect(
      'exporter-year',
      exporter.map((e, i) => `${e} ${year[i]}`),
    ),
    fixedEffect(
      'importer-year',
      importer.map((m, i) => `${m} ${year[i]}`),
    ),
    pair,
  ];
  const y = numbers('trade');
  const rounded = (names: readonly string[]): number[][] =>
    fitOf(
      ppml({
        y,
        regressors: names.map((name) => ({ name, values: numbers(name) })),
        effects,
        clusters: [pair],
      }),
    ).coefficients.map((c) => [Number(c.value.toFixed(3)), Number(c.error?.toFixed(3))]);

  it('of an agreement, and its lead', () => {
    expect(rounded(['rta'])).toEqual([[0.557, 0.102]]);
    expect(rounded(['rta', 'rta_lead4'])).toEqual([
      [0.52, 0.086],
      [0.077, 0.092],
    ]);
  }, 120_000);

  it('of its lags', () => {
    expect(rounded(['rta', 'rta_lag4', 'rta_lag8', 'rta_lag12'])).toEqual([
      [0.291, 0.089],
      [0.414, 0.067],
      [0.169, 0.043],
      [0.119, 0.03],
    ]);
  }, 120_000);
});
