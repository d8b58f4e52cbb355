import { describe, expect, it } from 'vitest';
import { comtrade } from '../../src/sources/comtrade.js';
import { SOURCES, type Source } from '../../src/sources/index.js';
import { gapOf, LARGE_GAP } from '../../src/store/index.js';
import { BACI, errorOf, freshWorkspace, haveShared, put, scratch } from './helper.js';

if (!SOURCES.includes(comtrade)) (SOURCES as Source[]).push(comtrade);
const folder = await scratch();
const HEADER = 'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';
const ROWS = [
  '2018,NOR,X,VNM,030214,75,1,12',
  '2018,VNM,M,NOR,030214,100,1,12',
  '2018,NOR,X,USA,030214,11,1,12',
  '2018,USA,M,NOR,030219,7,1,12',
  '2018,VNM,X,NOR,030214,3,1,12',
  '2018,NOR,M,VNM,030214,4,1,12',
];

async function load() {
  const workspace = await freshWorkspace(folder);
  const file = await put(folder, 'sides.csv', `${HEADER}\n${ROWS.join('\n')}\n`);
  const [added] = await workspace.add([file]);
  return { workspace, dataset: added?.manifest.id ?? '', manifest: added?.manifest };
}

const WHOLE = { reported: null, mirrored: null };

describe('both sides of a flow', () => {
  it('gap: METHODS A0, |X - M| / max', () => {
    expect(gapOf(75, 100)).toBe(0.25);
    expect(gapOf(134, 178.2)).toBeCloseTo(0.248, 3);
    expect(gapOf(0, 0)).toBe(0);
    expect(gapOf(1, null)).toBeNull();
    expect(LARGE_GAP).toBe(0.25);
  });

  it('are held apart: a place’s flows are those it reports, and nothing is added twice', async () => {
    const { workspace, dataset, manifest } = await load();
    expect(manifest?.side).toBe('both');
    const norway = { dataset, subject: 'NOR', year: 2018 } as const;
    expect(await workspace.partnerTotals({ ...norway, side: 'export' })).toEqual([
      { partner: 'VNM', value: 75 },
      { partner: 'USA', value: 11 },
    ]);
    expect(await workspace.partnerTotals({ ...norway, side: 'import' })).toEqual([
      { partner: 'VNM', value: 4 },
    ]);
    const totals = await workspace.placeTotals({ dataset, year: 2018 });
    expect(totals).toContainEqual({ place: 'NOR', exports: 86, imports: 4 });
    expect(await workspace.rowCount({ ...norway, side: 'export' })).toBe(2);
    expect(await workspace.productTotals({ dataset, year: 2018 })).toEqual([
      { product: '030214', value: 104 },
      { product: '030219', value: 7 },
    ]);
    await workspace.close();
  });

  it('mirror: every pair and product, with null where one side is silent', async () => {
    const { workspace, dataset } = await load();
    const q = { dataset, reporter: 'NOR', year: 2018 };
    expect(await workspace.mirror(q)).toEqual([
      { partner: 'USA', product: '030214', reported: 11, mirrored: null, gap: null, months: WHOLE },
      { partner: 'USA', product: '030219', reported: null, mirrored: 7, gap: null, months: WHOLE },
      { partner: 'VNM', product: '030214', reported: 75, mirrored: 100, gap: 0.25, months: WHOLE },
    ]);
    expect(await workspace.mirror({ ...q, side: 'import', partner: 'VNM' })).toEqual([
      { partner: 'VNM', product: '030214', reported: 4, mirrored: 3, gap: 0.25, months: WHOLE },
    ]);
    const by = async (rule: 'importer' | 'exporter' | 'mean') =>
      (await workspace.reconciled({ ...q, rule })).map((r) => [r.value, r.by]);
    expect(await by('importer')).toEqual([
      [11, 'exporter'],
      [7, 'importer'],
      [100, 'importer'],
    ]);
    expect(await by('exporter')).toContainEqual([75, 'exporter']);
    // 87.5, rounded half up to a whole unit.
    expect(await by('mean')).toContainEqual([88, 'both']);
    await workspace.close();
  });

  it('refuses the same row twice, but not the same flow from two sides', async () => {
    const workspace = await freshWorkspace(folder);
    const file = await put(folder, 'twice.csv', `${HEADER}\n${[...ROWS, ROWS[1]].join('\n')}\n`);
    expect((await errorOf(workspace.add([file]))).message).toContain('line 8');
    await workspace.close();
  });

  it.skipIf(!haveShared)('a dataset with one side has no mirror, and says so', async () => {
    const workspace = await freshWorkspace(folder);
    const [baci] = await workspace.add([BACI]);
    const q = { dataset: baci?.manifest.id ?? '', reporter: 'ZAF', year: 2020 };
    expect((await errorOf(workspace.mirror(q))).message).toContain('has no mirror');
    await workspace.close();
  });
});

it('part of a year is no match for the whole of it', async () => {
  const header =
    'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';
  const rows = [
    '2018,NOR,X,FRA,030219,10,1,2',
    '2018,FRA,M,NOR,030219,60,1,12',
    '2018,SWE,M,NOR,030219,7,1,12',
    '2018,FRA,X,SWE,030219,40,1,12',
    '2018,SWE,M,FRA,030219,50,1,12',
  ];
  const file = await put(folder, 'months.csv', `${header}\n${rows.join('\n')}\n`);
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([file]);
  const q = { dataset: added?.manifest.id ?? '', year: 2018 };
  const part = { reported: 2, mirrored: null };
  expect(await workspace.mirror({ ...q, reporter: 'NOR' })).toEqual([
    { partner: 'FRA', product: '030219', reported: 10, mirrored: 60, months: part, gap: null },
    { partner: 'SWE', product: '030219', reported: null, mirrored: 7, months: part, gap: null },
  ]);
  const by = (rule: 'exporter' | 'mean') => workspace.reconciled({ ...q, reporter: 'NOR', rule });
  for (const rule of ['exporter', 'mean'] as const)
    expect((await by(rule))[0]).toMatchObject({ value: 60, by: 'importer' });
  expect((await workspace.mirror({ ...q, reporter: 'FRA' }))[0]).toMatchObject({ gap: 0.2 });
  await workspace.close();
});
