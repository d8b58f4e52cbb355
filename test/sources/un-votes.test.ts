import { expect, it } from 'vitest';
import { unVotes } from '../../src/sources/un-votes.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('votes: NA is Namibia, CS is Czechoslovakia, an empty code goes by the name', async () => {
  const lines = [
    '77,Vietnam,VN,yes',
    '77,Namibia,NA,abstain',
    '77,Czechoslovakia,CS,no',
    '77,Federal Republic of Germany,,no',
    '77,Yemen Arab Republic,,yes',
  ];
  const { records } = await readLines(unVotes, folder, lines);
  expect(records.map((r) => [r.id, r.subject, r.what])).toEqual([
    ['77', 'VNM', 'yes'],
    ['77', 'NAM', 'abstain'],
    ['77', '_CSK', 'no'],
    ['77', '_FRG', 'no'],
    ['77', '_YAR', 'yes'],
  ]);
});

it('roll calls and issues', async () => {
  const call = '77,70,1,2015-12-17,R/70/1,0,1,SEA,"Calls for peace, at sea"';
  const calls = await readLines(unVotes, folder, [call, '78,70,,2015-12-18,,,,,'], 1);
  expect(calls.records).toMatchObject([
    {
      start: '2015-12-17',
      value: 1,
      text: 'session 70; R/70/1; paragraph; SEA; Calls for peace, at sea',
    },
    { start: '2015-12-18', value: null, text: 'session 70' },
  ]);
  const issues = await readLines(unVotes, folder, ['77,hr,Human rights'], 2);
  expect(issues.records).toMatchObject([{ id: '77', what: 'Human rights', text: 'hr' }]);
});

it('up to session 57 the days of the file are wrong, so the month stands', async () => {
  const lines = ['77,57,1,2002-11-04,R/57/11,,,,', '78,58,1,2003-11-04,R/58/7,,,,'];
  const { records } = await readLines(unVotes, folder, lines, 1);
  expect(records.map((r) => r.start)).toEqual(['2002-11', '2003-11-04']);
});

it('a vote that is none and a date that is none are named with their place', async () => {
  const vote = await errorOf(readLines(unVotes, folder, ['77,Vietnam,VN,maybe']));
  expect(vote.message).toContain('line 2, column `vote`: `maybe`');
  const date = await errorOf(readLines(unVotes, folder, ['77,70,1,2015-13-17,,,,,'], 1));
  expect(date.message).toContain('line 2, column `date`: `2015-13-17` is not a date');
});

it('one code, three states: Yugoslavia, Serbia and Montenegro, Serbia, by the roll call', async () => {
  const lines = [3663, 4241, 4665, 4666, 5466, 5781, 5782, 6054].map(
    (rcid) => `${rcid},Yugoslavia,YU,yes`,
  );
  const { records } = await readLines(unVotes, folder, lines);
  expect(records.map((r) => r.subject)).toEqual([
    '_YUG',
    '_SCG',
    '_SCG',
    'SRB',
    'SRB',
    '_SCG',
    'SRB',
    '_SCG',
  ]);
});
