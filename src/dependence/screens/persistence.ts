/**
 * Persistence: in how many years of a window a screen flags a product.
 *
 * `Y = number of years t of the window in which every test is known to hold`. A year that cannot be judged may be
 * one or not, so the number is a range, from those known to those known and those unknown; a dependence is stated
 * only where the range lies on one side of the limit. A year in which nothing is bought is not flagged, if all
 * purchases of that year are known. Products are matched by code: a window must stay within one edition of a
 * classification. Source of the rule (2 of 3 years): CEPII GeoDep 2024.
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

/** The verdict of one cell, by its codes. */
export function verdictOf(year: ScreenYear, place: string, product: string): number {
  const [p, k] = [year.at.place.get(place) ?? -1, year.at.product.get(product) ?? -1];
  const verdict =
    p < 0 || k < 0 ? VERDICT.none : (year.verdict[p * year.products.length + k] as number);
  // Nothing bought says something only of a place whose purchases are known whole.
  if (verdict !== VERDICT.none) return verdict;
  return p >= 0 && year.gaps[p] === undefined ? VERDICT.none : VERDICT.unknown;
}
