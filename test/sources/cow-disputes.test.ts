import { expect, it } from 'vitest';
import { cowDisputes } from '../../src/sources/cow-disputes.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('a dispute as a whole: month, hostility, codes; -9 is unknown, not zero', async () => {
  const { records } = await readLines(cowDisputes, folder, ['9001,1979,2,5,3,-9,20,30,20,5,1']);
  expect(records).toMatchObject([{ id: '9001', subject: null, start: '1979-02', value: 5 }]);
  expect(records[0]?.text).toBe(
    '20 to 30 days; outcome 5; settlement 3; fatality level unknown; highest action 20; reciprocated',
  );
});

it('one side against one opponent in one year', async () => {
  const line = '9001,710,816,1979,1,1,1,0,6,6,-9,-9,20,20,5,5,1,1';
  const { records } = await readLines(cowDisputes, folder, [line], 1);
  expect(records).toMatchObject([{ subject: 'CHN', partner: 'VNM', start: '1979', value: 5 }]);
  expect(records[0]?.text).toContain('onset; side A; from the first day; fatality level 6');
});

it('a month or level that does not exist is named with its place', async () => {
  const month = await errorOf(readLines(cowDisputes, folder, ['9001,1979,13,5,3,0,1,1,20,5,1']));
  expect(month.message).toContain('line 2, column `stmon`: `13` is not a date');
  const level = await errorOf(readLines(cowDisputes, folder, ['9001,1979,2,5,3,0,1,1,20,6,1']));
  expect(level.message).toContain('line 2, column `hostlev`: `6`');
});
