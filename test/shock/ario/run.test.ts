/** What every run of ARIO holds: goods and stocks are conserved, nothing is below zero, and the start is come back to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quadsKernel } from '../../../src/linalg/index.js';
import {
  arioRun,
  BOARIO,
  CORRECTED,
  type ArioEvent,
  RATIONING,
  type ArioParameters,
} from '../../../src/shock/ario/index.js';
import { textbook } from '../../accounts/helper.js';
import { tableOf, tables } from './made.js';

const strike = (more: Partial<ArioEvent> = {}): ArioEvent =>
  ({
    kind: 'capacity',
    name: 'strike',
    of: {
      places: ['AUS'],
      sectors: ['s1'],
    },
    cut: 0.6,
    start: 5,
    duration: 10,
    ...more,
  }) as ArioEvent;
const EMBARGO: ArioEvent = {
  kind: 'flow',
  name: 'embargo',
  from: { places: ['BEL'] },
  to: { places: ['CHE'] },
  cut: 1,
  start: 3,
  duration: 15,
  recovery: {
    shape: 'exponential',
    days: 4,
  },
};
const QUICK: Partial<ArioParameters> = {
  days: 60,
  stockDays: 6,
  restockDays: 4,
  overproductionDays: 20,
};
const modes = fc.constantFrom(CORRECTED, { ...CORRECTED, ordersGoTo: 'able' as const }, BOARIO);
const rules = fc.constantFrom('proportional', 'production-first', 'final-first') as fc.Arbitrary<
  ArioParameters['rationing']
>;
const middling = tableOf(Array.from({ length: 108 }, (_, k) => ((k * 37) % 101) / 101));

describe('without a shock', () => {
  it('nothing moves, to the last bit, for 1000 days', () => {
    fc.assert(
      fc.property(tables, modes, rules, (table, mode, rationing) => {
        const run = arioRun(table, [], { mode, rationing, days: 1000 });
        expect(run.path.every((x) => x === 1)).toBe(true);
        expect(run.end.made.every((y) => y === 1 || y === 0)).toBe(true);
        expect(run.end.stretch.every((a) => a === 1)).toBe(true);
        const { bought } = run.purchases;
        const sectors = run.purchases.firstFinal * run.purchases.products.length;
        expect(
          run.end.stock.slice(0, sectors).every((days, k) => days === (bought[k]! > 0 ? 90 : 0)),
        ).toBe(true);
        expect(Array.from(run.valueAddedLost)).toEqual([0, 0, 0]);
        expect(run.finalUnmet.every((x) => x === 0)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

describe('under any shock', () => {
  it('goods and stocks are conserved in each step, and nothing is below zero', () => {
    fc.assert(
      fc.property(
        tables,
        modes,
        rules,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (table, mode, rationing, cut) => {
          let before: Float64Array | undefined;
          let steps = 0;
          const run = arioRun(
            table,
            [strike({ cut } as Partial<ArioEvent>), EMBARGO],
            { ...QUICK, mode, rationing },
            {
              onStep: (s, { delivered, toSectors, toFinal }, { purchases }) => {
                steps++;
                expect(Math.abs(delivered - toSectors - toFinal)).toBeLessThanOrEqual(
                  1e-10 * delivered,
                );
                for (const list of [s.made, s.stock, s.pace, s.sent, s.bySectors, s.byFinal])
                  expect(list.every((x) => x >= 0)).toBe(true);
                expect(s.made.every((x, i) => x <= s.capacity[i]! + 1e-12)).toBe(true);
                // Stocks of all sectors move by what came in less what was used, in the table's unit.
                const { bought } = purchases;
                const now = s.stock.map((days, k) => days * bought[k]!);
                let used = 0;
                for (let j = 0; j < 9; j++)
                  for (let p = 0; p < 3; p++)
                    used += bought[(Math.floor(j / 4) * 3 + p) * 4 + (j % 4)]! * s.made[j]!;
                if (before !== undefined && !mode.tolerance) {
                  const moved = now.reduce((sum, x, k) => sum + x - before![k]!, 0);
                  expect(Math.abs(moved - (toSectors - used))).toBeLessThan(
                    1e-9 * (toSectors + used),
                  );
                }
                before = now;
              },
            },
          );
          expect(steps).toBe(60);
          expect(run.conservation).toBeLessThan(1e-10);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('after a shock that passes', () => {
  it('output, stocks and capacity come back to where they were', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom('proportional' as const, 'production-first' as const),
        (table, rationing) => {
          const run = arioRun(table, [strike(), EMBARGO], {
            ...QUICK,
            rationing,
            days: 1500,
            overproductionDays: 10,
          });
          expect(Math.min(...run.path.slice(0, 300))).toBeLessThan(0.99);
          for (const x of run.path.slice(-3)) expect(Math.abs(x - 1)).toBeLessThan(1e-6);
          const sectors = run.purchases.firstFinal * run.purchases.products.length;
          for (let k = 0; k < sectors; k++)
            if (run.purchases.bought[k]! > 0)
              expect(Math.abs(run.end.stock[k]! - 6)).toBeLessThan(1e-4);
          expect(Math.max(...run.end.stretch)).toBeLessThan(1 + 1e-6);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('as published, a stock above its goal is never run down: it does not come back', () => {
    const run = arioRun(middling, [strike(), EMBARGO], {
      ...QUICK,
      mode: BOARIO,
      days: 1500,
      overproductionDays: 10,
    });
    const sectors = run.purchases.firstFinal * run.purchases.products.length;
    const most = Math.max(...run.end.stock.slice(0, sectors));
    expect(most).toBeGreaterThan(6.01);
  });
});

describe('units', () => {
  it('halving the step changes little, and a table in other money or another year’s length the same', () => {
    const loss = (step: number, more: Partial<ArioParameters> = {}): number =>
      arioRun(middling, [strike()], { ...QUICK, step, days: 200, ...more }).valueAddedLost.reduce(
        (a, b) => a + b,
        0,
      );
    const [one, half, quarter] = [loss(1), loss(0.5), loss(0.25)];
    expect(one).toBeGreaterThan(0);
    expect(Math.abs(half - one) / one).toBeLessThan(0.1);
    expect(Math.abs(quarter - half)).toBeLessThan(Math.abs(half - one));
    // A table of daily amounts over a year of one day is the same economy.
    const daily = tableOf(Array.from({ length: 108 }, (_, k) => ((k * 37) % 101) / 101));
    const scale = (x: Float64Array): Float64Array => x.map((v) => v / 365);
    const small = {
      ...daily,
      z: { ...daily.z, data: scale(daily.z.data) },
      f: { ...daily.f, data: scale(daily.f.data) },
      output: scale(daily.output),
      valueAdded: scale(daily.valueAdded),
    };
    const byDay = arioRun(small, [strike()], { ...QUICK, days: 200, daysPerYear: 1 });
    const sum = byDay.valueAddedLost.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - one) / one).toBeLessThan(1e-12);
  });

  it('a closed sector loses its days of value added, and no more where stocks last', () => {
    // METHODS K1: value added 650 and 1400 a year. Ten days without sector 1: 650 x 10 / 365 lost there; sector 2
    // has stocks for 90 days and needs 72 of them, and loses what sector 1 no longer orders from it.
    const run = arioRun(
      textbook(),
      [
        {
          kind: 'capacity',
          name: 'closed',
          of: { sectors: ['s1'] },
          cut: 1,
          start: 0,
          duration: 10,
        },
      ],
      { days: 10 },
    );
    const lost1 = (650 * 10) / 365;
    const [out1, out2] = run.outputLost;
    expect(out1).toBeCloseTo((1000 * 10) / 365, 9);
    expect(run.valueAddedLost[0]).toBeCloseTo(lost1 + (out2! * 1400) / 2000, 9);
    expect(out2).toBeGreaterThan(0);
  });
});

describe('the kernel', () => {
  it('gives the same bits as plain loops', async () => {
    const kernel = await quadsKernel();
    expect(kernel).toBeDefined();
    const events = [strike(), EMBARGO];
    for (const mode of [CORRECTED, BOARIO]) {
      const plain = arioRun(middling, events, { ...QUICK, mode });
      const fast = arioRun(middling, events, { ...QUICK, mode }, { kernel });
      expect(fast.end.cells.by).toBe('kernel');
      expect(Array.from(fast.path)).toEqual(Array.from(plain.path));
      expect(Array.from(fast.end.stock)).toEqual(Array.from(plain.end.stock));
    }
  });

  it('gives the same bits on random tables: rationing, inputs that stop nobody, rebuilding, demand, steps', async () => {
    const kernel = await quadsKernel();
    const rebuilt: ArioEvent = {
      kind: 'damage',
      name: 'flood',
      start: 3,
      of: { places: ['CHE'] },
      amount: 40,
      rebuiltFrom: { s1: 0.5, s2: 0.5 },
    };
    const demand: ArioEvent = {
      kind: 'demand',
      name: 'less',
      of: { places: ['AUS'], sectors: ['s2'] },
      cut: 0.3,
      start: 1,
      duration: 20,
    };
    fc.assert(
      fc.property(
        tables,
        fc.subarray([strike(), EMBARGO, rebuilt, demand], { minLength: 1 }),
        fc.constantFrom(...RATIONING),
        fc.constantFrom([], ['s1'], ['s1', 's2', 's3']),
        fc.constantFrom(0.5, 1),
        (table, events, rationing, nonEssential, step) => {
          const set = { ...QUICK, days: 40, rationing, nonEssential, step, smallestInput: 0.01 };
          const plain = arioRun(table, events, set);
          const fast = arioRun(table, events, set, { kernel });
          expect(Array.from(fast.path)).toEqual(Array.from(plain.path));
          expect(Array.from(fast.end.stock)).toEqual(Array.from(plain.end.stock));
          expect(Array.from(fast.end.allowed)).toEqual(Array.from(plain.end.allowed));
          expect(fast.conservation).toBe(plain.conservation);
        },
      ),
      { numRuns: 40 },
    );
  });
});
