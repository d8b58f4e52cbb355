/** The years and rows of a dataset in a line of text. */
import type { Manifest } from '../store/index.js';

/** `2016`, `2000–2016`, or a dash for a table without years. */
export function yearsText(years: readonly [number, number] | null): string {
  if (years === null) return '–';
  return years[0] === years[1] ? String(years[0]) : years.join('–');
}

/** Rows as they are kept; lines of the file where an earlier version did not count them. */
export function rowsHeld({ data, rows }: Manifest): number {
  const counts = data.map((d) => d.rows);
  return counts.reduce<number>((sum, n) => sum + (n ?? Number.NaN), 0) || rows.kept;
}
