/**
 * The World Bank's indicator tables in their yearly CSV layouts, one number per economy, indicator and
 * year; the measure is the indicator's code (`NY.GDP.MKTP.CD`), the unit follows from code and name.
 *
 * Read: World Development Indicators (bulk `WDIData.csv`, `WDICSV.csv`) and Worldwide Governance
 * Indicators (bulk `WGIData.csv`), which share one wide layout; International Debt Statistics
 * (`IDS_ALLCountries_Data.csv`), which adds a counterpart; and an extract one line per value.
 * Not read: `API_*_DS2_en_csv_v2_*.csv`, whose header stands on line 5 below a preamble, and the
 * governance indicators' own layout of 2025 on.
 *
 * Traps: regions and income groups stand among the economies; older bulk files end each line with a comma;
 * in extracts the label may contradict the code, so the code counts.
 */
import { isAggregate, place, resolvePlaceCode, type Message } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable, type Layout, type TableSpec } from './define.js';
import { say } from './messages.js';
import type { Source } from './source.js';
import type { Tally } from './tally.js';

/** Jersey and Guernsey together, in the Bank's files; elsewhere the letters are Chile's or China's. */
const CHANNEL_ISLANDS = 'CHI';
const byIso3 = resolvePlaceCode('iso3');
/** Codes of the Bank's own that stood in its files for Andorra and the Isle of Man. */
const FORMER: Readonly<Record<string, string>> = { ADO: 'AND', IMY: 'IMN' };
const byName = resolvePlaceCode('name');

/** Sets the line aside, and has no answer. */
function aside(out: Tally, reason: Message): undefined {
  out.setAside(reason);
  return undefined;
}

export function economy(cells: Cells, out: Tally, column: string): string | undefined {
  const code = cells.text(column);
  if (code === CHANNEL_ISLANDS || isAggregate(code, 'iso3')) return aside(out, say.aggregate({}));
  const found = out.place(FORMER[code] ?? code, column, byIso3);
  if (found === undefined) return undefined;
  const kind = place(found)?.kind;
  if (kind === 'union' || kind === 'bloc') return aside(out, say.aggregate({}));
  return found;
}

/** Endings of indicator codes that state a unit. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.PP\.CD$/, 'current international dollars'],
  [/\.PP\.KD$/, 'constant international dollars'],
  [/\.CD(\.DT)?$/, 'USD'],
  [/\.KD$/, 'constant USD'],
  [/\.(ZS|ZG)(\.DT)?$/, '%'],
  [/^PX\.REX\.REER$/, 'index, 2010 = 100'],
  [/\.EST$/, 'index, about -2.5 to 2.5'],
  [/\.PER\.RNK/, 'percentile rank'],
  [/\.STD\.ERR$/, 'standard error'],
  [/\.NO\.SRC$/, 'count'],
];

/** @example unitOf('NY.GDP.PCAP.KD', 'GDP per capita (constant 2015 US$)') // 'constant 2015 US$' */
export function unitOf(code: string, name: string): string {
  const ending = ENDINGS.find(([pattern]) => pattern.test(code))?.[1];
  const inside = /\(([^()]*)\)[^()]*$/.exec(name)?.[1];
  return ending !== undefined && !ending.startsWith('constant')
    ? ending
    : (inside ?? ending ?? 'not stated');
}

/** Year columns, and the column without a name that a comma at the end of each line makes. */
const YEAR = /^(19|20)\d\d$/;
function yearsAfter(columns: readonly string[], labels: readonly string[]): string[] | undefined {
  if (!labels.every((label, i) => columns[i] === label)) return undefined;
  const rest = columns.slice(labels.length);
  if (rest.at(-1) === '') rest.pop();
  return rest.length > 0 && rest.every((c) => YEAR.test(c)) ? rest : undefined;
}

/**
 * The header of the bulk file's data table, as read in
 * https://github.com/dgurnari/covid_19_Oxford_database (WDIData.csv of 2020: 1960 to 2019 and an empty
 * column); https://datacatalog.worldbank.org/search/dataset/0037712 is its home. WGIData.csv has the same.
 */
const WIDE = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'];
/** IDS_ALLCountries_Data.csv, https://datacatalog.worldbank.org/search/dataset/0038015. */
const DEBT = [
  'Country Name',
  'Country Code',
  'Counterpart-Area Name',
  'Counterpart-Area Code',
  'Series Name',
  'Series Code',
];

function values(
  cells: Cells,
  out: Tally,
  years: readonly string[],
  [name, code]: readonly [name: string, code: string],
  subject: string,
  partner: string | null,
): void {
  const measure = cells.text(code);
  const unit = unitOf(measure, cells.raw(name));
  let any = false;
  for (const year of years) {
    const value = cells.maybeReal(year);
    if (value === null) continue;
    any = true;
    out.series({ subject, measure, partner, year: Number(year), value, unit });
  }
  if (!any) out.setAside(say.noValueHere({}));
}

const UNTRIED_WIDE = {
  file: 'WDIData.csv, WDICSV.csv, WGIData.csv',
  from: 'https://github.com/dgurnari/covid_19_Oxford_database',
};
const UNTRIED_DEBT = {
  file: 'IDS_ALLCountries_Data.csv',
  from: 'https://datacatalog.worldbank.org/search/dataset/0038015',
};

function wide(columns: readonly string[], years: readonly string[]): Layout {
  return {
    columns,
    untried: UNTRIED_WIDE,
    kind: 'series',
    unit: 'mixed',
    key: ['Country Code', 'Indicator Code'],
    row(cells, out) {
      const subject = economy(cells, out, 'Country Code');
      if (subject !== undefined)
        values(cells, out, years, ['Indicator Name', 'Indicator Code'], subject, null);
    },
  };
}

function debt(columns: readonly string[], years: readonly string[]): Layout {
  return {
    columns,
    untried: UNTRIED_DEBT,
    encoding: 'windows-1252',
    kind: 'series',
    unit: 'mixed',
    flow: 'debt',
    key: ['Country Code', 'Counterpart-Area Code', 'Series Code'],
    row(cells, out) {
      const subject = economy(cells, out, 'Country Code');
      if (subject === undefined) return;
      const counterpart = cells.text('Counterpart-Area Name');
      // A bank, a fund or all bondholders is no place; World is the total over all creditors.
      const partner = counterpart === 'World' ? null : byName(counterpart)?.code;
      if (partner === undefined) return out.setAside(say.creditorNotPlace({}));
      values(cells, out, years, ['Series Name', 'Series Code'], subject, partner);
    },
  };
}

const long: Layout = {
  columns: ['country_code', 'Country', 'year', 'indicator_name', 'series', 'value'],
  kind: 'series',
  unit: 'mixed',
  key: ['country_code', 'year', 'series'],
  notes: () => [say.codeNotLabel({})],
  row(cells, out) {
    const subject = economy(cells, out, 'country_code');
    if (subject === undefined) return;
    const value = cells.maybeReal('value');
    if (value === null) return out.setAside(say.noValueHere({}));
    const measure = cells.text('series');
    const unit = unitOf(measure, cells.raw('indicator_name'));
    out.series({ subject, measure, year: cells.year('year'), value, unit });
  },
};

const layoutOf: NonNullable<TableSpec['layoutOf']> = (columns) => {
  const years = yearsAfter(columns, WIDE);
  if (years !== undefined) return wide(columns, years);
  const debtYears = yearsAfter(columns, DEBT);
  return debtYears === undefined ? undefined : debt(columns, debtYears);
};

/** @example await wdi.read('macro_wdi_2005_2024_20260110.csv.gz', emit) */
export const wdi: Source = defineTable({
  id: 'wdi',
  title: {
    en: 'World Bank indicators (development, governance, debt)',
    vi: 'Ngân hàng Thế giới, các chỉ số (phát triển, quản trị, nợ)',
  },
  publisher: 'World Bank',
  licence: 'CC BY 4.0',
  citation:
    'World Bank, World Development Indicators; Worldwide Governance Indicators; International Debt Statistics.',
  homepage: 'https://datatopics.worldbank.org/world-development-indicators/',
  layouts: [long],
  untried: [UNTRIED_WIDE, UNTRIED_DEBT],
  layoutOf,
});
