/** The years of a dataset in a line of text. */

/** `2016`, `2000–2016`, or a dash for a table without years. */
export function yearsText(years: readonly [number, number] | null): string {
  if (years === null) return '–';
  return years[0] === years[1] ? String(years[0]) : years.join('–');
}
