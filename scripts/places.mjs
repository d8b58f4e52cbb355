// Writes src/core/places-data.ts: one row per country or territory, plus unions, blocs and areas.
// Codes, UN regions: datasets/country-codes (PDDL), read from ../shared/data/country-reference.
// Names: CLDR through Intl.DisplayNames (Unicode-3.0) with the house overrides below.
// Points: Natural Earth shapes (public domain) from world-atlas. Run: node scripts/places.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';

const CODES = new URL('../../shared/data/country-reference/country-codes.csv', import.meta.url);
const OUT = new URL('../src/core/places-data.ts', import.meta.url);

if (!existsSync(CODES)) {
  process.stderr.write(
    `places: \`${CODES.pathname}\` is absent; the committed table stays as it is\n`,
  );
  process.exit(1);
}

/** House style where it differs from CLDR. "St." and "&" are spelled out for every name. */
const EN = {
  COD: 'DR Congo',
  COG: 'Congo',
  HKG: 'Hong Kong',
  MAC: 'Macao',
  MMR: 'Myanmar',
  PSE: 'Palestine',
  SGS: 'South Georgia and the South Sandwich Islands',
  UMI: 'US Minor Outlying Islands',
  VAT: 'Holy See',
  VCT: 'Saint Vincent and the Grenadines',
  VIR: 'US Virgin Islands',
  VNM: 'Viet Nam',
};
const VI = {
  ARE: 'Các Tiểu vương quốc Ả Rập Thống nhất',
  BES: 'Caribe thuộc Hà Lan',
  CIV: 'Bờ Biển Ngà',
  COD: 'Cộng hòa Dân chủ Congo',
  COG: 'Cộng hòa Congo',
  GEO: 'Gruzia',
  HKG: 'Hồng Kông',
  ITA: 'Ý',
  LBN: 'Liban',
  MAC: 'Ma Cao',
  MAR: 'Maroc',
  MMR: 'Myanmar',
  PSE: 'Palestine',
  ATF: 'Lãnh thổ phía Nam thuộc Pháp',
  SAU: 'Ả Rập Xê Út',
  SGS: 'Nam Georgia và Quần đảo Nam Sandwich',
  UKR: 'Ukraine',
  VAT: 'Tòa thánh Vatican',
  VCT: 'Saint Vincent và Grenadines',
};

/** Where the centre of the largest shape is missing, outside the land, or far from the capital. */
const AT = {
  BES: [-68.3, 12.2],
  BVT: [3.4, -54.4],
  CCK: [96.8, -12.2],
  CXR: [105.6, -10.5],
  GLP: [-61.5, 16.2],
  GMB: [-15.4, 13.5],
  GUF: [-53.1, 4],
  IDN: [113.9, -0.8],
  IOT: [72.4, -7.3],
  ISR: [34.9, 31.4],
  KIR: [173, 1.4],
  MHL: [171.2, 7.1],
  MTQ: [-61, 14.6],
  MYS: [102.2, 4],
  MYT: [45.1, -12.8],
  REU: [55.5, -21.1],
  SJM: [16, 78.7],
  TKL: [-171.8, -9.2],
  VAT: [12.5, 41.9],
  VNM: [107.6, 16.3],
};

const OBSERVERS = ['PSE', 'VAT'];
/** Countries besides UN members and observers: widely treated as parties of their own. */
const OTHER_COUNTRIES = ['COK', 'ESH', 'NIU', 'TWN', 'XKX'];

/** Unions, blocs and areas: code, kind, ISO2, English, Vietnamese, longitude, latitude. */
const GROUPS = [
  ['AU', 'union', null, 'African Union', 'Liên minh châu Phi', 38.8, 9],
  ['EU', 'union', 'EU', 'European Union', 'Liên minh châu Âu', 4.4, 50.8],
  ['ASEAN', 'bloc', null, 'ASEAN', 'ASEAN', null, null],
  ['BRICS', 'bloc', null, 'BRICS', 'BRICS', null, null],
  ['CPTPP', 'bloc', null, 'CPTPP', 'CPTPP', null, null],
  ['EU27', 'bloc', null, 'EU-27', 'EU-27', null, null],
  ['G20', 'bloc', null, 'G20', 'G20', null, null],
  ['G7', 'bloc', null, 'G7', 'G7', null, null],
  [
    'P5',
    'bloc',
    null,
    'Permanent five (P5)',
    'Năm ủy viên thường trực Hội đồng Bảo an (P5)',
    null,
    null,
  ],
  ['RCEP', 'bloc', null, 'RCEP', 'RCEP', null, null],
  ['_ANT', 'area', null, 'Netherlands Antilles (to 2010)', 'Antille thuộc Hà Lan (đến 2010)'],
  ['_BLX', 'area', null, 'Belgium-Luxembourg (one reporter)', 'Bỉ-Luxembourg (báo cáo chung)'],
  [
    '_BUNK',
    'area',
    null,
    'Bunkers, stores and provisions',
    'Nhiên liệu và vật phẩm cho tàu, máy bay',
  ],
  ['_CSK', 'area', null, 'Czechoslovakia (to 1992)', 'Tiệp Khắc (đến 1992)'],
  ['_DDR', 'area', null, 'East Germany (to 1990)', 'Đông Đức (đến 1990)'],
  ['_EFTA', 'area', null, 'EFTA Europe, not specified', 'Các nước EFTA, không nêu rõ'],
  ['_ETH', 'area', null, 'Ethiopia with Eritrea (to 1993)', 'Ethiopia, gồm Eritrea (đến 1993)'],
  ['_FRG', 'area', null, 'West Germany (to 1990)', 'Tây Đức (đến 1990)'],
  ['_FZ', 'area', null, 'Free zones', 'Khu phi thuế quan'],
  ['_NES', 'area', null, 'Areas not specified', 'Nơi khác, không nêu rõ'],
  ['_NTZ', 'area', null, 'Neutral Zone (to 1991)', 'Khu trung lập Ả Rập Xê Út - Iraq (đến 1991)'],
  ['_PCI', 'area', null, 'Pacific Islands Trust Territory', 'Lãnh thổ Ủy trị Thái Bình Dương'],
  ['_RVN', 'area', null, 'Republic of Viet Nam (to 1975)', 'Việt Nam Cộng hòa (đến 1975)'],
  [
    '_SACU',
    'area',
    null,
    'Southern African Customs Union',
    'Liên minh Thuế quan miền Nam châu Phi',
  ],
  ['_SCG', 'area', null, 'Serbia and Montenegro (to 2006)', 'Serbia và Montenegro (đến 2006)'],
  ['_SDN', 'area', null, 'Sudan with South Sudan (to 2011)', 'Sudan, gồm Nam Sudan (đến 2011)'],
  ['_SEA', 'area', null, 'High seas', 'Biển cả'],
  ['_SPEC', 'area', null, 'Special categories, secret', 'Loại đặc biệt, giữ bí mật'],
  ['_SUN', 'area', null, 'Soviet Union (to 1991)', 'Liên Xô (đến 1991)'],
  ['_USP', 'area', null, 'US Pacific islands, other', 'Các đảo Thái Bình Dương khác của Hoa Kỳ'],
  [
    '_VDR',
    'area',
    null,
    'Democratic Republic of Viet Nam (to 1976)',
    'Việt Nam Dân chủ Cộng hòa (đến 1976)',
  ],
  ['_XC', 'area', null, 'Ceuta', 'Ceuta', -5.3, 35.9],
  ['_XI', 'area', null, 'Northern Ireland', 'Bắc Ireland', -6.7, 54.6],
  ['_XL', 'area', null, 'Melilla', 'Melilla', -2.9, 35.3],
  ['_XU', 'area', null, 'Great Britain (UK less Northern Ireland)', 'Anh, không gồm Bắc Ireland'],
  ['_YAR', 'area', null, 'North Yemen (to 1990)', 'Bắc Yemen (đến 1990)'],
  ['_YMD', 'area', null, 'South Yemen (to 1990)', 'Nam Yemen (đến 1990)'],
  ['_YUG', 'area', null, 'Yugoslavia (to 1992)', 'Nam Tư (đến 1992)'],
  // States that ended, and areas, of the Correlates of War and Gleditsch-Ward lists and of treaty lists.
  ['_ABK', 'area', null, 'Abkhazia', 'Abkhazia'],
  ['_AUH', 'area', null, 'Austria-Hungary (to 1918)', 'Áo-Hung (đến 1918)'],
  ['_BAD', 'area', null, 'Baden (to 1871)', 'Baden (đến 1871)'],
  ['_BAV', 'area', null, 'Bavaria (to 1871)', 'Bayern (đến 1871)'],
  ['_BWI', 'area', null, 'British West Indies', 'Tây Ấn thuộc Anh'],
  ['_CHI', 'area', null, 'Channel Islands', 'Quần đảo Eo Biển (Guernsey và Jersey)'],
  ['_DZG', 'area', null, 'Free City of Danzig (1920-1939)', 'Thành phố Tự do Danzig (1920-1939)'],
  ['_HAN', 'area', null, 'Hanover (to 1866)', 'Hannover (đến 1866)'],
  ['_HSA', 'area', null, 'Paracel Islands', 'Quần đảo Hoàng Sa'],
  ['_HSE', 'area', null, 'Hesse-Kassel (to 1866)', 'Hessen-Kassel (đến 1866)'],
  ['_HSG', 'area', null, 'Hesse-Darmstadt (to 1867)', 'Hessen-Darmstadt (đến 1867)'],
  ['_HYD', 'area', null, 'Hyderabad (1947-1948)', 'Hyderabad (1947-1948)'],
  ['_KAS', 'area', null, 'Kashmir', 'Kashmir'],
  ['_KOR', 'area', null, 'Korea (to 1910)', 'Triều Tiên (đến 1910)'],
  ['_MEC', 'area', null, 'Mecklenburg-Schwerin (to 1867)', 'Mecklenburg-Schwerin (đến 1867)'],
  ['_MOD', 'area', null, 'Modena (to 1860)', 'Modena (đến 1860)'],
  ['_NCY', 'area', null, 'Northern Cyprus', 'Bắc Síp'],
  ['_OSS', 'area', null, 'South Ossetia', 'Nam Ossetia'],
  ['_PAP', 'area', null, 'Papal States (to 1870)', 'Lãnh địa Giáo hoàng (đến 1870)'],
  ['_PMA', 'area', null, 'Parma (to 1860)', 'Parma (đến 1860)'],
  ['_PRU', 'area', null, 'Prussia (to 1918)', 'Phổ (đến 1918)'],
  ['_ROW', 'area', null, 'Rest of the world', 'Phần còn lại của thế giới'],
  ['_SAX', 'area', null, 'Saxony (to 1867)', 'Sachsen (đến 1867)'],
  ['_SIC', 'area', null, 'Two Sicilies (to 1861)', 'Hai Sicilia (đến 1861)'],
  ['_TGK', 'area', null, 'Tanganyika (to 1964)', 'Tanganyika (đến 1964)'],
  ['_TIB', 'area', null, 'Tibet (1913-1950)', 'Tây Tạng (1913-1950)'],
  ['_TSA', 'area', null, 'Spratly Islands', 'Quần đảo Trường Sa'],
  ['_TUS', 'area', null, 'Tuscany (to 1860)', 'Toscana (đến 1860)'],
  ['_VNC', 'area', null, 'Venice (to 1797)', 'Venezia (đến 1797)'],
  ['_WRT', 'area', null, 'Württemberg (to 1871)', 'Württemberg (đến 1871)'],
  ['_ZAN', 'area', null, 'Zanzibar (to 1964)', 'Zanzibar (đến 1964)'],
];

const en = new Intl.DisplayNames('en', { type: 'region' });
const vi = new Intl.DisplayNames('vi', { type: 'region' });
if (vi.of('VN') !== 'Việt Nam') throw new Error('places: this Node has no full ICU data');

/** CLDR's typography in the house spelling. */
const spelled = (name, and) =>
  name
    .replaceAll('St. ', 'Saint ')
    .replaceAll('&', and)
    .replaceAll('’', "'")
    .replaceAll('U.S.', 'US');

const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json');
const shapes = new Map();
for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
  const key = id ?? properties.name;
  const { type, coordinates } = geometry;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map((ring) => ({
    type: 'Polygon',
    coordinates: ring,
  }));
  shapes.set(key, [...(shapes.get(key) ?? []), ...polygons]);
}

function pointOf(iso3, key) {
  if (AT[iso3]) return AT[iso3];
  const polygons = shapes.get(key);
  if (!polygons) throw new Error(`places: no point for \`${iso3}\``);
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return geoCentroid(largest).map((x) => Math.round(x * 10) / 10 || 0);
}

const rows = parse(readFileSync(CODES), { columns: true, bom: true }).map((row) => {
  const iso3 = row['ISO3166-1-Alpha-3'];
  const iso2 = row['ISO3166-1-Alpha-2'];
  const member = row.is_independent === 'Yes' && iso3 !== 'TWN' && !OBSERVERS.includes(iso3);
  const country = member || OBSERVERS.includes(iso3) || OTHER_COUNTRIES.includes(iso3);
  return {
    iso3,
    iso2,
    m49: Number(row['ISO3166-1-numeric']),
    member,
    country,
    region: row['Region Name'],
    subregion: row['Sub-region Name'],
    at: pointOf(iso3, row['ISO3166-1-numeric'].padStart(3, '0')),
  };
});
rows.push({
  iso3: 'XKX',
  iso2: 'XK',
  m49: null,
  member: false,
  country: true,
  region: 'Europe',
  subregion: 'Southern Europe',
  at: pointOf('XKX', 'Kosovo'),
});
rows.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));

const quoted = (text) =>
  text === null || text === '' ? 'null' : text.includes("'") ? JSON.stringify(text) : `'${text}'`;
const lines = rows.map(({ iso3, iso2, m49, member, country, region, subregion, at }) => {
  const names = [
    EN[iso3] ?? spelled(en.of(iso2), 'and'),
    VI[iso3] ?? spelled(vi.of(iso2), 'và'),
  ].map(quoted);
  const kind = country ? "'country'" : "'territory'";
  return `  ['${iso3}', '${iso2}', ${m49}, ${kind}, ${member ? 1 : 0}, ${quoted(region)}, ${quoted(subregion)}, ${names.join(', ')}, ${at.join(', ')}],`;
});
const groups = GROUPS.map(
  ([code, kind, iso2, nameEn, nameVi, lon = null, lat = null]) =>
    `  ['${code}', ${quoted(iso2)}, null, '${kind}', 0, null, null, ${quoted(nameEn)}, ${quoted(nameVi)}, ${lon}, ${lat}],`,
);

writeFileSync(
  OUT,
  `// Generated by scripts/places.mjs; do not edit. ISO 3166-1 places and Kosovo, then unions, blocs, areas.
// Codes, UN regions: datasets/country-codes (PDDL). Names: Unicode CLDR ${process.versions.cldr} (licence Unicode-3.0)
// with house overrides. Points: Natural Earth (public domain), only to place a dot: they claim nothing.

/** Code, ISO2, ISO numeric, kind, UN member, UN region, sub-region, English, Vietnamese, lon, lat. */
export type PlaceRow = readonly [
  code: string,
  iso2: string | null,
  m49: number | null,
  kind: 'country' | 'territory' | 'union' | 'bloc' | 'area',
  un: 0 | 1,
  region: string | null,
  subregion: string | null,
  en: string,
  vi: string,
  lon: number | null,
  lat: number | null,
];

// prettier-ignore
export const PLACE_ROWS: readonly PlaceRow[] = [
${lines.join('\n')}
${groups.join('\n')}
];
`,
);
process.stdout.write(`places: ${rows.length} places and ${groups.length} groups written\n`);
