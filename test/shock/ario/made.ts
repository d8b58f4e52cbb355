/** Small tables made at random, some with sectors without output, final use below zero, and rows that do not add up. */
import fc from 'fast-check';
import type { IoTable } from '../../../src/accounts/index.js';
import { zeros } from '../../../src/linalg/index.js';

const PLACES = ['AUS', 'BEL', 'CHE'];
const SECTORS = ['s1', 's2', 's3'];

export interface Kind {
  /** Final use of the second place's first product below zero. */
  readonly negative?: boolean;
  /** The last sector neither makes nor sells. */
  readonly idle?: boolean;
}

/** A table of three places and sectors out of 81 + 27 numbers from 0 to 1. */
export function tableOf(cells: readonly number[], kind: Kind = {}): IoTable {
  const n = PLACES.length * SECTORS.length;
  const [z, f] = [zeros(n, n), zeros(n, PLACES.length * 2)];
  for (let i = 0; i < n; i++) {
    if (kind.idle === true && i === n - 1) continue;
    for (let j = 0; j < n; j++)
      if (!(kind.idle === true && j === n - 1))
        z.data[i * n + j] = 100 * (cells[i * n + j] as number);
    for (let k = 0; k < PLACES.length; k++) {
      const use = 200 + 800 * (cells[81 + i * 3 + k] as number);
      const below = kind.negative === true && i === 3 && k === 2;
      f.data[i * f.cols + 2 * k] = below ? 50 : use;
      // Changes in inventories: more than the place's other final use is taken out.
      f.data[i * f.cols + 2 * k + 1] = below ? -200 : use / 200;
    }
  }
  const output = new Float64Array(n);
  const bought = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      output[i]! += z.data[i * n + j]!;
      bought[j]! += z.data[i * n + j]!;
    }
    for (let k = 0; k < f.cols; k++) output[i]! += f.data[i * f.cols + k]!;
  }
  return {
    id: 'made',
    year: 2020,
    unit: 'million USD',
    places: PLACES,
    z,
    f,
    output,
    nodes: PLACES.flatMap((place) =>
      SECTORS.map((sector) => ({
        place,
        sector,
      })),
    ),
    starts: [0, 3, 6, 9],
    finals: PLACES.flatMap((place) => [
      {
        place,
        category: 'households',
        inventories: false,
      },
      {
        place,
        category: 'inventories',
        inventories: true,
      },
    ]),
    valueAdded: output.map((x, j) => x - bought[j]!),
  };
}

const part = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);

export const tables = fc
  .tuple(
    fc.array(part, { minLength: 108, maxLength: 108 }),
    fc.record({ negative: fc.boolean(), idle: fc.boolean() }),
  )
  .map(([cells, kind]) => tableOf(cells, kind));
