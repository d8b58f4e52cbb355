import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heldIn, shadeFloors, yearColumns, yearSpans } from '../../src/core/index.js';

const range = fc
  .tuple(fc.integer({ min: 1500, max: 2200 }), fc.integer({ min: 0, max: 600 }))
  .map(([first, length]) => [first, first + length] as const);

it('columns cover every year once, in order, and are never too many', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 5, max: 120 }), ([first, last], most) => {
      const columns = yearColumns([first, last], most);
      expect(columns.length).toBeLessThanOrEqual(most);
      expect(columns[0]?.first).toBeLessThanOrEqual(first);
      expect(columns.at(-1)?.last).toBeGreaterThanOrEqual(last);
      expect(columns.at(-1)?.first).toBeLessThanOrEqual(last);
      columns.forEach((c, i) => {
        if (i > 0) expect(c.first).toBe((columns[i - 1]?.last ?? 0) + 1);
      });
    }),
  );
});

it('one year a column where there is room', () => {
  expect(yearColumns([2000, 2003], 4)).toEqual(
    [2000, 2001, 2002, 2003].map((y) => ({ first: y, last: y })),
  );
  expect(yearColumns([2000, 2016], 10).slice(-1)).toEqual([{ first: 2016, last: 2017 }]);
});

it('says how many rows a held year has, and how much of the column is held', () => {
  const rows = new Map([
    [2001, 10],
    [2003, 20],
  ]);
  const columns = [
    { first: 2000, last: 2004 },
    { first: 2005, last: 2009 },
  ];
  expect(heldIn(columns, rows, [2001, 2006])).toEqual([
    { mean: 15, part: 0.5 },
    { mean: 0, part: 0 },
  ]);
});

it('spans hold the same years', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1900, max: 1950 })), (years) => {
      const spans = yearSpans(years);
      const back = spans.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i));
      expect(back).toEqual(years.toSorted((a, b) => a - b));
      spans.forEach(([a], i) => {
        if (i > 0) expect(a).toBeGreaterThan((spans[i - 1]?.[1] ?? 0) + 1);
      });
    }),
  );
});

it('shades begin at the least, rise, and are at most three', () => {
  expect(shadeFloors([1, 2, 3, 70, 80, 90])).toEqual([1, 2, 50]);
  expect(shadeFloors([7, 7, 7])).toEqual([7]);
  expect(shadeFloors([0, 0])).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }), (counts) => {
      const floors = shadeFloors(counts);
      expect(floors[0]).toBe(Math.min(...counts));
      expect(floors.length).toBeLessThanOrEqual(3);
      expect(floors).toEqual([...new Set(floors)].toSorted((a, b) => a - b));
      expect(floors.at(-1)).toBeLessThanOrEqual(Math.max(...counts));
    }),
  );
});
