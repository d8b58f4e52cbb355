import { describe, expect, it } from 'vitest';
import { errorOf, put, readAll, scratch } from './helper.js';

const folder = await scratch();
const HEADER = 'DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS';
const comext = (rows: string): Promise<string> => put(folder, 'c.csv', `${HEADER}\n${rows}`);
const LABELLED =
  'exporter_iso3c,exporter_country,importer_iso3c,importer_country,hs6,year,hs_version,total_q,total_v';

describe('Comext', () => {
  it('reads imports: from the partner to the declarant', async () => {
    const { flows, reading } = await readAll(
      await comext('EL,CN,25041000,1,2022,16413\nEL,XS,25041000,1,202352,0\n'),
    );
    expect(flows).toMatchObject([
      { from: 'CHN', to: 'GRC', product: '25041000', year: 2022, value: 16413, line: 2 },
      { from: 'SRB', to: 'GRC', fromCode: 'XS', year: 2023, value: 0, quantity: null, line: 3 },
    ]);
    expect(reading).toMatchObject({
      source: 'comext',
      unit: 'EUR',
      classification: 'CN8',
      side: 'importer',
      flow: 'goods',
      scope: { from: 'all', to: ['GRC'], products: 'subset' },
      years: [2022, 2023],
      rows: { read: 2, kept: 2, setAside: [] },
    });
    expect(reading.release).toBe(`2022-2023-${reading.sha256.slice(0, 8)}`);
    expect(reading.notes.map((n) => n.code)).toEqual(['sources/productSubset']);
  });

  it('reads exports: from the declarant, whose partners are all there', async () => {
    const { flows, reading } = await readAll(await comext('DE,VN,85423190,2,2023,5\n'));
    expect(flows).toMatchObject([{ from: 'DEU', to: 'VNM' }]);
    expect(reading.side).toBe('exporter');
    expect(reading.scope).toEqual({ from: ['DEU'], to: 'all', products: 'subset' });
  });

  it('sets aside groups of countries and trade with oneself, with their value', async () => {
    const rows =
      'DE,EU27_2020,25041000,1,2023,70\nDE,DE,25041000,1,2023,7\nDE,CN,25041000,1,2023,1\n';
    const { flows, reading } = await readAll(await comext(rows));
    expect(flows).toHaveLength(1);
    expect(reading.rows).toMatchObject({
      read: 3,
      kept: 1,
      setAside: [
        { reason: { code: 'sources/aggregate' }, rows: 1, value: 70 },
        { reason: { code: 'sources/selfTrade' }, rows: 1, value: 7 },
      ],
    });
  });

  it.each([
    ['AT,AE,25041000,1,202207,1', 'column `PERIOD`: `202207` is a month'],
    ['AT,AE,25041000,1,22,1', 'column `PERIOD`: `22` is not a year'],
    ['AT,AE,2504,1,2022,1', 'column `PRODUCT_NC`: `2504` is not a product code'],
    ['AT,AE,25041000,3,2022,1', 'column `FLOW`: `3` is neither 1 (imports) nor 2 (exports)'],
    ['AT,AE,25041000,1,2022,-1', 'column `VALUE_IN_EUROS`: `-1` is negative'],
    ['AT,AE,25041000,1,2022,', 'column `VALUE_IN_EUROS`: `` is empty where a number must stand'],
    ['AT,AE,25041000,1,2022,NaN', 'column `VALUE_IN_EUROS`: `NaN` is not a number'],
    ['AT,AE,25041000,1,2022,1e999', 'column `VALUE_IN_EUROS`: `1e999` is too large'],
    ['AT,Q?,25041000,1,2022,1', 'column `PARTNER_ISO`: `Q?` is not a country or area Tuchu knows'],
  ])('refuses %s', async (row, message) => {
    const error = await errorOf(readAll(await comext(`AT,AL,25041000,1,2022,1\n${row}\n`)));
    expect(error.exit).toBe(1);
    expect(error.message).toContain(`c.csv, line 3, ${message}`);
  });

  it('refuses imports and exports in one file', async () => {
    const rows = 'AT,AE,25041000,1,2022,1\nAT,AE,25041000,2,2022,1\n';
    expect((await errorOf(readAll(await comext(rows)))).message).toContain('line 3, column `FLOW`');
  });
});

describe('BACI', () => {
  const NAME = 'BACI_HS17_Y2020_V202201.csv';

  it('reads thousands of dollars to the dollar, tonnes to the kilogram, and gives the code its zero back', async () => {
    const rows = 't,i,j,k,v,q\n2020,4,251,71120,27.82,"169.800"\n2020,4,699,401031,0.0005,""\n';
    const { flows, reading } = await readAll(
      await put(folder, NAME, `${rows}2020,842,490,010121,    1.5,       NA\n`),
    );
    expect(flows).toMatchObject([
      { from: 'AFG', to: 'FRA', toCode: '251', product: '071120', value: 27820, quantity: 169800 },
      { from: 'AFG', to: 'IND', product: '401031', value: 1, quantity: null },
      { from: 'USA', to: 'TWN', product: '010121', value: 1500, quantity: null },
    ]);
    expect(reading).toMatchObject({ release: 'v202201', classification: 'HS17', unit: 'USD' });
    expect(reading.side).toBe('reconciled');
  });

  it('names the exporters when there are few, so that nobody takes them for the world', async () => {
    const { reading } = await readAll(await put(folder, NAME, 't,i,j,k,v,q\n2020,4,8,10121,1,1\n'));
    expect(reading.scope).toEqual({ from: ['AFG'], to: ['ALB'], products: 'subset' });
    const codes = ['sources/fewExporters', 'sources/fewImporters', 'sources/productSubset'];
    expect(reading.notes.map((n) => n.code)).toEqual(codes);
  });

  it('reads the labelled layout, with the HS version from its column', async () => {
    const row = 'AFG,Afghanistan,CAN,Canada,030627,2018,HS12,0.15,2.281\n';
    const nei = 'CIV,"Côte d’Ivoire",NEI,"Other nei",030616,2018,HS12,NA,0\n';
    const { flows, reading } = await readAll(
      await put(folder, 'labelled.csv', `${LABELLED}\n${row}${nei}`),
    );
    expect(flows).toMatchObject([
      { from: 'AFG', to: 'CAN', product: '030627', value: 2281, quantity: 150 },
      { from: 'CIV', to: '_NES', value: 0, quantity: null },
    ]);
    expect(reading.classification).toBe('HS12');
    const mixed = `${LABELLED}\n${row}${row.replace('HS12', 'HS17')}`;
    const error = await errorOf(readAll(await put(folder, 'mixed.csv', mixed)));
    expect(error.message).toContain('line 3, column `hs_version`: `HS17` differs');
  });

  it('gathers every unknown country into one line', async () => {
    const bad = Array.from({ length: 25 }, (_, n) => `2020,4,${901 + n * 3},10121,1,1\n`).join('');
    const error = await errorOf(
      readAll(await put(folder, NAME, `t,i,j,k,v,q\n2020,4,8,10121,1,1\n${bad}`)),
    );
    expect(error.message).toContain(
      'line 3, column `j`: `901` is not a country or area Tuchu knows',
    );
    expect(error.message).toContain('nor is `904` (1 row worth 1,000), `907` (1 row worth 1,000)');
    expect(error.message).toMatch(/ and 5 more$/);
  });
});

describe('ITPD totals', () => {
  it('sets domestic sales aside, by name, and says so', async () => {
    const rows = '2016,"Viet Nam","United States",39872.5\n2016,"Viet Nam","Viet Nam",4e+05\n';
    const { flows, reading } = await readAll(
      await put(folder, 'itpd.csv', `"year","from","to","value"\n${rows}`),
    );
    expect(flows).toMatchObject([{ from: 'VNM', to: 'USA', product: 'TOTAL', value: 39873 }]);
    expect(reading.rows).toEqual({
      read: 2,
      kept: 1,
      setAside: [{ reason: { code: 'sources/domestic', fields: {} }, rows: 1, value: 400000 }],
    });
    expect(reading).toMatchObject({ flow: 'goods and services', classification: 'TOTAL' });
    expect(reading.notes.slice(0, 2)).toEqual([
      { code: 'sources/placesHeld', fields: { count: 2, absent: ['HKG', 'MAC', 'TWN'] } },
      { code: 'sources/priceBase', fields: { year: 2010 } },
    ]);
  });
});
