/**
 * Places as publishers write them: one resolver per code scheme, for the sources room. A resolver
 * never guesses: a code it does not know, an empty cell, `NA` and `-9` are undefined.
 *
 * Dissolved states are places of their own (`_CSK`, `_YUG`). Where one number or code was handed on
 * (COW 345, GW 260, ISO2 `CS`), the year decides; without a year it means what the publisher's own
 * list says. A state that continues under its number stays one place: COW 365 is Russia in Soviet
 * years too, 816 Viet Nam from 1954.
 */
import {
  AGGREGATE_CODES,
  AGGREGATE_NAMES,
  CAMEO,
  CAMEO_REGIONS,
  COW,
  FIPS,
  FORMAL,
  FRENCH,
  GW,
  ISO2,
  ISO3,
  NAMES,
} from './place-codes-data.js';
import {
  place,
  resolveComtradeCode,
  resolveEurostatCode,
  resolvePlace,
  type Place,
  type PlaceCode,
} from './places.js';

/** The ways publishers write places; `comtrade` serves BACI too, `m49` WTO's `C004` too. */
export const PLACE_SCHEMES = [
  'iso2',
  'iso3',
  'm49',
  'comtrade',
  'eurostat',
  'cow',
  'gw',
  'cameo',
  'fips',
  'name',
] as const;
export type PlaceScheme = (typeof PLACE_SCHEMES)[number];
export type PlaceResolver = (text: string) => Place | undefined;

type Table = ReadonlyMap<string, PlaceCode>;
const table = (pairs: string): Table =>
  new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair): [string, string] => {
        const [code = '', to = ''] = pair.split(':');
        return [code, to];
      }),
  );
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const cow = table(COW);
const gw = new Map([...cow, ...table(GW)]);
const iso2 = table(ISO2);
const iso3 = table(ISO3);
const cameo = table(CAMEO);
const fips = table(FIPS);

/** Letters and digits only: no case, accents, spaces, punctuation, "the"; `&` is "and", `St` is "saint". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('&', ' and ')
    .replace(/['’‘ʻ`.]/gu, '')
    .replace(/\bst\b/gu, 'saint')
    .replace(/\bthe\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Names beside those of places.ts; null where two places share one. */
const names = new Map<string, PlaceCode | null>();
for (const line of `${FORMAL}\n${FRENCH}\n${NAMES}`.split('\n')) {
  const [, code = '', list = ''] = /^\s*(\S+) (.+)$/u.exec(line) ?? [];
  for (const key of code === '' ? [] : list.split('|').map(fold)) {
    const before = names.get(key);
    names.set(key, before === undefined || before === code ? code : null);
  }
}

const upper = (text: string): string => text.trim().toUpperCase();
const at = (codes: Table, key: string): Place | undefined => place(codes.get(key) ?? '');

/** Serbia under its numbers: a kingdom to 1917, Yugoslavia, Serbia and Montenegro, Serbia. */
function yugoslavia(year: number): PlaceCode {
  if (year < 1918 || year > 2005) return 'SRB';
  return year < 1992 ? '_YUG' : '_SCG';
}

/** What a number meant in a year, where that differs from the publisher's list. */
function handedOn(number: number, year: number): PlaceCode | undefined {
  if (number === 345) return yugoslavia(year);
  if (number === 260) return year > 1990 ? 'DEU' : '_FRG';
  if (number === 327 && year > 1870) return 'VAT';
  if (number === 678) return year > 1990 ? 'YEM' : '_YAR';
  return number === 817 && year > 1975 ? 'VNM' : undefined;
}

function numbered(codes: Table, year: number | undefined): PlaceResolver {
  return (text) => {
    const digits = /^\s*0*(\d{1,5})(?:\.0+)?\s*$/u.exec(text)?.[1];
    if (digits === undefined) return undefined;
    const then = year === undefined ? undefined : handedOn(Number(digits), year);
    return then === undefined ? at(codes, digits) : place(then);
  };
}

function byIso2(year: number | undefined): PlaceResolver {
  return (text) => {
    const key = upper(text);
    if (key === 'CS') return year === undefined ? undefined : place(year < 1993 ? '_CSK' : '_SCG');
    if (!/^[A-Z]{2}$/u.test(key)) return undefined;
    return at(iso2, key) ?? resolvePlace(key);
  };
}

function byIso3(text: string): Place | undefined {
  const key = upper(text);
  const added = at(iso3, key.replace(/\s+/gu, ''));
  if (added) return added;
  if (/^(?:_X|X\d|XX|[A-Z]\d\d)$/u.test(key)) return resolveComtradeCode(key);
  const found = /^[A-Z]{3}$/u.test(key) ? place(key) : undefined;
  return found?.kind === 'country' || found?.kind === 'territory' ? found : undefined;
}

/** M49 codes of states and areas that ended; Comtrade keeps them. */
const RETIRED_M49 = words('58 058 200 230 278 280 530 536 582 720 736 810 886 890 891');

/** WTO writes a letter before the number; 893 is its Montenegro, 918 the European Union. */
function byM49(text: string): Place | undefined {
  const digits = /^\s*[CU]?(\d{1,3})\s*$/u.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (number === 893) return place('MNE');
  if (number === 918) return place('EU');
  return (
    resolvePlace(number) ?? (RETIRED_M49.has(digits) ? resolveComtradeCode(number) : undefined)
  );
}

/** What USGS writes after a name about the figure, not about the place: `Brazil (beneficiated)`. */
const NOTE =
  /\s\([^()]*\b(?:beneficiated|processed|includes|extracted|field|kyanite|andalusite|shipments|quicklime|industrial|exports|crude|unspecified)\b[^()]*\)$/iu;
/** Articles after a name, and UNTERM's stars: `Afghanistan (l')`, `Bahamas (the)`. */
const ARTICLE = /\s\((?:the|l['’]|le|la|les)\)[\s*]*$/iu;
const LONGEST_NAME = 200;

function byName(year: number | undefined): PlaceResolver {
  return (text) => {
    const written = text.normalize('NFC').trim();
    if (written.length > LONGEST_NAME || !/\p{L}/u.test(written) || /^N\/?A$/u.test(written))
      return undefined;
    const plain = written.replace(NOTE, '').replace(ARTICLE, '');
    const key = fold(plain);
    if (key === 'federalrepublicofgermany' && year !== undefined)
      return place(year > 1990 ? 'DEU' : '_FRG');
    if (key === 'korea') return year !== undefined && year <= 1910 ? place('_KOR') : undefined;
    const here = names.get(key);
    return here ? place(here) : resolvePlace(plain);
  };
}

const aggregateCodes = words(AGGREGATE_CODES);
const cameoRegions = words(CAMEO_REGIONS);
const aggregateNames = new Set(AGGREGATE_NAMES.trim().split(/[|\n]/u).map(fold));
const AGGREGATE_PATTERN =
  /^(?:world\b|total\b|other\b|rest of\b|of which\b|non-|owid_|io-)|\b(?:countries|regions?|income|small states|oecd|price|spot|cif|index|dividend|organi[sz]ation|agency|community|commission)\b|\((?:BP|EI|EIA|Ember|Shift|WB|UN|UNSD)\)$/iu;

/**
 * True for what is no single place: the world, regions, income groups, unions and blocs, "Other …",
 * "Total …", organisations that sign treaties, price series that stand among countries. A union
 * or bloc that Tuchu knows resolves as well (`EUU` is `EU`): the source decides which way it reads.
 * @example isAggregate('WLD', 'iso3') // true
 */
export function isAggregate(text: string, scheme: PlaceScheme): boolean {
  const key = upper(text);
  if (scheme === 'name') {
    if (aggregateNames.has(fold(text))) return true;
    const found = resolvePlaceCode('name')(text);
    return found
      ? found.kind === 'union' || found.kind === 'bloc'
      : AGGREGATE_PATTERN.test(text.trim());
  }
  if (scheme === 'cow' || scheme === 'gw' || scheme === 'fips') return false;
  if (scheme === 'm49' || scheme === 'comtrade')
    return aggregateCodes.has(key) || M49_REGIONS.has(key.replace(/^[CU]?0*(?=\d)/u, ''));
  if (scheme === 'cameo' && cameoRegions.has(key)) return true;
  if (scheme === 'eurostat')
    return (
      /^(?:EU|EA|EFTA|EXT|INT|WORLD|EEA)(?:\d|_|$|RA|EU)/u.test(key) || /^[A-Z]\d{4}$/u.test(key)
    );
  if (scheme === 'iso2') return key === 'EU';
  if (key === 'OWID_KOS') return false;
  return (
    aggregateCodes.has(key) ||
    /^OWID_|^IO-/u.test(key) ||
    (key.length > 8 && AGGREGATE_PATTERN.test(text))
  );
}

/** Codes of UN M49 regions, of the world (0, 1) and of the European Union in Comtrade and WTO tables. */
const M49_REGIONS = words(
  '0 1 2 3 5 9 11 13 14 15 17 18 19 21 29 30 34 35 39 53 54 57 61 62 97 142 143 145 150 151 154 155 199 202 419 432 722 918',
);

const cache = new Map<string, PlaceResolver>();

/**
 * The resolver of a scheme, the same function each time it is asked for. `year` settles codes that
 * were handed on: ask per year only where a table holds them (COW 345, ISO2 `CS`).
 * @example resolvePlaceCode('cow')('816')?.code // 'VNM'
 * @example resolvePlaceCode('cow', 1999)('345')?.code // '_SCG'
 */
export function resolvePlaceCode(scheme: PlaceScheme, year?: number): PlaceResolver {
  const dated = year !== undefined && Number.isInteger(year) && year > 0 && year < 3000;
  const then = dated && ['iso2', 'cow', 'gw', 'name'].includes(scheme) ? year : undefined;
  const key = `${scheme} ${then ?? ''}`;
  let resolver = cache.get(key);
  if (!resolver) cache.set(key, (resolver = make(scheme, then)));
  return resolver;
}

function make(scheme: PlaceScheme, year: number | undefined): PlaceResolver {
  switch (scheme) {
    case 'iso2':
      return byIso2(year);
    case 'iso3':
      return byIso3;
    case 'm49':
      return byM49;
    case 'comtrade':
      return resolveComtradeCode;
    case 'eurostat':
      return resolveEurostatCode;
    case 'cow':
      return numbered(cow, year);
    case 'gw':
      return numbered(gw, year);
    case 'cameo':
      return (text) => at(cameo, upper(text)) ?? byIso3(text);
    case 'fips':
      return (text) => at(fips, upper(text));
    case 'name':
      return byName(year);
  }
}
