/** Totals beside their parts: what may be added up, and what is refused. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { dependenceReport } from '../../src/dependence/index.js';
import { convertProducts } from '../../src/store/index.js';
import {
  errorOf,
  freshWorkspace,
  haveShared,
  put,
  scratch,
  tableMeta,
  sharedData,
} from './helper.js';

const folder = await scratch();
const workspace = await freshWorkspace(folder);
afterAll(() => workspace.close());

const HEADER = 'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';
const file = await put(
  folder,
  'nested.csv',
  [
    HEADER,
    '2018,NOR,M,VNM,4706,75,1,12',
    '2018,NOR,M,VNM,470610,30,1,12',
    '2018,NOR,M,CHN,4706,25,1,12',
    '2018,NOR,M,CHN,470691,25,1,12',
  ].join('\n'),
);
const [added] = await workspace.add([file]);
const dataset = added?.manifest.id ?? '';
const norway = { dataset, subject: 'NOR', side: 'import' } as const;

it('a code beside longer ones that begin with it: products are not pooled', async () => {
  expect(added?.manifest.additive).toBe(false);
  const asked = [
    workspace.partnerTotals({ ...norway, year: 2018 }),
    workspace.yearlyPartners(norway),
    workspace.placeTotals({ dataset, year: 2018 }),
  ];
  for (const error of await Promise.all(asked.map(errorOf)))
    expect(error.message).toContain('name one product, such as 4706, 470610, 470691');
  const error = await errorOf(convertProducts(workspace, dataset, dataset, { year: 2018 }));
  expect(error.detail.code).toBe('store/overlappingConvert');
});

it('one product at a time adds up', async () => {
  const product = '4706';
  const rows = [
    { partner: 'VNM', value: 75 },
    { partner: 'CHN', value: 25 },
  ];
  expect(await workspace.partnerTotals({ ...norway, year: 2018, product })).toEqual(rows);
  expect(await workspace.yearlyPartners({ ...norway, product })).toEqual(
    rows.map((row) => ({ year: 2018, ...row })),
  );
  expect(await workspace.placeTotals({ dataset, year: 2018, product })).toContainEqual({
    place: 'NOR',
    exports: 0,
    imports: 100,
  });
  expect(await workspace.placesHeld({ dataset, year: 2018 })).toEqual(['CHN', 'NOR', 'VNM']);
});

it('dependence gives a reason without a product and points with one; assess does not fail', async () => {
  const question = { subject: 'NOR', side: 'import', dataset } as const;
  const all = await dependenceReport(workspace, question);
  expect(all.groups).toEqual([]);
  expect(all.refused).toEqual([
    {
      dataset,
      missing: {
        reason: 'insufficient_data',
        detail: { code: 'dependence/overlapping', fields: { dataset } },
      },
    },
  ]);
  const one = await dependenceReport(workspace, { ...question, product: '4706' });
  const top = one.groups[0]?.pooled.find((f) => f.measure === 'top_share');
  expect(top?.value).toEqual({ kind: 'point', value: 0.75 });
  expect((await assess(workspace, 'NOR')).import.missing?.reason).toBe('not_covered');
});

it('a whole table whose totals stand beside their parts is a reason in the assessment', async () => {
  const own = await freshWorkspace(folder);
  const rows = ['NOR,VNM,TOTAL,2018,9', 'NOR,VNM,01,2018,9'];
  const meta = { ...tableMeta('nested'), classification: 'as in the file' };
  await put(folder, 'own.meta.json', JSON.stringify(meta));
  const table = await put(
    folder,
    'own.csv',
    ['from,to,product,year,value', ...rows].join('\n') + '\n',
  );
  await own.add([table]);
  const { missing } = (await assess(own, 'NOR')).export;
  expect(missing).toMatchObject({
    reason: 'insufficient_data',
    detail: { code: 'dependence/overlapping' },
  });
  await own.close();
});

it('a manifest from before this was kept still opens, and adds up', async () => {
  const own = await freshWorkspace(folder);
  const [one] = await own.add([file]);
  const path = join(own.dir, 'datasets', one?.manifest.id ?? '', 'manifest.json');
  const { additive, ...old } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  expect(additive).toBe(false);
  await writeFile(path, JSON.stringify(old));
  expect((await own.datasets())[0]?.additive).toBe(true);
  expect(await own.partnerTotals({ ...norway, year: 2018 })).toEqual([
    { partner: 'VNM', value: 105 },
    { partner: 'CHN', value: 50 },
  ]);
  await own.close();
});

describe.skipIf(!haveShared)('US troops', () => {
  it('the total of South Korea in 2010 is 55,738, and nothing larger is answered', async () => {
    const own = await freshWorkspace(folder);
    const [troops] = await own.add([
      sharedData('us-troops-bases-troopdata/troopdata_rebuild_long.csv.gz'),
    ]);
    const q = { dataset: troops?.manifest.id ?? '', subject: 'KOR', side: 'import' } as const;
    expect(await own.partnerTotals({ ...q, year: 2010, product: 'TOTAL' })).toEqual([
      { partner: 'USA', value: 55_738 },
    ]);
    const error = await errorOf(own.partnerTotals({ ...q, year: 2010 }));
    expect(error.message).toContain('name one product, such as TOTAL, air_force');
    await own.close();
  });
});
