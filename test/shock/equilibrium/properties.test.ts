import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Economy,
  type Equilibrium,
  type TradeShock,
  rebased,
  resultsByCountry,
  solveTrade,
} from '../../../src/shock/equilibrium/index.js';
import { madeUp, random } from './made-up.js';
import { twin } from './twin.js';

const solved = (outcome: ReturnType<typeof solveTrade>): Equilibrium => {
  if (outcome.kind !== 'solved') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const seed = fc.integer({ min: 1, max: 1e9 });
const runs = { numRuns: 15, seed: 9 };
const far = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (x, k) => Math.abs(x - b[k]!)));
const welfare = (e: Equilibrium): number[] => resultsByCountry(e).map((r) => r.welfare);

/** Tariffs and trade costs of a seed; each flow between two countries is cut with this chance. */
const shockOf = (economy: Economy, of: number, cut = 0): Required<TradeShock> => {
  const next = random(of);
  const n = economy.countries.length;
  const abroad = (at: number): boolean => at % n !== Math.floor(at / n) % n;
  return {
    tariffs: economy.tariffs.map((t, at) => (abroad(at) ? t + 0.5 * next() : t)),
    iceberg: economy.shares.map((_, at) =>
      abroad(at) ? (next() < cut ? Infinity : 0.8 + next()) : 0.9 + 0.2 * next(),
    ),
  };
};

describe('the multi-sector model', () => {
  it('is the plain twin to 1e-9: tariffs, trade costs, embargoes, deficits', () => {
    for (const [of, n, j, deficit, cut] of [
      [1, 3, 2, 0, 0],
      [2, 4, 3, 0.1, 0],
      [3, 4, 3, 0, 0.2],
      [4, 2, 1, 0.05, 0],
    ] as const) {
      const economy = madeUp(of, { n, j, deficit });
      const shock = shockOf(economy, of + 100, cut);
      const fast = solved(solveTrade(economy, shock));
      const slow = twin(economy, shock.tariffs, shock.iceberg, economy.deficits);
      expect(far(fast.wages, slow.wages)).toBeLessThan(1e-9);
      expect(far(fast.prices, slow.prices.flat())).toBeLessThan(1e-9);
      expect(far(fast.spending, slow.spending.flat())).toBeLessThan(1e-9);
      expect(far(welfare(fast), slow.welfare)).toBeLessThan(1e-9);
      // A shock that moved nothing would prove nothing.
      expect(
        far(
          fast.wages,
          fast.wages.map(() => 1),
        ),
      ).toBeGreaterThan(1e-3);
    }
  });

  it('nothing done, nothing moves', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const economy = madeUp(of, { n: 4, j: 3, deficit: 0.1 });
        const still = solved(
          solveTrade(economy, { tariffs: economy.tariffs, iceberg: economy.shares.map(() => 1) }),
        );
        expect(
          far(
            still.wages,
            still.wages.map(() => 1),
          ),
        ).toBeLessThan(1e-10);
        expect(
          far(
            still.prices,
            still.prices.map(() => 1),
          ),
        ).toBeLessThan(1e-10);
        for (const r of resultsByCountry(still))
          for (const x of [r.welfare, r.realWage, r.firstOrder!, r.termsOfTrade, r.imports!])
            expect(Math.abs(x)).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('the currency does not matter', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (of, times) => {
        const economy = madeUp(of, { n: 3, j: 2, deficit: 0.1 });
        const other = {
          ...economy,
          valueAdded: economy.valueAdded.map((v) => v * times),
          deficits: economy.deficits.map((d) => d * times),
        };
        const shock = shockOf(economy, of);
        const [a, b] = [solved(solveTrade(economy, shock)), solved(solveTrade(other, shock))];
        expect(far(a.wages, b.wages)).toBeLessThan(1e-9);
        expect(far(welfare(a), welfare(b))).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('countries that are alike fare alike', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0.7, max: 3, noNaN: true }), (of, cost) => {
        const next = random(of);
        const [n, j] = [3, 2];
        const own = 0.4 + 0.5 * next();
        const gamma = [0.3 + 0.5 * next(), 0.3 + 0.5 * next()];
        const split = [next(), next()];
        const final = next();
        const economy: Economy = {
          countries: ['A', 'B', 'C'],
          sectors: ['x', 'y'],
          theta: Float64Array.of(2 + 4 * next(), 2 + 4 * next()),
          shares: Float64Array.from({ length: j * n * n }, (_, at) =>
            at % n === Math.floor(at / n) % n ? own : (1 - own) / 2,
          ),
          tariffs: new Float64Array(j * n * n),
          valueAddedShare: Float64Array.from({ length: n * j }, (_, at) => gamma[at % j]!),
          inputShares: Float64Array.from({ length: n * j * j }, (_, at) => {
            const [k, s] = [Math.floor(at / j) % j, at % j];
            return (1 - gamma[s]!) * (k === 0 ? split[s]! : 1 - split[s]!);
          }),
          finalShares: Float64Array.from({ length: n * j }, (_, at) =>
            at % j === 0 ? final : 1 - final,
          ),
          valueAdded: Float64Array.of(1, 1, 1),
          deficits: new Float64Array(n),
        };
        const iceberg = economy.shares.map((_, at) =>
          at % n === Math.floor(at / n) % n ? 1 : cost,
        );
        const e = solved(solveTrade(economy, { iceberg }));
        expect(far(e.wages, [1, 1, 1])).toBeLessThan(1e-9);
        const [a = NaN, ...others] = welfare(e);
        for (const w of others) expect(w).toBeCloseTo(a, 9);
        expect(Math.sign(a)).toBe(Math.sign(1 - cost));
      }),
      runs,
    );
  });

  it('an embargo is the limit of growing costs', () => {
    const economy = madeUp(11, { n: 4, j: 3 });
    const n = 4;
    const whole = (c: number, i: number): boolean => (c === 0) !== (i === 0);
    const pair = (c: number, i: number): boolean => c === 0 && i === 1;
    for (const cut of [whole, pair]) {
      const at = (times: number): number[] =>
        welfare(
          solved(
            solveTrade(economy, {
              iceberg: economy.shares.map((_, k) =>
                cut(Math.floor(k / n) % n, k % n) ? times : 1,
              ),
            }),
          ),
        );
      const limit = at(Infinity);
      const gaps = [1.5, 3, 10, 1e6].map((times) => far(at(times), limit));
      expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
      expect(gaps[0]).toBeGreaterThan(1e-3);
      expect(gaps[3]).toBeLessThan(1e-10);
      // A country still feeds itself, at a loss.
      expect(limit[0]).toBeLessThan(-0.005);
      expect(limit[0]).toBeGreaterThan(-1);
    }
  });

  it('what is earned is what is paid, and value added of the world is held', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const economy = madeUp(of, { n: 4, j: 3, deficit: 0.05 });
        const e = solved(solveTrade(economy, shockOf(economy, of, 0.1)));
        const [n, j] = [4, 3];
        let [before, now] = [0, 0];
        for (let c = 0; c < n; c++) {
          before += economy.valueAdded[c]!;
          now += economy.valueAdded[c]! * e.wages[c]!;
          let earned = 0;
          let spent = 0;
          for (let s = 0; s < j; s++) {
            earned += economy.valueAddedShare[c * j + s]! * e.output[c * j + s]!;
            spent += e.spending[c * j + s]!;
            for (let k = 0; k < j; k++)
              spent -= economy.inputShares[(c * j + s) * j + k]! * e.output[c * j + k]!;
          }
          const wages = economy.valueAdded[c]! * e.wages[c]!;
          expect(earned / wages).toBeCloseTo(1, 9);
          expect(spent).toBeCloseTo(wages + e.revenue[c]! + e.deficits[c]!, 9);
        }
        expect(now / before).toBeCloseTo(1, 10);
      }),
      runs,
    );
  });

  it('from a solution nearby it takes fewer sweeps to the same place', () => {
    const economy = madeUp(21, { n: 5, j: 4 });
    const shock = shockOf(economy, 22);
    const near = solved(solveTrade(economy, shock));
    const next = { ...shock, iceberg: shock.iceberg.map((x, at) => (at === 1 ? x * 1.01 : x)) };
    const cold = solved(solveTrade(economy, next));
    const warm = solved(solveTrade(economy, next, { start: near }));
    expect(warm.sweeps).toBeLessThan(cold.sweeps);
    expect(far(warm.wages, cold.wages)).toBeLessThan(1e-9);
  });

  it('deficits: closed first and then rebased, the economy balances; proportional ones follow income', () => {
    const economy = madeUp(31, { n: 4, j: 2, deficit: 0.2 });
    const closed = solved(solveTrade(economy, {}, { deficits: { rule: 'held', scale: 0 } }));
    expect(far(closed.wages, [1, 1, 1, 1])).toBeGreaterThan(1e-3);
    const base = rebased(closed);
    expect([...base.deficits].map((d) => d + 0)).toEqual([0, 0, 0, 0]);
    const again = solved(solveTrade(base, {}));
    expect(far(again.wages, [1, 1, 1, 1])).toBeLessThan(1e-9);
    const shock = shockOf(economy, 32);
    const e = solved(solveTrade(economy, shock, { deficits: { rule: 'proportional', scale: 1 } }));
    const sum = e.deficits.reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(0, 10);
    expect(far(e.deficits, economy.deficits)).toBeGreaterThan(1e-4);
  });
});
