import { expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  balanceOf,
  importsRow,
  national,
  tableFrom,
  tableOf,
  type IoTable,
} from '../../src/accounts/index.js';
import type { Workspace } from '../../src/store/index.js';
import { errorOf, freshWorkspace, put, scratch } from '../store/helper.js';

const folder = await scratch();

async function loaded(name: string, text: string): Promise<{ workspace: Workspace; id: string }> {
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([await put(folder, name, text)]);
  return { workspace, id: added!.manifest.id };
}
async function read(name: string, text: string, year: number): Promise<IoTable> {
  const { workspace, id } = await loaded(name, text);
  try {
    return await tableOf(workspace, id, year);
  } finally {
    await workspace.close();
  }
}
const said = (table: IoTable): string => (table.notes ?? []).map((m) => render(m, 'en')).join(' ');
const labels = (table: IoTable): string[] => table.nodes.map((l) => `${l.place}:${l.sector}`);

const OWN = `row in billion VND,VNM:s2,VNM:s10,VNM:households,VNM:changes in inventories,VNM:exports
VNM:s2,150,500,300,-10,60
VNM:s10,200,100,1700,0,0
VNM:wages,400,1000,0,0,0
VNM:taxes on products,50,100,20,0,0
RoW:s2,200,300,40,0,0
VNM:total,1000,2000,2060,-10,60
`;

it('reads a table of one’s own: sectors, final uses, primary inputs, and what only adds up', async () => {
  const table = await read('own_2022.csv', OWN, 2022);
  expect(labels(table)).toEqual(['VNM:s2', 'VNM:s10']);
  expect([...table.z.data]).toEqual([150, 500, 200, 100]);
  expect(table.finals.map((f) => [f.category, f.inventories])).toEqual([
    ['changes in inventories', true],
    ['exports', false],
    ['households', false],
  ]);
  expect([...table.f.data]).toEqual([-10, 60, 300, 0, 0, 1700]);
  expect([...table.output]).toEqual([1000, 2000]);
  expect(table.primary?.map((p) => [p.name, p.kind, ...p.amounts])).toEqual([
    ['taxes on products', 'taxes', 50, 100],
    ['wages', 'value_added', 400, 1000],
    ['_ROW', 'imports', 200, 300],
  ]);
  expect([...table.valueAdded]).toEqual([400, 1000]);
  expect([...(importsRow(table) ?? [])]).toEqual([200, 300]);
  expect(table.unit).toBe('billion VND');
  expect(said(table)).toContain('Left out, since they add up others: VNM:total.');
  expect(said(table)).toContain('of these changes in inventories: changes in inventories.');
  expect(national(table, 'VNM')).toBe(table);
  expect(national(table, 'LAO')).toBeUndefined();
});

it('what only sells, but to final users too, is a sector that buys nothing', async () => {
  const table = await read(
    'idle_2022.csv',
    'row,AUS:a,AUS:use\nAUS:a,3,7\nAUS:rain,1,4\nAUS:taxes on products,1,2\nAUS:wages,5,0\n',
    2022,
  );
  expect(labels(table)).toEqual(['AUS:a', 'AUS:rain']);
  expect([...table.output]).toEqual([10, 5]);
  expect([...table.valueAdded]).toEqual([5, 0]);
  expect(said(table)).toContain(
    'sectors that buy nothing, since they sell to final users too: rain.',
  );
});

it('value added that is not shown is what is left of output', async () => {
  const table = await read('mine_2021.csv', 'row,AUS:a,AUS:use\nAUS:a,3,7\nRoW:a,2,0\n', 2021);
  expect([...table.valueAdded]).toEqual([5]);
  expect(said(table)).toContain('output less all purchases');
  expect(balanceOf(table)).toEqual({
    rows: undefined,
    columns: undefined,
    zeroOutput: [],
    negativeValueAdded: [],
  });
});

it('names the columns that do not balance', async () => {
  const table = await read('wrong_2022.csv', OWN.replace('400,1000', '400,1300'), 2022);
  const { columns } = balanceOf(table);
  expect(columns).toEqual([
    { node: 0, amount: 0, share: 0 },
    { node: 1, amount: 300, share: 0.15 },
  ]);
});

it('refuses labels that do not match, with the place', async () => {
  const alike = await errorOf(
    read('near_2022.csv', 'row,AUS:Rice,AUS:use\nAUS:rice,3,7\nAUS:wages,4,0\n', 2022),
  );
  expect(alike.message).toContain('no code stands among both rows and columns');
  expect(alike.message).toContain('AUS:rice');
  const one = await errorOf(
    read(
      'one_2022.csv',
      'row,AUS:Rice,AUS:b,AUS:use\nAUS:rice,3,1,7\nAUS:b,1,1,9\nAUS:wages,4,9,0\n',
      2022,
    ),
  );
  expect(one.message).toContain('row `AUS:rice` and column `AUS:Rice` differ in capitals');
});

it('refuses text in the matrix before anything is loaded, and output below zero', async () => {
  const text = await errorOf(loaded('text_2022.csv', 'row,AUS:a,AUS:use\nAUS:a,3,many\n'));
  expect(text.message).toContain('line 2, column `AUS:use`: `many`');
  const below = await errorOf(read('low_2022.csv', 'row,AUS:a,AUS:use\nAUS:a,3,-7\n', 2022));
  expect(below.message).toContain('output of `AUS:a` is -4.000, below zero');
  const none = await errorOf(read('year_2022.csv', 'row,AUS:a,AUS:use\nAUS:a,3,7\n', 2021));
  expect(none.message).toContain('holds no cell of 2021');
  const cells = {
    rows: [{ place: 'AUS', sector: 'a' }],
    columns: [{ place: 'AUS', sector: 'a' }],
    from: Int32Array.of(0),
    to: Int32Array.of(0),
    value: Float64Array.of(Number.NaN),
  };
  expect(() => tableFrom({ id: 'x', year: 2000, unit: '' }, cells)).toThrow(
    'the cell of row `AUS:a` and column `AUS:a` is no number',
  );
});

it('reads the layout of the OECD: parts of a country are sectors of it, with their own rows', async () => {
  const table = await read(
    'ICIO2021_2018.csv',
    `V1,CN1_01T02,CN2_01T02,CHN_01T02,VNM_01T02,CHN_HFCE,VNM_HFCE,VNM_INVNT,TOTAL
CN1_01T02,1,2,0,2,10,0,0,15
CN2_01T02,1,1,0,0,8,0,0,10
CHN_01T02,0,0,0,0,0,0,0,0
VNM_01T02,2,0,0,4,3,6,-1,14
TLS,1,1,0,1,2,1,0,6
VA,10,6,0,7,0,0,0,23
OUT,15,10,0,14,23,7,-1,68
`,
    2018,
  );
  expect(labels(table)).toEqual(['CHN:CN1_01T02', 'CHN:CN2_01T02', 'VNM:01T02']);
  expect([table.places, table.starts]).toEqual([
    ['CHN', 'VNM'],
    [0, 2, 3],
  ]);
  expect([...table.output]).toEqual([15, 10, 14]);
  expect([...table.valueAdded]).toEqual([10, 6, 7]);
  expect(table.finals.map((f) => [f.place, f.category, f.inventories])).toEqual([
    ['CHN', 'HFCE', false],
    ['VNM', 'HFCE', false],
    ['VNM', 'INVNT', true],
  ]);
  expect(table.primary?.map((p) => [p.name, p.kind])).toEqual([
    ['TLS', 'taxes'],
    ['VA', 'value_added'],
  ]);
  expect(balanceOf(table).columns?.map((g) => g.amount)).toEqual([0, 0, 0]);
});

it('one country of a world table: others’ goods are imports, sales abroad a column', async () => {
  const table = await read(
    'world_2020.csv',
    'row,AUS:a,AUS:b,BEL:a,BEL:b,AUS:use,BEL:use\nAUS:a,1,2,3,4,5,6\nAUS:b,2,1,0,1,7,8\nBEL:a,3,0,1,1,2,9\nBEL:b,1,1,2,2,3,9\n',
    2020,
  );
  const own = national(table, 'BEL')!;
  expect([...own.z.data]).toEqual([1, 1, 2, 2]);
  expect(own.finals.map((f) => f.category)).toEqual(['use', 'exports']);
  expect([...own.f.data]).toEqual([9, 5, 9, 5]);
  expect([...(importsRow(own) ?? [])]).toEqual([3, 5]);
  expect([...own.output]).toEqual([16, 18]);
  expect([...own.valueAdded]).toEqual([10, 10]);
});

it('takes the publisher’s output, of every sector it lists, and refuses one that does not belong', async () => {
  const head = 'from_country,from_industry,to_country,to_sector,value\n';
  const workspace = await freshWorkspace(folder);
  const [cells] = await workspace.add([
    await put(
      folder,
      'wiot_2001.csv',
      `${head}AUS,c1,AUS,c1,5\nAUS,c1,AUS,c37,14\nAUS,c1,AUS,c42,-1\n`,
    ),
  ]);
  await workspace.add([
    await put(
      folder,
      'output_2001.csv',
      'country,industry,gross_output\nAUS,c1,20\nAUS,c2,0\nBEL,c2,9\n',
    ),
  ]);
  const table = await tableOf(workspace, cells!.manifest.id, 2001);
  expect(labels(table)).toEqual(['AUS:c1', 'AUS:c2', 'BEL:c2']);
  expect([...table.output]).toEqual([20, 0, 9]);
  expect([...table.valueAdded]).toEqual([15, 0, 9]);
  expect(table.finals.map((f) => [f.category, f.inventories])).toEqual([
    ['c37', false],
    ['c42', true],
  ]);
  const { rows, zeroOutput } = balanceOf(table);
  expect(rows?.map((g) => g.amount)).toEqual([-2, 0, -9]);
  expect(zeroOutput).toEqual([1]);
  const [other] = await workspace.add([
    await put(folder, 'wiot_2002.csv', `${head}AUS,c1,AUS,c1,5\nBEL,c1,AUS,c37,14\n`),
  ]);
  await workspace.add([
    await put(folder, 'output_2002.csv', 'country,industry,gross_output\nAUS,c1,20\n'),
  ]);
  const wrong = await errorOf(tableOf(workspace, other!.manifest.id, 2002));
  expect(wrong.message).toContain('has `BEL:c1`, of which');
  await workspace.close();
});
