/**
 * All importers and products of a full year at once: straight from CSV beside DuckDB and pandas reading the same
 * file; from an opened cube on two threads beside one plain loop; and one country's profile. Limits are what the
 * design asks for, printed beside the time.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measure, report } from './child.mjs';
import { FULL_YEAR, writeBaci } from './synthetic.mjs';

const SELF = fileURLToPath(import.meta.url);
/** Calls of a warm measure; the median counts. */
const CALLS = 31;

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-bench-'));
  try {
    const file = join(folder, 'BACI_HS22_Y2022_V202401.csv');
    await writeBaci(file, FULL_YEAR);
    const csv = await measure(SELF, () => ['csv', file]);
    const duck = await measure(SELF, () => ['duckdb', file]);
    const { openWorkspace } = await import('../dist/store/index.js');
    const workspace = await openWorkspace(join(folder, 'workspace'), { create: true });
    const [added] = await workspace.add([file]);
    await workspace.close();
    const cube = join(workspace.dir, 'datasets', added.manifest.id, added.manifest.data[0].file);
    const sides = {};
    for (const side of ['imports', 'two', 'again', 'one', 'plain', 'profile', 'filter'])
      sides[side] = await measure(SELF, () => [side, cube]);
    const warm = `median of ${CALLS} warm calls`;
    const loop = 'one plain loop over the cube';
    const one = 'the same on one thread';
    return [
      line('world: 11 M rows, CSV to all cells', csv, "DuckDB's typed read_csv", duck, 1.5, 350),
      ...(await pandas(file, csv)),
      line(
        `world: cube to all importers x products, two threads, ${warm}`,
        sides.imports,
        loop,
        sides.plain,
        0.03,
      ),
      line(`world: and exporters and the world beside, ${warm}`, sides.two, one, sides.one),
      line('world: as before, into arrays used before', sides.again, loop, sides.plain),
      line(`world: profile of a country, ${warm}`, sides.profile, loop, sides.filter, 0.02),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const line = (name, ours, reference, other, limit_s, limit_mb) => ({
  name,
  ours_s: ours.seconds,
  peak_mb: ours.peak_mb,
  reference,
  reference_s: other.seconds,
  reference_peak_mb: other.peak_mb,
  ...(limit_s === undefined ? {} : { limit_s }),
  ...(limit_mb === undefined ? {} : { limit_mb }),
});

/** What an analyst would write; one run, for it takes half a minute. */
const PANDAS = `
import resource, sys, time
import pandas as pd
start = time.perf_counter()
d = pd.read_csv(sys.argv[1], usecols=['i', 'j', 'k', 'v'])
d['square'] = d.v ** 2
g = d.groupby(['j', 'k'])
cells = g.agg(total=('v', 'sum'), square=('square', 'sum'), top=('v', 'max'))
cells['hhi'] = cells.square / cells.total ** 2
cells['share'] = cells.top / cells.total
cells['partner'] = d.loc[g.v.idxmax(), 'i'].to_numpy()
exported = d.groupby(['i', 'k']).v.sum()
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
`;

async function pandas(file, ours) {
  try {
    execFileSync('python3', ['-c', 'import pandas'], { stdio: 'ignore' });
  } catch {
    console.error('world: skipping pandas, for no python3 with pandas is installed here');
    return [];
  }
  const { stdout } = await promisify(execFile)('python3', ['-c', PANDAS, file]);
  const [seconds, peak_mb] = stdout.trim().split(' ').map(Number);
  return [line('world: 11 M rows, CSV to all cells', ours, 'pandas', { seconds, peak_mb })];
}

async function csv(file) {
  const { worldCellsOfFile } = await import('../dist/dependence/index.js');
  await report(() => worldCellsOfFile(file));
}

/** The cells of importers and of exporters; the largest supplier by name, the first among equals. */
async function duckdb(file) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  await report(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const columns =
      "{'t': 'USMALLINT', 'i': 'USMALLINT', 'j': 'USMALLINT', 'k': 'UINTEGER', 'v': 'DOUBLE', 'q': 'DOUBLE'}";
    await connection.run(
      `CREATE TABLE cells AS
       SELECT j, k, sum(v) AS total, sum(v * v) / (sum(v) * sum(v)) AS hhi, max(v) / sum(v) AS top, arg_max(i, v) AS partner
       FROM read_csv($file, header = true, nullstr = 'NA', columns = ${columns}) WHERE v > 0 GROUP BY j, k`,
      { file },
    );
    connection.closeSync();
  });
}

/** Opens the cube, then calls again and again: the last half are warm. */
async function warm(path, call) {
  const { openCube } = await import('../dist/store/index.js');
  const cube = await openCube(path);
  const times = [];
  for (let i = 0; i < 2 * CALLS; i++) {
    const start = performance.now();
    await call(cube);
    times.push((performance.now() - start) / 1000);
  }
  const [seconds] = times
    .slice(CALLS)
    .sort((a, b) => a - b)
    .slice(CALLS >> 1);
  console.log(JSON.stringify({ seconds, peak_mb: process.resourceUsage().maxRSS / 1024 }));
}

/** The rows in their order, scattered over all cells. */
function plain({ places, products, from, to, product, value, rows }) {
  const [width, cells] = [products.length, places.length * products.length];
  const [total, squares, top, exported] = [1, 2, 3, 4].map(() => new Float64Array(cells));
  const partner = new Int16Array(cells).fill(-1);
  for (let i = 0; i < rows; i++) {
    const amount = value[i];
    if (!(amount > 0)) continue;
    const cell = to[i] * width + product[i];
    total[cell] += amount;
    squares[cell] += amount * amount;
    if (amount > top[cell]) {
      top[cell] = amount;
      partner[cell] = from[i];
    }
    exported[from[i] * width + product[i]] += amount;
  }
  return { total, squares, top, partner, exported };
}

/** One importer's rows, looked for in all of them. */
function filter({ places, products, from, to, product, value, rows }) {
  const [importer, width] = [places.indexOf('VNM'), products.length];
  const [total, squares, top] = [1, 2, 3].map(() => new Float64Array(width));
  const partner = new Int16Array(width).fill(-1);
  for (let i = 0; i < rows; i++) {
    const amount = value[i];
    if (to[i] !== importer || !(amount > 0)) continue;
    const k = product[i];
    total[k] += amount;
    squares[k] += amount * amount;
    if (amount > top[k]) {
      top[k] = amount;
      partner[k] = from[i];
    }
  }
  return { total, squares, top, partner };
}

const SIDES = {
  csv,
  duckdb,
  async two(path) {
    const { worldCellsParallel } = await import('../dist/dependence/index.js');
    await warm(path, (cube) => worldCellsParallel(cube));
  },
  /** As a sweep over years does: cells that nobody reads any more are filled again. */
  async imports(path) {
    const { importCellsParallel } = await import('../dist/dependence/index.js');
    let into;
    await warm(path, async (cube) => {
      into = await importCellsParallel(cube, into);
    });
  },
  async again(path) {
    const { worldCellsParallel } = await import('../dist/dependence/index.js');
    let into;
    await warm(path, async (cube) => {
      into = await worldCellsParallel(cube, { into });
    });
  },
  async one(path) {
    const { worldCells } = await import('../dist/dependence/index.js');
    await warm(path, (cube) => worldCells(cube));
  },
  plain: (path) => warm(path, plain),
  async profile(path) {
    const { countryProfile } = await import('../dist/dependence/index.js');
    await warm(path, (cube) => countryProfile(cube, 'VNM', 'import'));
  },
  filter: (path) => warm(path, filter),
};

if (process.argv[1] === SELF) await SIDES[process.argv[2]](process.argv[3]);
