/**
 * A full year of world trade from CSV to a sorted, hashed, duplicate-checked cube, by the command a person
 * types; beside a bare parse of the same bytes, and beside DuckDB's typed `read_csv` with one aggregate.
 */
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measure, report } from './child.mjs';
import { FULL_YEAR, writeBaci } from './synthetic.mjs';

const SELF = fileURLToPath(import.meta.url);
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-bench-'));
  try {
    const file = join(folder, 'BACI_HS22_Y2022_V202401.csv');
    await writeBaci(file, FULL_YEAR);
    const small = join(folder, 'BACI_HS22_Y2021_V202401.csv');
    await writeBaci(small, 1000, { year: 2021 });
    let n = 0;
    const emptied = async () => {
      const workspace = join(folder, `workspace-${n++}`);
      const { openWorkspace } = await import('../dist/store/index.js');
      const opened = await openWorkspace(workspace, { create: true });
      // A workspace that holds something is not given the starter pack first.
      await opened.add([small]);
      await opened.close();
      return workspace;
    };
    const ours = await measure(SELF, async () => ['load', file, await emptied()]);
    const parse = await measure(SELF, () => ['parse', file]);
    const duck = await measure(SELF, () => ['duckdb', file]);
    return [
      result('load: 11 M rows, CSV to cube', ours, "DuckDB's typed read_csv and one sum", duck),
      result('load: 11 M rows, CSV to cube', ours, 'a bare parse of the bytes', parse),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const result = (name, ours, reference, other) => ({
  name,
  ours_s: ours.seconds,
  peak_mb: ours.peak_mb,
  reference,
  reference_s: other.seconds,
  reference_peak_mb: other.peak_mb,
});

/** The command itself, from its start to its end; the child's own memory is what counts. */
async function load(file, workspace) {
  const start = performance.now();
  const time = join(workspace, 'time.txt');
  await promisify(execFile)(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(
      `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(time)}, String(process.resourceUsage().maxRSS / 1024)));`,
    )}`,
    MAIN,
    'data',
    'add',
    file,
    '--workspace',
    workspace,
  ]);
  const seconds = (performance.now() - start) / 1000;
  const { readFile } = await import('node:fs/promises');
  console.log(JSON.stringify({ seconds, peak_mb: Number(await readFile(time, 'utf8')) }));
}

/** Every digit looked at, nothing kept but the sums of each column. */
async function parse(file) {
  await report(async () => {
    const sums = new Float64Array(16);
    let [column, number] = [0, 0];
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }))
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i];
        if (byte >= 48 && byte < 58) number = number * 10 + byte - 48;
        else if (byte === 44 || byte === 10) {
          sums[column] += number;
          number = 0;
          column = byte === 10 ? 0 : column + 1;
        }
      }
    return sums;
  });
}

async function duckdb(file) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  await report(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const columns =
      "{'t': 'USMALLINT', 'i': 'USMALLINT', 'j': 'USMALLINT', 'k': 'UINTEGER', 'v': 'DOUBLE', 'q': 'DOUBLE'}";
    await connection.runAndReadAll(
      `SELECT j, k, sum(v) AS total, sum(v * v) / (sum(v) * sum(v)) AS hhi, max(v), arg_max(i, v)
       FROM read_csv($file, header = true, nullstr = 'NA', columns = ${columns}) GROUP BY j, k`,
      { file },
    );
    connection.closeSync();
  });
}

if (process.argv[1] === SELF) {
  const [, , side, file, workspace] = process.argv;
  await { load, parse, duckdb }[side](file, workspace);
}
