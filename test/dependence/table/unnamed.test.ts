/** Partners that reporters did not name are the rest of a table, on every road to one. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Message, render } from '../../../src/core/index.js';
import {
  type PartnerTable,
  concentrationFindings,
  flowTable,
  fullTable,
  isUnnamed,
  partRows,
  pooledTable,
  productTables,
  yearTables,
} from '../../../src/dependence/index.js';
import {
  type Manifest,
  type Workspace,
  datasetEvidence,
  openWorkspace,
} from '../../../src/store/index.js';
import { madeWorld } from '../../made-world.js';

const made = madeWorld(
  'NOR,ECU,280469,2020,30\n_NES,ECU,280469,2020,50\n_SUN,ECU,750210,2020,20\n',
);
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

const q = { subject: 'ECU', side: 'import' } as const;
const table = (found: PartnerTable | { detail: Message }): PartnerTable => {
  if ('detail' in found) throw new Error(render(found.detail, 'en'));
  return found;
};

it('areas not specified are nobody; a former state is a partner', () => {
  expect([isUnnamed('_NES'), isUnnamed('_BUNK'), isUnnamed('_SUN'), isUnnamed('CHN')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(partRows([{ partner: '_NES', value: 30 }]).rest).toBe(30);
});

it('the table of all products has them in its rest, and says so', async () => {
  const full = table(await fullTable(workspace, goods, { ...q, year: 2020 }));
  expect(full.rows).toEqual([
    { partner: 'NOR', value: 30 },
    { partner: '_SUN', value: 20 },
  ]);
  expect(full.rest).toBe(50);
  expect(render(full.caveats[0] as Message, 'en')).toContain('50.0% is with partners');
  const [hhi] = concentrationFindings(full);
  expect(hhi?.value).toEqual({ kind: 'interval', low: 0.13, high: 0.38 });
  expect(hhi?.coverage.share).toBe(0.5);
});

it('every other road gives the same table', async () => {
  const full = table(await fullTable(workspace, goods, { ...q, year: 2020 }));
  const tables = await productTables(workspace, goods, { ...q, year: 2020 });
  expect(tables.map((t) => [t.product, t.rest])).toEqual([
    ['280469', 50],
    ['750210', 0],
  ]);
  expect(pooledTable(goods, tables)).toEqual(full);
  expect(await yearTables(workspace, goods, q)).toEqual([full]);
  const any = await flowTable(workspace, goods, { ...q, first: 2020, last: 2020, reproduce: '' });
  expect([table(any).rows, table(any).rest]).toEqual([full.rows, 50]);
});

/** Links as a dataset of records or series gives them, partners and amounts not always there. */
const ask = async (links: readonly { from: string | null; value: number | null }[]) => {
  const rows = links.map((l) => ({
    from: l.from,
    to: 'ECU',
    amount: l.value,
    unit: 'USD',
    what: 'aid',
    period: '2020',
    side: null,
  }));
  const stub = { links: () => Promise.resolve(rows) } as unknown as Workspace;
  const manifest = { ...goods, kind: 'series', flow: 'aid' } as unknown as Manifest;
  expect(datasetEvidence(manifest, 1).rows).toBe(1);
  return flowTable(stub, manifest, { ...q, first: 2020, last: 2020, reproduce: '' });
};

it('an amount whose partner is not given is the rest', async () => {
  const found = table(
    await ask([
      { from: 'JPN', value: 60 },
      { from: null, value: 40 },
    ]),
  );
  expect([found.rows, found.rest]).toEqual([[{ partner: 'JPN', value: 60 }], 40]);
});

it('a partner without an amount leaves the shares unknown', async () => {
  const found = await ask([
    { from: 'JPN', value: 60 },
    { from: 'KOR', value: null },
  ]);
  expect('reason' in found && found.reason).toBe('insufficient_data');
  expect('detail' in found && render(found.detail, 'en')).toContain('1 row of aid received');
  expect('detail' in found && render(found.detail, 'vi')).toContain('1 dòng viện trợ nhận được');
});

it('a series that names no partner is no table of partners', async () => {
  const found = await ask([{ from: null, value: 60 }]);
  expect('reason' in found && found.reason).toBe('not_covered');
});
