/** Tables made for tests, the textbook one of two sectors among them. */
import fc from 'fast-check';
import type { IoTable } from '../../src/accounts/index.js';
import type { Matrix } from '../../src/linalg/index.js';

export const matrix = (rows: number, cols: number, data: readonly number[]): Matrix => ({
  rows,
  cols,
  data: Float64Array.from(data),
});

/** A table of places with as many sectors each, one final user a place; value added is the rest. */
export function made(places: readonly string[], z: Matrix, f: Matrix): IoTable {
  const size = z.rows / places.length;
  const output = new Float64Array(z.rows);
  for (let i = 0; i < z.rows; i++) {
    for (let j = 0; j < z.cols; j++) output[i]! += z.data[i * z.cols + j]!;
    for (let k = 0; k < f.cols; k++) output[i]! += f.data[i * f.cols + k]!;
  }
  const valueAdded = output.map((x, j) => {
    let bought = 0;
    for (let i = 0; i < z.rows; i++) bought += z.data[i * z.cols + j]!;
    return x - bought;
  });
  return {
    id: 'made',
    year: 2020,
    unit: 'million USD',
    nodes: places.flatMap((place) =>
      Array.from({ length: size }, (_, s) => ({ place, sector: `s${s + 1}` })),
    ),
    places,
    starts: [...places.map((_, p) => p * size), z.rows],
    finals: places.map((place) => ({ place, category: 'households', inventories: false })),
    z,
    f,
    output,
    valueAdded,
  };
}

/** Miller and Blair's example as METHODS K1 has it: Z = [[150, 500], [200, 100]], f = (350, 1700). */
export const textbook = (): IoTable =>
  made(['AUS'], matrix(2, 2, [150, 500, 200, 100]), matrix(2, 1, [350, 1700]));

/** Tables of two places and two sectors each in which every sector adds value. */
export const tables = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 16, maxLength: 16 }),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([z, own]) => {
    // Final use at home is set so that output is above all purchases.
    const f = Array.from({ length: 8 }, (_, k) => {
      const [i, place] = [Math.floor(k / 2), k % 2];
      const bought = [0, 1, 2, 3].reduce((sum, r) => sum + z[r * 4 + i]!, 0);
      return place === Math.floor(i / 2) ? bought + own[i]! + 1 : own[i]!;
    });
    return made(['AUS', 'BEL'], matrix(4, 4, z), matrix(4, 2, f));
  });

export const columnSums = ({ rows, cols, data }: Matrix): number[] =>
  Array.from({ length: cols }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += data[i * cols + j]!;
    return sum;
  });

/** The same table with its sectors in another order; `order[k]` stands k-th. Of one place. */
export function permuted(table: IoTable, order: readonly number[]): IoTable {
  const n = table.nodes.length;
  const pick = (from: Float64Array): Float64Array => Float64Array.from(order, (i) => from[i]!);
  return {
    ...table,
    nodes: order.map((i) => table.nodes[i]!),
    z: matrix(
      n,
      n,
      order.flatMap((i) => order.map((j) => table.z.data[i * n + j]!)),
    ),
    f: matrix(
      n,
      table.f.cols,
      order.flatMap((i) =>
        Array.from(table.f.data.slice(i * table.f.cols, (i + 1) * table.f.cols)),
      ),
    ),
    output: pick(table.output),
    valueAdded: pick(table.valueAdded),
  };
}

/** The largest difference of two lists of numbers. */
export function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    const gap = Math.abs(a[i]! - b[i]!);
    if (!(gap <= most)) most = gap;
  }
  return most;
}
