import { expect, it } from 'vitest';
import { cowIgo } from '../../src/sources/cow-igo.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('a pair named once stands in both directions', async () => {
  const { flows, kept } = await readLines(cowIgo, folder, ['710,816,2010,38']);
  expect(flows).toMatchObject([
    { from: 'CHN', to: 'VNM', fromCode: '710', toCode: '816', year: 2010, value: 38 },
    { from: 'VNM', to: 'CHN', fromCode: '816', toCode: '710', year: 2010, value: 38 },
  ]);
  expect(kept).toBe(1);
});

it('memberships alone are a series of four counts', async () => {
  const { series } = await readLines(cowIgo, folder, ['816,2010,60,0,3,62'], 1);
  expect(series.map((s) => [s.subject, s.measure, s.value])).toEqual([
    ['VNM', 'sum_igo_full', 60],
    ['VNM', 'sum_igo_associate', 0],
    ['VNM', 'sum_igo_observer', 3],
    ['VNM', 'sum_igo_anytype', 62],
  ]);
});

it('a count that is no number is named with its place', async () => {
  const error = await errorOf(readLines(cowIgo, folder, ['710,816,2010,many']));
  expect(error.message).toContain('line 2, column `dyadigos`: `many` is not a number');
});
