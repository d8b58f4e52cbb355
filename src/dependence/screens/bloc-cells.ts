/**
 * What one year says of every importer and product with a bloc told apart: purchases from outside it and from its
 * members. Of a dataset that holds both reports, imports are the importer’s and exports the exporter’s. A flow of a place with itself (a union seen as one trader, `unitedCube`) is trade inside.
 */
import type { Cube } from '../../store/index.js';

/** Place × product, as `WorldCells`. */
export interface BlocCells {
  readonly year: number;
  readonly places: readonly string[];
  readonly products: readonly string[];
  /** Bought from outside the bloc, and inside it; whole units of the dataset. */
  readonly outside: Float64Array;
  readonly inside: Float64Array;
  /** HHI of the sellers outside, from 0 to 1; NaN where nothing is bought there. */
  readonly hhi: Float64Array;
  /** The largest seller outside, an index into `places`; -1 where there is none. */
  readonly seller: Int16Array;
  readonly topShare: Float64Array;
  /** Sold to everyone, inside and outside. */
  readonly exported: Float64Array;
}

/**
 * One pass over a cube.
 *
 * @param bloc its members; empty where no bloc is told apart
 */
export function blocCells(cube: Cube, bloc: readonly string[]): BlocCells {
  const { places, products, value } = cube;
  const width = products.length;
  const size = places.length * width;
  const member = places.map((place) => bloc.includes(place));
  const [outside, inside, exported] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const hhi = new Float64Array(size);
  const topShare = new Float64Array(size);
  const seller = new Int16Array(size).fill(-1);
  for (let i = 0; i < cube.rows; i++) {
    const amount = value[i] as number;
    if (!(amount > 0)) continue;
    const report = cube.side === null ? 0 : (cube.side[i] as number);
    const [from, to, k] = [cube.from[i] as number, cube.to[i] as number, cube.product[i] as number];
    if (report !== 1) {
      const cell = from * width + k;
      exported[cell] = (exported[cell] as number) + amount;
    }
    if (report === 2) continue;
    const cell = to * width + k;
    if (member[from] === true || from === to) {
      inside[cell] = (inside[cell] as number) + amount;
      continue;
    }
    outside[cell] = (outside[cell] as number) + amount;
    hhi[cell] = (hhi[cell] as number) + amount * amount;
    if (amount > (topShare[cell] as number)) {
      topShare[cell] = amount;
      seller[cell] = from;
    }
  }
  for (let cell = 0; cell < size; cell++) {
    const sum = outside[cell] as number;
    hhi[cell] = (hhi[cell] as number) / (sum * sum);
    topShare[cell] = (topShare[cell] as number) / sum;
  }
  return { year: cube.year, places, products, outside, inside, hhi, seller, topShare, exported };
}
