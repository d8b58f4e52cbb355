/**
 * Tables as they were read, kept in the workspace beside their inverses: the cells of a dataset never change, so what
 * was made of them need not be made again. Only what is not zero of the sales is kept, with the key of the inverse; the
 * hash of the file tells whether it is what was written.
 */
import { zeros, type Matrix } from '../linalg/index.js';
import { contentKey, keepParts, keptParts, type Manifest } from '../store/index.js';
import { codeVersion } from './code-version.js';
import { inverseKey, solveKept, solveSystem } from './leontief.js';
import type { LeontiefSystem } from './system.js';
import type { IoTable, PrimaryInput } from './table.js';

const RULE = 'io-table/1';

/**
 * The key of what this code makes of datasets.
 *
 * @param what is kept, with the version of its form
 * @param datasets all that it is made of
 */
export async function datasetKey(
  what: string,
  datasets: readonly Manifest[],
  year: number,
): Promise<string> {
  const ids = datasets.map((m) => `${m.id} ${m.digest ?? m.sha256}`);
  return contentKey([what, await codeVersion(), year, ...ids].join('\n'));
}

/**
 * The solved system of a table: from what was kept, else read and solved, and kept.
 *
 * @param dir the workspace's folder
 * @param datasets what the table is read from: its cells, and its output where that is given apart
 * @throws `TuchuError` where the table cannot be read or solved; such a table is not kept
 */
export async function systemOf(
  dir: string,
  datasets: readonly Manifest[],
  year: number,
  read: () => Promise<IoTable>,
): Promise<LeontiefSystem> {
  const key = await datasetKey(RULE, datasets, year);
  const kept = await keptTable(dir, key);
  if (kept !== undefined) return solveKept(kept.table, kept.inverse, dir);
  const system = await solveSystem(await read(), { dir });
  await keepTable(dir, key, system);
  return system;
}

/** All of a table but its numbers. */
type Text = Omit<IoTable, 'z' | 'f' | 'output' | 'valueAdded' | 'primary'> & {
  readonly primaries: ReadonlyArray<Omit<PrimaryInput, 'amounts'>> | null;
  readonly inverse: string;
};

async function keepTable(dir: string, key: string, { table, a }: LeontiefSystem): Promise<void> {
  const { z, f, output, valueAdded, primary, ...rest } = table;
  const primaries = primary?.map(({ name, kind }) => ({ name, kind })) ?? null;
  const text: Text = { ...rest, primaries, inverse: inverseKey(a) };
  const amounts = primary?.map((p, k) => [`primary ${k}`, p.amounts] as const) ?? [];
  const [zs, fs] = [sparse(z), sparse(f)];
  const numbers = {
    zAt: zs.at,
    z: zs.values,
    fAt: fs.at,
    f: fs.values,
    output,
    valueAdded,
    ...Object.fromEntries(amounts),
  };
  await keepParts(dir, key, { text, numbers });
}

async function keptTable(
  dir: string,
  key: string,
): Promise<{ readonly table: IoTable; readonly inverse: string } | undefined> {
  const parts = await keptParts(dir, key);
  if (parts === undefined) return undefined;
  const { primaries, inverse, ...rest } = parts.text as Text;
  const of = (name: string): Float64Array => parts.numbers[name] ?? new Float64Array();
  const n = rest.nodes.length;
  const primary = primaries?.map((p, k) => ({ ...p, amounts: of(`primary ${k}`) }));
  const table: IoTable = {
    ...rest,
    z: dense(n, n, of('zAt'), of('z')),
    f: dense(n, rest.finals.length, of('fAt'), of('f')),
    output: of('output'),
    valueAdded: of('valueAdded'),
    ...(primary === undefined ? {} : { primary }),
  };
  return { table, inverse };
}

/** What is not zero, and where. */
function sparse({ data }: Matrix): { readonly at: Float64Array; readonly values: Float64Array } {
  let count = 0;
  for (let k = 0; k < data.length; k++) if (data[k] !== 0) count++;
  const [at, values] = [new Float64Array(count), new Float64Array(count)];
  for (let k = 0, c = 0; k < data.length; k++)
    if (data[k] !== 0) {
      at[c] = k;
      values[c++] = data[k] as number;
    }
  return { at, values };
}

function dense(rows: number, cols: number, at: Float64Array, values: Float64Array): Matrix {
  const m = zeros(rows, cols);
  for (let k = 0; k < at.length; k++) m.data[at[k] as number] = values[k] as number;
  return m;
}
