import { expect, it } from 'vitest';
import { onsUk } from '../../src/sources/ons-uk.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const HEADER =
  '"uk_row","uk_row_lab","uk_col_lab","values","uk_col","indicator","unit","geo","year","unit_lab","geo_lab"';
const DOMESTIC = 'Input-Output table (domestic use, basic prices, product by product)';
const IMPORTS = 'Imports use table at basic prices (product by product)';
const line = (row: string, col: string, value: string, table = DOMESTIC, geo = 'UK'): string =>
  `"${row}","a","b",${value},"${col}","${table}","MIO_NAC","${geo}",2010,"m","United Kingdom"`;
const read = (...rows: string[]) =>
  readBy(onsUk, folder, 'uk.csv', `${HEADER}\n${rows.join('\n')}\n`);

it('joins domestic use and imports into one account; totals and other views are set aside', async () => {
  const { cells, reading } = await read(
    line('01', '02', '4.5'),
    line('01', '02', '1.5', IMPORTS),
    line('Compensation of employees', '02', '3'),
    line('Imported goods and services', '02', '1.5'),
    line('Total output', '02', '9'),
    line('01', 'Total demand', '4.5'),
    line('02', '01', '0'),
    line('01', '02', '1.1', 'Leontief Inverse (product by product)'),
  );
  const to = { toPlace: 'GBR', toSector: '02', year: 2010 };
  expect(cells).toEqual([
    { fromPlace: 'GBR', fromSector: '01', ...to, value: 4.5 },
    { fromPlace: '_ROW', fromSector: '01', ...to, value: 1.5 },
    { fromPlace: 'GBR', fromSector: 'Compensation of employees', ...to, value: 3 },
  ]);
  expect(asideOf(reading)).toEqual({
    'sources/totalLine': 3,
    'sources/zeroCell': 1,
    'sources/otherTables': 1,
  });
});

it('names the cell that is wrong', async () => {
  const error = await errorOf(read(line('01', '02', '4.5'), line('01', '03', '1', DOMESTIC, 'FR')));
  expect(error.message).toContain('uk.csv, line 3, column `geo`: `FR` is not a code');
});
