import { expect, it } from 'vitest';
import { exercises } from '../../src/sources/exercises.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();
const line = (code: string, country: string, day: string, name = 'Calm Sea 95'): string =>
  `mme9001,${name},Calm Sea,${code},${country},1995,Gulf of Thailand,9.5,101.2,6/1/95,1995,6,${day},1995-06-xx,1995,6,xx,0,0,0,1,0,0,1,0,1,search and rescue,,3`;

it('one record per participant; an unknown day leaves the month; 817 is Viet Nam after 1975', async () => {
  const lines = [
    line('800', 'Thailand', '1'),
    line('', 'St. Lucia', '1'),
    line('817', 'Vietnam', '1'),
    line('2', 'US', 'xx', '-9'),
  ];
  const { records } = await readLines(exercises, folder, lines);
  expect(records).toMatchObject([
    {
      id: 'mme9001',
      subject: 'THA',
      what: 'exercise',
      start: '1995-06-01',
      end: '1995-06',
      value: 3,
    },
    { subject: 'LCA' },
    { subject: 'VNM' },
    { subject: 'USA', start: '1995-06' },
  ]);
  const rest = 'Gulf of Thailand; sea warfighting humanitarian; search and rescue';
  expect(records[0]?.text).toBe(`Calm Sea 95; ${rest}`);
  expect(records[3]?.text).toBe(`Calm Sea; ${rest}`);
});

it('groups, unnamed participants and repeated lines are set aside', async () => {
  const lines = [
    line('800', 'Thailand', '1'),
    line('800', 'Thailand', '1'),
    line('', '-9', '1'),
    line('', 'NATO', '1'),
  ];
  const { aside, kept } = await readLines(exercises, folder, lines);
  expect([kept, aside]).toEqual([1, { repeated: 1, unnamedPlace: 1, aggregate: 1 }]);
});

it('a participant nobody knows is told with its rows', async () => {
  const error = await errorOf(
    readLines(exercises, folder, [line('800', 'Thailand', '1'), line('', 'Atlantis', '1')]),
  );
  expect(error.message).toContain('line 3, column `country`: `Atlantis`');
});

it('a bad cell is named with its place', async () => {
  const error = await errorOf(
    readLines(exercises, folder, [line('800', 'Thailand', '1').replace(/3$/, 'three')]),
  );
  expect(error.message).toContain('line 2, column `participant_count`: `three` is not a number');
});
