import { expect, it } from 'vitest';
import { cowContiguity } from '../../src/sources/cow-contiguity.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('a pair from month to month, open where the data end', async () => {
  const lines = [
    '710,816,1,1954-05-01,2016-12-01',
    '816,817,1,1954-06-01,1975-04-01',
    '710,732,0,1950-01-01,2016-12-01',
  ];
  const { records, aside } = await readLines(cowContiguity, folder, lines);
  expect(records).toMatchObject([
    { id: '710-816', subject: 'CHN', partner: 'VNM', start: '1954-05', end: null, value: 1 },
    { subject: 'VNM', partner: '_RVN', start: '1954-06', end: '1975-04' },
  ]);
  expect(records[0]?.text).toBe('land or river border');
  expect(aside).toEqual({ codedNone: 1 });
});

it('a type the codebook does not have is named with its place', async () => {
  const error = await errorOf(
    readLines(cowContiguity, folder, ['710,816,9,1954-05-01,2016-12-01']),
  );
  expect(error.message).toContain('line 2, column `conttype`: `9`');
});
