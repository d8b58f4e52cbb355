/** OWID energy, World Bank indicators, WTO bound duties and the CEPII macro file. */
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cepiiGdp } from '../../src/sources/cepii-gdp.js';
import type { CodeRow, RecordRow, SeriesRow, Source } from '../../src/sources/index.js';
import {
  bpReview,
  owidEnergy,
  owidMaddison,
  owidNames,
  owidPopulation,
} from '../../src/sources/owid-energy.js';
import { wdi } from '../../src/sources/wdi.js';
import { wtoBound } from '../../src/sources/wto-bound.js';
import { shared, sharedAbsent } from '../shared.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();

async function readBy(source: Source, file: string) {
  const series: SeriesRow[] = [];
  const records: RecordRow[] = [];
  const codes: CodeRow[] = [];
  const reading = await source.read(file, {
    flow() {},
    series: (row) => series.push(row),
    record: (row) => records.push(row),
    code: (row) => codes.push(row),
  });
  return { series, records, codes, reading };
}

const aside = (reading: {
  rows: { setAside: readonly { reason: { code: string }; rows: number }[] };
}) => Object.fromEntries(reading.rows.setAside.map((a) => [a.reason.code, a.rows]));

const FILES: readonly (readonly [Source, string])[] = [
  [owidEnergy, 'energy-owid/electricity_mix_bp_ember_2022.csv.gz'],
  [owidEnergy, 'energy-owid/energy_mix_bp_2021.csv.gz'],
  [owidEnergy, 'energy-owid/fossil_fuel_production_2022.csv.gz'],
  [owidEnergy, 'energy-owid/primary_energy_consumption_2022.csv.gz'],
  [bpReview, 'energy-owid/bp_statistical_review_2021.csv.gz'],
  [owidPopulation, 'energy-owid/population.csv.gz'],
  [owidMaddison, 'energy-owid/total_gdp_maddison.csv.gz'],
  [owidNames, 'energy-owid/iso_codes.csv.gz'],
  [wdi, 'wdi-macro-tariffs-2005-2024/macro_wdi_2005_2024_20260110.csv.gz'],
  [wdi, 'wdi-macro-tariffs-2005-2024/tariffs_wb_2005_2024_20260110.csv.gz'],
  [wtoBound, 'wdi-macro-tariffs-2005-2024/wto_final_bound_duty.csv'],
  [cepiiGdp, 'wdi-macro-tariffs-2005-2024/gdp_v202502_cepii.csv.gz'],
];

describe('OWID energy', () => {
  const HEADER =
    'Country,Year,Primary energy consumption (TWh),Annual change primary energy consumption (%),Annual change primary energy consumption (TWh),Energy per capita (kWh),Energy per GDP (kWh per $)';

  it('makes a measure of every column that has a value, with the unit in its brackets', async () => {
    const table = `${HEADER}\nViet Nam,2019,1200.5,-2.5,,,0.5\nUSSR,1980,9000,,,,\n`;
    const { series, reading } = await readBy(owidEnergy, await put(folder, 'p.csv', table));
    const row = { subject: 'VNM', side: null, partner: null, year: 2019 };
    expect(series).toEqual([
      { ...row, measure: 'Primary energy consumption (TWh)', value: 1200.5, unit: 'TWh' },
      { ...row, measure: 'Annual change primary energy consumption (%)', value: -2.5, unit: '%' },
      { ...row, measure: 'Energy per GDP (kWh per $)', value: 0.5, unit: 'kWh per $' },
      expect.objectContaining({ subject: '_SUN', year: 1980 }),
    ]);
    expect(reading).toMatchObject({ kind: 'series', rows: { read: 2, kept: 2, setAside: [] } });
    expect(reading.licence).toContain('do not allow free redistribution');
  });

  it('sets aside groups, sums of dissolved states, unclear areas and lines without a value', async () => {
    const table = `${HEADER}\nAngola,2019,1,,,,\nOECD,2019,1,,,,\nUSSR,2005,1,,,,\nInde,1950,1,,,,\nChad,2019,,,,,\n`;
    const { reading } = await readBy(owidEnergy, await put(folder, 'p.csv', table));
    expect(aside(reading)).toEqual({
      'sources/aggregate': 2,
      'sources/unclearArea': 1,
      'sources/noValueHere': 1,
    });
  });

  it('names the bad cell, and the unknown country with its rows', async () => {
    const bad = await put(folder, 'p.csv', `${HEADER}\nChad,2018,1,,,,\nChad,2019,x,,,,\n`);
    expect((await errorOf(readBy(owidEnergy, bad))).message).toContain(
      'line 3, column `Primary energy consumption (TWh)`: `x` is not a number',
    );
    const odd = await put(folder, 'p.csv', `${HEADER}\nNarnia,2018,1,,,,\nNarnia,2019,1,,,,\n`);
    expect((await errorOf(readBy(owidEnergy, odd))).message).toContain('`Narnia` is not a country');
  });

  it('calls a projection one, and leaves antiquity aside', async () => {
    const table = 'Country,Year,Population\nChad,-5000,7\nChad,2020,100\nChad,2050,200\n';
    const { series, reading } = await readBy(owidPopulation, await put(folder, 'n.csv', table));
    expect(series.map((r) => [r.year, r.measure])).toEqual([
      [2020, 'Population'],
      [2050, 'Population, projected'],
    ]);
    expect(aside(reading)).toEqual({ 'sources/tooEarly': 1 });
  });

  it('reads names by code, and prices of BP not as places', async () => {
    const names = await readBy(
      owidNames,
      await put(folder, 'i.csv', 'iso_code,Country\nVNM,Vietnam\n,Nowhere\n'),
    );
    expect(names.codes).toEqual([
      { scheme: 'owid-iso3', code: 'VNM', toScheme: null, toCode: null, text: 'Vietnam' },
    ]);
    expect(aside(names.reading)).toEqual({ 'sources/noValueHere': 1 });
    const [columns = []] = bpReview.layouts;
    const line = (entity: string, column: string) =>
      columns.map((c) =>
        c === 'Entity' ? entity : c === 'Year' ? '2019' : c === column ? '7' : '',
      );
    const table = [
      columns,
      line('Brent', 'Oil - Spot crude prices'),
      line('Viet Nam', 'Wind Capacity'),
    ];
    const bp = await readBy(
      bpReview,
      await put(folder, 'bp.csv', `${table.map((r) => r.join(',')).join('\n')}\n`),
    );
    expect(bp.series).toMatchObject([
      { subject: 'VNM', measure: 'Wind Capacity', value: 7, unit: 'MW' },
    ]);
    expect(aside(bp.reading)).toEqual({ 'sources/marketPrice': 1 });
  });
});

describe('World Bank', () => {
  it('reads the wide layout, with or without a comma at the end of the lines', async () => {
    const row = 'Viet Nam,VNM,GDP (current US$),NY.GDP.MKTP.CD,,5.5';
    const old = `Country Name,Country Code,Indicator Name,Indicator Code,2018,2019,\n${row},\nWorld,WLD,GDP (current US$),NY.GDP.MKTP.CD,1,2,\n`;
    const { series, reading } = await readBy(wdi, await put(folder, 'WDIData.csv', old));
    expect(series).toMatchObject([
      { subject: 'VNM', measure: 'NY.GDP.MKTP.CD', year: 2019, value: 5.5, unit: 'USD' },
    ]);
    expect(aside(reading)).toEqual({ 'sources/aggregate': 1 });
    const now = `Country Name,Country Code,Indicator Name,Indicator Code,2018,2019\nViet Nam,VNM,Control of Corruption: Estimate,CC.EST,-0.5,..\nChad,TCD,Control of Corruption: Estimate,CC.EST,,\n`;
    const governance = await readBy(wdi, await put(folder, 'WGIData.csv', now));
    expect(governance.series).toMatchObject([{ value: -0.5, unit: 'index, about -2.5 to 2.5' }]);
    expect(aside(governance.reading)).toEqual({ 'sources/noValueHere': 1 });
  });

  it('reads debts by creditor, where World is the total and banks are no places', async () => {
    const head =
      'Country Name,Country Code,Counterpart-Area Name,Counterpart-Area Code,Series Name,Series Code,2022,2023\n';
    const line = (who: string) =>
      `Viet Nam,VNM,${who},730,"External debt (DOD, current US$)",DT.DOD.DECT.CD,,9\n`;
    const table = head + line('Japan') + line('World') + line('World Bank-IDA');
    const { series, reading } = await readBy(
      wdi,
      await put(folder, 'IDS_ALLCountries_Data.csv', table),
    );
    expect(series).toMatchObject([
      { subject: 'VNM', partner: 'JPN', year: 2023, value: 9, unit: 'USD' },
      { subject: 'VNM', partner: null, year: 2023 },
    ]);
    expect(aside(reading)).toEqual({ 'sources/creditorNotPlace': 1 });
  });

  it('names the bad cell of an extract', async () => {
    const table =
      'country_code,Country,year,indicator_name,series,value\nVNM,Viet Nam,2019,GDP,NY.GDP.MKTP.CD,7 %\n';
    const error = await errorOf(readBy(wdi, await put(folder, 'x.csv', table)));
    expect(error.message).toContain('x.csv, line 2, column `value`: `7 %` is not a number');
  });

  it('does not take other tables with years for its own', () => {
    const columns = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', 'note'];
    expect(wdi.recognise({ name: 'x.csv', columns })).toBe(false);
  });
});

describe('WTO bound duties', () => {
  const HEADER =
    'reporter_name,reporter_code,year,classification,classification_version,product_code,mtn_categories,simple_average,binding_coverage,duty_free_share';

  it('reads members by number, the Union as a member, no year as no year', async () => {
    const rest = ',MTN,MT4,TOTAL,"All products",10.5,100,0.25';
    const table = `${HEADER}\nViet Nam,C704,${rest}\nEuropean Union,U918,2021${rest}\nMontenegro,C893,,MTN,MT4,TOTAL,All,,,\n`;
    const { records, reading } = await readBy(wtoBound, await put(folder, 'w.csv', table));
    expect(records).toHaveLength(6);
    expect(records[0]).toEqual({
      id: 'MTN/MT4/TOTAL',
      subject: 'VNM',
      partner: null,
      what: 'bound_duty_simple_average',
      start: null,
      end: null,
      value: 10.5,
      text: 'All products',
    });
    expect(records[3]).toMatchObject({ subject: 'EU', start: '2021' });
    expect(aside(reading)).toEqual({ 'sources/noValueHere': 1 });
    const odd = await put(folder, 'w.csv', `${HEADER}\nNarnia,C999,${rest}\n`);
    expect((await errorOf(readBy(wtoBound, odd))).message).toContain(
      'column `reporter_code`: `C999`',
    );
  });
});

describe('the CEPII macro file', () => {
  it('keeps countries, calls forecasts so, and refuses an indicator it does not know', async () => {
    const [columns = []] = cepiiGdp.layouts;
    const line = (country: string, indicator: string, values: Record<string, string>) =>
      columns.map((c) =>
        c === 'country' ? country : c === 'indicator' ? indicator : (values[c] ?? 'NA'),
      );
    const write = (...lines: string[][]) =>
      put(
        folder,
        'gdp_v202502_x.csv',
        `${[columns, ...lines].map((l) => l.join(',')).join('\n')}\n`,
      );
    const file = await write(
      line('VNM', 'GDP-VAL', { v2023: '430', v2029: '680', pop2029: '1' }),
      line('SUN', 'GDP-VAL', { v2023: '1' }),
      line('TCD', 'EXCH', {}),
    );
    const { series, reading } = await readBy(cepiiGdp, file);
    expect(series).toMatchObject([
      { subject: 'VNM', measure: 'GDP-VAL', year: 2023, value: 430, unit: 'million USD' },
      { measure: 'GDP-VAL, projected', year: 2029, value: 680 },
    ]);
    expect(reading.release).toBe('v202502');
    expect(aside(reading)).toEqual({ 'sources/aggregate': 1, 'sources/noValueHere': 1 });
    const bad = await write(line('VNM', 'GNI', { v2023: '1' }));
    expect((await errorOf(readBy(cepiiGdp, bad))).message).toContain('column `indicator`: `GNI`');
  });
});

describe.skipIf(sharedAbsent)('the shared files', () => {
  it.each(FILES)('%#: every line is kept or set aside with a reason', async (source, path) => {
    const { reading, series, records, codes } = await readBy(source, shared('data', path));
    const { read, kept, setAside } = reading.rows;
    // The store refuses two rows with one key; better found here.
    const keys = series.map((r) => `${r.subject}|${r.measure}|${r.partner ?? ''}|${r.year}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(kept + setAside.reduce((sum, a) => sum + a.rows, 0)).toBe(read);
    process.stdout.write(
      `${path}: ${read} lines, ${kept} kept as ${series.length + records.length + codes.length} rows, set aside ${JSON.stringify(aside(reading))}\n`,
    );
  });

  it('adds up to the same total as a plain loop', async () => {
    const plain = (path: string) =>
      gunzipSync(readFileSync(shared('data', path)))
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .slice(1);
    const macro = 'wdi-macro-tariffs-2005-2024/macro_wdi_2005_2024_20260110.csv.gz';
    const total = plain(macro)
      .map((line) => line.split(',').slice(-2))
      .filter(([code]) => code === 'NY.GDP.MKTP.CD')
      .reduce((sum, [, value]) => sum + Number(value), 0);
    const { series } = await readBy(wdi, shared('data', macro));
    const gdp = series.filter((r) => r.measure === 'NY.GDP.MKTP.CD');
    expect(gdp.reduce((sum, r) => sum + r.value, 0)).toBe(total);

    const population = 'energy-owid/population.csv.gz';
    const people = plain(population)
      .map((line) => line.split(','))
      .filter(([name]) => name === 'Vietnam' || name === 'Timor')
      .filter(([, year]) => Number(year) >= 1500)
      .reduce((sum, [, , value]) => sum + Number(value), 0);
    const read = await readBy(owidPopulation, shared('data', population));
    const ours = read.series.filter((r) => r.subject === 'VNM' || r.subject === 'TLS');
    expect(people).toBeGreaterThan(1e9);
    expect(ours.reduce((sum, r) => sum + r.value, 0)).toBe(people);
  });
});
