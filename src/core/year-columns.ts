/** Years in columns: as many as there is room for, each of one, two, five … years. */

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200];

/** First and last year of a column; the outer ones may reach past what is held. */
export interface YearColumn {
  readonly first: number;
  readonly last: number;
}

/** How much of a column is held. */
export interface Held {
  /** Mean over the years that hold anything; 0 where none does. */
  readonly mean: number;
  /** Part of the column's years, within those asked for, that hold anything: 0 to 1. */
  readonly part: number;
}

/**
 * Columns over a range of years, beginning at round years, never more than `most` (as long as a column
 * of 200 years is enough).
 *
 * @example
 * yearColumns([2000, 2016], 10); // two years each: 2000–2001, …, 2016–2017
 */
export function yearColumns(
  [first, last]: readonly [number, number],
  most: number,
): readonly YearColumn[] {
  const start = (step: number): number => Math.floor(first / step) * step;
  const count = (step: number): number => Math.floor((last - start(step)) / step) + 1;
  const step = STEPS.find((s) => count(s) <= most) ?? 200;
  return Array.from({ length: count(step) }, (_, i) => ({
    first: start(step) + i * step,
    last: start(step) + (i + 1) * step - 1,
  }));
}

/**
 * What one place holds in each column.
 *
 * @param rows rows by year
 * @param range the years that a column may be judged by: the outer columns may reach past them
 */
export function heldIn(
  columns: readonly YearColumn[],
  rows: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
): readonly Held[] {
  return columns.map(({ first, last }) => {
    let [sum, held] = [0, 0];
    const [a, b] = [Math.max(first, from), Math.min(last, to)];
    for (let year = a; year <= b; year++) {
      const n = rows.get(year) ?? 0;
      if (n === 0) continue;
      sum += n;
      held++;
    }
    return { mean: held === 0 ? 0 : sum / held, part: held === 0 ? 0 : held / (b - a + 1) };
  });
}

/** Years as spans without a gap. @example yearSpans([2000, 2001, 2003]) // [[2000, 2001], [2003, 2003]] */
export function yearSpans(years: readonly number[]): ReadonlyArray<readonly [number, number]> {
  const spans: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && year <= last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}

/** Years as readers write them. @example yearsText([2000, 2001, 2003]) // '2000–2001, 2003' */
export function yearsText(years: readonly number[]): string {
  return yearSpans(years)
    .map(([a, b]) => (a === b ? String(a) : `${a}–${b}`))
    .join(', ');
}

/**
 * Lower ends of at most three shades over positive counts, lightest first: thirds of them, rounded down
 * to 1, 2 or 5 times a power of ten.
 *
 * @example
 * shadeFloors([1, 2, 3, 70, 80, 90]); // [1, 2, 50]
 */
export function shadeFloors(counts: readonly number[]): readonly number[] {
  const sorted = counts.filter((n) => n > 0).toSorted((a, b) => a - b);
  if (sorted.length === 0) return [];
  const nice = (n: number): number => {
    const size = 10 ** Math.floor(Math.log10(n));
    return size * ([5, 2, 1].find((m) => m * size <= n) ?? 1);
  };
  const least = sorted[0] ?? 1;
  const thirds = [1, 2].map((i) => nice(sorted[Math.floor((sorted.length * i) / 3)] ?? least));
  return [least, ...[...new Set(thirds)].filter((n) => n > least)];
}
