/** Tables made many at once are the tables made one by one. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type PartnerTable,
  flowName,
  fullTable,
  pooledTable,
  productNames,
  productTables,
  sideWords,
  wholeYears,
  yearTables,
} from '../../../src/dependence/index.js';
import { type Manifest, type Workspace, openWorkspace } from '../../../src/store/index.js';
import { madeWorld } from '../../made-world.js';

const made = madeWorld();
let workspace: Workspace;
let goods: Manifest;
beforeAll(async () => {
  workspace = await openWorkspace(join(made.dir, 'ws'), { create: true });
  await workspace.add(made.files);
  const found = (await workspace.datasets()).find((m) => m.flow === 'goods');
  if (found === undefined) throw new Error('the made-up goods are not there');
  goods = found;
});
afterAll(async () => {
  await workspace.close();
  rmSync(made.dir, { recursive: true, force: true });
});

const whole = async (year: number, product?: string): Promise<PartnerTable> => {
  const asked = product === undefined ? {} : { product };
  const table = await fullTable(workspace, goods, {
    subject: 'VNM',
    side: 'import',
    year,
    ...asked,
  });
  if ('reason' in table) throw new Error(table.reason);
  return table;
};

it('products of a year, pooled, and years of a product', async () => {
  const q = { subject: 'VNM', side: 'import' } as const;
  const tables = await productTables(workspace, goods, { ...q, year: 2020 });
  expect(tables.map((t) => t.product)).toEqual(['750210', '280469', '520811']);
  for (const table of tables) expect(table).toEqual(await whole(2020, table.product ?? ''));
  expect(pooledTable(goods, tables)).toEqual(await whole(2020));
  expect(pooledTable({ ...goods, additive: false }, tables)).toBeUndefined();
  expect(pooledTable(goods, [])).toBeUndefined();
  expect(await yearTables(workspace, goods, { ...q, product: '280469' })).toEqual([
    await whole(2019, '280469'),
    await whole(2020, '280469'),
  ]);
  expect(await yearTables(workspace, goods, q)).toEqual([await whole(2019), await whole(2020)]);
});

it('years held in part are not whole years', async () => {
  const q = { subject: 'VNM', side: 'import' } as const;
  expect(await wholeYears(workspace, goods, q)).toEqual([2019, 2020]);
  const scope = { from: 'all', to: 'all', products: 'all' } as const;
  const partial = { ...goods, scope: { ...scope, partial: { import: { VNM: { 2019: 7 } } } } };
  expect(await wholeYears(workspace, partial, q)).toEqual([2020]);
  expect((await yearTables(workspace, partial, q)).map((t) => t.period)).toEqual(['2020']);
  expect(await wholeYears(workspace, { ...goods, scope: null }, q)).toEqual([]);
});

it('a product is named by its own list, a national one by its six-digit heading', async () => {
  const list = { kind: 'codes', classification: 'HS6', id: 'concordance-hs6-desc-1' };
  const stub = {
    codes: () => Promise.resolve([{ code: '280469', text: 'Silicon' }]),
  } as unknown as Workspace;
  const name = (classification: string) =>
    productNames(stub, { ...goods, classification }, [list as unknown as Manifest]);
  expect((await name('CN8'))('28046900')).toBe('Silicon');
  expect((await name('HS22'))('280469')).toBe('Silicon');
  expect((await name('HS17'))('280469')).toBeUndefined();
});

it('flows and their sides have words', () => {
  expect([sideWords('goods', 'import').en, sideWords('troops', 'export').en]).toEqual([
    'imports',
    'troops sent abroad',
  ]);
  expect(flowName('troops', 'vi')).toBe('quân đồn trú');
  expect(flowName('gifts', 'vi')).toBe('gifts');
});
