import { expect, it } from 'vitest';
import { atop } from '../../src/sources/atop.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('one row per obligation that holds; a line of zeros is set aside as coded', async () => {
  const lines = ['816,811,1980,0,0,0,1,1', '811,816,1980,1,0,0,0,0', '816,800,1980,0,0,0,0,0'];
  const { flows, reading, aside } = await readLines(atop, folder, lines);
  expect(flows).toMatchObject([
    { from: 'VNM', to: 'KHM', fromCode: '816', product: 'nonagg', year: 1980, value: 1, line: 2 },
    { from: 'VNM', to: 'KHM', product: 'consul', line: 2 },
    { from: 'KHM', to: 'VNM', product: 'defense', line: 3 },
  ]);
  expect(aside).toEqual({ codedNone: 1 });
  expect(reading).toMatchObject({ flow: 'obligation', rows: { read: 3, kept: 2 } });
});

it('a code that is neither 0 nor 1 is named with its place', async () => {
  const error = await errorOf(readLines(atop, folder, ['816,811,1980,0,2,0,0,1']));
  expect(error.message).toContain('line 2, column `atop_offense`: `2`');
});

it('a number that is no state is told with its rows', async () => {
  const lines = ['816,811,1980,1,0,0,0,0', '816,12345,1980,1,0,0,0,0'];
  const error = await errorOf(readLines(atop, folder, lines));
  expect(error.message).toContain('line 3, column `ccode2`: `12345`');
});
