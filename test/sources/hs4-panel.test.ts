import { expect, it } from 'vitest';
import { hs4Panel } from '../../src/sources/hs4-panel.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const HEADER = 'year,exporter_iso3,importer_iso3,hs4,export_value,export_quantity';
const read = (rows: string) => readBy(hs4Panel, folder, 'p.csv', `${HEADER}\n${rows}\n`);

it('reads thousands of dollars and tonnes; nobody says whose report it is', async () => {
  const { flows, reading } = await read('1989,CHL,PER,0806,1.5004,2.25\n1989,CHL,CHL,0806,9,1');
  expect(flows).toMatchObject([
    { from: 'CHL', to: 'PER', product: '0806', value: 1500, quantity: 2250 },
  ]);
  expect(reading).toMatchObject({ side: null, scope: { from: ['CHL'], to: ['PER'] } });
  expect(asideOf(reading)).toEqual({ 'sources/selfTrade': 1 });
  expect(reading.notes.map((n) => n.code)).toContain('sources/fewImporters');
});

it('names the cell that is wrong', async () => {
  const error = await errorOf(read('1989,CHL,PER,806,1,1'));
  expect(error.message).toContain('p.csv, line 2, column `hs4`: `806` is not a product code');
});
