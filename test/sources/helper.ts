import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { TuchuError } from '../../src/core/index.js';
import { recognise, type FlowRow, type Reading, type SeriesRow } from '../../src/sources/index.js';

/** A folder that is removed after the test file. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-test-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function put(folder: string, name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

/** Everything a source hands on for one file. */
export async function readAll(file: string): Promise<{
  flows: (FlowRow & { line: number })[];
  series: SeriesRow[];
  reading: Reading;
}> {
  const flows: (FlowRow & { line: number })[] = [];
  const series: SeriesRow[] = [];
  const source = await recognise(file);
  const reading = await source.read(file, {
    flow: (row, line) => flows.push({ ...row, line }),
    series: (row) => series.push(row),
  });
  return { flows, series, reading };
}

export async function errorOf(promise: Promise<unknown>): Promise<TuchuError> {
  const caught = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (caught instanceof TuchuError) return caught;
  throw new Error(`expected a TuchuError, not ${String(caught)}`);
}

/** The development datasets, beside the repository; absent on most machines. */
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
export const sharedData = (path: string): string => join(shared, path);
export const haveShared = existsSync(shared);
if (!haveShared)
  process.stdout.write('skipping tests on full datasets: there is no ../shared/data here\n');

export const COMEXT = sharedData(
  'comext-eu27-critical-inputs-2022-2023/eu_comext_critical_inputs_cn8_2022_2023.csv.gz',
);
export const BACI = sharedData('baci-zaf-afg-2020/baci_hs17_y2020_v202201_exporters_4_710.csv.gz');
export const SEAFOOD = sharedData(
  'baci-seafood-hs12-2018/standardized_baci_seafood_hs12_y2018_including_value.csv.gz',
);
export const ITPD = sharedData('bilateral-trade-itpd-2000-2016/itpd_totals_long.csv.gz');
