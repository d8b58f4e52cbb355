/**
 * Years before and after a milestone, and what a series did between the two: plain arithmetic over years, which
 * knows no country. A year in which the milestone fell, or may have fallen, is in neither window: part of it lies on
 * each side.
 */
import type { Value } from '../../core/index.js';

/** What a series holds of one year. */
export interface Reading {
  readonly year: number;
  readonly value: Value;
  /** 90 % interval of a point that is estimated; levels are made of the points. */
  readonly interval?: readonly [low: number, high: number];
}

export interface Windows {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** First and last year in which a milestone may have fallen. */
export type YearSpan = readonly [first: number, last: number];

/** Years on each side of a milestone, unless the next one cuts the window short. */
export const WINDOW = 5;

/** Least part of a window's years that a level needs. */
export const LEAST_HELD = 0.5;

/** Least years before from which a trend is drawn. */
export const LEAST_TREND = 3;

const run = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/**
 * The windows of a milestone among its neighbours of the same kind: up to `width` whole years on each side, ending
 * before the years of the milestone before and of the next.
 *
 * @param span years in which the milestone may have fallen
 * @param others spans of the others of its kind
 *
 * @example
 * windowsAt([2016, 2016], [[2011, 2011], [2021, 2021]]);
 * // { before: [2012, 2013, 2014, 2015], after: [2017, 2018, 2019, 2020] }
 */
export function windowsAt(
  [first, last]: YearSpan,
  others: readonly YearSpan[],
  width: number = WINDOW,
): Windows {
  const before = Math.max(
    first - width,
    ...others.filter(([, to]) => to < first).map(([, to]) => to + 1),
  );
  const after = Math.min(
    last + width,
    ...others.filter(([from]) => from > last).map(([from]) => from - 1),
  );
  return { before: run(before, first - 1), after: run(last + 1, after) };
}

/** Mean of the years of a window that are held: a range where some of them are. */
export interface Level {
  readonly low: number;
  readonly high: number;
  /** Years held, in order, out of `of`. */
  readonly years: readonly number[];
  readonly of: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const ends = (value: Value): readonly [number, number] | undefined =>
  value.kind === 'missing'
    ? undefined
    : value.kind === 'point'
      ? [value.value, value.value]
      : [value.low, value.high];

/**
 * The level of a series in a window, or `undefined` where fewer than half of the window's years are held.
 *
 * @example
 * levelOf([{ year: 2012, value: point(1) }, { year: 2013, value: point(3) }], [2012, 2013, 2014]);
 * // { low: 2, high: 2, years: [2012, 2013], of: 3 }
 */
export function levelOf(
  readings: readonly Reading[],
  window: readonly number[],
): Level | undefined {
  const held = readings.flatMap(({ year, value }) => {
    const range = window.includes(year) ? ends(value) : undefined;
    return range === undefined ? [] : [{ year, low: range[0], high: range[1] }];
  });
  if (held.length === 0 || held.length < LEAST_HELD * window.length) return undefined;
  return {
    low: mean(held.map((h) => h.low)),
    high: mean(held.map((h) => h.high)),
    years: held.map((h) => h.year),
    of: window.length,
  };
}

/** Change from one level to another; a range where either is one. */
export const changeOf = (before: Level, after: Level): readonly [number, number] => [
  after.low - before.high,
  after.high - before.low,
];

/**
 * What the level after would be, had the straight line through the years before (least squares) gone on; `undefined`
 * with fewer than `LEAST_TREND` years before, or where a year of either window is a range.
 *
 * @example
 * const up = [2011, 2012, 2013].map((year) => ({ year, value: point(year - 2010) })); // 1, 2, 3
 * trendInto(up, [2011, 2012, 2013], [2015, 2016]); // 5.5
 */
export function trendInto(
  readings: readonly Reading[],
  before: readonly number[],
  after: readonly number[],
): number | undefined {
  const inside = readings.filter((r) => before.includes(r.year) && r.value.kind !== 'missing');
  const points = inside.flatMap(({ year, value }) =>
    value.kind === 'point' ? [{ year, y: value.value }] : [],
  );
  if (points.length < LEAST_TREND || points.length < inside.length || after.length === 0)
    return undefined;
  const [x0, y0] = [mean(points.map((p) => p.year)), mean(points.map((p) => p.y))];
  const over = points.reduce((sum, p) => sum + (p.year - x0) * (p.y - y0), 0);
  const under = points.reduce((sum, p) => sum + (p.year - x0) ** 2, 0);
  return y0 + (over / under) * (mean(after) - x0);
}

/**
 * Quantile of sorted numbers by linear interpolation between neighbours (type 7 of Hyndman and Fan 1996).
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5); // 2.5
 */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}
