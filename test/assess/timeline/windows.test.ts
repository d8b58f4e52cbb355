/** Windows of years, levels, changes and trends, against plain loops over the same years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeOf,
  levelOf,
  quantile,
  trendInto,
  windowsAt,
  type Reading,
  type YearSpan,
} from '../../../src/assess/timeline/windows.js';
import { interval, missing, point } from '../../../src/core/index.js';
import { say } from '../../../src/assess/timeline/messages.js';

const gap = missing({ reason: 'not_covered', detail: say.noTrend({}) });
const span = fc.tuple(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 0, max: 2 }));
const spans = fc
  .uniqueArray(span, { minLength: 1, maxLength: 8, selector: ([y]) => y })
  .map((all) => all.map(([y, n]): YearSpan => [y, y + n]));

describe('windows', () => {
  it('are the whole years between neighbours, five at most', () => {
    expect(
      windowsAt(
        [2016, 2016],
        [
          [2011, 2011],
          [2021, 2021],
        ],
      ),
    ).toEqual({ before: [2012, 2013, 2014, 2015], after: [2017, 2018, 2019, 2020] });
    expect(windowsAt([2010, 2010], [])).toEqual({
      before: [2005, 2006, 2007, 2008, 2009],
      after: [2011, 2012, 2013, 2014, 2015],
    });
    // A date that may be in either of two years: neither is in a window.
    expect(windowsAt([2001, 2002], []).before.at(-1)).toBe(2000);
    expect(windowsAt([2001, 2002], []).after[0]).toBe(2003);
  });

  it('never hold the year of a milestone, nor reach over a neighbour', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 9 }), (all, width) => {
        const [own, ...others] = all;
        if (own === undefined) return;
        const { before, after } = windowsAt(own, others, width);
        for (const [list, sign] of [
          [before, -1],
          [after, 1],
        ] as const) {
          expect(list.length).toBeLessThanOrEqual(width);
          for (const year of list) {
            expect(Math.sign(year - own[sign < 0 ? 0 : 1])).toBe(sign);
            for (const [from, to] of others)
              if (sign < 0 ? to < own[0] : from > own[1])
                expect(sign < 0 ? year > to : year < from).toBe(true);
          }
        }
      }),
    );
  });
});

const readings = fc
  .array(
    fc.option(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 5 })), {
      nil: null,
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((values) =>
    values.map((v, i): Reading => ({
      year: 2000 + i,
      value: v === null ? gap : interval(v[0], v[0] + v[1]),
    })),
  );

describe('levels and changes', () => {
  it('are means over the years that are held, and nothing of fewer than half', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 6 }), (all, many) => {
        const window = Array.from({ length: many }, (_, i) => 2000 + i);
        let [low, high, held] = [0, 0, 0];
        for (const { year, value } of all) {
          if (!window.includes(year) || value.kind === 'missing') continue;
          low += value.kind === 'point' ? value.value : value.low;
          high += value.kind === 'point' ? value.value : value.high;
          held += 1;
        }
        const level = levelOf(all, window);
        if (held * 2 < many || held === 0) expect(level).toBeUndefined();
        else {
          expect(level?.low).toBeCloseTo(low / held, 9);
          expect(level?.high).toBeCloseTo(high / held, 9);
          expect(level?.years.length).toBe(held);
        }
      }),
    );
  });

  it('a change of ranges holds every change of numbers inside them', () => {
    const level = (low: number, high: number) => ({ low, high, years: [2000], of: 1 });
    expect(changeOf(level(1, 3), level(4, 9))).toEqual([1, 8]);
  });

  it('a straight line goes on as it went, and ranges make no trend', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (a, b) => {
        const line = Array.from({ length: 10 }, (_, i) => ({
          year: 2000 + i,
          value: point(a + b * i),
        }));
        const led = trendInto(line, [2000, 2001, 2002, 2003], [2005, 2006, 2007]);
        expect(led).toBeCloseTo(a + b * 6, 9);
      }),
    );
    const banded = [2000, 2001, 2002].map((year) => ({ year, value: interval(1, 2) }));
    expect(trendInto(banded, [2000, 2001, 2002], [2004])).toBeUndefined();
    const two = [2000, 2001].map((year) => ({ year, value: point(1) }));
    expect(trendInto(two, [2000, 2001, 2002], [2004])).toBeUndefined();
  });

  it('quantiles are those of type 7', () => {
    // R: quantile(c(1, 2, 4, 8), c(.25, .5, .75), type = 7) gives 1.75, 3, 5.
    expect([0.25, 0.5, 0.75].map((p) => quantile([1, 2, 4, 8], p))).toEqual([1.75, 3, 5]);
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  });
});
