import { expect, it } from 'vitest';
import { ucdp } from '../../src/sources/ucdp.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();
const DATES = '2009-06-10,1,2012-01-24,1,0,';

it('a conflict-year gives one record, and one per supporter of either side', async () => {
  const lines = [
    `901,2019,620,,,625,government,2,II,${DATES}`,
    `901,2019,620,,,696,government,2,II,${DATES}`,
    `901,2019,620,,,696,government,2,II,${DATES}`,
    '902,1979,710,,816,,territory,2,interstate,1974-01-19,1,1979-02-17,1,1,1979-03-16',
  ];
  const { records, aside, kept } = await readLines(ucdp, folder, lines);
  expect(records.map((r) => [r.id, r.subject, r.partner, r.what, r.value])).toEqual([
    ['901', 'LBY', null, 'internationalised intrastate conflict', 2],
    ['901', 'SDN', null, 'support for side B', null],
    ['901', 'ARE', null, 'support for side B', null],
    ['902', 'CHN', 'VNM', 'interstate conflict', 2],
  ]);
  expect(records[3]?.text).toContain('this episode ended 1979-03-16');
  expect([kept, aside]).toEqual([3, { repeated: 1 }]);
});

it('in 2006 the number 345 is still Serbia and Montenegro', async () => {
  const { series } = await readLines(
    ucdp,
    folder,
    ['345,2006,0,0,0,0,0,0', '340,2006,1,1,1,1,1,1'],
    1,
  );
  expect(new Set(series.map((s) => s.subject))).toEqual(new Set(['_SCG', 'SRB']));
});

it('a kind of conflict the codebook does not have is named with its place', async () => {
  const error = await errorOf(
    readLines(ucdp, folder, [`901,2019,620,,,,government,2,civil,${DATES}`]),
  );
  expect(error.message).toContain('line 2, column `type_of_conflict`: `civil`');
});
