import { describe, expect, it } from 'vitest';
import { TuchuError, render } from '../../../src/core/index.js';
import { accelerate } from '../../../src/shock/equilibrium/fixed-point.js';
import {
  type Economy,
  type SolveOptions,
  type TradeShock,
  solveTrade,
} from '../../../src/shock/equilibrium/index.js';
import { madeUp } from './made-up.js';

const base = madeUp(41, { n: 3, j: 2, deficit: 0.1 });
const n = 3;
const changed = (values: Float64Array, at: number, to: number): Float64Array => values.with(at, to);
const fails = (economy: Partial<Economy>, shock: TradeShock = {}): string => {
  try {
    solveTrade({ ...base, ...economy }, shock);
  } catch (error) {
    if (error instanceof TuchuError) return `${error.exit}: ${error.message}`;
    throw error;
  }
  return 'solved';
};
const reason = (shock: TradeShock, options: SolveOptions = {}, economy = base): string => {
  const outcome = solveTrade(economy, shock, options);
  return outcome.kind === 'refused' ? render(outcome.missing.detail, 'en') : 'solved';
};
const cut = (which: (importer: number, exporter: number) => boolean): TradeShock => ({
  iceberg: base.shares.map((_, at) => (which(Math.floor(at / n) % n, at % n) ? Infinity : 1)),
});

describe('what the multi-sector model refuses', () => {
  it('an elasticity the formula cannot have, by sector', () => {
    for (const theta of [0, -0.5, NaN, Infinity])
      expect(fails({ theta: changed(base.theta, 1, theta) })).toContain(
        '2: the trade elasticity of sector `S1` must be above 0',
      );
  });

  it('shares, tariffs and amounts that cannot be, with country and sector', () => {
    const { shares, tariffs, finalShares, inputShares, valueAdded, deficits } = base;
    expect(fails({ shares: changed(shares, 4, shares[4]! + 0.01) })).toMatch(
      /^1: shares of suppliers of C1, sector `S0`: they sum to `1\.01/,
    );
    expect(fails({ finalShares: changed(finalShares, 0, -0.1) })).toContain(
      'shares in final spending of C0: one is `-0.1`',
    );
    expect(fails({ inputShares: changed(inputShares, 0, NaN) })).toContain('one is `NaN`');
    expect(fails({ valueAdded: changed(valueAdded, 2, 0) })).toContain(
      'value added of C2 cannot be `0`',
    );
    expect(fails({ deficits: changed(deficits, 2, 5) })).toContain(
      'deficits of all countries must sum to 0',
    );
    expect(fails({ tariffs: changed(tariffs, 1, -1.5) })).toContain(
      'a tariff of C0 on goods from C1 (sector `S0`)',
    );
    expect(fails({ shares: shares.slice(1) })).toContain('`shares` must hold 18 numbers, not 17');
    expect(fails({}, { tariffs: changed(tariffs, 4, 0.2) })).toContain(
      '2: a tariff of C1 on its own goods',
    );
    expect(
      fails(
        {},
        {
          iceberg: changed(
            shares.map(() => 1),
            10,
            0,
          ),
        },
      ),
    ).toContain('2: the trade cost of C0 on goods from C1 (sector `S1`)');
    expect(fails({}, { iceberg: new Float64Array(3) })).toContain(
      '`iceberg` must hold 18 numbers, not 3',
    );
  });

  it('an economy that is not in balance before any shock', () => {
    const valueAdded = changed(base.valueAdded, 0, base.valueAdded[0]! * 1.3);
    expect(reason({}, {}, { ...base, valueAdded })).toContain(
      'what sales of C0 earn differs from its value added',
    );
  });

  it('a lost supplier that nothing replaces, trade that no wage balances, deficits without a lender', () => {
    expect(reason(cut((c) => c === 1))).toBe(
      'C1 has no supplier of `S0` left, at home or abroad: in this model the loss has no end',
    );
    const borrows = base.deficits.findIndex((d) => d > 0.01);
    const lends = base.deficits.findIndex((d) => d < -0.01);
    expect(reason(cut((c, i) => c === borrows && i !== c))).toContain(
      'could still sell abroad but buy nothing',
    );
    expect(reason(cut((c, i) => i === lends && i !== c))).toContain(
      'could still buy abroad but sell nothing',
    );
    // One that lends may go on selling, and one that borrows buying.
    expect(reason(cut((c, i) => c === lends && i !== c))).toBe('solved');
    const alone = cut((c, i) => (c === borrows) !== (i === borrows));
    expect(reason(alone)).toContain(`after the shock C${borrows} and those it still trades with`);
    expect(reason(alone, { deficits: { rule: 'held', scale: 0 } })).toBe('solved');
    expect(reason(alone, { deficits: { rule: 'proportional', scale: 1 } })).toBe('solved');
  });

  it('a search cut short, with the residual, the country and the steps told', () => {
    const shock = { iceberg: base.shares.map((_, at) => (at % (n + 1) === 1 ? 1.7 : 1)) };
    const told: number[] = [];
    const outcome = solveTrade(base, shock, {
      maxIterations: 2,
      progress: (_, residual) => told.push(residual),
    });
    expect(outcome.kind).toBe('refused');
    if (outcome.kind !== 'refused') return;
    expect(told).toHaveLength(2);
    expect(outcome.residual).toBe(Math.min(...told));
    expect(base.countries).toContain(outcome.country);
    expect(render(outcome.missing.detail, 'en')).toContain('no equilibrium found in 2 steps');
    expect(reason(shock)).toBe('solved');
  });

  it('costs too far apart are held where they can be, and are no number where not', () => {
    // The whole of what C0 buys, own goods too, dearer alike: shares stay, whatever powers would underflow to.
    const dearer = (times: number): TradeShock => ({
      iceberg: base.shares.map((_, at) => (Math.floor(at / n) % n === 0 ? times : 1)),
    });
    const steep = { ...base, theta: base.theta.map(() => 400) };
    expect(reason(dearer(6.2), {}, steep)).toBe('solved');
    // Alone after an embargo, at twelve times the cost of others.
    const alone = {
      iceberg: base.shares.map((_, at) => {
        const [c, i] = [Math.floor(at / n) % n, at % n];
        return (c === 0) !== (i === 0) ? Infinity : c === 0 ? 12 : 1;
      }),
    };
    const closed = { deficits: { rule: 'held', scale: 0 } } as const;
    expect(reason(alone, closed)).toBe('solved');
    expect(reason(alone, closed, steep)).toContain('too far apart to be held as numbers');
  });
});

describe('the search for a fixed point', () => {
  const still = (): void => {};

  it('finds cos x = x, and a linear one in as many steps as it has directions', () => {
    const cosine = accelerate(
      { evaluate: (x, step) => Math.abs((step[0] = Math.cos(x[0]!) - x[0]!)), normalise: still },
      Float64Array.of(0),
      { tolerance: 1e-12, maxIterations: 50, memory: 4 },
    );
    expect(cosine.x[0]).toBeCloseTo(0.739085133, 9);
    const rates = [0.9, 0.99, -0.5];
    const linear = accelerate(
      {
        evaluate: (x, step) => {
          let most = 0;
          for (let i = 0; i < 3; i++) {
            step[i] = rates[i]! * (x[i]! - 1) + 1 - x[i]!;
            most = Math.max(most, Math.abs(step[i]!));
          }
          return most;
        },
        normalise: still,
      },
      new Float64Array(3),
      { tolerance: 1e-10, maxIterations: 20, memory: 5 },
    );
    expect(linear.converged).toBe(true);
    expect(linear.iterations).toBeLessThan(9);
  });

  it('takes back a step out of bounds, and says when there is nothing to find', () => {
    // The plain step from 3 leaves where the logarithm is defined.
    const log = accelerate(
      { evaluate: (x, step) => Math.abs((step[0] = -4 * Math.log(x[0]!))), normalise: still },
      Float64Array.of(2.5),
      { tolerance: 1e-12, maxIterations: 200, memory: 3 },
    );
    expect(log.converged).toBe(true);
    expect(log.x[0]).toBeCloseTo(1, 11);
    const none = accelerate(
      { evaluate: (_, step) => (step[0] = 1), normalise: still },
      Float64Array.of(0),
      { tolerance: 1e-12, maxIterations: 30, memory: 3 },
    );
    expect(none).toMatchObject({ converged: false, iterations: 30, residual: 1 });
    const lost = accelerate({ evaluate: () => NaN, normalise: still }, Float64Array.of(0), {
      tolerance: 1e-12,
      maxIterations: 30,
      memory: 3,
    });
    expect(lost.converged).toBe(false);
  });
});
