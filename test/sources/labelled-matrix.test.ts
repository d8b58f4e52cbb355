import { expect, it } from 'vitest';
import { labelledMatrix } from '../../src/sources/labelled-matrix.js';
import { icioLabel, oecdIcio } from '../../src/sources/oecd-icio.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();

it('reads a matrix of one’s own: what the row sells to the column, in the year of the file name', async () => {
  const { cells, reading } = await readBy(
    labelledMatrix,
    folder,
    'mine_2022.csv',
    'row in billion VND,VNM:rice,VNM:households\nVNM:rice,1.5,20\nRoW:rice,0,4\nVNM:idle,0,0\n',
  );
  expect(cells).toEqual([
    {
      fromPlace: 'VNM',
      fromSector: 'rice',
      toPlace: 'VNM',
      toSector: 'rice',
      year: 2022,
      value: 1.5,
    },
    {
      fromPlace: 'VNM',
      fromSector: 'rice',
      toPlace: 'VNM',
      toSector: 'households',
      year: 2022,
      value: 20,
    },
    {
      fromPlace: '_ROW',
      fromSector: 'rice',
      toPlace: 'VNM',
      toSector: 'households',
      year: 2022,
      value: 4,
    },
  ]);
  expect(reading).toMatchObject({ unit: 'billion VND', rows: { read: 3, kept: 2 } });
  expect(asideOf(reading)).toEqual({ 'sources/zeroCell': 1 });
});

it('says which cell is wrong: an empty one is no zero', async () => {
  const head = 'row,VNM:rice,VNM:fish\n';
  const read = (rows: string, name = 'mine_2022.csv') =>
    errorOf(readBy(labelledMatrix, folder, name, `${head}${rows}\n`));
  expect((await read('VNM:rice,1,')).message).toContain('line 2, column `VNM:fish`: ``');
  expect((await read('rice,1,2')).message).toContain('line 2, column `row`: `rice`');
  expect((await read('XQX:rice,1,2')).message).toContain('column `row`: `XQX` is not a country');
  expect((await read('VNM:rice,1,2', 'mine.csv')).message).toContain(
    'the year stands in no column',
  );
  expect(labelledMatrix.recognise({ name: 'x.csv', columns: ['row', 'value'] })).toBe(false);
});

it('reads the layout of the OECD: parts of China under China, value added where it is paid', async () => {
  const { cells, reading } = await readBy(
    oecdIcio,
    folder,
    'ICIO2021_2018.csv',
    'V1,CN1_01T02,VNM_01T02,VNM_HFCE,TOTAL\nCN1_01T02,1,2,0,3\nVNM_01T02,0,4,5,9\nTLS,0,0.5,0.1,0.6\nVA,7,8,0,15\nOUT,8,14,5,27\n',
  );
  expect(cells.map((c) => [c.fromPlace, c.fromSector, c.toPlace, c.toSector, c.value])).toEqual([
    ['CHN', 'CN1_01T02', 'CHN', 'CN1_01T02', 1],
    ['CHN', 'CN1_01T02', 'VNM', '01T02', 2],
    ['VNM', '01T02', 'VNM', '01T02', 4],
    ['VNM', '01T02', 'VNM', 'HFCE', 5],
    ['VNM', 'TLS', 'VNM', '01T02', 0.5],
    ['VNM', 'TLS', 'VNM', 'HFCE', 0.1],
    ['CHN', 'VA', 'CHN', 'CN1_01T02', 7],
    ['VNM', 'VA', 'VNM', '01T02', 8],
  ]);
  expect(reading.years).toEqual([2018, 2018]);
  expect(asideOf(reading)).toEqual({ 'sources/totalLine': 1 });
  expect(icioLabel('XX9_01')).toBeUndefined();
});
