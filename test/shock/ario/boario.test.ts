/**
 * The mode that runs as BoARIO 0.5 does, beside numbers from the same update rules written apart in numpy 2.4 with
 * BoARIO's own matrices (orders n x n, money per day) from its documentation and code. BoARIO itself was not run.
 */
import { describe, expect, it } from 'vitest';
import {
  ARIO_DEFAULTS,
  arioRun,
  BOARIO,
  CORRECTED,
  thresholdOf,
  type ArioEvent,
  type ArioMode,
} from '../../../src/shock/ario/index.js';
import { tableOf } from './made.js';

const table = tableOf(Array.from({ length: 108 }, (_, k) => ((k * 37) % 101) / 101));
const CUT: ArioEvent = {
  kind: 'capacity',
  name: 'cut',
  of: {
    places: ['AUS'],
    sectors: ['s1'],
  },
  cut: 0.6,
  start: 5,
  duration: 10,
  recovery: {
    shape: 'linear',
    days: 8,
  },
};
const DAMAGE: ArioEvent = {
  kind: 'damage',
  name: 'flood',
  of: { places: ['AUS'] },
  amount: 3e3,
  start: 5,
  duration: 7,
  rebuiltFrom: { s3: 1 },
};

function values(events: ArioEvent[], mode: ArioMode, stockDays = 6): number[] {
  const days: number[][] = [];
  const run = arioRun(
    table,
    events,
    { mode, days: 60, stockDays, restockDays: 4, overproductionDays: 20 },
    {
      onStep: (s, _flows, { purchases }) =>
        days.push(Array.from(purchases.positionOf, (at) => s.made[at]!)),
    },
  );
  const at = (day: number, node: number): number => days[day]![node]!;
  const { positionOf, firstFinal, products } = run.purchases;
  const sum = days.flat().reduce((a, b) => a + b, 0);
  const stock = run.end.stock.slice(0, firstFinal * products.length).reduce((a, b) => a + b, 0);
  const stretch = (node: number): number => run.end.stretch[positionOf[node]!]!;
  return [
    at(14, 0),
    at(14, 4),
    at(20, 0),
    at(20, 4),
    at(20, 8),
    at(59, 0),
    at(59, 4),
    sum,
    stretch(0),
    stretch(4),
    stock,
    run.damageLeft,
  ];
}

describe('the mode of the published implementation', () => {
  const farthest = (a: number[], b: number[]): number =>
    Math.max(...a.map((x, k) => Math.abs(x - b[k]!) / Math.max(1, Math.abs(b[k]!))));

  it('gives its numbers under a cut of capacity, orders following capacity', () => {
    const numpy = [
      0.42214975218403605, 0.9935554199647592, 0.8356167740278317, 0.9973176647404725,
      0.9957858298541429, 1.0012894395490577, 0.9999942034044175, 531.3975924969966,
      1.0133873167309915, 1.0000723461593444, 162.46330320910758, 0,
    ];
    expect(farthest(values([CUT], BOARIO), numpy)).toBeLessThan(1e-12);
  });

  it('and with orders as usual', () => {
    const numpy = [
      0.42407858804719545, 0.9930578657327466, 0.8410020183708333, 0.9982706089160758,
      0.9951531493672512, 1.0000013894660504, 1.000000058358494, 530.999664318412,
      1.013859178740281, 1.0001391109752427, 162.3476478110567, 0,
    ];
    expect(farthest(values([CUT], { ...BOARIO, ordersGoTo: 'usual' }), numpy)).toBeLessThan(1e-12);
  });

  it('and all but, where damage is rebuilt: what is left is kept by product here, by supplier there', () => {
    const numpy = [
      0.8693494280153166, 0.9993199790254779, 0.8821865287139042, 1.0003402117088114,
      1.0570791150275927, 0.7962655528412995, 0.8978562804625113, 499.8433364901855,
      1.0986206657318902, 1.0341539866781881, 745.9134458447716, 2450.3667459837598,
    ];
    const ours = values([DAMAGE], { ...BOARIO, ordersGoTo: 'usual' }, 30);
    expect(farthest(ours, numpy)).toBeLessThan(6e-3);
    // Before suppliers of the product part ways, to rounding of its parts.
    expect(Math.abs(ours[0]! - numpy[0]!)).toBeLessThan(1e-6);
  });

  it('differs from the corrected one, and each choice moves the result', () => {
    // Stocks short enough for missing inputs to hold output back.
    const base = values([CUT], BOARIO, 2);
    const choices: ReadonlyArray<Partial<ArioMode>> = [
      { stockGoal: 'usual' },
      { runsDown: true },
      { orderFor: 'planned' },
      { growsOn: 'capacity' },
      { ordersGoTo: 'usual' },
      { finalTurns: true },
    ];
    for (const choice of choices)
      expect([choice, farthest(values([CUT], { ...BOARIO, ...choice }, 2), base) > 1e-9]).toEqual([
        choice,
        true,
      ]);
  });

  it('leaves stocks alone while deliveries all but equal use', () => {
    const moved = (tolerance: boolean): boolean => {
      const run = arioRun(table, [{ ...CUT, cut: 1e-7 } as ArioEvent], {
        mode: {
          ...BOARIO,
          tolerance,
        },
        days: 20,
        stockDays: 6,
      });
      const { bought } = run.purchases;
      const sectors = run.purchases.firstFinal * run.purchases.products.length;
      return run.end.stock.slice(0, sectors).some((days, k) => bought[k]! > 0 && days !== 6);
    };
    expect([moved(true), moved(false)]).toEqual([false, true]);
  });

  it('raises a stock of a day to two, where the corrected one takes it as given', () => {
    const stock = (mode: ArioMode): number =>
      Math.max(...arioRun(table, [], { mode, days: 2, stockDays: 1 }).end.stock);
    expect([stock(BOARIO), stock(CORRECTED)]).toEqual([2, 1]);
  });

  it('lets an input stop a buyer that is 365 times smaller, comparing a year with a day', () => {
    const own = { ...ARIO_DEFAULTS, mode: CORRECTED };
    expect(thresholdOf(own) / thresholdOf({ ...own, mode: BOARIO })).toBeCloseTo(365, 9);
  });
});
