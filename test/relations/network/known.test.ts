/** What is known of real years: alliances of 2018, read from the file ATOP’s R package ships. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMissing } from '../../../src/relations/network/layer.js';
import { networkReport, type NetworkReport } from '../../../src/relations/network/report.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

describe.skipIf(sharedAbsent)('ATOP, 2018', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-network-atop-'));
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(dir, { create: true });
    await workspace.add([shared('data', 'alliances-igos-peacesciencer', 'atop_alliance.csv.gz')]);
  }, 120_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const ask = (country: string, day = '2018-12-31'): Promise<NetworkReport> =>
    networkReport(workspace, { country, day, layers: ['obligation'], today: '2025-12-31' });
  const value = (r: NetworkReport, measure: string) =>
    r.layers[0]?.findings.find((f) => f.measure === `network_${measure}`)?.value;

  it('Viet Nam has an obligation with 35 partners, and none of defence', async () => {
    const report = await ask('VNM');
    expect(value(report, 'degree')).toEqual({ kind: 'point', value: 35 });
    expect(value(report, 'defence')).toEqual({ kind: 'point', value: 0 });
    expect(value(report, 'constraint')).toMatchObject({ kind: 'point' });
  });

  it.each(['CHL', 'CHE', 'NZL'])('%s, by the rows of the year themselves', async (country) => {
    const rows = await workspace.links({
      dataset: (await workspace.datasets())[0]?.id ?? '',
      firstYear: 2018,
      lastYear: 2018,
    });
    // The file carries Yugoslavia on to 2018: a state that is no more is no partner.
    const own = rows.filter(
      (r) => [r.from, r.to].includes(country) && ![r.from, r.to].includes('_YUG'),
    );
    const other = (r: (typeof own)[number]) => (r.from === country ? r.to : r.from);
    const report = await ask(country);
    const defence = own.filter((r) => r.what === 'defense');
    expect(value(report, 'degree')).toEqual({
      kind: 'point',
      value: new Set(own.map(other)).size,
    });
    expect(value(report, 'defence')).toEqual({
      kind: 'point',
      value: new Set(defence.map(other)).size,
    });
  });

  it('a year after the last is a reason', async () => {
    const report = await ask('VNM', '2019-12-31');
    const on = report.layers[0]?.on;
    expect(on !== undefined && isMissing(on) && on.reason).toBe('not_covered');
  });
});
