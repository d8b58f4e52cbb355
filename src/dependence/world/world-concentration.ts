/**
 * How concentrated the partners of every place are in every product, for a whole year at once.
 *
 * Definition: HHI = Σ s², s = a supplier's share of an importer's purchases of one product (or a buyer's share
 * of an exporter's sales). Rows without an amount, and amounts of zero, are no trade. Where a dataset holds
 * both reports of a flow, a place's imports are what it reports itself, and so are its exports.
 * Unit: index from 0 to 1. Source: Hirschman (1964), The Paternity of an Index, AER 54(5).
 */
import type { Cube } from '../../store/index.js';

/** Place × product, row by row: the cell of place `p` and product `k` stands at `p * products.length + k`. */
export interface WorldConcentration {
  readonly places: readonly string[];
  readonly products: readonly string[];
  /** Whole units of the dataset; 0 where there is no trade. */
  readonly total: Float64Array;
  /** From 0 to 1; NaN where there is no trade. */
  readonly hhi: Float64Array;
  /** Share of the largest partner, from 0 to 1; NaN where there is no trade. */
  readonly topShare: Float64Array;
  /** Index of the largest partner, the first in the order of places among equals; -1 where there is none. */
  readonly topPartner: Int16Array;
}

/** The side that reports a place's own imports and exports, as a cube writes it. */
const REPORTER = { import: 1, export: 2 } as const;

/**
 * One pass over a cube.
 *
 * @example
 * const world = worldConcentration(await workspace.cube({ dataset, year: 2020 }), 'import');
 * const cell = world.places.indexOf('VNM') * world.products.length + world.products.indexOf('850440');
 * world.hhi[cell]; // how concentrated Viet Nam's suppliers of 850440 were
 */
export function worldConcentration(cube: Cube, side: 'import' | 'export'): WorldConcentration {
  const { places, products, value, product } = cube;
  const [own, other] = side === 'import' ? [cube.to, cube.from] : [cube.from, cube.to];
  const cells = places.length * products.length;
  const total = new Float64Array(cells);
  const hhi = new Float64Array(cells);
  const topShare = new Float64Array(cells);
  const topPartner = new Int16Array(cells).fill(-1);
  const width = products.length;
  for (let i = 0; i < cube.rows; i++) {
    const amount = value[i] as number;
    if (!(amount > 0) || (cube.side !== null && cube.side[i] !== REPORTER[side])) continue;
    const cell = (own[i] as number) * width + (product[i] as number);
    total[cell] = (total[cell] as number) + amount;
    hhi[cell] = (hhi[cell] as number) + amount * amount;
    if (amount > (topShare[cell] as number)) {
      topShare[cell] = amount;
      topPartner[cell] = other[i] as number;
    }
  }
  for (let cell = 0; cell < cells; cell++) {
    const sum = total[cell] as number;
    hhi[cell] = (hhi[cell] as number) / (sum * sum);
    topShare[cell] = (topShare[cell] as number) / sum;
  }
  return { places, products, total, hhi, topShare, topPartner };
}
