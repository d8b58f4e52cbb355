import { describe, expect, it } from 'vitest';
import { bgs } from '../../src/sources/bgs.js';
import type { Reading, SeriesRow, Source } from '../../src/sources/index.js';
import { usgs } from '../../src/sources/usgs.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();

async function read(
  source: Source,
  name: string,
  content: string | Buffer,
): Promise<{ series: SeriesRow[]; reading: Reading }> {
  const file = await put(folder, name, content);
  const series: SeriesRow[] = [];
  const reading = await source.read(file, { flow() {}, series: (row) => series.push(row) });
  return { series, reading };
}
const aside = (reading: Reading): Record<string, number> =>
  Object.fromEntries(
    reading.rows.setAside.map((a) => [a.reason.code.replace('sources/', ''), a.rows]),
  );

describe('BGS', () => {
  const HEADER =
    'x,country_trans,sdmx_code,country_iso3_code,units,year,quantity,bgs_statistic_type_trans,bgs_commodity_trans,bgs_sub_commodity_trans,concat_figure_notes_code\n';
  const row = (state: string, iso3: string, code: string, year: string, quantity: string): string =>
    `1,${state},${code},${iso3},tonnes (metric),${year},${quantity},Production,"tin, mine",,*|a\n`;

  it('reads columns in any order; nil is zero, missing and tiny are not', async () => {
    const { series, reading } = await read(
      bgs,
      'b.csv',
      HEADER +
        row('Vietnam', 'VNM', 'A', '1971-01-01 00:00:00', '12.5') +
        row('Vietnam', 'VNM', 'A', '1972-01-01 00:00:00', '0') +
        row('Vietnam', 'VNM', 'O', '1973-01-01 00:00:00', '') +
        row('Vietnam', 'VNM', 'N', '1974-01-01 00:00:00', '0'),
    );
    const same = { subject: 'VNM', measure: 'tin, mine', unit: 'tonnes (metric)' };
    expect(series).toMatchObject([
      { ...same, year: 1971, value: 12.5 },
      { ...same, year: 1972, value: 0 },
    ]);
    expect(aside(reading)).toEqual({ noValueHere: 1, tooSmall: 1 });
    expect(reading.notes).toMatchObject([{ fields: { en: expect.stringContaining('2 values') } }]);
  });

  it('lets the name decide where one code stands for two states', async () => {
    const year = '1990-01-01 00:00:00';
    const states = ['Germany,DEU', 'German Federal Republic,DEU', 'Congo,COD', 'Rhodesia,'];
    const rows = states.map((s) =>
      row(s.split(',')[0] ?? '', s.split(',')[1] ?? '', 'A', year, '1'),
    );
    const { series } = await read(bgs, 'b.csv', HEADER + rows.join(''));
    expect(series.map((s) => s.subject)).toEqual(['DEU', '_FRG', 'COG', 'ZWE']);
  });

  it('refuses a bad cell with its place', async () => {
    const bad = HEADER + row('Vietnam', 'VNM', 'A', '1971-01-01 00:00:00', 'much');
    expect((await errorOf(read(bgs, 'b.csv', bad))).message).toContain(
      'line 2, column `quantity`: `much` is not a number',
    );
    const year = HEADER + row('Vietnam', 'VNM', 'A', '1971-06', '1');
    expect((await errorOf(read(bgs, 'b.csv', year))).message).toContain(
      'line 2, column `year`: `1971-06` is not a year',
    );
  });
});

describe('USGS 2025', () => {
  const HEADER = `${usgs.layouts[0]?.join(',') ?? ''}\n`;

  it('reads production, capacity and reserves; brackets belong to the measure', async () => {
    const { series, reading } = await read(
      usgs,
      'MCS2025_World_Data.csv',
      '\ufeff' +
        HEADER +
        'MCS2025,Tin ,"Peru (exports)",Mine production,metric tons,100,110,,,,,,\n' +
        'MCS2025,Iron Ore,Congo (Kinshasa),Usable ore,thousand metric tons,,,,5,,,70,"Crude Ore, million metric tons"\n' +
        'MCS2025,Tin,World total (rounded),Mine production,metric tons,900,,,,,,>5000,\n' +
        'MCS2025,Tin,China,Mine production,metric tons,,,W for 23-24,,,,,\n',
    );
    expect(series).toMatchObject([
      { subject: 'PER', measure: 'Tin: Mine production (exports)', year: 2023, value: 100 },
      { subject: 'PER', year: 2024, value: 110, unit: 'metric tons' },
      { subject: 'COD', measure: 'Iron Ore: capacity: Usable ore', year: 2023, value: 5 },
      {
        subject: 'COD',
        measure: 'Iron Ore: reserves: Usable ore',
        value: 70,
        unit: 'million metric tons',
      },
    ]);
    expect(aside(reading)).toEqual({ aggregate: 1, withheld: 1 });
    expect(reading.release).toBe('MCS2025');
  });
});

describe('USGS 2026', () => {
  const HEADER = `${usgs.layouts[1]?.join(',') ?? ''}\n`;
  const SALIENT = 'Salient Statistics\x97United States';
  const row = (
    section: string,
    state: string,
    detail: string,
    year: string,
    value: string,
  ): string =>
    `TIN,${section},Tin,"${state}",Production,${detail},metric tons,${year},"${value}",,Yes,\n`;
  const make = (...rows: string[]): Buffer => Buffer.from(HEADER + rows.join(''), 'latin1');
  const NAME = 'MCS2026_Commodities_Data.csv';

  it('reads numbers with commas, a dash as zero, and import sources as shares of the US', async () => {
    const { series } = await read(
      usgs,
      NAME,
      make(
        row('World Mine Production', 'C\xf4te d\x92Ivoire', 'Mine', '2025', '1,234,500'),
        row(SALIENT, 'United States', 'Mine', '2021', '\x97'),
        row(SALIENT, 'United States', 'Mine', '2021', '5'),
        row('Import Sources', 'Peru', 'All', '2021\x9624', '24'),
      ),
    );
    expect(series).toMatchObject([
      { subject: 'CIV', measure: 'Tin: world table: Mine (metric tons)', value: 1234500 },
      { subject: 'USA', measure: 'Tin: Mine (metric tons)', year: 2021, value: 0 },
      { subject: 'USA', measure: 'Tin: Mine [2] (metric tons)', value: 5 },
      { subject: 'USA', partner: 'PER', side: 'import', year: 2024, value: 24 },
    ]);
  });

  it('sets aside what is no number, by reason', async () => {
    const values = ['W', 'NA', 's', '>95', '500\x96900', 'E', 'Large', '1'];
    const { reading } = await read(
      usgs,
      NAME,
      make(
        ...values.map((v, i) => row(SALIENT, 'United States', `Item ${i}`, '2024', v)),
        row('World Mine Production', 'World total', 'Mine', '2024', '7'),
      ),
    );
    expect(reading.rows).toMatchObject({ read: 9, kept: 1 });
    expect(aside(reading)).toEqual({
      withheld: 1,
      noValueHere: 1,
      tooSmall: 1,
      boundOnly: 2,
      inWords: 2,
      aggregate: 1,
    });
  });

  it.each(['12x4', '1,23', '12,3456'])('refuses `%s` with its place', async (value) => {
    const file = make(row(SALIENT, 'United States', 'Mine', '2024', value));
    expect((await errorOf(read(usgs, NAME, file))).message).toContain(
      `line 2, column \`Value\`: \`${value}\` is not a number`,
    );
  });
});
