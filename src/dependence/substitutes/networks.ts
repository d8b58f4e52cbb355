/**
 * The world's trade of one year, product by product: who sold how much to whom. The base of every measure of who
 * else could sell. Of a dataset that holds both reports of a flow, the importer's; a place's trade with itself
 * (goods that come back) is left out, and so are flows without an amount.
 */
import type { Cube } from '../../store/index.js';

export interface ProductNetworks {
  readonly year: number;
  readonly places: readonly string[];
  readonly products: readonly string[];
  /** The flows of product `p` stand from `start[p]` to `start[p + 1]`, by seller, then by buyer. */
  readonly start: Uint32Array;
  /** Indexes into `places`. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Above 0, in whole units of the dataset. */
  readonly value: Float64Array;
}

const IMPORTER = 1;

/**
 * One pass over a cube, which is sorted by seller and buyer, so that each product's flows are too.
 *
 * @example
 * const world = productNetworks(await workspace.cube({ dataset, year: 2018 }));
 * const p = world.products.indexOf('030617');
 * world.start[p + 1] - world.start[p]; // flows of frozen shrimps
 */
export function productNetworks(cube: Cube): ProductNetworks {
  const { places, products, year } = cube;
  const kept = (i: number): boolean =>
    (cube.value[i] as number) > 0 &&
    cube.from[i] !== cube.to[i] &&
    (cube.side === null || cube.side[i] === IMPORTER);
  const start = new Uint32Array(products.length + 1);
  for (let i = 0; i < cube.rows; i++)
    if (kept(i)) {
      const after = (cube.product[i] as number) + 1;
      start[after] = (start[after] as number) + 1;
    }
  for (let p = 0; p < products.length; p++)
    start[p + 1] = (start[p + 1] as number) + (start[p] as number);
  const rows = start[products.length] as number;
  const next = start.slice();
  const from = new Uint16Array(rows);
  const to = new Uint16Array(rows);
  const value = new Float64Array(rows);
  for (let i = 0; i < cube.rows; i++) {
    if (!kept(i)) continue;
    const p = cube.product[i] as number;
    const at = next[p] as number;
    next[p] = at + 1;
    from[at] = cube.from[i] as number;
    to[at] = cube.to[i] as number;
    value[at] = cube.value[i] as number;
  }
  return { year, places, products, start, from, to, value };
}

/** What each place sold and bought of one product, by index of the place. */
export interface Ends {
  readonly sold: Float64Array;
  readonly bought: Float64Array;
  readonly total: number;
}

/**
 * Sums over the flows of one product; without one, over all.
 *
 * @param p index of the product
 */
export function endsOf(world: ProductNetworks, p?: number): Ends {
  const sold = new Float64Array(world.places.length);
  const bought = new Float64Array(world.places.length);
  const [first, last] = p === undefined ? [0, world.value.length] : flowsOf(world, p);
  let total = 0;
  for (let i = first; i < last; i++) {
    const amount = world.value[i] as number;
    const [k, j] = [world.from[i] as number, world.to[i] as number];
    sold[k] = (sold[k] as number) + amount;
    bought[j] = (bought[j] as number) + amount;
    total += amount;
  }
  return { sold, bought, total };
}

/** First flow of a product, and the first after its last. */
export const flowsOf = (world: ProductNetworks, p: number): readonly [number, number] => [
  world.start[p] ?? 0,
  world.start[p + 1] ?? 0,
];
