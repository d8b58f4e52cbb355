/**
 * A cube opened, then the concentration of every importer's suppliers in every product, in one pass; beside
 * DuckDB asking the same Parquet file the same question.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, report } from './child.mjs';
import { FULL_YEAR, writeBaci } from './synthetic.mjs';

const SELF = fileURLToPath(import.meta.url);

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-bench-'));
  try {
    const file = join(folder, 'BACI_HS22_Y2022_V202401.csv');
    await writeBaci(file, FULL_YEAR);
    const { openWorkspace } = await import('../dist/store/index.js');
    const workspace = await openWorkspace(join(folder, 'workspace'), { create: true });
    const [added] = await workspace.add([file]);
    await workspace.close();
    const cube = join(workspace.dir, 'datasets', added.manifest.id, added.manifest.data[0].file);
    const open = await measure(SELF, () => ['open', cube]);
    const pass = await measure(SELF, () => ['pass', cube]);
    const count = await measure(SELF, () => ['duckdb-read', cube]);
    const group = await measure(SELF, () => ['duckdb-group', cube]);
    const reference = 'DuckDB on the same file';
    return [
      line('open: 11 M rows into arrays', open, `${reference}, one sum of each column`, count),
      line('pass: open, then importer x product HHI and top supplier', pass, reference, group),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const line = (name, ours, reference, other) => ({
  name,
  ours_s: ours.seconds,
  peak_mb: ours.peak_mb,
  reference,
  reference_s: other.seconds,
  reference_peak_mb: other.peak_mb,
});

async function ask(path, sql) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await report(() => connection.run(`CREATE TABLE answer AS ${sql}`, { path }));
  connection.closeSync();
}

const SIDES = {
  async open(path) {
    const { openCube } = await import('../dist/store/index.js');
    await report(() => openCube(path));
  },
  async pass(path) {
    const { openCube } = await import('../dist/store/index.js');
    const { worldCells } = await import('../dist/dependence/index.js');
    await report(async () => worldCells(await openCube(path)));
  },
  'duckdb-read': (path) =>
    ask(path, 'SELECT max("from"), max("to"), max(product), sum(value) FROM read_parquet($path)'),
  'duckdb-group': (path) =>
    ask(
      path,
      `SELECT "to", product, sum(value) AS total, sum(value::DOUBLE ** 2) / sum(value) ** 2 AS hhi,
         max(value) / sum(value) AS top, arg_max("from", value) AS partner
       FROM read_parquet($path) WHERE value > 0 GROUP BY "to", product`,
    ),
};

if (process.argv[1] === SELF) await SIDES[process.argv[2]](process.argv[3]);
