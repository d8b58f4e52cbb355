/**
 * Which places and products are compared, and why the others are not. A filter changes who comes first, so each is
 * an explicit option, they are applied in one order, and whoever is left out is listed with the step that did it:
 *
 * 0. places that `exclude` names: those held in part only, or that are no country (areas not specified);
 * 1. places of less than `minPopulation` people, or of unknown population where that is asked for;
 * 2. places that export less than `minExports`;
 * 3. products of which all places together export less than `minProduct`;
 * 4. of what is left, `M_cp = 1` where `RCA_cp >= threshold`; RCA is taken over all places and products of the table,
 *    so that it means the same under every filter;
 * 5. products with fewer than `minUbiquity` places specialised in them, and places specialised in fewer than
 *    `minDiversity` products, again and again until nobody leaves, for each that leaves may take others along;
 * 6. whoever does not hang together with the largest group of places through common products: between two groups
 *    without a common product nothing can be compared (the second eigenvector would only say who is in which).
 */
import { type BinaryMatrix, binaryMatrix, colCounts, parts, rowCounts } from './binary-matrix.js';
import { type ExportTable, exportTotals } from './export-table.js';
import { rcaTable } from './rca.js';

export interface Filters {
  /** From which RCA on a place counts as specialised; 1 where none is named. */
  readonly threshold: number;
  /** People; 0 for no filter. */
  readonly minPopulation: number;
  /** A place's exports, in the unit of the table. */
  readonly minExports: number;
  /** All places' exports of a product, in the unit of the table. */
  readonly minProduct: number;
  readonly minUbiquity: number;
  readonly minDiversity: number;
}

/** Nobody is left out but those of whom nothing can be said. */
export const NO_FILTERS: Filters = {
  threshold: 1,
  minPopulation: 0,
  minExports: 0,
  minProduct: 0,
  minUbiquity: 1,
  minDiversity: 1,
};

/** In the order of the steps. */
export type LeftOutReason =
  | 'part_year'
  | 'no_country'
  | 'population_unknown'
  | 'population_below'
  | 'no_exports'
  | 'exports_below'
  | 'not_exported'
  | 'product_below'
  | 'no_advantage'
  | 'ubiquity_below'
  | 'diversity_below'
  | 'other_group';

export interface LeftOut {
  readonly code: string;
  readonly reason: LeftOutReason;
}

/** What is compared: kept places and products as indexes into the table, and who of them is specialised in what. */
export interface Selection {
  readonly filters: Filters;
  readonly places: readonly number[];
  readonly products: readonly number[];
  readonly m: BinaryMatrix;
  /** Of the whole table, place by place. */
  readonly rca: Float64Array;
  readonly leftOut: {
    readonly places: readonly LeftOut[];
    readonly products: readonly LeftOut[];
  };
}

/** What is known of places beside their exports. */
export interface AboutPlaces {
  /** People; `undefined` where that is not known. */
  readonly population?: (place: string) => number | undefined;
  /** Why a place is not to be compared; its exports still count in the world's. */
  readonly exclude?: (place: string) => LeftOutReason | undefined;
}

/**
 * Applies the filters.
 *
 * @example
 * const table = { places: ['A', 'B', 'C'], products: ['x', 'y'], value: Float64Array.of(4, 1, 1, 4, 0, 0) };
 * select(table, NO_FILTERS).leftOut.places; // C exports nothing; A and B have no product in common: B is another group
 */
export function select(
  table: ExportTable,
  filters: Filters,
  { population = () => undefined, exclude = () => undefined }: AboutPlaces = {},
): Selection {
  const totals = exportTotals(table);
  const rca = rcaTable(table, totals);
  const width = table.products.length;
  const outPlaces = new Map<number, LeftOutReason>();
  const outProducts = new Map<number, LeftOutReason>();
  table.places.forEach((code, c) => {
    const why = exclude(code);
    const people = filters.minPopulation > 0 ? population(code) : Infinity;
    const exported = totals.places[c]!;
    if (why !== undefined) outPlaces.set(c, why);
    else if (people === undefined) outPlaces.set(c, 'population_unknown');
    else if (people < filters.minPopulation) outPlaces.set(c, 'population_below');
    else if (!(exported > 0)) outPlaces.set(c, 'no_exports');
    else if (exported < filters.minExports) outPlaces.set(c, 'exports_below');
  });
  table.products.forEach((_, p) => {
    const exported = totals.products[p]!;
    if (!(exported > 0)) outProducts.set(p, 'not_exported');
    else if (exported < filters.minProduct) outProducts.set(p, 'product_below');
  });
  let places = kept(table.places.length, outPlaces);
  let products = kept(width, outProducts);
  const matrix = (): BinaryMatrix =>
    binaryMatrix(
      places.length,
      products.length,
      (r, k) => rca[places[r]! * width + products[k]!]! >= filters.threshold,
    );
  let m = matrix();
  for (let before = -1; before !== outPlaces.size + outProducts.size; m = matrix()) {
    before = outPlaces.size + outProducts.size;
    leave(outProducts, products, colCounts(m), filters.minUbiquity, 'ubiquity_below');
    leave(outPlaces, places, rowCounts(m), filters.minDiversity, 'diversity_below');
    if (before === outPlaces.size + outProducts.size)
      otherGroups(m, places, products, outPlaces, outProducts);
    places = kept(table.places.length, outPlaces);
    products = kept(width, outProducts);
  }
  return {
    filters,
    places,
    products,
    m,
    rca,
    leftOut: {
      places: listed(table.places, outPlaces),
      products: listed(table.products, outProducts),
    },
  };
}

const kept = (count: number, out: ReadonlyMap<number, unknown>): number[] =>
  Array.from({ length: count }, (_, i) => i).filter((i) => !out.has(i));

const listed = (
  codes: readonly string[],
  out: ReadonlyMap<number, LeftOutReason>,
): readonly LeftOut[] =>
  [...out].sort(([a], [b]) => a - b).map(([at, reason]) => ({ code: codes[at]!, reason }));

/** Step 5: whoever has too few ones; one that has none has no advantage at all. */
function leave(
  out: Map<number, LeftOutReason>,
  at: readonly number[],
  counts: Float64Array,
  least: number,
  reason: LeftOutReason,
): void {
  counts.forEach((count, i) => {
    if (count === 0) out.set(at[i]!, 'no_advantage');
    else if (count < least) out.set(at[i]!, reason);
  });
}

/** Step 6: all but the largest group, the first in the order of places among equals. */
function otherGroups(
  m: BinaryMatrix,
  places: readonly number[],
  products: readonly number[],
  outPlaces: Map<number, LeftOutReason>,
  outProducts: Map<number, LeftOutReason>,
): void {
  const part = parts(m);
  const size = new Map<number, number>();
  for (const p of part) size.set(p, (size.get(p) ?? 0) + 1);
  const largest = [...size].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  part.forEach((p, r) => {
    if (p !== largest) outPlaces.set(places[r]!, 'other_group');
  });
  products.forEach((product, k) => {
    if (part[m.colRows[m.colStart[k]!]!] !== largest) outProducts.set(product, 'other_group');
  });
}
