/**
 * The Leontief inverse `L = (I - A)^-1`: what every sector must make, all rounds of purchases counted, for one
 * unit of final demand. Solved once for a table, and kept in the workspace by the hash of A.
 *
 * Origin: Leontief, Quantitative Input and Output Relations, Review of Economics and Statistics 18, 1936 (recalled).
 */
import { TuchuError } from '../core/index.js';
import { norm1, solverOf, zeros, type Factor, type Matrix } from '../linalg/index.js';
import { contentKey, keepNumbers, keptNumbers } from '../store/index.js';
import { inputCoefficients, perOutput } from './coefficients.js';
import { invert } from './invert.js';
import { say } from './messages.js';
import { unproductive } from './productive.js';
import type { LeontiefSystem } from './system.js';
import type { IoTable } from './table.js';

export interface SolveOptions {
  /** The workspace's folder: where the inverse is kept, and looked for. Without it nothing is kept. */
  readonly dir?: string;
}

const RULE = 'leontief-inverse/1';
/** Below this a solution has no digit left. */
const NO_DIGITS = 1e-15;

/**
 * Coefficients, value added and inverse of a table.
 *
 * @throws `TuchuError` where the spectral radius of A is 1 or more, with the sector it rests on
 * @example
 * const system = await solveSystem(table, { dir: workspace.dir });
 * system.inverse.data; // [1.254125…, 0.330033…, 0.264026…, 1.122112…]
 */
export async function solveSystem(
  table: IoTable,
  { dir }: SolveOptions = {},
): Promise<LeontiefSystem> {
  const a = inputCoefficients(table);
  const key = dir === undefined ? '' : inverseKey(a);
  const kept = dir === undefined ? undefined : await keptInverse(dir, key, a.rows);
  if (kept !== undefined) return systemFrom(table, a, kept);
  refuseUnproductive(table, a);
  const system = systemFrom(table, a, await invert(lessThanIdentity(a)));
  if (!(system.factor.rcond > NO_DIGITS)) throw new TuchuError(say.singular({ id: table.id }));
  if (dir !== undefined) await keepNumbers(dir, key, system.inverse.data);
  return system;
}

/** The key under which the inverse of I - A is kept. */
export const inverseKey = (a: Matrix): string => contentKey(RULE, a.data);

/** An inverse that was kept is one whose table was found productive and well conditioned. */
async function keptInverse(dir: string, key: string, n: number): Promise<Matrix | undefined> {
  const data = await keptNumbers(dir, key);
  return data?.length === n * n ? { rows: n, cols: n, data } : undefined;
}

/**
 * The system of a table whose inverse is kept under a key that is known: the coefficients are not hashed again. Where
 * it is kept no more, the table is solved.
 */
export async function solveKept(table: IoTable, key: string, dir: string): Promise<LeontiefSystem> {
  const inverse = await keptInverse(dir, key, table.nodes.length);
  return inverse === undefined
    ? solveSystem(table, { dir })
    : systemFrom(table, inputCoefficients(table), inverse);
}

const systemFrom = (table: IoTable, a: Matrix, inverse: Matrix): LeontiefSystem => ({
  table,
  a,
  v: perOutput(table.valueAdded, table.output),
  factor: factorOf(a, inverse),
  inverse,
});

function refuseUnproductive(table: IoTable, a: Matrix): void {
  const found = unproductive(a);
  if (found === undefined) return;
  const { place = '', sector = '' } = table.nodes[found.carrier] ?? {};
  let bought = 0;
  for (let i = 0; i < a.rows; i++) bought += a.data[i * a.rows + found.carrier]!;
  throw new TuchuError(
    say.notProductive({
      id: table.id,
      radius: found.radius,
      label: `${place}:${sector}`,
      purchases: bought,
    }),
  );
}

/** I - A. */
export function lessThanIdentity(a: Matrix): Matrix {
  const m = zeros(a.rows, a.cols);
  for (let i = 0; i < m.rows; i++)
    for (let j = 0, k = i * m.cols; j < m.cols; j++, k++)
      m.data[k] = (i === j ? 1 : 0) - a.data[k]!;
  return m;
}

/** Answers of I - A from its inverse: products instead of triangles, so that one array is kept and not two. */
function factorOf(a: Matrix, inverse: Matrix): Factor {
  let rcond: number | undefined;
  return {
    ...solverOf(inverse),
    // Two passes over the whole: made when it is asked for.
    get rcond() {
      return (rcond ??= 1 / (norm1(lessThanIdentity(a)) * norm1(inverse)));
    },
    solveMany: (b) => Promise.resolve(product(inverse, b)),
    inverse: () => Promise.resolve({ ...inverse, data: inverse.data.slice() }),
  };
}

/** m b; b has a row for each sector. */
function product(m: Matrix, b: Matrix): Matrix {
  if (b.rows !== m.cols) throw new TuchuError(say.notAVector({ rows: b.rows, sectors: m.cols }), 2);
  const out = zeros(m.rows, b.cols);
  for (let i = 0; i < m.rows; i++)
    for (let r = 0; r < m.cols; r++) {
      const by = m.data[i * m.cols + r]!;
      if (by !== 0)
        for (let j = 0; j < b.cols; j++) out.data[i * b.cols + j]! += by * b.data[r * b.cols + j]!;
    }
  return out;
}
