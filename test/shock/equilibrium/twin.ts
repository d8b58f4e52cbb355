/**
 * The multi-sector model a second time, in plain loops from the formulas: prices by repeated powers, spending as one
 * dense linear system, wages by small damped steps. Slow, and shares no code with the model it checks.
 */
import { plainLu, plainSolve } from '../../../src/linalg/index.js';
import type { Economy } from '../../../src/shock/equilibrium/index.js';

export interface TwinResult {
  readonly wages: number[];
  /** `[n][j]` */
  readonly prices: number[][];
  readonly spending: number[][];
  readonly welfare: number[];
}

export function twin(
  economy: Economy,
  tariffs: Float64Array,
  iceberg: Float64Array,
  deficits: Float64Array,
): TwinResult {
  const n = economy.countries.length;
  const j = economy.sectors.length;
  const at = (s: number, c: number, i: number): number => (s * n + c) * n + i;
  const gamma = (c: number, s: number): number => economy.valueAddedShare[c * j + s]!;
  const input = (c: number, k: number, s: number): number =>
    economy.inputShares[(c * j + k) * j + s]!;
  const alpha = (c: number, s: number): number => economy.finalShares[c * j + s]!;
  const matrix = (): number[][] => Array.from({ length: n }, () => Array<number>(j).fill(1));

  const pricesAt = (
    w: number[],
  ): { p: number[][]; pi: (s: number, c: number, i: number) => number } => {
    let p = matrix();
    let cost = matrix();
    const kappa = (s: number, c: number, i: number): number =>
      (iceberg[at(s, c, i)]! * (1 + tariffs[at(s, c, i)]!)) / (1 + economy.tariffs[at(s, c, i)]!);
    for (let round = 0; round < 10_000; round++) {
      cost = p.map((row, c) =>
        row.map((_, s) => {
          let x = w[c]! ** gamma(c, s);
          for (let k = 0; k < j; k++) x *= p[c]![k]! ** input(c, k, s);
          return x;
        }),
      );
      const next = p.map((row, c) =>
        row.map((_, s) => {
          const theta = economy.theta[s]!;
          let sum = 0;
          for (let i = 0; i < n; i++)
            if (kappa(s, c, i) < Infinity)
              sum += economy.shares[at(s, c, i)]! * (kappa(s, c, i) * cost[i]![s]!) ** -theta;
          return sum ** (-1 / theta);
        }),
      );
      const change = Math.max(
        ...next.flatMap((row, c) => row.map((x, s) => Math.abs(x - p[c]![s]!))),
      );
      p = next;
      if (change < 1e-15) break;
    }
    const pi = (s: number, c: number, i: number): number =>
      kappa(s, c, i) === Infinity
        ? 0
        : economy.shares[at(s, c, i)]! *
          ((kappa(s, c, i) * cost[i]![s]!) / p[c]![s]!) ** -economy.theta[s]!;
    return { p, pi };
  };

  /** X solves X = A X + b: what is bought, of what is sold and of what tariffs bring. */
  const spendingAt = (
    incomes: number[],
    pi: (s: number, c: number, i: number) => number,
    rates: Float64Array,
  ): number[] => {
    const size = n * j;
    const a = new Float64Array(size * size);
    const b = new Float64Array(size);
    for (let c = 0; c < n; c++)
      for (let k = 0; k < j; k++) {
        const row = c * j + k;
        a[row * size + row]! += 1;
        b[row] = alpha(c, k) * incomes[c]!;
        for (let s = 0; s < j; s++) {
          for (let m = 0; m < n; m++)
            a[row * size + m * j + s]! -=
              (input(c, k, s) * pi(s, m, c)) / (1 + rates[at(s, m, c)]!);
          for (let i = 0; i < n; i++)
            a[row * size + c * j + s]! -=
              (alpha(c, k) * pi(s, c, i) * rates[at(s, c, i)]!) / (1 + rates[at(s, c, i)]!);
        }
      }
    return [...plainSolve(plainLu({ rows: size, cols: size, data: a }), b)];
  };

  const income = (
    w: number[],
    x: number[],
    d: Float64Array,
    pi: (s: number, c: number, i: number) => number,
    rates: Float64Array,
  ): number[] =>
    w.map((wage, c) => {
      let sum = wage * economy.valueAdded[c]! + d[c]!;
      for (let s = 0; s < j; s++)
        for (let i = 0; i < n; i++)
          sum += (x[c * j + s]! * pi(s, c, i) * rates[at(s, c, i)]!) / (1 + rates[at(s, c, i)]!);
      return sum;
    });

  let w = Array<number>(n).fill(1);
  let x: number[] = [];
  let state = pricesAt(w);
  for (let round = 0; round < 3000; round++) {
    state = pricesAt(w);
    const own = w.map((wage, c) => wage * economy.valueAdded[c]!);
    x = spendingAt(
      own.map((v, c) => v + deficits[c]!),
      state.pi,
      tariffs,
    );
    const gaps = w.map((_, c) => {
      let sum = 0;
      for (let s = 0; s < j; s++)
        for (let m = 0; m < n; m++)
          sum += (gamma(c, s) * state.pi(s, m, c) * x[m * j + s]!) / (1 + tariffs[at(s, m, c)]!);
      return sum / own[c]!;
    });
    if (Math.max(...gaps.map((g) => Math.abs(g - 1))) < 2e-14) break;
    w = w.map((wage, c) => wage * gaps[c]! ** 0.15);
    const before = economy.valueAdded.reduce((a, b) => a + b, 0);
    const now = w.reduce((sum, wage, c) => sum + wage * economy.valueAdded[c]!, 0);
    w = w.map((wage) => (wage * before) / now);
  }
  const sharesBefore = (s: number, c: number, i: number): number => economy.shares[at(s, c, i)]!;
  const ones = Array<number>(n).fill(1);
  const xBefore = spendingAt(
    [...economy.valueAdded].map((v, c) => v + economy.deficits[c]!),
    sharesBefore,
    economy.tariffs,
  );
  const before = income(ones, xBefore, economy.deficits, sharesBefore, economy.tariffs);
  const after = income(w, x, deficits, state.pi, tariffs);
  return {
    wages: w,
    prices: state.p,
    spending: Array.from({ length: n }, (_, c) => x.slice(c * j, (c + 1) * j)),
    welfare: after.map((value, c) => {
      let index = 1;
      for (let s = 0; s < j; s++) index *= state.p[c]![s]! ** alpha(c, s);
      return value / before[c]! / index - 1;
    }),
  };
}
