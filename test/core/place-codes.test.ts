/** Place codes: the tricky ones, properties, and every code and name in the development datasets. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAggregate,
  PLACE_SCHEMES,
  resolvePlaceCode,
  type PlaceScheme,
} from '../../src/core/place-codes.js';
import * as data from '../../src/core/place-codes-data.js';
import { place, places, resolvePlace } from '../../src/core/places.js';
import { shared } from '../shared.js';

const code = (scheme: PlaceScheme, text: string, year?: number): string | undefined =>
  resolvePlaceCode(scheme, year)(text)?.code;
const all = (scheme: PlaceScheme, list: string, year?: number): string =>
  list
    .split(' ')
    .map((text) => code(scheme, text, year) ?? '-')
    .join(' ');

describe('codes', () => {
  it('reads Correlates of War and Gleditsch-Ward numbers, which differ', () => {
    expect(all('cow', '2 816 817 260 255 265 678 679 680 300 315 345 347 364 365 730 732')).toBe(
      'USA VNM _RVN _FRG DEU _DDR _YAR YEM _YMD _AUH _CSK _YUG XKX _SUN RUS _KOR KOR',
    );
    expect(all('gw', '2 816 817 260 255 265 678 680 340 341 345 347 970 972')).toBe(
      'USA VNM _RVN DEU DEU _DDR YEM _YMD SRB MNE _YUG XKX KIR TON',
    );
    expect(all('cow', '970 955 1014 10000 2.0 002')).toBe('NRU TON UMI ATA USA USA');
    expect(all('cow', '-9 -99 NA  0 3 99999 2.5')).toBe('- - - - - - - -');
  });

  it('lets the year decide where a number was handed on', () => {
    const years = [1900, 1960, 2000, 2010];
    expect(years.map((y) => code('cow', '345', y))).toEqual(['SRB', '_YUG', '_SCG', 'SRB']);
    expect([1980, 1990, 1991].map((y) => code('cow', '260', y))).toEqual(['_FRG', '_FRG', 'DEU']);
    expect([1980, 2000].map((y) => code('gw', '678', y))).toEqual(['_YAR', 'YEM']);
    expect([1970, 1990].map((y) => code('gw', '817', y))).toEqual(['_RVN', 'VNM']);
    expect([1850, 1960].map((y) => code('cow', '327', y))).toEqual(['_PAP', 'VAT']);
    expect([1950, 2010].map((y) => code('cow', '365', y))).toEqual(['RUS', 'RUS']);
    expect([1980, 2005].map((y) => code('iso2', 'CS', y))).toEqual(['_CSK', '_SCG']);
    expect(code('iso2', 'CS')).toBeUndefined();
    expect([1980, 2005].map((y) => code('name', 'Federal Republic of Germany', y))).toEqual([
      '_FRG',
      'DEU',
    ]);
    expect([1900, 1960].map((y) => code('name', 'Korea', y))).toEqual(['_KOR', undefined]);
  });

  it('reads ISO codes with withdrawn ones and publishers’ additions, never a group as a country', () => {
    expect(all('iso3', 'VNM rom ZAR TMP ANT SCG YUG DDR CSK SUN YAR XKX KSV KOS 1A0 S19 RoW')).toBe(
      'VNM ROU COD TLS _ANT _SCG _YUG _DDR _CSK _SUN _YAR XKX XKX XKX XKX TWN _ROW',
    );
    expect(all('iso3', 'WLD ARB EAS ECS EMU HIC LMY OWID_WRL W00 AFR EUR XXX G20')).toBe(
      '- - - - - - - - - - - - -',
    );
    expect(all('iso3', 'EUU EC AU _CSK VN 704 UNK BZL')).toBe('EU EU - - - - - -');
    expect(all('iso2', 'VN AU NA EL UK XK SU YU DD ZR FQ EU N/A')).toBe(
      'VNM AUS NAM GRC GBR XKX _SUN _YUG _DDR COD ATF EU -',
    );
    expect(all('m49', '704 4 004 C004 U918 C893 810 736 490 899 0')).toBe(
      'VNM AFG AFG AFG EU MNE _SUN _SDN - - -',
    );
    expect(all('comtrade', '490 251 842 757 579 704 0')).toBe('TWN FRA USA CHE NOR VNM -');
    expect(all('eurostat', 'EL XS QV EU27_2020')).toBe('GRC SRB _NES EU27');
  });

  it('reads FIPS, where most letters mean another country than in ISO, and CAMEO', () => {
    expect(all('fips', 'VM CH UK GM SZ AS AU JA KS KN BM MU RS RI PF PG')).toBe(
      'VNM CHN GBR DEU CHE AUS AUT JPN KOR PRK MMR OMN RUS SRB _HSA _TSA',
    );
    expect(all('cameo', 'VNM ROM TMP GZS AFR SEA')).toBe('VNM ROU TLS PSE - -');
  });

  it('has only places Tuchu knows in its tables, and FIPS for every UN member', () => {
    const pairs = [data.COW, data.GW, data.FIPS, data.ISO2, data.ISO3, data.CAMEO]
      .flatMap((text) => text.trim().split(/\s+/u))
      .map((pair) => pair.split(':')[1] ?? '');
    const named = [data.FORMAL, data.FRENCH, data.NAMES]
      .flatMap((text) => text.trim().split('\n'))
      .map((line) => line.trim().split(' ')[0] ?? '');
    expect(pairs.length + named.length).toBeGreaterThan(700);
    expect([...pairs, ...named].filter((to) => !place(to))).toEqual([]);
    const fips = new Set(data.FIPS.match(/\w{3}(?=\s|$)/gu));
    expect(places().filter((p) => p.un && !fips.has(p.code))).toEqual([]);
  });
});

describe('names', () => {
  it('reads dissolved states in French, each with the years it stood', () => {
    const named: Readonly<Record<string, string>> = {
      Tchécoslovaquie: 'to 1992',
      TCHECOSLOVAQUIE: 'to 1992',
      'Allemagne de l’Est': 'to 1990',
      URSS: 'to 1991',
      Yougoslavie: 'to 1992',
      'Serbie-et-Monténégro': 'to 2006',
      'Antilles néerlandaises': 'to 2010',
      'Sud-Viêt Nam': 'to 1975',
      'Yémen du Sud': 'to 1990',
    };
    for (const [name, years] of Object.entries(named))
      expect(resolvePlaceCode('name')(name)?.name.en, name).toContain(`(${years})`);
    expect(resolvePlaceCode('name')('Serbie')?.code).toBe('SRB');
  });

  it('reads English, French and Vietnamese and what publishers make of them', () => {
    // prettier-ignore
    const cases: Record<string, string> = {
      'Côte d’Ivoire': 'CIV', Burma: 'MMR', Swaziland: 'SWZ', 'Korea, Republic of': 'KOR', USSR: '_SUN',
      'Congo (Kinshasa)': 'COD', 'Former Yugoslavia': '_YUG', Allemagne: 'DEU', 'Pays-Bas': 'NLD',
      'République de Corée': 'KOR', 'Corée du Sud': 'KOR', Russie: 'RUS', 'États-Unis': 'USA', Hongrie: 'HUN', 'Viêt Nam': 'VNM', 'viet nam': 'VNM', 'Thụy Điển': 'SWE',
      'Thuy Dien': 'SWE', 'Cộng hòa Séc': 'CZE', 'Iran_Islamic Republic of Iran': 'IRN', Dahomey: 'BEN',
      'the Islamic Republic of Afghanistan': 'AFG', 'German Democratic Rep': '_DDR', Bavaria: '_BAV',
      'German Federal Republic': '_FRG', "Yemen People's Republic": '_YMD', 'Republic of Vietnam': '_RVN',
      'Brazil (beneficiated)': 'BRA', 'United States (includes Puerto Rico)': 'USA', 'Antigua & Barbuda': 'ATG',
      'Other Asia, nes': 'TWN', 'Other Europe, nes': '_NES', 'European Union': 'EU', Zanzibar: '_ZAN',
      'Hoàng Sa': '-', "Afghanistan (l')": 'AFG', 'Bahamas (the)': 'BHS', 'European Community': 'EU', 'Quần đảo Hoàng Sa': '_HSA', 'Spratly Islands': '_TSA',
    };
    for (const [text, expected] of Object.entries(cases))
      expect(code('name', text) ?? '-', text).toBe(expected);
  });

  it('never guesses', () => {
    for (const text of [
      '',
      ' ',
      'Korea',
      'NA',
      'N/A',
      '-9',
      '704',
      'Congo (Leopoldville)',
      'Narnia',
    ])
      expect(code('name', text), text).toBeUndefined();
  });

  it('agrees with resolvePlace on every place’s own names', () => {
    for (const p of places())
      for (const text of [p.name.en, p.name.vi]) {
        const usual = resolvePlace(text)?.code;
        if (usual !== undefined) expect(code('name', text), text).toBe(usual);
      }
  });
});

describe('isAggregate', () => {
  it('knows the world, regions, groups, totals and rests, and no country', () => {
    for (const text of 'WLD ARB EAS ECS EMU EUU HIC LMY OWID_WRL W00 IO-IBRD EFTA'.split(' '))
      expect(isAggregate(text, 'iso3'), text).toBe(true);
    // prettier-ignore
    for (const text of ['World', 'Total Africa', 'Other CIS', 'Other countries', 'World total (rounded) 10',
      'High-income countries', 'Non-OECD', 'European Union', 'Brent', 'Africa', 'Asia Pacific', 'OPEC'])
      expect(isAggregate(text, 'name'), text).toBe(true);
    expect(isAggregate('0', 'comtrade')).toBe(true);
    expect(isAggregate('001', 'm49')).toBe(true);
    expect(isAggregate('EU27_2020', 'eurostat')).toBe(true);
    expect(isAggregate('SEA', 'cameo')).toBe(true);
    for (const p of places().filter(({ kind }) => kind === 'country' || kind === 'territory')) {
      for (const text of [p.name.en, p.name.vi])
        expect(isAggregate(text, 'name'), text).toBe(false);
      expect(isAggregate(p.code, 'iso3'), p.code).toBe(false);
      expect(isAggregate(p.code, 'cameo'), p.code).toBe(false);
      expect(isAggregate(p.iso2 ?? '', 'iso2'), p.code).toBe(false);
      expect(isAggregate(p.iso2 ?? '', 'eurostat'), p.code).toBe(false);
      expect(isAggregate(String(p.m49), 'm49'), p.code).toBe(false);
    }
  });
});

describe('properties', () => {
  it('gives the same resolver each time, pure, and never throws on any string', () => {
    const scheme = fc.constantFrom(...PLACE_SCHEMES);
    const year = fc.option(fc.oneof(fc.integer(), fc.integer({ min: 1800, max: 2030 })), {
      nil: undefined,
    });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '(',
        '\u0000',
        'CS',
        '345',
        'x (crude)'.repeat(9999),
      ),
      fc.integer().map(String),
      fc.constantFrom(...places().flatMap((p) => [p.code, p.name.en, p.name.vi, `${p.m49}`])),
    );
    fc.assert(
      fc.property(scheme, year, text, (s, y, t) => {
        const resolver = resolvePlaceCode(s, y);
        expect(resolvePlaceCode(s, y)).toBe(resolver);
        const found = resolver(t);
        expect(resolver(t)).toBe(found);
        if (found) expect(place(found.code)).toBe(found);
        expect(isAggregate(t, s)).toBe(isAggregate(t, s));
      }),
    );
  });
});

/** A plain CSV scanner, quick enough for a million rows: the distinct values of some columns. */
function distinct(file: string, columns: string[]): Map<string, Set<string>> {
  const bytes = readFileSync(shared('data', file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encodingOf(file));
  const found = new Map(columns.map((name): [string, Set<string>] => [name, new Set()]));
  let at: (Set<string> | undefined)[] | undefined;
  let line: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/gu;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    line.push(quoted ?? plain);
    if (end === ',') continue;
    if (at) at.forEach((set, i) => set?.add(line[i] ?? ''));
    else at = line.map((name) => found.get(name));
    line = [];
  }
  return found;
}
const LATIN1 = ['country_codes_V2022', 'Idealpoint', 'MCS2026'];
const encodingOf = (file: string): BufferEncoding =>
  LATIN1.some((name) => file.includes(name)) ? 'latin1' : 'utf8';

const BGS =
  'REs antimony cobalt copper ferroalloys gallium germanium graphite lithium magnesium manganese nickel platinum tungsten'
    .split(' ')
    .map((name) => `minerals-production-usgs-bgs/BGS_${name}_production.csv.gz`);
const POLITICS = 'alliances-igos-peacesciencer';
const WOOD = 'comtrade-eu27-wood-imports-2018-2021/eu27_imports';
const BACI_CODES = 'baci-zaf-afg-2020/country_codes_V202201.csv';
const SEAFOOD =
  'baci-seafood-hs12-2018/standardized_baci_seafood_hs12_y2018_including_value.csv.gz';
const TROOPS = 'us-troops-bases-troopdata';
const WDI = 'wdi-macro-tariffs-2005-2024';
const MEMBERS = ['DESTA', 'GPTAD', 'HUGGO'].map(
  (name) => `trade-agreements-manytrade/memberships_${name}_MEM.csv.gz`,
);
const IDEAL = 'un-ga-votes/IdealpointestimatesAll_Apr2020.csv.gz';
const TROOP_FILES = ['basedata', 'troopdata_rebuild_long'].map((n) => `${TROOPS}/${n}.csv.gz`);

/** Every column that holds places: scheme, files, columns. */
const COLUMNS: [PlaceScheme, string[], string][] = [
  [
    'cow',
    [
      'atop_alliance',
      'cow_contdir',
      'cow_igo_dyads_1990_2014',
      'cow_mid_dirdisps',
      'td_rivalries',
    ].map((n) => `${POLITICS}/${n}.csv.gz`),
    'ccode1 ccode2',
  ],
  [
    'cow',
    ['cow_igo_sy', 'cow_majors', 'cow_nmc', 'cow_states', 'cow_trade_sy'].map(
      (n) => `${POLITICS}/${n}.csv.gz`,
    ),
    'ccode',
  ],
  ['cow', [IDEAL, ...TROOP_FILES], 'ccode'],
  ['gw', [`${POLITICS}/ucdp_acd.csv.gz`], 'gwno_a gwno_a_2nd gwno_b gwno_b_2nd'],
  ['gw', [`${POLITICS}/ucdp_onsets.csv.gz`, `${TROOPS}/mme_long.csv.gz`], 'gwcode'],
  ['iso3', [IDEAL, ...TROOP_FILES], 'iso3c'],
  ['iso3', [SEAFOOD], 'exporter_iso3c importer_iso3c'],
  ['iso3', [`${WOOD}_by_partner_wood.csv.gz`], 'reporter_iso partner_iso'],
  ['iso3', [`${WOOD}_from_world_wood.csv.gz`], 'reporter_iso partner_iso'],
  [
    'iso3',
    ['comtrade-fish-bilateral-2000-2020/fish_bilateral_annual.csv.gz'],
    'reporter_iso partner_iso',
  ],
  [
    'iso3',
    ['comtrade-hs4-23countries-1989/hs4_bilateral_24x24.csv.gz'],
    'exporter_iso3 importer_iso3',
  ],
  ['iso3', ['energy-owid/iso_codes.csv.gz'], 'iso_code'],
  ['iso3', ['gravity-agtpa/agtpa_applications.csv.gz'], 'exporter importer'],
  ['iso3', [`${WDI}/gdp_v202502_cepii.csv.gz`, 'wiod2013-mrio/countries.csv'], 'country'],
  [
    'iso3',
    ['macro_wdi', 'tariffs_wb'].map((n) => `${WDI}/${n}_2005_2024_20260110.csv.gz`),
    'country_code',
  ],
  ['iso3', [...MEMBERS, 'treaties-manytreaties/parties_GGO.csv.gz'], 'stateID'],
  ['iso3', BGS, 'country_iso3_code'],
  ['iso3', [BACI_CODES], 'iso_3digit_alpha'],
  ['iso2', [BACI_CODES], 'iso_2digit_alpha'],
  ['iso2', BGS, 'country_iso2_code'],
  ['iso2', ['un-ga-votes/un_votes.csv.gz'], 'country_code'],
  ['comtrade', [BACI_CODES], 'country_code'],
  ['comtrade', ['baci-zaf-afg-2020/baci_hs17_y2020_v202201_exporters_4_710.csv.gz'], 'i j'],
  ['m49', [`${WDI}/wto_final_bound_duty.csv`], 'reporter_code'],
  [
    'eurostat',
    ['comext-eu27-critical-inputs-2022-2023/eu_comext_critical_inputs_cn8_2022_2023.csv.gz'],
    'DECLARANT_ISO PARTNER_ISO',
  ],
  ['name', [`${WDI}/wto_final_bound_duty.csv`], 'reporter_name'],
  ['name', [`${POLITICS}/cow_states.csv.gz`], 'statenme'],
  ['name', [SEAFOOD], 'exporter_country importer_country'],
  ['name', ['bilateral-trade-itpd-2000-2016/itpd_totals_long.csv.gz'], 'from to'],
  ['name', [BACI_CODES], 'country_name_abbreviation country_name_full'],
  ['name', [`${WOOD}_by_partner_wood.csv.gz`], 'reporter_desc partner_desc'],
  ['name', ['energy-owid/bp_statistical_review_2021.csv.gz'], 'Entity'],
  [
    'name',
    'electricity_mix_bp_ember_2022 energy_mix_bp_2021 fossil_fuel_production_2022 iso_codes population primary_energy_consumption_2022 total_gdp_maddison'
      .split(' ')
      .map((n) => `energy-owid/${n}.csv.gz`),
    'Country',
  ],
  ['name', BGS, 'country_trans'],
  ['name', ['minerals-production-usgs-bgs/MCS2025_World_Data.csv.gz'], 'COUNTRY'],
  ['name', ['minerals-production-usgs-bgs/MCS2026_Commodities_Data.csv.gz'], 'Country'],
  ['name', MEMBERS, 'StateName'],
  ['name', [IDEAL], 'Countryname'],
  ['name', ['un-ga-votes/un_votes.csv.gz', `${TROOPS}/mme_long.csv.gz`], 'country'],
  ['name', TROOP_FILES, 'countryname'],
  [
    'name',
    ['macro_wdi', 'tariffs_wb'].map((n) => `${WDI}/${n}_2005_2024_20260110.csv.gz`),
    'Country',
  ],
];

/** Left unresolved on purpose: no one meaning, or the publisher's own slip beside a right code. */
const OPEN: Partial<Record<PlaceScheme, string[]>> = {
  iso2: ['CS', 'N/A'],
  iso3: ['BZL', 'N/A', 'UNK'],
  name: ['-9', 'Gaza Empire', 'Korea', "People's Republic of Korea"],
};

/** Two codes in one cell, none, or (Caribbean Netherlands) the code of the Netherlands. */
const BAD_FIPS = [
  'Åland Islands',
  'Bonaire, Sint Eustatius and Saba',
  'Serbia',
  'State of Palestine',
  'Svalbard and Jan Mayen Islands',
  'United States Minor Outlying Islands',
];

/** Lists that give a code and a name side by side: both must mean the same place. */
const BESIDE: [PlaceScheme, string, code: string, name: string, apart: string[]][] = [
  ['cow', `${POLITICS}/cow_states.csv.gz`, 'ccode', 'statenme', ['Korea']],
  ['comtrade', BACI_CODES, 'country_code', 'country_name_full', []],
  ['m49', `${WDI}/wto_final_bound_duty.csv`, 'reporter_code', 'reporter_name', []],
  ['fips', 'country-reference/country-codes.csv', 'FIPS', 'official_name_en', BAD_FIPS],
  ['m49', 'country-reference/country-codes.csv', 'ISO3166-1-numeric', 'official_name_fr', []],
];

describe('the development datasets', () => {
  for (const [scheme, file, by, named, apart] of BESIDE) {
    const there = existsSync(shared('data', file));
    const title = `${scheme} of ${file} agrees with ${named}`;
    if (!there) process.stdout.write(`skipped: ${title}: file is absent\n`);
    it.skipIf(!there)(title, () => {
      const bytes = readFileSync(shared('data', file));
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encodingOf(file));
      const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
      const differ = rows.filter(
        (row) => code(scheme, row[by] ?? '') !== code('name', row[named] ?? ''),
      );
      expect(rows.length).toBeGreaterThan(100);
      expect(differ.map((row) => row[named])).toEqual(apart);
    });
  }

  for (const [scheme, files, columns] of COLUMNS) {
    const there = files.filter((file) => existsSync(shared('data', file)));
    const title = `${scheme}: ${columns} of ${files.length === 1 ? files[0] : `${files[0]} and ${files.length - 1} more`}`;
    if (there.length < files.length) process.stdout.write(`skipped: ${title}: files are absent\n`);
    it.skipIf(there.length < files.length)(title, () => {
      const unknown = new Set<string>();
      let seen = 0;
      for (const file of files)
        for (const [column, values] of distinct(file, columns.split(' '))) {
          expect(values.size, `${file} ${column}`).toBeGreaterThan(0);
          for (const text of values) {
            if (text.trim() === '' || OPEN[scheme]?.includes(text)) continue;
            seen++;
            if (!code(scheme, text) && !isAggregate(text, scheme)) unknown.add(text);
          }
        }
      expect(seen).toBeGreaterThan(0);
      expect([...unknown]).toEqual([]);
    });
  }
});
