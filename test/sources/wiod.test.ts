import { expect, it } from 'vitest';
import { wiod } from '../../src/sources/wiod.js';
import { errorOf, scratch } from './helper.js';
import { readBy } from './read-by.js';

const folder = await scratch();
const CELLS = 'from_country,from_industry,to_country,to_sector,value';

it('reads cells of the year in the file name; inventories may be negative', async () => {
  const text = `${CELLS}\nROM,c1,RoW,c14,7\nAUS,c2,AUS,c42,-3\n`;
  const { cells, reading } = await readBy(wiod, folder, 'wiot_2010.csv', text);
  expect(cells).toEqual([
    { fromPlace: 'ROU', fromSector: 'c1', toPlace: '_ROW', toSector: 'c14', year: 2010, value: 7 },
    { fromPlace: 'AUS', fromSector: 'c2', toPlace: 'AUS', toSector: 'c42', year: 2010, value: -3 },
  ]);
  expect(reading).toMatchObject({ kind: 'cells', unit: 'million USD', years: [2010, 2010] });
});

it('reads gross output, industries and countries', async () => {
  const output = 'country,industry,gross_output\nAUS,c1,27978\n';
  const { series } = await readBy(wiod, folder, 'output_2000.csv', output);
  expect(series).toMatchObject([
    { subject: 'AUS', measure: 'gross_output:c1', year: 2000, value: 27978 },
  ]);
  const codes = await readBy(wiod, folder, 'industries.csv', '"code","name"\n"c2","Mining"\n');
  expect(codes.codes).toMatchObject([{ scheme: 'WIOD2013', code: 'c2', text: 'Mining' }]);
  const places = await readBy(wiod, folder, 'countries.csv', '"country"\n"ROM"\n');
  expect(places.codes).toMatchObject([{ code: 'ROM', toScheme: 'place', toCode: 'ROU' }]);
});

it('takes lists with a header anyone might use only by their names', () => {
  expect(wiod.recognise({ name: 'people.csv', columns: ['code', 'name'] })).toBe(false);
  expect(wiod.recognise({ name: 'mine.csv', columns: ['country'] })).toBe(false);
  expect(wiod.layouts).not.toContainEqual(['country']);
});

it('refuses a file whose name has no year, and names a bad cell', async () => {
  const text = `${CELLS}\nAUS,c1,AUS,c1,1\nAUS,x1,AUS,c1,1\n`;
  const nameless = await errorOf(readBy(wiod, folder, 'wiot.csv', text));
  expect(nameless.message).toContain('the year stands in no column');
  const bad = await errorOf(readBy(wiod, folder, 'wiot_1995.csv', text));
  expect(bad.message).toContain('line 3, column `from_industry`: `x1` is not a code');
});
