/** What an extract may not be taken for: the reviewer's file, and a product one dataset does not hold. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { places, render } from '../../src/core/index.js';
import { dependenceReport } from '../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

let dir = '';
let workspace: Workspace;
const countries = places()
  .filter((p) => p.kind === 'country' && p.m49 !== null && p.code !== 'ZAF' && p.code !== 'USA')
  .filter(
    (p) => !['FRA', 'CHE', 'NOR', 'IND', 'TWN', 'ITA', 'MCO', 'SMR', 'VAT', 'LIE'].includes(p.code),
  )
  .slice(0, 120);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-extract-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  // South Africa with everyone, both ways: more than a hundred places on either side, one end of all rows.
  const rows = countries.flatMap((p, i) => [
    `2020,710,${p.m49},870323,${i + 1}.5,1`,
    `2020,${p.m49},710,870323,${i + 2}.5,1`,
  ]);
  const file = join(dir, 'BACI_HS17_Y2020_V202201.csv');
  writeFileSync(file, `t,i,j,k,v,q\n${rows.join('\n')}\n`);
  await workspace.add([file, join('starter', 'imports-2016.csv')]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

it('one country’s trade says nothing whole of anyone else', async () => {
  const [baci] = await workspace.datasets();
  expect(baci?.scope?.around).toEqual(['ZAF']);
  for (const side of ['import', 'export'] as const) {
    const report = await dependenceReport(workspace, { subject: 'DEU', side, year: 2020 });
    expect(report.groups).toEqual([]);
    expect(report.refused.map((r) => r.dataset)).toContain(baci?.id);
    const own = await dependenceReport(workspace, { subject: 'ZAF', side, year: 2020 });
    expect(own.groups.map((g) => g.manifest.id)).toEqual([baci?.id]);
    expect(own.groups[0]?.pooled.every((f) => f.label.en.endsWith(', products held only'))).toBe(
      true,
    );
  }
});

it('a product that one dataset lacks is its reason, not the end of the answer', async () => {
  const report = await dependenceReport(workspace, {
    subject: 'ZAF',
    side: 'import',
    product: '870323',
  });
  expect(report.groups).toHaveLength(1);
  expect(report.refused.map((r) => r.missing.reason)).toEqual(['not_covered']);
  const none = await dependenceReport(workspace, {
    subject: 'ZAF',
    side: 'import',
    product: '999999',
  });
  expect(none.groups).toEqual([]);
  const texts = none.refused.map((r) => render(r.missing.detail, 'en'));
  expect(
    texts.some((t) => t.includes('no imports of product `999999` by South Africa in 2020')),
  ).toBe(true);
  expect(texts.some((t) => t.includes('holds totals, not products'))).toBe(true);
});
