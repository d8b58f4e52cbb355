import { expect, it } from 'vitest';
import { gravity } from '../../src/sources/gravity.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const HEADER =
  '"exporter","importer","pair_id","year","trade","dist","cntg","lang","clny","rta","rta_lag3","rta_lag4","rta_lag6","rta_lag8","rta_lag9","rta_lag12","rta_lead4"';
const read = (rows: string) => readBy(gravity, folder, 'g.csv', `${HEADER}\n${rows}\n`);

it('reads trade, distance and ties of a pair; sales at home have the place as its own partner', async () => {
  const { series, reading } = await read(
    '"ARG","AUS",1,1990,2.5,12044.5,0,0,0,1,0,0,0,0,0,0,1\n"ARG","ARG",2,1990,600,533.9,0,0,0,0,0,0,0,0,0,0,0',
  );
  expect(series).toHaveLength(26);
  expect(series[0]).toEqual({
    subject: 'ARG',
    partner: 'AUS',
    side: null,
    measure: 'trade',
    year: 1990,
    value: 2.5,
    unit: 'million USD',
  });
  expect(series.find((s) => s.partner === 'ARG')?.value).toBe(600);
  expect(reading.rows).toEqual({ read: 2, kept: 2, setAside: [] });
});

it('sets a pair without any value aside, and names a bad cell', async () => {
  const nothing = `"ARG","AUS",1,1990${',NA'.repeat(13)}`;
  const good = `"ARG","AUS",1,1991,1${',0'.repeat(12)}`;
  const { reading } = await read(`${nothing}\n${good}`);
  expect(asideOf(reading)).toEqual({ 'sources/noValueHere': 1 });
  const error = await errorOf(read(`"ARG","AUS",1,1991,much${',0'.repeat(12)}`));
  expect(error.message).toContain('g.csv, line 2, column `trade`: `much` is not a number');
});
