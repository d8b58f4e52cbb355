/**
 * A screen: tests that every country and product must pass in a year, read for all of them at once. A test
 * without a number is neither passed nor failed (Kleene): a product is flagged only when every test is known to
 * hold, and cleared as soon as one is known not to.
 */
import {
  type Limit,
  type Method,
  type Missing,
  type Text,
  type Unit,
  crosses,
} from '../../core/index.js';

/** One test, for any cell of a year. */
export interface Criterion {
  /** The measure its Finding carries. */
  readonly measure: string;
  readonly method: Method;
  readonly label: Text;
  readonly unit: Unit;
  readonly limit: Limit;
  /** NaN where there is no number. */
  readonly value: (place: number, product: number) => number;
  /** Why there is none, where there is none. */
  readonly missing: (place: number, product: number) => Missing;
}

/** What a screen says of a cell. */
export const VERDICT = { none: 0, clear: 1, flagged: 2, unknown: 3 } as const;

/** One year screened. The cell of place `p` and product `k` stands at `p * products.length + k`. */
export interface ScreenYear {
  readonly year: number;
  readonly places: readonly string[];
  readonly products: readonly string[];
  readonly criteria: readonly Criterion[];
  /** A `VERDICT` for each cell; `none` where nothing is bought. */
  readonly verdict: Uint8Array;
  /** What each place buys of each product, in whole units of the dataset. */
  readonly bought: Float64Array;
  /** The largest seller to each cell, as an index into `places`; -1 where there is none. */
  readonly seller: Int16Array;
  /** Its share, from 0 to 1; NaN where there is none. */
  readonly sellerShare: Float64Array;
  /** The largest exporter of each product and its share of the world's exports, where the rule looks at them. */
  readonly exporter?: { readonly place: Int16Array; readonly share: Float64Array };
  /** By product: 1 where anybody buys it; a cube names codes that its year may not hold. */
  readonly traded: Uint8Array;
  /** Where each place and product stands. */
  readonly at: {
    readonly place: ReadonlyMap<string, number>;
    readonly product: ReadonlyMap<string, number>;
  };
  /** By place: why its purchases are not known whole; undefined where they are. */
  readonly gaps: readonly (Missing | undefined)[];
}

/** Reads every test in every cell where something is bought. */
export function screenYear(frame: Omit<ScreenYear, 'verdict' | 'traded' | 'at'>): ScreenYear {
  const { places, products, bought, criteria } = frame;
  const verdict = new Uint8Array(places.length * products.length);
  const traded = new Uint8Array(products.length);
  for (let place = 0; place < places.length; place++)
    for (let product = 0; product < products.length; product++) {
      const cell = place * products.length + product;
      if (!((bought[cell] as number) > 0)) continue;
      traded[product] = 1;
      verdict[cell] = judge(criteria, place, product);
    }
  return {
    ...frame,
    verdict,
    traded,
    at: { place: positions(places), product: positions(products) },
  };
}

function judge(criteria: readonly Criterion[], place: number, product: number): number {
  let unknown = false;
  for (const c of criteria) {
    const x = c.value(place, product);
    if (Number.isNaN(x)) unknown = true;
    else if (!crosses(c.limit, x)) return VERDICT.clear;
  }
  return unknown ? VERDICT.unknown : VERDICT.flagged;
}

const positions = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));
