/** Years of which a reporter has sent some months only: no share, and the reason why. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dependenceReport, holdsAllPartners } from '../../src/dependence/index.js';
import { type Manifest, type Workspace, openWorkspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';

let dir = '';
let workspace: Workspace;
let manifest: Manifest;
const ROWS = [
  '2022,NOR,M,VNM,030214,75,1,12',
  '2022,NOR,M,USA,030214,25,1,3',
  '2022,NOR,X,USA,030214,9,1,11',
  '2023,NOR,M,VNM,030214,40,1,7',
  '2023,NOR,M,USA,030214,10,1,6',
  '2023,USA,M,VNM,030214,10,1,12',
];
const HEADER = 'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-months-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  const file = join(dir, 'months.csv');
  writeFileSync(file, `${HEADER}\n${ROWS.join('\n')}\n`);
  const [added] = await workspace.add([file]);
  if (added === undefined) throw new Error('no dataset');
  ({ manifest } = added);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

it('the scope says which years of whom are parts, and how many months there are', async () => {
  const partial = { export: { NOR: { 2022: 11 } }, import: { NOR: { 2023: 7 } } };
  expect(manifest.scope?.partial).toEqual(partial);
  expect((await workspace.datasets())[0]?.scope?.partial).toEqual(partial);
  expect(holdsAllPartners(manifest, 'NOR', 'import', 2022)).toBe(true);
  expect(holdsAllPartners(manifest, 'NOR', 'import', 2023)).toBe(false);
  expect(holdsAllPartners(manifest, 'NOR', 'export', 2022)).toBe(false);
  expect(holdsAllPartners(manifest, 'USA', 'import', 2023)).toBe(true);
});

it('a part of a year is refused with its months; the newest whole year is a point', async () => {
  const question = { subject: 'NOR', side: 'import', dataset: manifest.id } as const;
  const asked = await dependenceReport(workspace, { ...question, year: 2023 });
  expect(asked.groups).toEqual([]);
  expect(asked.refused[0]?.missing).toEqual({
    reason: 'insufficient_data',
    detail: {
      code: 'dependence/partYear',
      fields: { subject: 'NOR', side: 'import', dataset: manifest.id, year: 2023, months: 7 },
    },
  });
  const newest = await dependenceReport(workspace, question);
  expect(newest.groups.map((g) => g.year)).toEqual([2022]);
  const top = newest.groups[0]?.pooled.find((f) => f.measure === 'top_share');
  expect(top?.value).toEqual({ kind: 'point', value: 0.75 });
  const exports = await dependenceReport(workspace, { ...question, side: 'export' });
  expect(exports.refused[0]?.missing.detail.fields).toMatchObject({ year: 2022, months: 11 });
});

describe.skipIf(sharedAbsent)('fish, 2000-2020', () => {
  it('every year of a reporter without a pair of twelve months is refused', async () => {
    const own = await openWorkspace(join(dir, 'fish'), { create: true });
    const file = shared(
      'data',
      'comtrade-fish-bilateral-2000-2020',
      'fish_bilateral_annual.csv.gz',
    );
    const [fish] = (await own.add([file])).map((r) => r.manifest);
    const { partial } = fish?.scope ?? {};
    const years = [partial?.import, partial?.export].flatMap((side) =>
      Object.values(side ?? {}).flatMap((y) => Object.values(y)),
    );
    expect(years).toHaveLength(790);
    expect(Math.max(...years)).toBeLessThan(12);
    const [subject = '', held = {}] = Object.entries(partial?.import ?? {})[0] ?? [];
    const year = Number(Object.keys(held)[0]);
    const report = await dependenceReport(own, { subject, side: 'import', year });
    expect(report.refused[0]?.missing.detail.code).toBe('dependence/partYear');
    await own.close();
  });
});
