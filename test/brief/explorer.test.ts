/** The explorer's page: what it says, that every number opens, and where it refuses. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExplorerPage, writeExplorer } from '../../src/brief/index.js';
import type { ExploreQuestion } from '../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { madeWorld } from '../made-world.js';
import { shared, sharedAbsent } from '../shared.js';

const made = madeWorld();
let workspace: Workspace;
let goods = '';
let troops = '';
let overlapping = '';
beforeAll(async () => {
  workspace = await openWorkspace(join(made.dir, 'ws'), { create: true });
  await workspace.add([...made.files, join('test', 'sources', 'fixtures', 'us-troops')]);
  const find = async (start: string): Promise<string> =>
    (await workspace.datasets()).find((m) => m.id.startsWith(start))?.id ?? '';
  [goods, troops] = [await find('made-goods'), await find('made-troops')];
  overlapping = await find('us-troops');
});
afterAll(async () => {
  await workspace.close();
  rmSync(made.dir, { recursive: true, force: true });
});

const page = (question: ExploreQuestion, lang: 'en' | 'vi' = 'en'): Promise<ExplorerPage> =>
  writeExplorer(workspace, question, lang);
const ids = (p: ExplorerPage): string[] => p.sections.map((s) => s.id);
const section = (p: ExplorerPage, id: string) => p.sections.find((s) => s.id === id);
const dek = (p: ExplorerPage): string =>
  p.dek.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('a country', () => {
  it('two of three products have a majority supplier; the tiles, the table and the years say so', async () => {
    const p = await page({ subject: 'VNM', side: 'import' });
    expect(p.title).toBe(
      'One supplier has more than half of 1 of the 3 products that Viet Nam imported in 2020',
    );
    expect(dek(p)).toContain('In the table: USD 440, with 7 partners.');
    expect(ids(p)).toEqual([
      'treemap',
      'products',
      'partners',
      'world',
      'trend',
      'trend-hhi',
      'changes',
    ]);
    const chart = section(p, 'treemap')?.chart;
    expect(
      chart?.kind === 'treemap' && chart.data.tiles.map((t) => [t.code, t.value, t.shade]),
    ).toEqual([
      ['750210', 300, 2],
      ['280469', 100, 1],
      ['520811', 40, 0],
    ]);
    expect(section(p, 'products')?.tables[0]?.rows.map((r) => r.map((c) => c.text))).toEqual([
      ['750210', '1.000', 'Russia', '100.0%', 'USD 300'],
      ['280469', '0.380', 'Norway', '50.0%', 'USD 100'],
      ['520811', '0.250', 'China', '25.0%', 'USD 40'],
    ]);
    expect(p.controls.flows.map((f) => f.label)).toEqual(['Goods']);
    expect(p.controls.since.map((c) => c.value)).toEqual(['2019']);
  });

  it('a partner: what comes from it, product by product', async () => {
    const p = await page({ subject: 'VNM', side: 'import', partner: 'CHN' });
    expect(p.title).toBe(
      'China was the largest supplier of 1 of the 3 products that Viet Nam imported in 2020',
    );
    expect(section(p, 'products')?.tables[0]?.rows.map((r) => r[3]?.text)).toEqual([
      '20.0%',
      '25.0%',
    ]);
    expect(p.crumbs.map((c) => c.label)).toEqual(['Viet Nam', 'Imports', 'China']);
    const none = await page({ subject: 'VNM', side: 'import', partner: 'CAN' });
    expect(none.title).toContain('holds no imports of Viet Nam with Canada');
  });

  it('a product: who supplies it, who did, and who else sells it in the world', async () => {
    const p = await page({ subject: 'VNM', product: '280469', since: 2019 });
    expect(p.title).toBe(
      'Norway supplied 50.0% of what Viet Nam imported of product 280469 in 2020',
    );
    expect(ids(p)).toEqual(['partners', 'world', 'trend', 'trend-hhi', 'changes']);
    expect(section(p, 'trend')?.title).toBe(
      'The largest supplier’s share went from 60.0% in 2019 to 50.0% in 2020',
    );
    expect(section(p, 'changes')?.title).toBe(
      'Brazil changed most between 2019 and 2020: +30.0 pp',
    );
    const chart = section(p, 'world')?.chart;
    const point = chart?.kind === 'scatter' && chart.data.points.find((x) => x.code === '280469');
    // World exports of it: Norway 130, Brazil 120, China 20 of 270.
    expect(point && point.y).toBeCloseTo((130 ** 2 + 120 ** 2 + 20 ** 2) / 270 ** 2, 12);
    expect(point && [point.x, point.emphasis]).toEqual([expect.closeTo(0.38, 12), true]);
    const missing = await page({ subject: 'VNM', product: '999999' });
    expect(missing.title).toContain('holds no imports of product 999999');
    expect(missing.controls.products).toHaveLength(3);
  });

  it('one partner of one product leads on to everything with it', async () => {
    const p = await page({ subject: 'VNM', product: '280469', partner: 'BRA' }, 'vi');
    expect(p.title).toBe(
      'Brazil cung cấp 30,0% mặt hàng 280469 trong nhập khẩu của Việt Nam năm 2020',
    );
    expect(p.crumbs.at(-1)?.to).toEqual({ product: null, partner: 'BRA' });
    expect(section(p, 'trend')?.title).toContain('từ 0,0% năm 2019 đến 30,0% năm 2020');
  });
});

describe('flows that are not trade', () => {
  it('overlapping lists are not added up, and their words are not those of trade', async () => {
    const p = await page({ subject: 'USA', dataset: overlapping });
    expect(p.asked.side).toBe('export');
    expect(p.title).toMatch(
      /^Troops sent abroad by the United States in 2008: \d lists that overlap/,
    );
    expect(ids(p)).toEqual(['products', 'changes']);
    const one = await page({ subject: 'USA', dataset: overlapping, product: 'TOTAL' }, 'vi');
    expect(one.title).toBe(
      'Quân đóng ở nước ngoài của Hoa Kỳ năm 2008: 100,0% với Thái Lan (TOTAL)',
    );
  });

  it('a shared lead names nobody', async () => {
    const all = await page({ subject: 'USA', dataset: troops, product: 'TOTAL' });
    expect(all.title).toBe(
      'Troops sent abroad by the United States in 2020 (TOTAL): 2 partners share the lead, with 50.0% each',
    );
    expect(section(all, 'partners')?.title).toBe('2 of 2 partners share the lead, with 50.0% each');
  });
});

describe('what it cannot say', () => {
  it('a country nobody holds: a title, and the reason of each dataset', async () => {
    const p = await page({ subject: 'TUV' });
    expect(p.title).toContain('Nothing loaded names every supplier of Tuvalu');
    expect([p.sections, p.asked.dataset]).toEqual([[], null]);
    expect(p.cannot.items.map((i) => i.why)).toEqual([
      `\`${goods}\` holds no whole year of imports of Tuvalu`,
      `\`${troops}\` holds no whole year of foreign troops hosted of Tuvalu`,
      expect.stringContaining('does not hold all partners of Tuvalu'),
    ]);
    const named = await page({ subject: 'TUV', side: 'import', dataset: goods }, 'vi');
    expect(named.title).toContain('không cho biết đối tác');
  });

  it('a dataset that is not there, a year that is not held', async () => {
    await expect(page({ subject: 'VNM', dataset: 'nope' })).rejects.toMatchObject({ exit: 2 });
    await expect(page({ subject: 'VNM', year: 1999 })).rejects.toMatchObject({
      detail: { code: 'dependence-explore/noSuchYear' },
    });
  });
});

const asked: readonly ExploreQuestion[] = [
  { subject: 'VNM' },
  { subject: 'VNM', side: 'export' },
  { subject: 'VNM', product: '280469' },
  { subject: 'VNM', partner: 'CHN' },
  { subject: 'VNM', product: '280469', partner: 'NOR' },
  { subject: 'DEU' },
  { subject: 'TUV' },
];
it.each(asked)('every number opens, nothing is left unsaid: %o', async (question) => {
  for (const lang of ['en', 'vi'] as const) {
    const p = await page(question, lang);
    const named = [...JSON.stringify([p.dek, p.sections]).matchAll(/"(?:finding|x|y)":"([^"]+)"/g)];
    for (const [, id = ''] of named) expect(p.findings[id], id).toBeDefined();
    const { controls: _, ...said } = p;
    expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|Infinity|\[object/);
    for (const s of p.sections) {
      expect(s.title, s.id).not.toBe('');
      expect(s.source, s.id).not.toBe('');
    }
  }
});

describe.skipIf(sharedAbsent)('published data', () => {
  it('German critical inputs 2023 say what a plain loop says: 39 of 62, EUR 3.1 bn, HHI .182', async () => {
    const real = await openWorkspace(join(made.dir, 'real'), { create: true });
    try {
      await real.add([
        shared(
          'data',
          'comext-eu27-critical-inputs-2022-2023',
          'eu_comext_critical_inputs_cn8_2022_2023.csv.gz',
        ),
      ]);
      const p = await writeExplorer(real, { subject: 'DEU' }, 'en');
      expect(p.title).toContain('more than half of 39 of the 62 products held here');
      expect(dek(p)).toContain(
        'EUR 3.1 bn, with 77 partners. Concentration of the partners (HHI): 0.182.',
      );
      expect(section(p, 'world')?.title).toBe('Who else could sell is not known from this table');
    } finally {
      await real.close();
    }
  });
});
