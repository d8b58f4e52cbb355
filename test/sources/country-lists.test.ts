import { describe, expect, it } from 'vitest';
import { baciCountries } from '../../src/sources/baci-countries.js';
import { baciProducts } from '../../src/sources/baci-products.js';
import { countryCodes } from '../../src/sources/country-codes.js';
import type { CodeRow, Reading, Source } from '../../src/sources/index.js';
import { mledoze, mledozeTable } from '../../src/sources/mledoze.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();

async function read(
  source: Source,
  name: string,
  content: string | Buffer,
): Promise<{ codes: CodeRow[]; reading: Reading }> {
  const file = await put(folder, name, content);
  const codes: CodeRow[] = [];
  const reading = await source.read(file, {
    flow() {},
    series() {},
    code: (row) => codes.push(row),
  });
  return { codes, reading };
}
const brief = (codes: readonly CodeRow[]): string[] =>
  codes.map((c) => [c.code, c.toScheme, c.toCode ?? c.text].filter((t) => t !== null).join(' '));

/** A line of a wide table, its cells by column. */
const line = (source: Source, cells: Readonly<Record<string, string>>): string =>
  `${source.layouts[0]?.map((c) => cells[c] ?? '').join(',')}\n`;
const header = (source: Source): string => `${source.layouts[0]?.join(',')}\n`;

describe('BACI country codes', () => {
  const HEADER = header(baciCountries);
  it('reads Latin-1; `NA` is Namibia and `N/A` nothing', async () => {
    const rows = '516,Namibia,Namibia,NA,NAM\n490,"Other","Asie non sp\xe9cifi\xe9e",N/A,N/A\n';
    const { codes, reading } = await read(
      baciCountries,
      'country_codes_V202201.csv',
      Buffer.from(HEADER + rows, 'latin1'),
    );
    expect(brief(codes)).toEqual([
      '516 Namibia',
      '516 ISO2 NA',
      '516 ISO3 NAM',
      '490 Asie non spécifiée',
    ]);
    expect(reading).toMatchObject({ release: 'v202201', years: null, rows: { read: 2, kept: 2 } });
  });

  it('refuses a code that is no number', async () => {
    const error = await errorOf(read(baciCountries, 'c.csv', `${HEADER}X1,Ay,Ay,AY,AYE\n`));
    expect(error.message).toContain('line 2, column `country_code`: `X1` is not a number');
  });
});

describe('country-codes', () => {
  it('gives a row to each system that has a code or a name', async () => {
    const cells = {
      'ISO3166-1-Alpha-3': 'NAM',
      'ISO3166-1-Alpha-2': 'NA',
      FIPS: '\u00a0',
      'CLDR display name': 'Namibia',
      official_name_fr: 'Namibie',
    };
    const { codes } = await read(
      countryCodes,
      'c.csv',
      header(countryCodes) + line(countryCodes, cells),
    );
    expect(brief(codes)).toEqual([
      'NAM Namibia',
      'NAM ISO3166-1-Alpha-2 NA',
      'NAM official_name_fr Namibie',
      'NAM CLDR display name Namibia',
    ]);
  });

  it('refuses a line without its ISO3', async () => {
    const bad = header(countryCodes) + line(countryCodes, { 'CLDR display name': 'Ayland' });
    expect((await errorOf(read(countryCodes, 'c.csv', bad))).message).toContain(
      'line 2, column `ISO3166-1-Alpha-3`',
    );
  });
});

describe('mledoze', () => {
  const NAMIBIA = {
    name: { common: 'Namibia', official: 'Republic of Namibia' },
    cca2: 'NA',
    ccn3: '516',
    cca3: 'NAM',
    cioc: '',
    independent: true,
    unMember: true,
    region: 'Africa',
    subregion: 'Southern Africa',
    translations: { fra: { official: 'République de Namibie', common: 'Namibie' } },
    landlocked: false,
    borders: ['AGO', 'ZAF'],
  };
  const ROWS = [
    'NAM Namibia',
    'NAM name:official Republic of Namibia',
    'NAM ISO2 NA',
    'NAM ISO-numeric 516',
    'NAM independent 1',
    'NAM unMember 1',
    'NAM landlocked 0',
    'NAM region Africa',
    'NAM subregion Southern Africa',
    'NAM border AGO',
    'NAM border ZAF',
    'NAM name:fra Namibie',
  ];
  const json = (...countries: object[]): string => JSON.stringify(countries, null, 1);

  it('reads JSON and table alike', async () => {
    const { codes, reading } = await read(mledoze, 'countries.json', json(NAMIBIA));
    expect(brief(codes)).toEqual(ROWS);
    expect(reading).toMatchObject({ kind: 'codes', rows: { read: 1, kept: 1, setAside: [] } });
    expect(reading.licence).toContain('ODbL');
    const cells = {
      'name.common': 'Namibia',
      'name.official': 'Republic of Namibia',
      cca2: 'NA',
      ccn3: '516',
      cca3: 'NAM',
      independent: '1',
      unMember: '1',
      landlocked: '0',
      region: 'Africa',
      subregion: 'Southern Africa',
      borders: '"AGO,ZAF"',
      'translations.fra.common': 'Namibie',
    };
    const table = await read(
      mledozeTable,
      'countries.csv',
      header(mledozeTable) + line(mledozeTable, cells),
    );
    expect(brief(table.codes)).toEqual(ROWS);
  });

  it('names file, line, field and value of a bad entry, and what is no JSON', async () => {
    const bad = await errorOf(
      read(mledoze, 'countries.json', json(NAMIBIA, { ...NAMIBIA, cca3: 'Ay' })),
    );
    expect(bad.message).toMatch(/countries\.json, line \d+, column `cca3`: `"Ay"`/);
    const cut = json(NAMIBIA).slice(0, -5);
    expect((await errorOf(read(mledoze, 'countries.json', cut))).message).toContain(
      'cannot be read',
    );
  });
});

describe('BACI, newer lists', () => {
  it('reads the lists of a newer release, and codes with letters', async () => {
    const places = await read(
      baciCountries,
      'country_codes_V202601.csv',
      'country_code,country_name,country_iso2,country_iso3\n384,Côte d’Ivoire,CI,CIV\n490,"Other Asia, nes",,S19\n516,Namibia,NA,NAM\n',
    );
    expect(brief(places.codes)).toEqual([
      '384 Côte d’Ivoire',
      '384 ISO2 CI',
      '384 ISO3 CIV',
      '490 Other Asia, nes',
      '490 ISO3 S19',
      '516 Namibia',
      '516 ISO2 NA',
      '516 ISO3 NAM',
    ]);
    const products = await read(
      baciProducts,
      'product_codes_HS17_V202601.csv',
      'code,description\n010121,"Horses: live"\n9999AA,Not elsewhere specified\n',
    );
    expect(products.codes.map((c) => [c.scheme, c.code])).toEqual([
      ['HS17', '010121'],
      ['HS17', '9999AA'],
    ]);
    expect(products.reading.release).toBe('hs17-v202601');
  });
});
