/**
 * The method of reflections, for comparison with ECI.
 *
 * `k_c,0 = diversity`, `k_p,0 = ubiquity`, and then by turns `k_c,n = mean of k_p,n-1 over the products of c`,
 * `k_p,n = mean of k_c,n-1 over the places of p`. Even orders of places and odd orders of products rise with
 * complexity. As n grows all means run together (to the first eigenvector), and what is left of their differences, once
 * standardised, is ECI: the limit that ECI takes at once. Rounding drowns it from some fifty orders on.
 * Its sign comes from the iteration itself, where diverse places weigh more, and not from ECI's rule: in small tables with
 * little correlation between diversity and ECI the two may be opposite.
 * Unit: orders 0 are counts; `scores` of higher ones are standard deviations.
 *
 * Origin: Hidalgo and Hausmann 2009, PNAS 106(26) (recalled).
 */
import { type BinaryMatrix, colCounts, rowCounts } from './binary-matrix.js';
import { meanOfMakers, meanOfProducts } from './eci.js';

export interface Reflections {
  readonly places: Float64Array;
  readonly products: Float64Array;
}

/** What the authors stop at. */
export const ORDER = 18;

/**
 * @param order how many reflections; 18 where none is named
 * @example
 * reflections(binaryMatrix(2, 2, (row, col) => row <= col), 1).places; // [1.5, 2]: mean ubiquity of what each sells
 */
export function reflections(m: BinaryMatrix, order = ORDER): Reflections {
  let places = rowCounts(m);
  let products = colCounts(m);
  for (let n = 0; n < order; n++)
    [places, products] = [meanOfProducts(m, products), meanOfMakers(m, places)];
  return { places, products };
}
