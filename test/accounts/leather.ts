/**
 * The leather table: 3 countries x 3 industries, its inputs. Source: the example of the R packages decompr (Quast
 * and Kummritz 2015) and icio (Krantz); the answers in the tests beside it are what those packages print.
 */
import { plainLu, plainSolve, zeros, type Factor, type Matrix } from '../../src/linalg/index.js';
import type { IoTable, LeontiefSystem } from '../../src/accounts/index.js';

const INTER = [
  [16.1, 5.1, 1.8, 3.2, 4.3, 0.4, 3.1, 2.8, 4.9],
  [2.4, 8.0, 3.2, 0.1, 3.2, 1.6, 1.2, 3.9, 11.5],
  [0.9, 0.5, 4.0, 0.0, 0.1, 0.3, 0.0, 0.4, 0.5],
  [1.1, 1.9, 0.2, 18.0, 13.2, 6.1, 9.0, 3.1, 8.9],
  [0.3, 2.8, 0.1, 6.1, 28.1, 6.3, 2.1, 2.5, 25.6],
  [0.0, 0.1, 0.3, 4.1, 3.2, 8.9, 0.2, 0.0, 1.8],
  [1.2, 4.2, 0.3, 4.1, 1.2, 0.6, 29.0, 19.5, 17.9],
  [1.3, 1.1, 0.0, 3.2, 4.8, 2.6, 5.1, 29.1, 24.1],
  [2.1, 1.4, 3.0, 4.1, 3.1, 3.9, 11.3, 8.1, 51.3],
];
const FINAL = [
  [21.5, 6.1, 8.4],
  [16.2, 1.9, 5.1],
  [11.0, 0.5, 0.8],
  [7.5, 29.5, 14.2],
  [8.9, 24.9, 16.9],
  [1.2, 18.5, 4.9],
  [9.2, 17.9, 51.2],
  [7.9, 10.1, 38.5],
  [25.1, 35.2, 68.4],
];
export const OUT = [77.7, 58.3, 19.0, 112.7, 124.6, 43.2, 156.3, 127.8, 217.0];
export const PLACES = ['ARG', 'TUR', 'DEU'];
export const SECTORS = ['agriculture', 'textile and leather', 'transport equipment'];

/** A table whose output is the rows' sums and whose value added is the residual. */
export function madeTable(
  places: readonly string[],
  sectors: number,
  inter: readonly (readonly number[])[],
  final: readonly (readonly number[])[],
  change: Partial<IoTable> = {},
): IoTable {
  const n = places.length * sectors;
  const z = { rows: n, cols: n, data: Float64Array.from(inter.flat()) };
  const cols = final[0]?.length ?? 0;
  const f = { rows: n, cols, data: Float64Array.from(final.flat()) };
  const output = Float64Array.from(inter, (row, i) =>
    [...row, ...(final[i] ?? [])].reduce((a, b) => a + b, 0),
  );
  const perPlace = cols / places.length;
  return {
    id: 'made',
    year: 2008,
    unit: 'million USD',
    places,
    nodes: Array.from({ length: n }, (_, i) => ({
      place: places[Math.floor(i / sectors)] as string,
      sector: SECTORS[i % sectors] ?? `s${i % sectors}`,
    })),
    starts: Array.from({ length: places.length + 1 }, (_, p) => p * sectors),
    finals: Array.from({ length: cols }, (_, k) => ({
      place: places[Math.floor(k / perPlace)] as string,
      category: `f${k % perPlace}`,
      inventories: perPlace > 1 && k % perPlace === perPlace - 1,
    })),
    z,
    f,
    output,
    valueAdded: output.map((x, j) => inter.reduce((left, row) => left - (row[j] as number), x)),
    ...change,
  };
}

/** The system of a table in plain loops, so that the tests do not rest on the code that makes it elsewhere. */
export function madeSystem(table: IoTable): LeontiefSystem {
  const n = table.nodes.length;
  const a = zeros(n, n);
  const v = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const x = table.output[j] as number;
    if (!(x > 0)) continue;
    v[j] = (table.valueAdded[j] as number) / x;
    for (let i = 0; i < n; i++) a.data[i * n + j] = (table.z.data[i * n + j] as number) / x;
  }
  const m = zeros(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      m.data[i * n + j] = (i === j ? 1 : 0) - (a.data[i * n + j] as number);
  const factor = plainFactor(m);
  const inverse = zeros(n, n);
  for (let j = 0; j < n; j++) {
    const unit = new Float64Array(n);
    unit[j] = 1;
    const column = factor.solve(unit);
    for (let i = 0; i < n; i++) inverse.data[i * n + j] = column[i] as number;
  }
  return { table, a, v, factor, inverse };
}

/** A factor made of the plain LU alone: as much of it as the tests use. */
export function plainFactor(m: Matrix): Factor {
  const lu = plainLu(m);
  const unused = (): never => {
    throw new Error('not used here');
  };
  return {
    n: m.rows,
    rcond: 1,
    solve: (b) => plainSolve(lu, b),
    solveTransposed: unused,
    solveMany: unused,
    inverse: unused,
  };
}

export const leatherTable = (): IoTable => madeTable(PLACES, 3, INTER, FINAL);
export const leather = (): LeontiefSystem => madeSystem(leatherTable());
