/** What every place exports of every product in one year: what all of this room is computed from. */

export interface ExportTable {
  readonly places: readonly string[];
  readonly products: readonly string[];
  /** Of place c and product p at `c * products.length + p`: not below zero, all in one unit; 0 where none is held. */
  readonly value: Float64Array;
}

/** Exports of every place, of every product, and of all together. */
export interface Totals {
  readonly places: Float64Array;
  readonly products: Float64Array;
  readonly all: number;
}

/** @example exportTotals({ places: ['A'], products: ['x', 'y'], value: Float64Array.of(1, 2) }).all; // 3 */
export function exportTotals({ places, products, value }: ExportTable): Totals {
  const byPlace = new Float64Array(places.length);
  const byProduct = new Float64Array(products.length);
  let all = 0;
  for (let c = 0, at = 0; c < places.length; c++)
    for (let p = 0; p < products.length; p++, at++) {
      const amount = value[at]!;
      byPlace[c]! += amount;
      byProduct[p]! += amount;
      all += amount;
    }
  return { places: byPlace, products: byProduct, all };
}
