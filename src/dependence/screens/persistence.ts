/**
 * Persistence: in how many years of a window a screen flags a product.
 *
 * `Y = number of years t of the window in which every test is known to hold`. A year that cannot be judged may be
 * one or not, so the number is a range, from those known to those known and those unknown; a dependence is stated
 * only where the range lies on one side of the limit. A year in which nothing is bought is not flagged, if all
 * purchases of that year are known. Products are matched by code: a code that nobody trades in a year may be one of
 * another edition of the classification, under which its trade of that year is not found, so the year is unknown.
 * Source of the rule (2 of 3 years): CEPII GeoDep 2024.
 */
import { VERDICT, type ScreenYear } from './screen.js';

export interface YearsFlagged {
  /** Years known to be flagged. */
  readonly flagged: number;
  /** Years that could not be judged. */
  readonly unknown: number;
}

/**
 * Counts over a window for one place and product, by their codes.
 *
 * @param years the screened years of the window; null for a year that is not held
 * @example
 * yearsFlagged([y2018, y2019, null], 'VNM', '030613'); // { flagged: 2, unknown: 1 }
 */
export function yearsFlagged(
  years: readonly (ScreenYear | null)[],
  place: string,
  product: string,
): YearsFlagged {
  let [flagged, unknown] = [0, 0];
  for (const year of years) {
    const verdict = year === null ? VERDICT.unknown : verdictOf(year, place, product);
    if (verdict === VERDICT.flagged) flagged++;
    else if (verdict === VERDICT.unknown) unknown++;
  }
  return { flagged, unknown };
}

/** The verdict of one cell, by its codes; unknown where nobody trades under the code that year. */
export function verdictOf(year: ScreenYear, place: string, product: string): number {
  const [p, k] = [year.at.place.get(place), year.at.product.get(product)];
  if (p === undefined || k === undefined || year.traded[k] !== 1) return VERDICT.unknown;
  const verdict = year.verdict[p * year.products.length + k] as number;
  // Nothing bought says something only of a place whose purchases are known whole.
  return verdict === VERDICT.none && year.gaps[p] !== undefined ? VERDICT.unknown : verdict;
}

/**
 * Codes traded in the newest year that nobody trades in an earlier year of the window: many of them tell of a new edition.
 *
 * @example
 * newCodes([y2011, y2012]); // [{ year: 2011, codes: 12 }]
 */
export function newCodes(
  years: readonly (ScreenYear | null)[],
): ReadonlyArray<{ readonly year: number; readonly codes: number }> {
  const last = years.at(-1);
  const newest = last?.products.filter((_, k) => last.traded[k] === 1) ?? [];
  return years.slice(0, -1).flatMap((year) => {
    if (year === null) return [];
    const codes = newest.filter(
      (code) => year.traded[year.at.product.get(code) ?? -1] !== 1,
    ).length;
    return codes === 0 ? [] : [{ year: year.year, codes }];
  });
}
