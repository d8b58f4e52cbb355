import { expect, it } from 'vitest';
import { errorOf, freshWorkspace, put, putSeries, scratch } from './helper.js';

const folder = await scratch();
const TABLE = 'row,AUS:b,AUS:a,BEL:use\nAUS:b,1,0,-3\nBEL:a,0,2.5,4\n';

it('the columns are the cells', async () => {
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([await put(folder, 'mine_2020.csv', TABLE)]);
  const dataset = added!.manifest.id;
  const { rows, columns, from, to, value } = await workspace.cellColumns({ dataset, year: 2020 });
  expect(rows).toEqual([
    { place: 'AUS', sector: 'b' },
    { place: 'BEL', sector: 'a' },
  ]);
  expect(columns.map((l) => `${l.place}:${l.sector}`)).toEqual(['AUS:a', 'AUS:b', 'BEL:use']);
  const told = Array.from(value, (v, k) => ({
    fromPlace: rows[from[k]!]!.place,
    fromSector: rows[from[k]!]!.sector,
    toPlace: columns[to[k]!]!.place,
    toSector: columns[to[k]!]!.sector,
    year: 2020,
    value: v,
  }));
  const cells = await workspace.cells({ dataset, year: 2020 });
  expect(cells).toHaveLength(4);
  expect(told).toHaveLength(4);
  expect(told).toEqual(expect.arrayContaining([...cells]));
  const none = await workspace.cellColumns({ dataset, year: 2019 });
  expect([none.rows, none.columns, none.value.length]).toEqual([[], [], 0]);
  await workspace.close();
});

it('only input-output tables have them', async () => {
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([await putSeries(folder, 'm', ['VNM,2014,3'])]);
  const error = await errorOf(workspace.cellColumns({ dataset: added!.manifest.id, year: 2014 }));
  expect(error.message).toContain('series');
  await workspace.close();
});
