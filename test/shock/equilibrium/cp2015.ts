/** The data of Caliendo and Parro (2015), base year 1993, as an economy; read from ../shared, never copied. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Economy, TradeShock } from '../../../src/shock/equilibrium/index.js';
import { shared } from '../../shared.js';

export interface Expected {
  readonly countries: readonly string[];
  readonly table2_percent: Readonly<Record<string, readonly number[]>>;
  readonly table5_import_growth_percent: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly table7_percent: Readonly<Record<string, readonly number[]>>;
}

const file = (name: string): string => shared('verify', 'cp2015', name);
export const expected = (): Expected =>
  JSON.parse(readFileSync(file('expected.json'), 'utf8')) as Expected;

/** Numbers of a file, row by row. */
const numbers = (name: string): Float64Array =>
  Float64Array.from(
    gunzipSync(readFileSync(file(`${name}.csv.gz`)))
      .toString()
      .trim()
      .split(/[\n,]/),
    Number,
  );

const J = 40;
const N = 31;

const transpose = (values: Float64Array, rows: number, cols: number): Float64Array =>
  Float64Array.from(
    { length: values.length },
    (_, at) => values[(at % rows) * cols + Math.floor(at / rows)]!,
  );

/** Tariffs of a year as rates, `[j][n][i]`; only the first 20 sectors are traded. */
const tariffs = (name: string): Float64Array => {
  const rates = new Float64Array(J * N * N);
  numbers(name).forEach((percent, at) => {
    rates[at] = percent / 100;
  });
  return rates;
};

export function nafta(): {
  readonly economy: Economy;
  readonly naftaOnly: TradeShock;
  readonly world: TradeShock;
} {
  const { countries } = expected();
  const valueAddedShare = transpose(numbers('base1993_B'), J, N);
  // Input costs are given as shares of the cost of inputs.
  const inputShares = numbers('base1993_G').map((x, at) => {
    const [c, s] = [Math.floor(at / (J * J)), at % J];
    return x * (1 - valueAddedShare[c * J + s]!);
  });
  const before = tariffs('tariffs1993');
  const after = tariffs('tariffs2005');
  const bloc = ['MEX', 'CAN', 'USA'].map((code) => countries.indexOf(code));
  return {
    economy: {
      countries,
      sectors: Array.from({ length: J }, (_, s) => `s${s + 1}`),
      theta: numbers('base1993_T').map((x) => 1 / x),
      shares: numbers('base1993_Din'),
      tariffs: before,
      valueAddedShare,
      inputShares,
      finalShares: transpose(numbers('base1993_alphas'), J, N),
      valueAdded: numbers('base1993_VAn'),
      deficits: new Float64Array(N),
    },
    naftaOnly: {
      tariffs: before.map((rate, at) =>
        bloc.includes(at % N) && bloc.includes(Math.floor(at / N) % N) ? after[at]! : rate,
      ),
    },
    world: { tariffs: after },
  };
}
