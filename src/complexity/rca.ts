/**
 * Revealed comparative advantage of every place in every product at once (Balassa).
 *
 * `RCA_cp = (x_cp / x_c) / (x_p / x)`: the product's weight in the place's exports over its weight in the exports of
 * all places of the table, the place itself included. Unit: ratio, 0 and up; 1 is the weight it has in the world.
 * NaN, and no advantage, where the place or the product has no exports: a share of nothing.
 *
 * Origin: Balassa, Trade Liberalisation and "Revealed" Comparative Advantage, Manchester School 33, 1965 (recalled).
 */
import { type ExportTable, type Totals, exportTotals } from './export-table.js';

/**
 * @returns place by place, as the table
 * @example
 * const table = { places: ['A', 'B'], products: ['x', 'y'], value: Float64Array.of(20, 80, 480, 9420) };
 * rcaTable(table)[0]; // 4: (20 / 100) / (500 / 10,000)
 */
export function rcaTable(table: ExportTable, totals: Totals = exportTotals(table)): Float64Array {
  const { places, products, value } = table;
  const rca = new Float64Array(value.length);
  for (let c = 0, at = 0; c < places.length; c++)
    for (let p = 0; p < products.length; p++, at++)
      rca[at] = value[at]! / totals.places[c]! / (totals.products[p]! / totals.all);
  return rca;
}
