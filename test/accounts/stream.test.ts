import { describe, expect, it } from 'vitest';
import {
  downstreamness,
  inventoriesOf,
  upstreamness,
  upstreamnessBySeries,
  weightedMean,
  type IoTable,
} from '../../src/accounts/index.js';
import { madeSystem, madeTable } from './leather.js';

/** The two-sector textbook table of Miller and Blair: Z, x; METHODS K1. */
const textbook = madeTable(
  ['AAA'],
  2,
  [
    [150, 500],
    [200, 100],
  ],
  [[350], [1700]],
);

describe('upstreamness', () => {
  it('the textbook table: U = (1.91419, 1.25413), D the output multipliers', () => {
    expect([...textbook.output]).toEqual([1000, 2000]);
    const system = madeSystem(textbook);
    const rounded = (x: Iterable<number> = []): number[] => [...x].map((u) => Number(u.toFixed(5)));
    expect(rounded(upstreamness(system).values)).toEqual([1.91419, 1.25413]);
    expect(rounded(upstreamnessBySeries(textbook)?.values)).toEqual([1.91419, 1.25413]);
    expect(rounded(downstreamness(system).values)).toEqual([1.51815, 1.45215]);
  });

  it('inventories as final use, and taken out of output: by hand', () => {
    // One sector: output 100, 40 to itself, 40 used, 20 put into stocks.
    const table = madeTable(['AAA'], 1, [[40]], [[40, 20]]);
    expect([...inventoriesOf(table)]).toEqual([20]);
    const system = madeSystem(table);
    expect(upstreamness(system).values[0]).toBeCloseTo(1 / (1 - 40 / 100), 12);
    expect(upstreamness(system, 'net').values[0]).toBeCloseTo(1 / (1 - 40 / 80), 12);
    expect(upstreamnessBySeries(table, 'net')?.values[0]).toBeCloseTo(2, 10);
  });

  it('inventories as large as output stay in, and are named', () => {
    const table = madeTable(
      ['AAA'],
      2,
      [
        [10, 10],
        [0, 20],
      ],
      [
        [0, 60],
        [30, 0],
      ],
    );
    const changed: IoTable = { ...table, output: Float64Array.of(60, 50) };
    const found = upstreamness(madeSystem(changed), 'net');
    expect(found.uncorrected).toEqual([0]);
    expect(found.values.every((u) => u >= 1)).toBe(true);
    expect(upstreamness(madeSystem(changed)).uncorrected).toEqual([]);
  });

  it('a sector without output has none', () => {
    const table = madeTable(
      ['AAA'],
      2,
      [
        [10, 0],
        [0, 0],
      ],
      [[30], [0]],
    );
    const system = madeSystem(table);
    for (const values of [
      upstreamness(system).values,
      upstreamness(system, 'net').values,
      upstreamnessBySeries(table)?.values,
      downstreamness(system).values,
    ]) {
      expect(values?.[0]).toBeCloseTo(4 / 3, 10);
      expect(values?.[1]).toBeNaN();
    }
  });

  it('a series that does not contract is refused, not cut short', () => {
    // Sold to itself: more than its output.
    const table = { ...madeTable(['AAA'], 1, [[110]], [[0]]), output: Float64Array.of(100) };
    expect(upstreamnessBySeries(table)).toBeUndefined();
    expect(upstreamnessBySeries(textbook, 'final', 1e-12, 3)).toBeUndefined();
  });

  it('the bound of the series holds at every tolerance', () => {
    const exact = upstreamness(madeSystem(textbook)).values;
    for (const tolerance of [1, 1e-2, 1e-5, 1e-9]) {
      const found = upstreamnessBySeries(textbook, 'final', tolerance);
      expect(found?.bound).toBeLessThanOrEqual(tolerance);
      found?.values.forEach((u, i) => {
        expect(Math.abs(u - (exact[i] as number))).toBeLessThanOrEqual(found.bound + 1e-14);
      });
    }
  });

  it('means leave out what has no value', () => {
    expect(weightedMean([2, Number.NaN, 4], [1, 5, 3])).toBe(3.5);
    expect(weightedMean([2], [0])).toBeUndefined();
  });
});
