import { describe, expect, it } from 'vitest';
import { TuchuError, render } from '../../../src/core/index.js';
import {
  type TradeChange,
  armingtonShock,
  resultsByCountry,
  resultsBySector,
  solveArmington,
  oneSectorOf,
  solveTrade,
  tradeShock,
  baseFlows,
  withOwnSales,
  withoutLinks,
} from '../../../src/shock/equilibrium/index.js';
import { madeUp } from './made-up.js';

const economy = madeUp(61, { n: 3, j: 2, tariff: 0.2 });
const at = (s: number, buyer: number, seller: number): number => (s * 3 + buyer) * 3 + seller;
const fails = (changes: readonly TradeChange[]): string => {
  try {
    tradeShock(economy, changes);
  } catch (error) {
    if (error instanceof TuchuError) return `${error.exit}: ${error.message}`;
  }
  return 'made';
};

describe('what is said of trade, as arrays', () => {
  it('an embargo, a tariff, a cost of moving and one of making, each where it is said', () => {
    const { tariffs, iceberg } = tradeShock(economy, [
      { kind: 'embargo', from: ['C1'], to: ['C0'], sectors: ['S0'] },
      { kind: 'tariff', from: ['C2'], to: ['C0'], value: 0.25 },
      { kind: 'iceberg', from: ['C0'], sectors: ['S1'], value: 1.1 },
      { kind: 'cost', from: ['C1'], sectors: ['S1'], value: 0.9 },
    ]);
    const moved = iceberg!.reduce<Record<number, number>>(
      (all, x, k) => (x === 1 ? all : { ...all, [k]: x }),
      {},
    );
    expect(moved).toEqual({
      [at(0, 0, 1)]: Infinity,
      [at(1, 1, 0)]: 1.1,
      [at(1, 2, 0)]: 1.1,
      [at(1, 0, 1)]: 0.9,
      [at(1, 1, 1)]: 0.9,
      [at(1, 2, 1)]: 0.9,
    });
    const taxed = [...tariffs!].flatMap((t, k) => (t === economy.tariffs[k] ? [] : [k]));
    expect(taxed).toEqual([at(0, 0, 2), at(1, 0, 2)]);
    expect(tariffs![at(0, 0, 2)]).toBeCloseTo(economy.tariffs[at(0, 0, 2)]! + 0.25, 12);
    // Nobody’s own goods move, whoever is named.
    expect(tradeShock(economy, [{ kind: 'embargo' }]).iceberg![at(0, 1, 1)]).toBe(1);
  });

  it('what is not there, has no value, or is said twice is refused with the number of the change', () => {
    expect(fails([{ kind: 'tariff', from: ['VNM'], value: 0.1 }])).toBe(
      '2: change 1 names the country `VNM`, which is not in this economy; there is C0, C1, C2',
    );
    expect(fails([{ kind: 'embargo', sectors: ['steel'] }])).toContain('the sector `steel`');
    expect(fails([{ kind: 'tariff' }])).toContain(
      'change 1, a tariff, adds a rate, 0.1 for ten points, has no value',
    );
    expect(fails([{ kind: 'iceberg', value: 0 }])).toContain(
      'is above 0, times what it was, not `0`',
    );
    expect(fails([{ kind: 'embargo', value: 1 }])).toContain('takes no value, not `1`');
    expect(fails([{ kind: 'cost', to: ['C0'], value: 2 }])).toContain('leave out who buys');
    expect(
      fails([
        { kind: 'embargo', from: ['C1'] },
        { kind: 'tariff', to: ['C2'], sectors: ['S1'], value: 0.1 },
      ]),
    ).toContain('changes 1 and 2 both speak of what C2 buys from C1 (sector `S1`): keep one');
  });

  it('the one-sector model answers for all sectors and not for one', () => {
    const single = armingtonShock(['A', 'B'], [{ kind: 'embargo', from: ['B'], sectors: ['S0'] }]);
    expect('reason' in single && render(single.detail, 'en')).toContain(
      'cannot say what a change in single sectors does',
    );
    const whole = armingtonShock(['A', 'B'], [{ kind: 'iceberg', from: ['B'], value: 1.1 }]);
    expect('iceberg' in whole && [...whole.iceberg!]).toEqual([1, 1.1, 1, 1]);
  });
});

describe('tables for the one-sector model', () => {
  it('all sectors of an economy: trade, duties and deficits add up', () => {
    const one = oneSectorOf(economy, 5);
    if ('kind' in one) throw new Error('refused');
    const still = solveTrade(economy, {});
    if (still.kind !== 'solved') throw new Error('refused');
    for (let c = 0; c < 3; c++) {
      const made = still.output[c * 2]! + still.output[c * 2 + 1]!;
      const sold = [0, 1, 2].reduce((sum, b) => sum + one.trade[b * 3 + c]!, 0);
      expect(sold).toBeCloseTo(made, 9);
      const duty = [0, 1, 2].reduce(
        (sum, i) => sum + one.trade[c * 3 + i]! * one.tariffs![c * 3 + i]!,
        0,
      );
      expect(duty).toBeCloseTo(still.revenue[c]!, 9);
    }
    expect(solveArmington(one, {})).toMatchObject({ kind: 'solved' });
  });

  it('without links flows are what they were and in balance, and losses smaller', () => {
    const flat = withoutLinks(economy);
    if ('kind' in flat) throw new Error('refused');
    const [a, b] = [baseFlows(economy), baseFlows(flat)];
    if ('kind' in a || 'kind' in b) throw new Error('refused');
    a.forEach((x, k) => expect(b[k]).toBeCloseTo(x, 9));
    const loss = (e: typeof economy): number => {
      const solved = solveTrade(e, tradeShock(e, [{ kind: 'embargo', from: ['C1'], to: ['C0'] }]));
      return solved.kind === 'solved' ? -resultsByCountry(solved)[0]!.realWage : NaN;
    };
    expect(loss(flat)).toBeGreaterThan(0);
    expect(loss(flat)).toBeLessThan(loss(economy) / 1.5);
    const same = withoutLinks(economy, 5);
    expect('theta' in same && [...same.theta]).toEqual([5, 5]);
  });

  it('own sales are output less exports; a country that exports all it makes is refused by name', () => {
    const given = { countries: ['A', 'B'], trade: Float64Array.of(9, 20, 30, 9), theta: 5 };
    const table = withOwnSales({ ...given, output: Float64Array.of(100, 120) });
    expect('trade' in table && [...table.trade]).toEqual([70, 20, 30, 100]);
    const short = withOwnSales({ ...given, output: Float64Array.of(25, 120) });
    expect('reason' in short && render(short.detail, 'en')).toContain(
      'exports of A are 120% of its output',
    );
  });
});

describe('sectors of a country', () => {
  it('what is cut off from abroad is made more at home, at a higher price; weights sum to 1', () => {
    const solved = solveTrade(
      economy,
      tradeShock(economy, [{ kind: 'embargo', to: ['C0'], from: ['C1'], sectors: ['S0'] }]),
    );
    if (solved.kind !== 'solved') throw new Error('refused');
    const [cut, other] = resultsBySector(solved, 'C0');
    expect(cut!.homeAfter).toBeGreaterThan(cut!.homeBefore!);
    expect(cut!.output).toBeGreaterThan(other!.output!);
    expect(cut!.price).toBeGreaterThan(0);
    expect(cut!.weight + other!.weight).toBeCloseTo(1, 9);
    // The real wage is one over the price of final goods.
    const index = Math.exp(
      economy.finalShares[0]! * Math.log1p(cut!.price) +
        economy.finalShares[1]! * Math.log1p(other!.price),
    );
    expect(1 / index - 1).toBeCloseTo(resultsByCountry(solved)[0]!.realWage, 12);
    expect(resultsBySector(solved, 'VNM')).toEqual([]);
  });
});
