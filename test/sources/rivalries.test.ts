import { expect, it } from 'vitest';
import { rivalries } from '../../src/sources/rivalries.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('a pair with years and types, open where the data end', async () => {
  const lines = [
    '901,China-Vietnam,710,816,1973,1991,Southeast Asia,spatial,positional,',
    '902,India-Pakistan,750,770,1947,2010,South Asia,spatial,,',
  ];
  const { records } = await readLines(rivalries, folder, lines);
  expect(records).toMatchObject([
    { id: '901', subject: 'CHN', partner: 'VNM', start: '1973', end: '1991' },
    { subject: 'IND', partner: 'PAK', end: null, text: 'India-Pakistan (South Asia): spatial' },
  ]);
});

it('a year that is none is named with its place', async () => {
  const line = '901,China-Vietnam,710,816,197?,1991,Southeast Asia,spatial,,';
  const error = await errorOf(readLines(rivalries, folder, [line]));
  expect(error.message).toContain('line 2, column `styear`: `197?` is not a date');
});
