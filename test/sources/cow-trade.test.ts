import { expect, it } from 'vitest';
import { cowTrade } from '../../src/sources/cow-trade.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('millions become dollars; one side may be missing, both set the line aside', async () => {
  const lines = ['816,2010,84801.199,72236.7', '816,1960,,12.5', '816,1961,,'];
  const { series, aside } = await readLines(cowTrade, folder, lines);
  expect(series.map((s) => [s.subject, s.side, s.year, s.value])).toEqual([
    ['VNM', 'import', 2010, 84_801_199_000],
    ['VNM', 'export', 2010, 72_236_700_000],
    ['VNM', 'export', 1960, 12_500_000],
  ]);
  expect(aside).toEqual({ noValueHere: 1 });
});

it('a bad cell is named with its place', async () => {
  const error = await errorOf(readLines(cowTrade, folder, ['816,2010,about 5,3']));
  expect(error.message).toContain('line 2, column `imports`: `about 5` is not a number');
});
