/** Made-up years of trade, and what a plain loop says of them. */
import * as fc from 'fast-check';
import { indexKind, shared, type Cube, type Indexes } from '../../../src/store/index.js';
import type { SideCells, WorldCells } from '../../../src/dependence/index.js';

export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly product: number;
  readonly side: number;
  readonly value: number;
}

const code = (prefix: string, i: number): string => prefix + String(i).padStart(5, '0');

/** A cube of any rows: sorted as a cube is, in shared memory. */
export function cubeOf(flows: readonly Flow[], places: number, products: number): Cube {
  const both = flows.some((f) => f.side > 0);
  const sorted = flows.toSorted(
    (a, b) => a.from - b.from || a.to - b.to || a.side - b.side || a.product - b.product,
  );
  const column = <T extends Indexes | Float64Array>(array: T, of: keyof Flow): T => {
    for (const [i, flow] of sorted.entries()) array[i] = flow[of];
    return array;
  };
  const rows = flows.length;
  return {
    year: 2020,
    rows,
    places: Array.from({ length: places }, (_, i) => code('P', i)),
    products: Array.from({ length: products }, (_, i) => code('', i)),
    from: column(shared<Indexes>(indexKind(places), rows), 'from'),
    to: column(shared<Indexes>(indexKind(places), rows), 'to'),
    product: column(shared<Indexes>(indexKind(products), rows), 'product'),
    value: column(shared(Float64Array, rows), 'value'),
    side: both ? column(shared(Uint8Array, rows), 'side') : null,
  };
}

/** Flows of a few places, or of many: every amount that a cube may hold, one row of a key. */
export const someFlows = (places: number, products: number, sides: boolean) =>
  fc.uniqueArray(
    fc.record({
      from: fc.nat(places - 1),
      to: fc.nat(places - 1),
      product: fc.nat(products - 1),
      side: sides ? fc.integer({ min: 1, max: 2 }) : fc.constant(0),
      value: fc.oneof(
        { weight: 6, arbitrary: fc.nat(9) },
        { weight: 2, arbitrary: fc.nat(1e9) },
        { weight: 1, arbitrary: fc.constant(Number.NaN) },
        // Above what the pass compares without a branch.
        { weight: 1, arbitrary: fc.integer({ min: 2 ** 44, max: 2 ** 47 }) },
      ),
    }),
    { maxLength: 60, selector: (f) => `${f.from},${f.to},${f.product},${f.side}` },
  );

/** Shares of some amounts by partner, in the order of partners. */
export interface Shares {
  readonly total: number;
  readonly hhi: number;
  readonly topShare: number;
  readonly topPartner: number;
  readonly partners: number;
}

/** The definition, word by word. */
export function sharesOf(amounts: readonly (readonly [partner: number, amount: number])[]): Shares {
  const trade = amounts.filter(([, a]) => a > 0).toSorted(([p], [q]) => p - q);
  const total = trade.reduce((sum, [, a]) => sum + a, 0);
  const top = Math.max(...trade.map(([, a]) => a));
  return {
    total,
    hhi: total === 0 ? Number.NaN : trade.reduce((sum, [, a]) => sum + (a / total) ** 2, 0),
    topShare: total === 0 ? Number.NaN : top / total,
    topPartner: trade.find(([, a]) => a === top)?.[0] ?? -1,
    partners: trade.length,
  };
}

/** One cell, as `sharesOf` gives it. */
export const cellOf = (cells: SideCells, at: number): Omit<Shares, 'partners'> => ({
  total: cells.total[at] as number,
  hhi: cells.hhi[at] as number,
  topShare: cells.topShare[at] as number,
  topPartner: cells.topPartner[at] as number,
});

/** Every byte of an answer, and its names. */
export const bytesOf = (world: WorldCells): readonly unknown[] => [
  world.year,
  world.places.join(),
  world.products.join(),
  ...[world.exported, ...Object.values(world.imports), ...Object.values(world.world)].map((array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64'),
  ),
];
