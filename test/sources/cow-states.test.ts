import { expect, it } from 'vitest';
import { cowStates } from '../../src/sources/cow-states.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('spells of membership; one that ends with the version is open', async () => {
  const lines = [
    'DRV,816,Vietnam,1954,7,21,2016,12,31,2016',
    'RVN,817,Republic of Vietnam,1954,6,4,1975,4,30,2016',
  ];
  const { records } = await readLines(cowStates, folder, lines);
  expect(records).toMatchObject([
    { id: '816', subject: 'VNM', start: '1954-07-21', end: null, text: 'Vietnam' },
    { id: '817', subject: '_RVN', start: '1954-06-04', end: '1975-04-30' },
  ]);
});

it('major powers', async () => {
  const { records } = await readLines(cowStates, folder, ['740,1991,12,11,2016,12,31,2016'], 1);
  expect(records).toMatchObject([{ subject: 'JPN', what: 'major power', start: '1991-12-11' }]);
});

it('a day that does not exist is named with its place', async () => {
  const lines = ['DRV,816,Vietnam,1954,7,32,2016,12,31,2016'];
  const error = await errorOf(readLines(cowStates, folder, lines));
  expect(error.message).toContain('line 2, column `styear`: `1954-07-32` is not a date');
});
