/**
 * Who buys how much of what product from whom: an input-output table laid out for models in which a buyer's
 * inputs are pooled by product over all origins.
 *
 * Suppliers stand product by product (positions), so that a product's suppliers are neighbours. Buyers are the
 * same sectors in the same order, then the final users of each place, then one row for what a table leaves
 * unexplained. Amounts are those of the table, in its unit and per year.
 *
 * What a table may hold beside plain purchases, and what becomes of it, so that output stays the table's own:
 * - Final use below zero (goods taken out of stock, mostly): `drawn`, a supply beside production that goes on as
 *   in the table and never more than is asked for.
 * - Output above all sales (rounding, or a publisher's gap): bought by nobody named, in the last row. Output below
 *   all sales: `drawn`.
 * - Sales between sectors below zero cannot be orders: they are left out, which widens the seller's gap by as much;
 *   `negativeSales` says how many and how much.
 */
import type { IoTable } from '../accounts/index.js';
import { TuchuError } from '../core/index.js';
import { LANES, openQuads, type Quads } from '../linalg/index.js';
import { productOf } from './product-of.js';
import { say } from './purchases-messages.js';

export interface Purchases {
  readonly table: IoTable;
  /** Codes of products, parts of a place taken together, in the order they first stand in the table. */
  readonly products: readonly string[];
  /** Node of the table at a position. */
  readonly nodeAt: Int32Array;
  /** Position of a node. */
  readonly positionOf: Int32Array;
  /** Product of a position. */
  readonly productAt: Int32Array;
  /** Place of a position, a number of `table.places`. */
  readonly placeAt: Int32Array;
  /** Places of final users, one row each from `firstFinal` on. */
  readonly finalPlaces: readonly string[];
  readonly firstFinal: number;
  /** The row of what the table leaves unexplained. */
  readonly otherRow: number;
  /** By buyer (column) and position (row, in blocks by product), in the table's unit a year. */
  readonly cells: Quads;
  /** What a buyer buys of a product, all origins, a year; laid out as `linalg/quads.ts` has sums. */
  readonly bought: Float64Array;
  /** Supply beside production, by position. */
  readonly drawn: Float64Array;
  /** All orders, by position, as a step of a model adds them up. */
  readonly demand: Float64Array;
  /** Output, by position: `demand - drawn`, the table's to rounding. */
  readonly output: Float64Array;
  /** Value added a year, by position. */
  readonly valueAdded: Float64Array;
  readonly negativeSales: { readonly cells: number; readonly amount: number };
  /** Amounts the table leaves unexplained, without their signs. */
  readonly unexplained: number;
}

/** Where the cell of a buyer and a supplier stands. */
export const cellAt = (suppliers: number, buyer: number, supplier: number): number =>
  (Math.floor(buyer / LANES) * suppliers + supplier) * LANES + (buyer % LANES);

/** Where the sum of a buyer and a product stands. */
export const sumAt = (products: number, buyer: number, product: number): number =>
  (Math.floor(buyer / LANES) * products + product) * LANES + (buyer % LANES);

const upTo = (n: number): number => Math.ceil(n / LANES) * LANES;

/**
 * Lays a table out by product.
 *
 * @throws TuchuError naming a sector whose output is below zero or no number
 * @example
 * // METHODS K1: Z = [[150, 500], [200, 100]], f = (350, 1700)
 * purchasesOf(table).output; // [1000, 2000]
 */
export function purchasesOf(table: IoTable): Purchases {
  const { nodes, places } = table;
  const n = nodes.length;
  for (const [i, { place, sector }] of nodes.entries())
    if (!(table.output[i]! >= 0))
      throw new TuchuError(
        say.negativeOutput({
          table: table.id,
          label: `${place}:${sector}`,
          output: table.output[i]!,
        }),
      );
  const products = [...new Set(nodes.map((node) => productOf(node.sector)))];
  const number = new Map(products.map((code, p) => [code, p]));
  const product = nodes.map((node) => number.get(productOf(node.sector))!);
  const nodeAt = Int32Array.from(
    nodes.map((_, i) => i).toSorted((a, b) => product[a]! - product[b]! || a - b),
  );
  const positionOf = new Int32Array(n);
  for (const [at, node] of nodeAt.entries()) positionOf[node] = at;
  const starts = new Int32Array(products.length + 1);
  for (const p of product) starts[p + 1]!++;
  for (let p = 0; p < products.length; p++) starts[p + 1]! += starts[p]!;
  const placeNumber = new Map(places.map((place, p) => [place, p]));

  const finalPlaces = [...new Set(table.finals.map((use) => use.place))];
  const firstFinal = upTo(n);
  const otherRow = firstFinal + finalPlaces.length;
  const rows = upTo(otherRow + 1);
  const cells: Quads = { data: new Float64Array(rows * n), starts, groups: rows / LANES };
  const drawn = new Float64Array(n);
  const { amount, count, unexplained } = fill(table, cells.data, drawn, {
    positionOf,
    firstFinal,
    otherRow,
    finalPlaces,
  });

  const passes = openQuads(cells);
  const ones = new Float64Array(n).fill(1);
  const bought = new Float64Array(rows * products.length);
  for (let g = 0; g < cells.groups; g++) passes.gather(g, ones, bought);
  const usual = Float64Array.from(bought, (x) => (x > 0 ? 1 : 0));
  // Sectors and final users apart, then together: as every step of a model adds them up, to the last bit.
  const [demand, byFinal] = [new Float64Array(n), new Float64Array(n)];
  for (let g = 0; g < cells.groups; g++)
    passes.spread(g, usual, g < firstFinal / LANES ? demand : byFinal);
  for (let at = 0; at < n; at++) demand[at]! += byFinal[at]!;
  const output = demand.map((d, at) => (table.output[nodeAt[at]!] === 0 ? 0 : d - drawn[at]!));
  for (let at = 0; at < n; at++) if (output[at] === 0) drawn[at] = demand[at]!;
  return {
    table,
    products,
    nodeAt,
    positionOf,
    finalPlaces,
    firstFinal,
    otherRow,
    cells,
    productAt: Int32Array.from(nodeAt, (node) => product[node]!),
    placeAt: Int32Array.from(nodeAt, (node) => placeNumber.get(nodes[node]!.place)!),
    bought,
    drawn,
    demand,
    output,
    valueAdded: Float64Array.from(nodeAt, (node) => table.valueAdded[node]!),
    negativeSales: {
      cells: count,
      amount,
    },
    unexplained,
  };
}

const laidOut = new WeakMap<IoTable, Purchases>();

/** The same, laid out once for a table that is asked again: a table is never written into. */
export function purchasesFor(table: IoTable): Purchases {
  const found = laidOut.get(table) ?? purchasesOf(table);
  laidOut.set(table, found);
  return found;
}

interface Rows {
  readonly positionOf: Int32Array;
  readonly firstFinal: number;
  readonly otherRow: number;
  readonly finalPlaces: readonly string[];
}

/** Writes the cells; what is no purchase goes to `drawn` or to the last row. */
function fill(table: IoTable, data: Float64Array, drawn: Float64Array, rows: Rows) {
  const { z, f, output, finals } = table;
  const n = table.nodes.length;
  const finalRow = finals.map((use) => rows.firstFinal + rows.finalPlaces.indexOf(use.place));
  let [amount, count, unexplained] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const at = rows.positionOf[i]!;
    let sold = 0;
    for (let j = 0; j < n; j++) {
      const x = z.data[i * n + j]!;
      if (x < 0) {
        count++;
        amount -= x;
        continue;
      }
      sold += x;
      data[cellAt(n, rows.positionOf[j]!, at)] = x;
    }
    for (let k = 0; k < finals.length; k++)
      data[cellAt(n, finalRow[k]!, at)]! += f.data[i * f.cols + k]!;
    for (let k = 0; k < rows.finalPlaces.length; k++) {
      const cell = cellAt(n, rows.firstFinal + k, at);
      const x = data[cell]!;
      sold += x;
      if (x >= 0) continue;
      drawn[at]! -= x;
      data[cell] = 0;
    }
    const gap = output[i]! - sold;
    unexplained += Math.abs(gap);
    // A gap that is rounding of the sums themselves is none.
    if (Math.abs(gap) <= 1e-12 * Math.max(output[i]!, sold)) continue;
    if (gap > 0) data[cellAt(n, rows.otherRow, at)] = gap;
    else drawn[at]! -= gap;
  }
  return { amount, count, unexplained };
}
