// Places: the table's counts, and every name and code that publishers use finds its place.
// Tests that read ../shared skip with a printed reason where that folder is absent.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  place,
  placeName,
  places,
  resolveComtradeCode,
  resolveEurostatCode,
  resolvePlace,
} from '../../src/core/places.js';

const DATA = new URL('../../../shared/data/', import.meta.url);

/** A test that needs a folder of ../shared/data. */
function withData(folder: string, name: string, body: (url: URL) => void): void {
  const url = new URL(`${folder}/`, DATA);
  const there = existsSync(url);
  if (!there) process.stdout.write(`skipped: ${name}: \`${url.pathname}\` is absent\n`);
  it.skipIf(!there)(name, () => body(url));
}

type Row = Record<string, string>;
function table(url: URL, encoding: BufferEncoding = 'utf8'): Row[] {
  const bytes = readFileSync(url);
  const text = (url.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding);
  return parse(text, { columns: true, bom: true }) as Row[];
}

const code = (text: string | number): string | undefined => resolvePlace(text)?.code;
const isoPlaces = places().filter((p) => p.kind === 'country' || p.kind === 'territory');
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Names that become another place's ISO code once their accents or capitals are gone. */
const CLASHES: Record<string, [name: string, place: string, other: string]> = {
  AO: ['Áo', 'AUT', 'AGO'],
  BI: ['Bỉ', 'BEL', 'BDI'],
  MY: ['Mỹ', 'USA', 'MYS'],
  NGA: ['Nga', 'RUS', 'NGA'],
};

describe('the table', () => {
  it('has 249 ISO places and Kosovo, 193 of them UN members', () => {
    expect(isoPlaces).toHaveLength(250);
    expect(isoPlaces.filter((p) => p.m49 === null).map((p) => p.code)).toEqual(['XKX']);
    expect(places().filter((p) => p.un)).toHaveLength(193);
    // 193 members, 2 observers, and Taiwan, Kosovo, Western Sahara, Cook Islands, Niue
    expect(places().filter((p) => p.kind === 'country')).toHaveLength(200);
    for (const c of ['VAT', 'PSE', 'TWN', 'XKX', 'ESH', 'COK', 'NIU'])
      expect(place(c)).toMatchObject({ un: false, kind: 'country' });
  });

  it('has unique codes and well-formed fields', () => {
    for (const key of ['code', 'iso2', 'm49'] as const) {
      const values = places().flatMap((p) => p[key] ?? []);
      expect(new Set<unknown>(values).size, key).toBe(values.length);
    }
    for (const p of isoPlaces) {
      expect(p.code).toMatch(/^[A-Z]{3}$/);
      expect(p.iso2).toMatch(/^[A-Z]{2}$/);
      expect(p.at, p.code).not.toBeNull();
      expect(Math.abs(p.at?.[0] ?? 999), p.code).toBeLessThanOrEqual(180);
      expect(Math.abs(p.at?.[1] ?? 999), p.code).toBeLessThanOrEqual(90);
      if (p.code !== 'ATA') expect(p.subregion, p.code).toBeTruthy();
    }
    for (const p of places()) {
      expect(p.name.en.trim() && p.name.vi.trim(), p.code).toBeTruthy();
      if (p.kind === 'area') expect(p.code).toMatch(/^_[A-Z]+$/);
    }
  });

  it('gives each place names of its own in each language', () => {
    for (const lang of ['en', 'vi'] as const)
      expect(new Set(places().map((p) => p.name[lang])).size, lang).toBe(places().length);
  });

  it('prints the house names', () => {
    const names = (list: string, lang: 'en' | 'vi') =>
      list.split(' ').map((c) => placeName(c, lang));
    expect(names('VNM KOR PRK RUS LAO HKG MAC TWN PSE MMR TUR CZE COD COG CIV', 'en')).toEqual(
      "Viet Nam|South Korea|North Korea|Russia|Laos|Hong Kong|Macao|Taiwan|Palestine|Myanmar|Türkiye|Czechia|DR Congo|Congo|Côte d'Ivoire".split(
        '|',
      ),
    );
    expect(names('VNM USA CHN KOR GBR RUS LAO KHM IND DEU FRA ITA AUS TWN HKG MAC', 'vi')).toEqual(
      'Việt Nam|Hoa Kỳ|Trung Quốc|Hàn Quốc|Vương quốc Anh|Nga|Lào|Campuchia|Ấn Độ|Đức|Pháp|Ý|Úc|Đài Loan|Hồng Kông|Ma Cao'.split(
        '|',
      ),
    );
    expect(placeName('USA', 'en')).toBe('United States');
    expect(placeName('GBR', 'en')).toBe('United Kingdom');
    expect(placeName('QQQ', 'vi')).toBe('QQQ');
  });
});

describe('resolvePlace', () => {
  it('reads tricky spellings', () => {
    // prettier-ignore
    const cases: Record<string, string> = {
      'Cote dIvoire': 'CIV', "Côte d’Ivoire": 'CIV', 'Macedonia (FYROM)': 'MKD', Swaziland: 'SWZ',
      'Cape Verde': 'CPV', 'DR Congo': 'COD', Congo: 'COG', Guinea: 'GIN', 'Guinea Bissau': 'GNB',
      'Korea, Republic of': 'KOR', 'Korea, Rep.': 'KOR', Vietnam: 'VNM', 'VIET NAM': 'VNM',
      USA: 'USA', 'U.S.A.': 'USA', 'U.S.': 'USA', UK: 'GBR', 'U.K.': 'GBR', Turkey: 'TUR',
      'Russian Federation': 'RUS', 'Czech Republic': 'CZE', Burma: 'MMR', 'Bahamas, The': 'BHS',
      'St. Lucia': 'LCA', 'Solomon Isds': 'SLB', 'Thụy Sĩ': 'CHE', 'Thuỵ Sĩ': 'CHE', Anh: 'GBR',
      'Cộng hoà Séc': 'CZE', 'cộng hòa séc': 'CZE', 'Dai Loan': 'TWN', 'an do': 'IND', Niger: 'NER',
      Dominica: 'DMA', 'Dominican Rep.': 'DOM', 'Cộng hòa Dominica': 'DOM', Samoa: 'WSM',
      Yugoslavia: '_YUG', 'Liên Xô': '_SUN', 'European Union': 'EU', 'Liên minh châu Âu': 'EU',
      'African Union': 'AU', asean: 'ASEAN', _BLX: '_BLX', EU27: 'EU27', 'viê\u0323t nam': 'VNM',
    };
    for (const [text, expected] of Object.entries(cases)) expect(code(text), text).toBe(expected);
  });

  it('reads ISO2, ISO3 and M49 for every place, in either case, as number or text', () => {
    for (const p of isoPlaces) {
      expect(code(p.code)).toBe(p.code);
      expect(code(p.iso2 ?? '')).toBe(p.code);
      if (p.m49 === null) continue;
      expect(code(p.m49)).toBe(p.code);
      expect(code(String(p.m49).padStart(3, '0'))).toBe(p.code);
    }
    expect(['vn', 'vnm', ' VN ', '004', 4].map(code)).toEqual(['VNM', 'VNM', 'VNM', 'AFG', 'AFG']);
    expect(code('NA')).toBe('NAM');
    expect(code('AU')).toBe('AUS');
    expect(place('AU')?.kind).toBe('union');
  });

  it('finds every place by its name without accents in random case', () => {
    const named = places().flatMap((p) =>
      [p.name.en, p.name.vi]
        .filter((name) => !(plain(name).toUpperCase() in CLASHES))
        .map((name) => ({ name: plain(name), expected: p.code })),
    );
    expect(named.length).toBe(places().length * 2 - 3);
    for (const { name, expected } of named) expect(code(name), name).toBe(expected);
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        ({ name, expected }, ups) => {
          const mixed = Array.from(name)
            .map((c, i) => (ups[i % 60] ? c.toUpperCase() : c.toLowerCase()))
            .join('');
          expect(code(mixed), mixed).toBe(expected);
        },
      ),
      { numRuns: 2000, seed: 4880 },
    );
  });

  it('never guesses where a bare name is also a code', () => {
    for (const [capitals, [name, expected, other]] of Object.entries(CLASHES)) {
      expect(code(name), name).toBe(expected);
      expect(code(name.normalize('NFD')), name).toBe(expected);
      expect(code(capitals), capitals).toBe(other);
      expect(code(capitals.toLowerCase()), capitals.toLowerCase()).toBeUndefined();
    }
  });

  it('returns undefined for what is unknown, missing or ambiguous', () => {
    const unknown = ['', ' ', 'Korea', 'N/A', 'n.a.', '.', 'Atlantis', 'Virgin Islands', 'World'];
    for (const text of [...unknown, '0', '999', '7040', 'the', 'X', -4, NaN, 4.5])
      expect(code(text), `\`${text}\``).toBeUndefined();
  });

  withData('bilateral-trade-itpd-2000-2016', 'knows every ITPD-E name', (url) => {
    const names = new Set<string>();
    for (const row of table(new URL('itpd_totals_long.csv.gz', url)))
      for (const key of ['from', 'to']) names.add(row[key] ?? '');
    const found = [...names].map((name) => resolvePlace(name));
    expect(names.size).toBe(196);
    expect([...names].filter((name) => resolvePlace(name)?.kind !== 'country')).toEqual([]);
    expect(new Set(found).size).toBe(names.size);
  });

  withData('country-reference', "knows the UN's names and agrees on every code", (url) => {
    const rows = table(new URL('country-codes.csv', url));
    expect(rows).toHaveLength(249);
    for (const row of rows) {
      const iso3 = row['ISO3166-1-Alpha-3'] ?? '';
      expect(place(iso3)).toMatchObject({
        iso2: row['ISO3166-1-Alpha-2'],
        m49: Number(row['ISO3166-1-numeric']),
      });
      const un = (row['UNTERM English Short'] ?? '')
        .replaceAll('*', '')
        .replace('(the)', '')
        .trim();
      for (const name of [row['official_name_en'], row['CLDR display name'], un])
        if (name) expect(code(name), name).toBe(iso3);
    }
  });
});

describe('resolveComtradeCode', () => {
  it('reads customs territories, old states and rest areas', () => {
    // prettier-ignore
    const cases: Record<number, string> = {
      251: 'FRA', 842: 'USA', 757: 'CHE', 579: 'NOR', 699: 'IND', 490: 'TWN', 381: 'ITA',
      711: '_SACU', 58: '_BLX', 891: '_SCG', 899: '_NES', 492: '_NES', 704: 'VNM', 356: 'IND',
      866: '_RVN',
    };
    for (const [n, expected] of Object.entries(cases))
      expect(resolveComtradeCode(Number(n))?.code, n).toBe(expected);
    const letters = ['S19', '_X ', 'XX', 'VNM', 'SCG', '842', '008'];
    expect(letters.map((c) => resolveComtradeCode(c)?.code)).toEqual([
      'TWN',
      '_NES',
      '_SPEC',
      'VNM',
      '_SCG',
      'USA',
      'ALB',
    ]);
    for (const n of [0, 9999, NaN, 'W00', '']) expect(resolveComtradeCode(n)).toBeUndefined();
  });

  withData('baci-zaf-afg-2020', 'knows every BACI code and name', (url) => {
    const rows = table(new URL('country_codes_V202201.csv', url), 'latin1');
    expect(rows).toHaveLength(238);
    /** BACI prints the successor's or the reporter's ISO3 here; the code means something else. */
    const own = new Set([58, 280, 711, 736]);
    for (const row of rows) {
      const n = Number(row['country_code']);
      const found = resolveComtradeCode(n);
      expect(found, `\`${n}\` ${row['country_name_full']}`).toBeDefined();
      const iso3 = row['iso_3digit_alpha'] ?? '';
      if (found?.kind !== 'area')
        expect([iso3, 'N/A'], `${n}`).toContain(n === 490 ? 'N/A' : found?.code);
      else if (iso3 !== 'N/A' && !own.has(n)) expect(found.code).toBe(`_${iso3}`);
      const label = row['country_name_abbreviation'] ?? '';
      expect(code(label), label).toBe(found?.code);
    }
  });
});

describe('Comtrade letters', () => {
  withData('comtrade-fish-bilateral-2000-2020', 'knows every letter code', (url) => {
    const codes = new Set<string>();
    for (const row of table(new URL('fish_bilateral_annual.csv.gz', url)))
      for (const key of ['reporter_iso', 'partner_iso']) codes.add(row[key] ?? '');
    expect(codes.size).toBeGreaterThan(240);
    expect([...codes].filter((c) => resolveComtradeCode(c) === undefined)).toEqual([]);
  });
});

describe('resolveEurostatCode', () => {
  it('reads what differs from ISO2', () => {
    // prettier-ignore
    const cases: Record<string, string> = {
      EL: 'GRC', GR: 'GRC', UK: 'GBR', GB: 'GBR', XK: 'XKX', XS: 'SRB', RS: 'SRB', XC: '_XC',
      XL: '_XL', el: 'GRC', QU: '_NES', EU27_2020: 'EU27', NA: 'NAM',
    };
    for (const [text, expected] of Object.entries(cases))
      expect(resolveEurostatCode(text)?.code, text).toBe(expected);
    for (const text of ['', 'ZZ', 'VNM', 'XX']) expect(resolveEurostatCode(text)).toBeUndefined();
  });

  withData('comext-eu27-critical-inputs-2022-2023', 'knows every Comext code', (url) => {
    const codes = new Set<string>();
    for (const file of readdirSync(url).filter((name) => name.endsWith('.gz')))
      for (const row of table(new URL(file, url)))
        for (const key of ['DECLARANT_ISO', 'PARTNER_ISO']) codes.add(row[key] ?? '');
    expect(codes.size).toBeGreaterThan(140);
    expect([...codes].filter((c) => resolveEurostatCode(c) === undefined)).toEqual([]);
  });
});
