import { expect, it } from 'vitest';
import { usTroops } from '../../src/sources/us-troops.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

/** A line by the columns that matter; the rest as the publisher leaves them. */
function line(ccode: string, name: string, date: string, source: string, counts: string): string {
  const [year = '', month = '', quarter = ''] = date.split(' ');
  const [total = '', army = '', navy = '', reserve = '0', civilian = '0'] = counts.split(' ');
  const services = [total, army, navy, '0', '0', '', ''];
  const guard = ['', '', '', '', '', '', '', reserve, '0', '0', '0', '0', '0', civilian];
  const rest = [`${year}.${quarter}`, total, 'Somewhere'];
  return [ccode, '', name, year, month, quarter, source, ...services, ...guard, ...rest].join(',');
}

it('the largest of each column stands for the year; the other reports are set aside', async () => {
  const lines = [
    line('800', 'Thailand', '2015 June 2', 'June 2015', '300 100 200 7 11'),
    line('800', 'Thailand', '2015 September 3', 'September 2015', '290 110 180 7 10'),
    line('800', 'Thailand', '2015 December 4', 'December 2015', '280 90 190 7 10'),
  ];
  const { flows, kept, aside, reading } = await readLines(usTroops, folder, lines);
  expect(flows.map((f) => [f.product, f.value, f.line])).toEqual([
    ['TOTAL', 300, 2],
    ['navy', 200, 2],
    ['air_force', 0, 2],
    ['marine_corps', 0, 2],
    ['selected_reserve', 7, 2],
    ['civilian', 11, 2],
    ['army', 110, 3],
  ]);
  expect(flows[0]).toMatchObject({ from: 'USA', to: 'THA', toCode: '800', year: 2015 });
  expect([kept, aside]).toEqual([2, { otherReport: 1 }]);
  expect(reading.rows.setAside[0]?.value).toBe(280);
});

it('a total without services gives the total alone, and nothing before 2008 for reserves', async () => {
  const lines = [
    line('645', 'Iraq', '2003 June 2', 'Kane 2006', '136000 0 0'),
    line('645', 'Iraq', '2003 September 3', 'September 2003', '0 0 0'),
  ];
  const { flows, aside } = await readLines(usTroops, folder, lines);
  expect(flows.map((f) => [f.to, f.product, f.value])).toEqual([['IRQ', 'TOTAL', 136_000]]);
  expect(aside).toEqual({ otherReport: 1 });
});

it('a zero of a report is zero, a zero of no report is nothing; home is set aside', async () => {
  const lines = [
    line('830', 'Singapore', '2012 September 3', 'September 2012', '0 0 0'),
    line('816', 'Vietnam', '2012 September 3', 'September 2012', '0 0 0'),
    line('811', 'Cambodia', '2012 September 3', '', '0 0 0'),
    line('2', 'United States', '2012 September 3', 'September 2012', '900 500 400'),
    line('1008', 'Guam', '2012 September 3', 'September 2012', '9 5 4'),
    line('345', 'Serbia', '2012 September 3', '', '5 0 0'),
    line('340', 'Serbia', '2012 September 3', 'September 2012', '8 8 0'),
  ];
  const { flows, aside } = await readLines(usTroops, folder, lines);
  const totals = flows.filter((f) => f.product === 'TOTAL');
  expect(totals.map((f) => [f.to, f.toCode, f.value])).toEqual([
    ['SGP', '830', 0],
    ['GUM', '1008', 9],
    ['SRB', '340', 8],
  ]);
  expect(aside).toEqual({ notListed: 2, atHome: 1, otherReport: 1 });
});

it('navy abroad is lost from 2008 in these releases: its zero is no count', async () => {
  const lines = ['2007', '2008'].map((year) =>
    line('800', 'Thailand', `${year} September 3`, `September ${year}`, '9 9 0'),
  );
  const { flows } = await readLines(usTroops, folder, lines);
  expect(flows.filter((f) => f.product === 'navy').map((f) => f.year)).toEqual([2007]);
});

it('a bad cell is named with its place', async () => {
  const lines = [line('800', 'Thailand', '2015 June 2', 'June 2015', '300 some 200')];
  const error = await errorOf(readLines(usTroops, folder, lines));
  expect(error.message).toContain('line 2, column `army_ad`: `some` is not a number');
});
