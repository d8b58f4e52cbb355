import { expect, it } from 'vitest';
import { sipri } from '../../src/sources/sipri.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();
const order = (buyer: string, seller: string, delivered = '0.8'): string =>
  `90001,XX,YY,2019,X,4,,2020,N/A,Sea Bird,AC,UAV,L,3,X,2020; 2021,${buyer},${seller},N,0.2,0.8,${delivered}`;

it('an order: buyer, seller, TIV delivered; estimates are marked', async () => {
  const { records } = await readLines(sipri, folder, [
    order('Viet Nam', 'Israel'),
    order('Viet Nam', 'Soviet Union', ''),
  ]);
  expect(records).toMatchObject([
    { id: '90001', subject: 'ISR', partner: 'VNM', what: 'arms order', start: '2019', value: 0.8 },
    { subject: '_SUN', value: null },
  ]);
  expect(records[0]?.text).toBe(
    'Sea Bird (UAV); ordered 4, delivered 3?; in 2020; 2021; year of order estimated',
  );
});

it('armed groups, organisations and unknown parties are set aside', async () => {
  const lines = [
    order('Viet Nam', 'Israel'),
    order('Hamas (Palestine)*', 'Iran'),
    order('NATO**', 'France'),
    order('Unknown recipient(s)', 'China'),
  ];
  const { kept, aside } = await readLines(sipri, folder, lines);
  expect([kept, aside]).toEqual([1, { notAState: 3 }]);
});

it('a bad cell is named with its place', async () => {
  const error = await errorOf(readLines(sipri, folder, [order('Viet Nam', 'Israel', 'lots')]));
  expect(error.message).toContain('line 2, column `tivdel`: `lots` is not a number');
});
