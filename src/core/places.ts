// Places: countries, territories, unions, blocs and the areas that trade tables report on.
// Data: places-data.ts (generated; sources and licences in its header). The aliases and the
// Comtrade/BACI and Eurostat code lists below are written by hand from the publishers' own labels.
import type { Lang } from './lang.js';
import { PLACE_ROWS } from './places-data.js';

/** ISO3 for a country or territory (`XKX` Kosovo), `EU`, `AU`, a bloc code, or `_XXX` for an area. */
export type PlaceCode = string;

export interface Place {
  readonly code: PlaceCode;
  readonly iso2: string | null;
  /** ISO 3166-1 numeric, which is the UN M49 code where M49 has the place. */
  readonly m49: number | null;
  readonly kind: 'country' | 'territory' | 'union' | 'bloc' | 'area';
  /** Member of the United Nations. Observers (Holy See, Palestine) are not members. */
  readonly un: boolean;
  /** UN M49 region and sub-region. */
  readonly region: string | null;
  readonly subregion: string | null;
  readonly name: { readonly en: string; readonly vi: string };
  /** Longitude and latitude of a point on or near the land, to place a dot on a map. */
  readonly at: readonly [number, number] | null;
}

// prettier-ignore
const ALIASES: Readonly<Record<PlaceCode, string>> = {
  ARE: 'UAE|Utd Arab Emirates|Emirates|Các Tiểu vương quốc Ả-rập Thống nhất',
  ATF: 'Fr South Antarctic Terr|French South Antarctic Territories|French Southern and Antarctic Lands',
  AUS: 'Ô-xtrây-li-a|Australia',
  BES: 'Bonaire|Bonaire, Sint Eustatius and Saba|Bonaire, Saint Eustatius and Saba',
  BIH: 'Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina',
  BLM: 'Saint Barthelemy|St Barts',
  BOL: 'Bolivia (Plurinational State of)|Plurinational State of Bolivia',
  BRN: 'Brunei Darussalam',
  CAF: 'Central African Rep|Trung Phi',
  CCK: 'Cocos Islands|Keeling Islands',
  CHL: 'Chi-lê',
  CHN: "People's Republic of China|China, People's Republic of|PR China|China (mainland)|China, mainland|Mainland China|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa",
  CIV: 'Ivory Coast|Cote dIvoire',
  COD: "Democratic Republic of the Congo|Democratic Republic of Congo|Congo, Democratic Republic of the|Congo, Dem Rep|Congo, Dem Rep of the|D.R. Congo|DRC|Congo (Kinshasa)|Congo - Kinshasa|Zaire|ZAR|CHDC Congo|Congo, DR",
  COG: 'Republic of the Congo|Republic of Congo|Congo, Republic of the|Congo, Rep|Congo, Rep of|Congo (Brazzaville)|Congo - Brazzaville',
  CPV: 'Cabo Verde',
  CXR: 'Christmas Islands',
  CZE: 'Czech Republic|Czech Rep|Cộng hòa Séc|CH Séc',
  DEU: 'Federal Republic of Germany|Germany, Federal Republic of|CHLB Đức',
  DOM: 'Dominican Rep|Cộng hòa Dominicana',
  EGY: 'Egypt, Arab Rep|Arab Republic of Egypt',
  ESH: 'Sahrawi Republic|Sahrawi Arab Democratic Republic',
  FLK: 'Falkland Islands (Malvinas)|Islas Malvinas',
  FRO: 'Faeroe Islands|Faroes',
  FSM: 'Micronesia (Federated States of)|Federated States of Micronesia|Federated State of Micronesia|FS Micronesia|Micronesia, Fed Sts|Micronesia, Federated States of|Micronesia (country)',
  GBR: 'UK|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|Utd Kingdom|Anh|Liên hiệp Anh|Vương quốc Liên hiệp Anh và Bắc Ireland',
  GEO: 'Republic of Georgia',
  GMB: 'The Gambia|Republic of The Gambia',
  HKG: 'Hong Kong SAR|Hong Kong SAR, China|Hong Kong, China|China, Hong Kong SAR|China, Hong Kong Special Administrative Region|Hong Kong SAR China',
  HMD: 'Heard Island and McDonald Islands',
  IOT: 'Br Indian Ocean Terr|British Indian Ocean Territories',
  IRN: 'Iran (Islamic Republic of)|Iran, Islamic Republic of|Iran, Islamic Rep|Islamic Republic of Iran',
  ITA: 'I-ta-li-a',
  KGZ: 'Kyrgyz Republic|Kyrgyz Rep',
  KNA: 'Saint Christopher and Nevis',
  KOR: 'Republic of Korea|Korea, Republic of|Korea, Rep|Korea, South|Korea (Republic of)|Korea Rep|Đại Hàn Dân Quốc|Nam Hàn|Nam Triều Tiên',
  LAO: "Lao PDR|Lao People's Democratic Republic|Lao People's Dem Rep|Lao|CHDCND Lào",
  LBN: 'Li-băng',
  LBY: 'Libyan Arab Jamahiriya|State of Libya',
  MAC: 'Macau|Macau SAR|Macao SAR|Macao SAR, China|Macao, China|China, Macao SAR|China, Macao Special Administrative Region|Macao SAR China',
  MAF: 'Saint Martin (French part)',
  MAR: 'Ma-rốc',
  MDA: 'Republic of Moldova|Moldova, Republic of|Moldova, Rep',
  MKD: 'Macedonia|Macedonia (FYROM)|FYROM|TFYR of Macedonia|Macedonia, FYR|FYR Macedonia|The Former Yugoslav Republic of Macedonia|Republic of North Macedonia|TFYR Macedonia',
  MMR: 'Burma|Myanmar (Burma)|Burma (Myanmar)|Miến Điện',
  MNP: 'N Mariana Islands|Northern Marianas',
  NFK: 'Norfolk Islands',
  NLD: 'Holland',
  NOR: 'Norway, Svalbard and Jan Mayen',
  PCN: 'Pitcairn',
  PRI: 'Puerto Rico (US)',
  PRK: "DPRK|DPR Korea|Democratic People's Republic of Korea|Dem People's Rep of Korea|Korea, Democratic People's Republic of|Korea, Dem People's Rep|Korea (Democratic People's Republic of)|Korea, North|Korea, Dem People's Republic of|CHDCND Triều Tiên|Bắc Triều Tiên",
  PSE: 'State of Palestine|Palestine, State of|Palestinian Territories|Palestinian Territory, Occupied|Occupied Palestinian Territory|West Bank and Gaza|West Bank and Gaza Strip',
  ROU: 'ROM',
  RUS: 'Russian Federation|Liên bang Nga|LB Nga',
  SAU: 'Kingdom of Saudi Arabia|Ả Rập Xê-út|Ả-rập Xê-út|A-rập Xê-út|Saudi',
  SGS: 'South Georgia and South Sandwich Islands',
  SHN: 'Saint Helena, Ascension and Tristan da Cunha',
  SJM: 'Svalbard and Jan Mayen Islands',
  SLB: 'Solomon Is',
  SOM: 'Somalia, Fed Rep',
  SRB: 'Republic of Serbia',
  STP: 'Sao Tome|Saint Thomas and Prince',
  SUR: 'Surinam',
  SVK: 'Slovak Republic|Slovak Rep|Slovakia (Slovak Republic)',
  SWZ: 'Swaziland|Kingdom of Eswatini',
  SXM: 'Saint Maarten|Sint Maarten (Dutch part)|Saint Maarten (Dutch part)',
  SYR: 'Syrian Arab Republic|Syrian Arab Rep',
  TLS: 'East Timor|TMP|Đông Timor|Democratic Republic of Timor-Leste',
  TUR: 'Turkey|Republic of Türkiye',
  TWN: 'Chinese Taipei|Taiwan, China|Taiwan (China)|Taiwan, Province of China|China, Taiwan Province of|Taiwan Province of China|Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu|Other Asia, nes|Other Asia, not elsewhere specified|Đài Loan (Trung Quốc)',
  TZA: 'United Republic of Tanzania|Tanzania, United Republic of|United Rep of Tanzania|Tanzania, United Rep of',
  UKR: 'Ukraina|U-crai-na',
  UMI: 'United States Minor Outlying Islands|US Outlying Islands',
  USA: 'US|USA|United States of America|Mỹ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ',
  VAT: 'Vatican|Vatican City|Vatican City State|Holy See (Vatican City State)|Thành Vatican|Tòa Thánh',
  VEN: 'Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of|Venezuela, RB|Bolivarian Republic of Venezuela',
  VGB: 'Br Virgin Islands|Virgin Islands, British|Virgin Islands (British)',
  VIR: 'United States Virgin Islands|Virgin Islands (U.S.)|Virgin Islands, U.S.|Quần đảo Virgin thuộc Mỹ',
  VNM: 'Socialist Republic of Viet Nam|CHXHCN Việt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam',
  WLF: 'Wallis and Futuna Islands',
  WSM: 'Western Samoa|Independent State of Samoa',
  XKX: 'KSV|XKV|OWID_KOS|Kosovo (UNSCR 1244)|Kosovo under UNSCR 1244',
  YEM: 'Yemen, Rep|Republic of Yemen|Yemen Arab Republic and Democratic Yemen',
  EU: 'Liên minh Châu Âu|The EU',
  ASEAN: 'Association of Southeast Asian Nations|Association of South East Asian Nations|Hiệp hội các quốc gia Đông Nam Á',
  CPTPP: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership|Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương',
  G20: 'Group of Twenty',
  G7: 'Group of Seven',
  RCEP: 'Regional Comprehensive Economic Partnership|Hiệp định Đối tác Kinh tế Toàn diện Khu vực',
  EU27: 'EU27_2020|European Union (27)|European Union - 27 countries (from 2020)',
  P5: 'Permanent members of the Security Council|Security Council permanent members',
  _ANT: 'ANT|Netherlands Antilles|Neth Antilles|Antille thuộc Hà Lan',
  _BLX: 'Belgium-Luxembourg|Belgium and Luxembourg|Bỉ-Luxembourg',
  _BUNK: 'Bunkers',
  _CSK: 'CSK|Czechoslovakia|Tiệp Khắc',
  _DDR: 'DDR|Fmr Dem Rep of Germany|Former Democratic Republic of Germany|German Democratic Republic|East Germany|GDR|Đông Đức',
  _EFTA: 'Europe EFTA, nes|Europe EFTA, not elsewhere specified',
  _FRG: 'Fmr Fed Rep of Germany|Former Federal Republic of Germany|West Germany|Tây Đức',
  _NES: 'Areas, nes|Areas not elsewhere specified',
  _RVN: 'Republic of Viet Nam|Fmr Rep of Vietnam|South Vietnam|Việt Nam Cộng hòa',
  _SACU: 'SACU|So African Customs Union|Southern African Customs Union (SACU)',
  _SCG: 'SCG|Serbia and Montenegro',
  _SDN: 'Fmr Sudan|Former Sudan',
  _SUN: 'SUN|USSR|Fmr USSR|Former USSR|Soviet Union|Liên Xô',
  _USP: 'US Misc Pacific Isds|US Miscellaneous Pacific Islands',
  _VDR: 'Democratic Republic of Vietnam|North Vietnam|Fmr Dem Rep of Vietnam|Việt Nam Dân chủ Cộng hòa',
  _XU: 'United Kingdom (excluding Northern Ireland)',
  _XI: 'United Kingdom (Northern Ireland)',
  _YAR: 'North Yemen|Yemen Arab Republic|Fmr Arab Rep of Yemen',
  _YMD: 'YMD|South Yemen|Democratic Yemen|Fmr Dem Yemen',
  _YUG: 'YUG|Yugoslavia|Fmr Yugoslavia|Former Yugoslavia|Nam Tư',
};

/** Comtrade and BACI codes that differ from ISO: customs territories, old states, rest areas. */
// prettier-ignore
const COMTRADE: Readonly<Record<string, PlaceCode>> = {
  251: 'FRA', 381: 'ITA', 490: 'TWN', 579: 'NOR', 699: 'IND', 757: 'CHE', 841: 'USA', 842: 'USA',
  58: '_BLX', 200: '_CSK', 230: '_ETH', 278: '_DDR', 280: '_FRG', 530: '_ANT', 582: '_PCI',
  697: '_EFTA', 711: '_SACU', 720: '_YMD', 736: '_SDN', 810: '_SUN', 849: '_USP', 866: '_RVN',
  868: '_VDR', 886: '_YAR', 890: '_YUG', 891: '_SCG',
  129: '_NES', 221: '_NES', 290: '_NES', 471: '_NES', 472: '_NES', 473: '_NES', 492: '_NES', 527: '_NES',
  568: '_NES', 577: '_NES', 636: '_NES', 637: '_NES', 837: '_BUNK', 838: '_FZ', 839: '_SPEC',
  879: '_NES', 899: '_NES', 536: '_NTZ',
  S19: 'TWN', NTZ: '_NTZ', _X: '_NES', X1: '_BUNK', X2: '_FZ', XX: '_SPEC',
  A59: '_NES', A79: '_NES', E19: '_NES', F19: '_NES', O19: '_NES',
};

/** Eurostat GEONOM codes that differ from ISO2. */
// prettier-ignore
const EUROSTAT: Readonly<Record<string, PlaceCode>> = {
  EL: 'GRC', UK: 'GBR', XS: 'SRB', XM: 'MNE', XC: '_XC', XL: '_XL', XI: '_XI', XU: '_XU',
  TP: 'TLS', ZR: 'COD', AN: '_ANT', CS: '_SCG', DD: '_DDR', SU: '_SUN', YU: '_YUG',
  QP: '_SEA', QQ: '_BUNK', QR: '_BUNK', QS: '_BUNK', QU: '_NES', QV: '_NES', QW: '_NES',
  QX: '_SPEC', QY: '_SPEC', QZ: '_SPEC', EU27_2020: 'EU27',
};

const ALL: readonly Place[] = PLACE_ROWS.map(
  ([code, iso2, m49, kind, un, region, subregion, en, vi, lon, lat]) =>
    Object.freeze({
      code,
      iso2,
      m49,
      kind,
      un: un === 1,
      region,
      subregion,
      name: Object.freeze({ en, vi }),
      at: lon === null || lat === null ? null : ([lon, lat] as const),
    }),
);
const BY_CODE = new Map(ALL.map((p) => [p.code, p]));
const BY_ISO2 = new Map(ALL.flatMap((p) => (p.iso2 === null ? [] : [[p.iso2, p] as const])));
const BY_M49 = new Map(ALL.flatMap((p) => (p.m49 === null ? [] : [[p.m49, p] as const])));

const TOKENS = new Map(
  Object.entries({
    st: 'saint',
    isds: 'islands',
    rep: 'republic',
    dem: 'democratic',
    fmr: 'former',
  }),
);

/** Letters and digits only: no case, accents, spaces, punctuation, "the"; usual short forms opened. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('&', ' and ')
    .replace(/['’‘ʻ`.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== 'the')
    .map((token) => TOKENS.get(token) ?? token)
    .join('');
}

/** Every spelling of every name by its folded form; `null` where two places share one. */
const BY_NAME = new Map<string, { place: Place; spellings: Set<string> } | null>();
for (const p of ALL) {
  for (const spelling of [p.name.en, p.name.vi, ...(ALIASES[p.code]?.split('|') ?? [])]) {
    const key = fold(spelling);
    const known = BY_NAME.get(key);
    if (known === undefined) BY_NAME.set(key, { place: p, spellings: new Set([spelling]) });
    else if (known?.place === p) known.spellings.add(spelling);
    else BY_NAME.set(key, null);
  }
}

/**
 * Every place: 249 ISO countries and territories and Kosovo by code, then unions, blocs and areas.
 * @example places().filter((p) => p.un).length // 193
 */
export function places(): readonly Place[] {
  return ALL;
}

/**
 * The place with exactly this code. `AU` is the African Union here; Australia is `AUS`.
 * @example place('VNM')?.name.vi // 'Việt Nam'
 */
export function place(code: PlaceCode): Place | undefined {
  return BY_CODE.get(code);
}

/**
 * The display name, or the code itself where no place has it.
 * @example placeName('KOR', 'vi') // 'Hàn Quốc'
 */
export function placeName(code: PlaceCode, lang: Lang): string {
  return BY_CODE.get(code)?.name[lang] ?? code;
}

/**
 * The place a publisher means by a code, a number or a name, or undefined: never a guess.
 * Accepts ISO2, ISO3, M49 (number or digits), place codes, and names in English or Vietnamese with
 * or without accents. Capital letters that are an ISO code are that code: `AU` is Australia, `NGA`
 * Nigeria, `MY` Malaysia. A name that is a code but for accents or case needs its own spelling:
 * `Nga` is Russia, `Mỹ` the United States; `nga` and `my` stay unresolved.
 * @example resolvePlace('Cote dIvoire')?.code // 'CIV'
 * @example resolvePlace('Korea') // undefined
 */
export function resolvePlace(text: string | number): Place | undefined {
  const written = String(text).normalize('NFC').trim();
  if (/^\d{1,3}$/u.test(written)) return BY_M49.get(Number(written));
  const upper = written.toUpperCase();
  const coded = /^\w{2,5}$/u.test(written) ? (BY_ISO2.get(upper) ?? BY_CODE.get(upper)) : undefined;
  if (coded && written === upper) return coded;
  const named = BY_NAME.get(fold(written));
  // A short name may read as another place's code once its accents are gone: Áo, Bỉ, Mỹ, Nga.
  const key = fold(written).toUpperCase();
  const rival = BY_ISO2.get(key) ?? (key.length === 3 ? BY_CODE.get(key) : undefined);
  if (!named) return named === null ? undefined : coded;
  if (!rival || rival === named.place) return named.place;
  const exact = [...named.spellings].some(
    (s) => s === written || (/[^\w\s]/u.test(s) && s.toLowerCase() === written.toLowerCase()),
  );
  return exact ? named.place : undefined;
}

/**
 * The place behind a Comtrade or BACI code, which often means a customs territory wider than the
 * ISO country (251 France with Monaco, 842 United States with Puerto Rico). Takes the number or
 * Comtrade's letters (`S19`, `_X`). All "areas nes" become `_NES` (492 too, which ISO gives to
 * Monaco); 490 is Taiwan, as BACI reads it; the world total (0) is no place.
 * @example resolveComtradeCode(699)?.code // 'IND'
 */
export function resolveComtradeCode(n: number | string): Place | undefined {
  const written = String(n).trim();
  const key = /^\d{1,3}$/u.test(written) ? String(Number(written)) : written;
  const mapped = COMTRADE[key];
  if (mapped !== undefined) return BY_CODE.get(mapped);
  return /^(?:\d{1,3}|[A-Z]{3})$/u.test(key) ? resolvePlace(key) : undefined;
}

/**
 * The place behind a Eurostat (GEONOM) code: ISO2 apart from `EL`, `UK`, `XS`, `XC`, `XL` and the
 * Q codes for goods whose partner is not stated.
 * @example resolveEurostatCode('EL')?.code // 'GRC'
 */
export function resolveEurostatCode(code: string): Place | undefined {
  const key = code.trim().toUpperCase();
  const mapped = EUROSTAT[key];
  return mapped === undefined ? BY_ISO2.get(key) : BY_CODE.get(mapped);
}
