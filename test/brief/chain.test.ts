/** The page of value chains: what it says of the leather table, what it opens, and what it says without a table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeChainPage } from '../../src/brief/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';

const dir = mkdtempSync(join(tmpdir(), 'tuchu-chain-page-'));
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const numberOf = (text: string | undefined): number => Number((text ?? '').replace('%', ''));

describe('writeChainPage', () => {
  it('says whose value is in exports: Argentina’s leather, 53.68996 of 64.3 at home', async () => {
    const { page, findings } = await writeChainPage(
      workspace,
      { subject: 'ARG', year: 2005 },
      'en',
    );
    // Less crossed borders in 2000, so more of it was made at home.
    const [, then] =
      /^Of what Argentina exported in 2005, 83\.5% was value added at home; in 2000 it was (\S+)%$/.exec(
        page.title,
      ) ?? [];
    expect(numberOf(then)).toBeGreaterThan(83.5);
    const own = findings.find((f) => f.measure === 'tiva_dva_share' && f.product === undefined);
    expect(own?.value).toMatchObject({ kind: 'point' });
    if (own?.value.kind === 'point') expect(own.value.value).toBeCloseTo(53.68996 / 64.3, 6);
    expect(page.sections.map((s) => s.id)).toEqual([
      'exports',
      'origins',
      'terms',
      'sectors',
      'position',
      'exposure',
      'years',
      'climb',
      'series',
      'stuck',
      'table',
    ]);
  });

  it('draws bars whose parts add up to the whole, and the nine terms too', async () => {
    const { page } = await writeChainPage(workspace, { subject: 'DEU', part: 'exports' }, 'en');
    const chart = page.sections[0]?.chart;
    if (chart?.kind !== 'stacked-bars') throw new Error('no bars');
    expect(chart.data.bars.length).toBeGreaterThan(1);
    for (const bar of chart.data.bars)
      expect(bar.shares.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1, 9);
    const terms = page.sections.find((s) => s.id === 'terms')?.tables[0];
    const sum = terms?.rows.reduce((total, row) => total + numberOf(row[2]?.text), 0);
    expect(sum).toBeGreaterThan(99.4);
    expect(sum).toBeLessThan(100.6);
  });

  it('opens every Finding it names, and each part prints what its command names', async () => {
    const { page } = await writeChainPage(workspace, { subject: 'TUR', year: 2005 }, 'vi');
    const named: string[] = [];
    JSON.stringify([page.dek, page.sections], (key, value: unknown) => {
      if (key === 'finding' && typeof value === 'string') named.push(value);
      return value;
    });
    expect(named.length).toBeGreaterThan(60);
    for (const id of named) {
      const view = page.findings[id];
      expect(view, id).toBeDefined();
      const [, part = '', year] =
        /^tuchu chain (\w+) TUR --dataset \S+ --year (\d+)$/.exec(view?.reproduce ?? '') ?? [];
      expect(['exports', 'position', 'exposure', 'stuck'], id).toContain(part);
      const { findings } = await writeChainPage(
        workspace,
        { subject: 'TUR', year: Number(year), part: part as 'exports' },
        'en',
      );
      expect(findings.map((f) => f.id)).toContain(id);
    }
  });

  it('the flag names each condition, and is down where one is known not to hold', async () => {
    const { page } = await writeChainPage(workspace, { subject: 'ARG', part: 'stuck' }, 'en');
    const [section] = page.sections;
    const holds = section?.tables[0]?.rows.map((row) => row[3]?.text);
    expect(holds).toHaveLength(4);
    // Three places export: they have no quarter to be in, and nothing else is loaded.
    expect(holds).toEqual(['not known', 'not known', 'not known', 'not known']);
    expect(section?.title).toContain('Not known');
  });

  it('without a table that has the country: what is known besides, and what to load', async () => {
    const { page, answered } = await writeChainPage(workspace, { subject: 'VNM' }, 'en');
    expect(answered).toBe(false);
    expect(page.title).toBe(
      'No table that is loaded follows value through the exports of Viet Nam',
    );
    // The pack's partial partner table gives ranges; its fact on foreign-owned firms a number.
    const known = page.sections.find((s) => s.id === 'known')?.tables[0];
    expect(known?.rows.map((row) => row[1]?.text)).toEqual([
      '32.2% to 47.6%',
      '0.128 to 0.355',
      '76.2%',
    ]);
    const stuck = page.sections.find((s) => s.id === 'stuck')?.tables[0];
    expect(stuck?.rows.map((row) => row[3]?.text)).toEqual([
      'not known',
      'not known',
      'yes',
      'not known',
    ]);
    expect(page.missing.items.map((m) => m.fill).join(' ')).toContain('tuchu data add ICIO');
  });

  it('is the same bytes each time', async () => {
    const ask = async (): Promise<string> =>
      JSON.stringify((await writeChainPage(workspace, { subject: 'DEU' }, 'vi')).page);
    expect(await ask()).toBe(await ask());
  });
});
