import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { comtrade } from '../../src/sources/comtrade.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const FISH = 'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';
const WOOD =
  'reporter_iso,reporter_desc,flow_desc,partner_iso,partner_desc,cmd_code,cmd_desc,primary_value,ref_year';
const WORLD =
  'reporter_iso,flow_code,partner_iso,cmd_code,ref_year,primary_value,net_wgt,qty,qty_unit_abbr';
const read = (header: string, rows: string) =>
  readBy(comtrade, folder, 'c.csv', `${header}\n${rows}\n`);

describe('UN Comtrade', () => {
  it('keeps importer and exporter apart: two reports of one flow', async () => {
    const { flows, reading } = await read(
      FISH,
      '2018,NOR,X,VNM,030214,900,300,12\n2018,VNM,M,NOR,030214,1000,0,11\n2018,VNM,M,S19,030214,7.4,2,1',
    );
    expect(flows).toMatchObject([
      { from: 'NOR', to: 'VNM', side: 'exporter', value: 900, quantity: 300 },
      // No weight beside a value is a missing weight, not a weight of zero.
      { from: 'NOR', to: 'VNM', side: 'importer', value: 1000, quantity: null },
      { from: 'TWN', fromCode: 'S19', to: 'VNM', value: 7 },
    ]);
    expect(reading).toMatchObject({ side: 'both', unit: 'USD', classification: 'HS' });
    const notes = reading.notes.map((n) => render(n, 'en')).join();
    expect(notes).toContain('of 2 years of a reporter and side, 1 have no pair with 12 months');
    expect(notes).toContain('(2018: VNM M)');
  });

  it('reads the labelled layout; codes such as `X1 ` end in a blank', async () => {
    const { flows, reading } = await read(
      WOOD,
      'DEU,Germany,Import,VNM,Viet Nam,4401,"Fuel wood, in logs",7.5,2020\nDEU,Germany,Import,X1 ,Bunkers,4401,x,2,2020',
    );
    expect(flows).toMatchObject([
      { from: 'VNM', to: 'DEU', product: '4401', value: 8, quantity: null, year: 2020 },
      { from: '_BUNK', fromCode: 'X1' },
    ]);
    expect(reading.side).toBe('importer');
    expect(reading.scope).toEqual({ from: 'all', to: ['DEU'], products: 'subset' });
  });

  it('sets aside the world and trade with oneself, with their value', async () => {
    const { reading } = await read(
      FISH,
      '2018,NOR,X,W00,030214,50,0,12\n2018,NOR,M,NOR,030214,5,1,2\n2018,NOR,X,USA,030214,1,1,1',
    );
    expect(asideOf(reading)).toEqual({ 'sources/aggregate': 1, 'sources/selfTrade': 1 });
    expect(reading.rows.setAside.map((a) => a.value)).toEqual([50, 5]);
  });

  it('turns world totals into a series', async () => {
    const { series, reading } = await read(
      WORLD,
      'AUT,M,W00,4401,2018,100.4,30,30,kg\nBEL,M,W00,4401,2018,9,0,0,N/A\nBEL,M,VNM,4403,2018,9,,4,m³',
    );
    expect(series.map((s) => [s.subject, s.measure, s.partner, s.value, s.unit])).toEqual([
      ['AUT', 'value:4401', null, 100, 'USD'],
      ['AUT', 'net_weight:4401', null, 30, 'kg'],
      ['AUT', 'quantity:4401', null, 30, 'kg'],
      ['BEL', 'value:4401', null, 9, 'USD'],
      ['BEL', 'value:4403', 'VNM', 9, 'USD'],
      ['BEL', 'quantity:4403', 'VNM', 4, 'm³'],
    ]);
    expect(reading).toMatchObject({ kind: 'series', side: null, rows: { read: 3, kept: 3 } });
  });

  it('leaves out a weight no number can hold, and says so', async () => {
    const { flows, reading } = await read(FISH, '2018,NOR,X,VNM,030214,900,20145704000204112,12');
    expect(flows[0]?.quantity).toBeNull();
    expect(JSON.stringify(reading.notes)).toContain('1 weights above nine billion tonnes');
  });

  it.each([
    ['2018,NOR,RX,VNM,030214,1,1,1', 'column `flow_code`: `RX` is not a code'],
    ['2018,NOR,X,VNM,0302a,1,1,1', 'column `cmd_code`: `0302a` is not a product code'],
    ['2018,NOR,X,VNM,030214,-1,1,1', 'column `primary_value`: `-1` is negative'],
    ['2018,NOR,X,QQQ,030214,1,1,1', 'column `partner_iso`: `QQQ` is not a country or area'],
  ])('refuses %s', async (row, message) => {
    const error = await errorOf(read(FISH, `2018,NOR,X,USA,030214,1,1,1\n${row}`));
    expect(error.message).toContain(`c.csv, line 3, ${message}`);
  });
});
