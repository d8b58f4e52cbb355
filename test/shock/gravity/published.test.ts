import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fixedEffect } from '../../../src/shock/gravity/effects.js';
import { type GravityFit, type GravityOutcome, ppml } from '../../../src/shock/gravity/ppml.js';
import { shared, sharedAbsent } from '../../shared.js';

const haveShared = !sharedAbsent;

const fitOf = (outcome: GravityOutcome): GravityFit => {
  if (outcome.kind !== 'fit') throw new Error(JSON.stringify(outcome));
  return outcome;
};

/** A gzipped CSV as columns of text. */
export function columns(...path: readonly string[]): (name: string) => string[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(shared(...path)))
    .toString()
    .trim()
    .split(/\r?\n/);
  const names = head.replaceAll('"', '').split(',');
  const rows = lines.map((line) => line.replaceAll('"', '').split(','));
  return (name) => rows.map((row) => row[names.indexOf(name)] ?? '');
}

describe.skipIf(sharedAbsent)(
  'Yotov, Piermartini, Monteiro and Larch (2016), 69 x 69 countries in 2006, to the printed digit',
  () => {
    if (!haveShared) return it('needs the data', () => {});
    const of = columns('verify', 'gravity', 'trade_without_border_2006.csv.gz');
    const numbers = (name: string): Float64Array => Float64Array.from(of(name), Number);
    const expected = JSON.parse(
      readFileSync(shared('verify', 'gravity', 'expected.json'), 'utf8'),
    ) as {
      coefficients: Record<string, [number, number]>;
    };
    const names = Object.keys(expected.coefficients);
    const fit = fitOf(
      ppml({
        y: numbers('trade'),
        regressors: names.map((name) => ({ name, values: numbers(name) })),
        effects: [fixedEffect('exporter', of('exporter')), fixedEffect('importer', of('importer'))],
      }),
    );

    it('coefficients and robust errors, seven digits', () => {
      expect(fit.sample.kept.length).toBe(4761);
      for (const { name, value, error } of fit.coefficients) {
        const [b, se] = expected.coefficients[name]!;
        const digits = (x: number): number => (String(x).split('.')[1] ?? '').length;
        expect(Number(value.toFixed(digits(b))), name).toBe(b);
        expect(Number(error?.toFixed(digits(se))), name).toBe(se);
      }
    });
  },
);
