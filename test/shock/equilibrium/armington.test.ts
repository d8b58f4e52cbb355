import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TuchuError, render } from '../../../src/core/index.js';
import {
  type Armington,
  type ArmingtonOptions,
  type ArmingtonResult,
  type ArmingtonShock,
  solveArmington,
  solveTrade,
  resultsByCountry,
} from '../../../src/shock/equilibrium/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { random } from './made-up.js';

const solve = (
  table: Armington,
  shock: ArmingtonShock,
  options?: ArmingtonOptions,
): ArmingtonResult => {
  const outcome = solveArmington(table, shock, options);
  if (outcome.kind !== 'solved') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const reason = (table: Armington, shock: ArmingtonShock, options?: ArmingtonOptions): string => {
  const outcome = solveArmington(table, shock, options);
  return outcome.kind === 'refused' ? render(outcome.missing.detail, 'en') : 'solved';
};
const far = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (x, k) => Math.abs(x - b[k]!)));

/** Two equal countries; a fifth is bought abroad. METHODS D6. */
const two: Armington = {
  countries: ['A', 'B'],
  trade: Float64Array.of(80, 20, 20, 80),
  theta: 4,
};
const iceberg = (ab: number, ba = ab): ArmingtonShock => ({
  iceberg: Float64Array.of(1, ab, ba, 1),
});

/** n countries of very different size that trade more with themselves, seeded. */
const world = (seed: number, n: number): Armington => {
  const next = random(seed);
  const size = Array.from({ length: n }, () => Math.exp(4 * next()));
  return {
    countries: size.map((_, c) => `C${c}`),
    theta: 1 + 9 * next(),
    trade: Float64Array.from({ length: n * n }, (_, at) => {
      const [c, i] = [Math.floor(at / n), at % n];
      return size[c]! * size[i]! * (c === i ? 4 * n : 0.2 + next());
    }),
  };
};
const costs = (seed: number, n: number, low: number, high: number): Float64Array => {
  const next = random(seed);
  return Float64Array.from({ length: n * n }, (_, at) => {
    const x = low + (high - low) * next();
    return at % (n + 1) === 0 ? 1 : x;
  });
};
const seed = fc.integer({ min: 1, max: 1e9 });
const runs = { numRuns: 40, seed: 9 };

describe('the one-sector model', () => {
  it('published case: costs up by a tenth on both sides, trade cut, one side dearer (METHODS D6)', () => {
    const tenth = solve(two, iceberg(1.1));
    expect(tenth.shares[0]).toBeCloseTo(0.854150866343854, 12);
    expect(tenth.welfare[0]).toBeCloseTo(0.9837592984493039, 12);
    const cut = solve(two, iceberg(Infinity));
    expect(cut.welfare[0]).toBeCloseTo(0.8 ** (1 / 4), 12);
    expect([...cut.shares]).toEqual([1, 0, 0, 1]);
    const dearer = solve(two, iceberg(1.25, 1));
    expect(far(dearer.wages, [1.048682457694571, 0.9513175423054292])).toBeLessThan(1e-11);
    expect(far(dearer.welfare, [0.9796273904872254, 0.9834545910068146])).toBeLessThan(1e-11);
  });

  it.skipIf(sharedAbsent)('every Armington value of the reference file', () => {
    const values = JSON.parse(readFileSync(shared('verify', 'refvals.json'), 'utf8')) as Record<
      string,
      { lam: number[][]; W: number[]; w?: number[] }
    >;
    const cases: readonly (readonly [string, ArmingtonShock])[] = [
      ['armington tau1.1', iceberg(1.1)],
      ['armington tau1000000.0', iceberg(1e6)],
      ['armington 2to1 up25', iceberg(1.25, 1)],
    ];
    expect(Object.keys(values).filter((k) => k.startsWith('armington'))).toHaveLength(cases.length);
    for (const [key, shock] of cases) {
      const result = solve(two, shock);
      const { lam, W, w } = values[key]!;
      // The file has sellers in rows.
      const byBuyer = [lam[0]![0]!, lam[1]![0]!, lam[0]![1]!, lam[1]![1]!];
      expect(far(result.shares, byBuyer)).toBeLessThan(1e-11);
      expect(far(result.welfare, W)).toBeLessThan(1e-11);
      if (w !== undefined) expect(far(result.wages, w)).toBeLessThan(1e-11);
    }
  });

  it('is the multi-sector model with one sector and no inputs: tariffs, deficits, cuts', () => {
    const n = 5;
    const table = world(3, n);
    const tariffs = costs(4, n, 0, 0.4).map((t, at) => (at % (n + 1) === 0 ? 0 : t));
    const shock = {
      iceberg: costs(5, n, 0.9, 1.6).map((x, at) => (at === 3 ? Infinity : x)),
      tariffs: tariffs.map((t) => t * 1.5),
    };
    for (const rule of ['held', 'proportional'] as const) {
      const deficits = { rule, scale: 1 };
      const one = solve({ ...table, tariffs }, shock, { deficits });
      const rows = Array.from({ length: n }, (_, c) => c);
      const paid = table.trade.map((x, at) => x * (1 + tariffs[at]!));
      const spent = rows.map((c) => paid.slice(c * n, (c + 1) * n).reduce((a, b) => a + b, 0));
      const sold = rows.map((i) => rows.reduce((sum, c) => sum + table.trade[c * n + i]!, 0));
      const bought = rows.map((c) =>
        table.trade.slice(c * n, (c + 1) * n).reduce((a, b) => a + b, 0),
      );
      const many = solveTrade(
        {
          countries: table.countries,
          sectors: ['all'],
          theta: Float64Array.of(table.theta),
          shares: paid.map((x, at) => x / spent[Math.floor(at / n)]!),
          tariffs,
          valueAddedShare: new Float64Array(n).fill(1),
          inputShares: new Float64Array(n),
          finalShares: new Float64Array(n).fill(1),
          valueAdded: Float64Array.from(sold),
          deficits: Float64Array.from(bought, (x, c) => x - sold[c]!),
        },
        shock,
        { deficits },
      );
      if (many.kind !== 'solved') throw new Error(JSON.stringify(many));
      expect(far(one.wages, many.wages)).toBeLessThan(1e-9);
      expect(far(one.shares, many.shares)).toBeLessThan(1e-9);
      expect(
        far(
          one.welfare.map((x) => x - 1),
          resultsByCountry(many).map((r) => r.welfare),
        ),
      ).toBeLessThan(1e-9);
    }
  });

  it('nothing done, nothing moves; the currency does not matter; trade adds up', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (of, times) => {
        const n = 6;
        const table = world(of, n);
        const still = solve(table, {});
        expect(
          far(
            still.wages,
            Array.from({ length: n }, () => 1),
          ),
        ).toBeLessThan(1e-11);
        expect(
          far(
            still.welfare,
            Array.from({ length: n }, () => 1),
          ),
        ).toBeLessThan(1e-11);
        const shock = { iceberg: costs(of, n, 0.8, 2) };
        const a = solve(table, shock);
        const b = solve({ ...table, trade: table.trade.map((x) => x * times) }, shock);
        expect(far(a.wages, b.wages)).toBeLessThan(1e-9);
        expect(far(a.welfare, b.welfare)).toBeLessThan(1e-9);
        // World income is held, and so is what is bought of it.
        const sum = (x: Float64Array): number => x.reduce((p, q) => p + q, 0);
        expect(sum(a.trade) / sum(table.trade)).toBeCloseTo(1, 10);
      }),
      runs,
    );
  });

  it('welfare falls when the cost of a country’s own goods rises, and the embargo is the limit of costs', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 1.01, max: 4, noNaN: true }), (of, times) => {
        const n = 4;
        const table = world(of, n);
        const own = new Float64Array(n * n).fill(1);
        own[0] = times;
        expect(solve(table, { iceberg: own }).welfare[0]).toBeLessThan(1);
        const cut = (x: number): Float64Array =>
          solve(
            table,
            { iceberg: own.map((_, at) => ((at % n === 0) !== at < n ? x : 1)) },
            { deficits: { rule: 'held', scale: 0 } },
          ).welfare;
        const limit = cut(Infinity);
        const gaps = [2, 5, 1e12].map((x) => far(cut(x), limit));
        expect(gaps[0]).toBeGreaterThan(gaps[1]!);
        expect(gaps[2]).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('alone, a country is left with its own share: the loss of Arkolakis, Costinot and Rodríguez-Clare', () => {
    const table = world(8, 5);
    const n = 5;
    const balanced = table.trade.map(
      (x, at) => x + table.trade[(at % n) * n + Math.floor(at / n)]!,
    );
    const alone = solve(
      { ...table, trade: balanced },
      { iceberg: balanced.map((_, at) => ((at % n === 0) !== at < n ? Infinity : 1)) },
    );
    const own = balanced[0]! / balanced.slice(0, n).reduce((a, b) => a + b, 0);
    expect(alone.welfare[0]).toBeCloseTo(own ** (1 / table.theta), 11);
    expect(alone.blocs[0]).not.toBe(alone.blocs[1]);
  });

  it('a small tariff of a country that sells its own good raises its welfare, and a large one lowers it', () => {
    const tariff = (t: number): number =>
      solve(two, { tariffs: Float64Array.of(0, t, 0, 0) }).welfare[0]!;
    expect(tariff(0.1)).toBeGreaterThan(1);
    expect(tariff(5)).toBeLessThan(1);
    expect(solve(two, { tariffs: Float64Array.of(0, 0.1, 0, 0) }).welfare[1]).toBeLessThan(1);
  });

  it('refuses with the place: no supplier, trade that no wage balances, deficits without a lender', () => {
    const none: Armington = {
      countries: ['A', 'B'],
      trade: Float64Array.of(0, 20, 20, 80),
      theta: 4,
    };
    expect(reason(none, iceberg(Infinity, 1))).toBe(
      'A has no supplier left, at home or abroad: in this model the loss has no end',
    );
    expect(reason(two, iceberg(Infinity, 1))).toContain(
      'A could still sell abroad but buy nothing there',
    );
    const borrowing: Armington = { ...two, trade: Float64Array.of(80, 40, 20, 80) };
    expect(reason(borrowing, iceberg(Infinity))).toContain('with nobody left to lend it');
    const closed = solve(borrowing, iceberg(Infinity), { deficits: { rule: 'held', scale: 0 } });
    // Spending of before included what was borrowed.
    expect(closed.welfare[0]).toBeCloseTo((100 / 120) * (80 / 120) ** 0.25, 12);
    const stopped = solveArmington(two, iceberg(1.25, 1), { maxIterations: 2 });
    expect(stopped).toMatchObject({ kind: 'refused', country: 'B' });
    expect(stopped.kind === 'refused' && stopped.residual).toBeGreaterThan(1e-6);
    expect(reason(two, iceberg(1.25, 1), { maxIterations: 2 })).toContain(
      'in 2 steps: in B what work earns',
    );
  });

  it('refuses what cannot be, naming the place', () => {
    const of =
      (table: Partial<Armington>, shock: ArmingtonShock = {}) =>
      (): unknown =>
        solveArmington({ ...two, ...table }, shock);
    expect(of({ theta: 0 })).toThrow('σ = `1`');
    expect(of({ theta: -0.5 })).toThrow(TuchuError);
    expect(of({ theta: NaN })).toThrow(TuchuError);
    expect(of({ trade: Float64Array.of(80, -1, 20, 80) })).toThrow(
      'what A buys from B cannot be `-1`',
    );
    expect(of({ trade: Float64Array.of(0, 0, 20, 80) })).toThrow('A buys nothing');
    expect(of({ trade: Float64Array.of(80, 20) })).toThrow('`trade` must hold 4 numbers, not 2');
    expect(of({}, iceberg(0))).toThrow('the trade cost of A on goods from B, times what it was');
    expect(of({}, iceberg(NaN))).toThrow(TuchuError);
    expect(of({}, { tariffs: Float64Array.of(0.1, 0, 0, 0) })).toThrow('on its own goods');
    expect(of({}, { tariffs: Float64Array.of(0, -1, 0, 0) })).toThrow('a rate above -1');
  });
});
