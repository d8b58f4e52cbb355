import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finding } from '../../src/core/index.js';
import { dependenceReport, yearlyTrend } from '../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';

const COMEXT = shared(
  'data',
  'comext-eu27-critical-inputs-2022-2023',
  'eu_comext_critical_inputs_cn8_2022_2023.csv.gz',
);

const valueOf = (findings: readonly Finding[] | undefined, measure: string): number => {
  const value = findings?.find((f) => f.measure === measure)?.value;
  return value?.kind === 'point' ? value.value : Number.NaN;
};

describe.skipIf(sharedAbsent)('German imports of critical inputs, Comext 2023', () => {
  let dir = '';
  let workspace: Workspace;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-report-'));
    workspace = await openWorkspace(dir, { create: true });
    await workspace.add([
      COMEXT,
      shared('data', 'baci-zaf-afg-2020', 'baci_hs17_y2020_v202201_exporters_4_710.csv.gz'),
    ]);
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** A plain loop over the raw rows: imports of one declarant by partner, in euros. */
  function raw(product?: string): { total: number; hhi: number; top: number } {
    const byPartner = new Map<string, number>();
    for (const line of gunzipSync(readFileSync(COMEXT))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1)) {
      const [declarant, partner = '', code, flow, period, value] = line.trim().split(',');
      if (declarant !== 'DE' || flow !== '1' || period !== '2023') continue;
      if (product !== undefined && code !== product) continue;
      byPartner.set(partner, (byPartner.get(partner) ?? 0) + Number(value));
    }
    const values = [...byPartner.values()];
    const total = values.reduce((a, b) => a + b, 0);
    return {
      total,
      hhi: values.reduce((sum, v) => sum + (v / total) ** 2, 0),
      top: Math.max(...values) / total,
    };
  }

  it('three numbers by hand: EUR 3,120,579,360 pooled with HHI .1815; silicon .3725; nickel .5134', async () => {
    const report = await dependenceReport(workspace, { subject: 'DEU', side: 'import' });
    const group = report.groups[0];
    const product = (code: string) => group?.products.find((p) => p.product === code);
    expect([group?.manifest.source, group?.year]).toEqual(['comext', 2023]);
    expect(valueOf(group?.pooled, 'hhi')).toBeCloseTo(0.181506, 6);
    expect(group?.products.reduce((sum, p) => sum + p.value, 0)).toBe(3_120_579_360);
    expect(valueOf(product('28046900')?.findings, 'hhi')).toBeCloseTo(0.372451, 6);
    expect(product('28046900')?.findings.at(-1)?.partner).toBe('NOR');
    expect(valueOf(product('75021000')?.findings, 'hhi')).toBeCloseTo(0.513387, 6);
  });

  it('agrees with a plain loop for every product', async () => {
    const report = await dependenceReport(workspace, { subject: 'DEU', side: 'import' });
    const group = report.groups[0];
    expect(valueOf(group?.pooled, 'hhi')).toBeCloseTo(raw().hhi, 12);
    expect(group?.products.length).toBeGreaterThan(50);
    for (const line of group?.products ?? []) {
      const expected = raw(line.product);
      expect(line.value).toBe(expected.total);
      expect(valueOf(line.findings, 'hhi')).toBeCloseTo(expected.hhi, 12);
      expect(valueOf(line.findings, 'top_share')).toBeCloseTo(expected.top, 12);
    }
  });

  it('refuses where a file holds only some exporters, instead of calling the rest spread out', async () => {
    const report = await dependenceReport(workspace, { subject: 'DEU', side: 'import' });
    expect(report.refused.map((r) => [r.dataset.slice(0, 4), r.missing.reason])).toEqual([
      ['baci', 'insufficient_data'],
    ]);
    const exports = await dependenceReport(workspace, { subject: 'ZAF', side: 'export' });
    expect(exports.groups.map((g) => g.manifest.source)).toEqual(['baci']);
  });

  it('one product, one year; a year not held is a reason', async () => {
    const one = await dependenceReport(workspace, {
      subject: 'DEU',
      side: 'import',
      product: '28046900',
      year: 2022,
    });
    expect([one.groups[0]?.year, one.groups[0]?.products]).toEqual([2022, []]);
    expect(one.groups[0]?.pooled[0]?.product).toBe('28046900');
    const none = await dependenceReport(workspace, { subject: 'DEU', side: 'import', year: 1999 });
    expect(none.groups).toEqual([]);
    expect(none.refused.map((r) => r.missing.reason).sort()).toEqual([
      'insufficient_data',
      'not_covered',
    ]);
  });

  it('a dataset that is not there is misuse', async () => {
    await expect(
      dependenceReport(workspace, { subject: 'DEU', side: 'import', dataset: 'nope' }),
    ).rejects.toMatchObject({ exit: 2 });
  });
});

describe.skipIf(sharedAbsent)('yearly leaders from flows and from readings', () => {
  it('the full source and the starter readings tell the same story', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'tuchu-trend-'));
    const raw = await openWorkspace(join(dir, 'raw'), { create: true });
    const starter = await openWorkspace(join(dir, 'starter'), { create: true });
    try {
      await raw.add([shared('data', 'bilateral-trade-itpd-2000-2016', 'itpd_totals_long.csv.gz')]);
      await starter.add([join('starter', 'readings-2000-2016.csv')]);
      for (const subject of ['VNM', 'NOR', 'MEX'])
        for (const side of ['export', 'import'] as const) {
          const [a, b] = [
            await yearlyTrend(raw, subject, side, 2016),
            await yearlyTrend(starter, subject, side, 2016),
          ];
          expect(a?.readings.length).toBe(17);
          expect(b?.readings.map((r) => [r.year, r.partner])).toEqual(
            a?.readings.map((r) => [r.year, r.partner]),
          );
          a?.readings.forEach((r, i) => {
            expect(b?.readings[i]?.hhi).toBeCloseTo(r.hhi, 8);
            expect(b?.readings[i]?.topShare).toBeCloseTo(r.topShare, 8);
          });
        }
    } finally {
      await raw.close();
      await starter.close();
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
