/**
 * Datasets/country-codes: 249 countries and territories of ISO 3166 in 56 code systems and names. One
 * row per system that has a code or a name: `ISO3 VNM → FIPS VM`. Traps: `NA` is Namibia and North
 * America, not a missing value; blanks are often a no-break space; the columns come in another order in
 * other releases; a cell may hold several codes (`FIFA` of the United Kingdom), kept as written.
 */
import { defineTable } from './define.js';
import { say } from './messages.js';

const COLUMNS = [
  'FIFA',
  'Dial',
  'ISO3166-1-Alpha-3',
  'MARC',
  'is_independent',
  'ISO3166-1-numeric',
  'GAUL',
  'FIPS',
  'WMO',
  'ISO3166-1-Alpha-2',
  'ITU',
  'IOC',
  'DS',
  'UNTERM Spanish Formal',
  'Global Code',
  'Intermediate Region Code',
  'official_name_fr',
  'UNTERM French Short',
  'ISO4217-currency_name',
  'UNTERM Russian Formal',
  'UNTERM English Short',
  'ISO4217-currency_alphabetic_code',
  'Small Island Developing States (SIDS)',
  'UNTERM Spanish Short',
  'ISO4217-currency_numeric_code',
  'UNTERM Chinese Formal',
  'UNTERM French Formal',
  'UNTERM Russian Short',
  'M49',
  'Sub-region Code',
  'Region Code',
  'official_name_ar',
  'ISO4217-currency_minor_unit',
  'UNTERM Arabic Formal',
  'UNTERM Chinese Short',
  'Land Locked Developing Countries (LLDC)',
  'Intermediate Region Name',
  'official_name_es',
  'UNTERM English Formal',
  'official_name_cn',
  'official_name_en',
  'ISO4217-currency_country_name',
  'Least Developed Countries (LDC)',
  'Region Name',
  'UNTERM Arabic Short',
  'Sub-region Name',
  'official_name_ru',
  'Global Name',
  'Capital',
  'Continent',
  'TLD',
  'Languages',
  'Geoname ID',
  'CLDR display name',
  'EDGAR',
  'wikidata_id',
];
/** Names and other words; all other columns are codes. */
const WORDS: ReadonlySet<string> = new Set(
  COLUMNS.filter((c) =>
    /^UNTERM|^official_name|[ _][Nn]ame$|^(Capital|Languages|is_independent)$/.test(c),
  ),
);
const KEY = 'ISO3166-1-Alpha-3';

export const countryCodes = defineTable({
  id: 'country-codes',
  title: { en: 'Country codes in 56 systems', vi: 'Mã nước theo 56 hệ thống' },
  publisher: 'Datasets (Frictionless Data)',
  licence: 'ODC Public Domain Dedication and Licence (PDDL)',
  citation:
    'Datasets, country-codes: comprehensive country codes, github.com/datasets/country-codes.',
  homepage: 'https://github.com/datasets/country-codes',
  layouts: [
    {
      columns: COLUMNS,
      anyOrder: true,
      kind: 'codes',
      unit: 'code',
      key: [KEY],
      row(cells, out) {
        const code = cells.raw(KEY).trim();
        if (!/^[A-Z]{3}$/.test(code)) cells.at.fail(say.badField, KEY, code);
        out.code({ scheme: 'ISO3', code, text: cells.text('CLDR display name') });
        for (const toScheme of COLUMNS) {
          const said = cells.raw(toScheme).trim();
          if (said === '' || toScheme === KEY) continue;
          const words = WORDS.has(toScheme);
          out.code({
            scheme: 'ISO3',
            code,
            toScheme,
            toCode: words ? null : said,
            text: words ? said : null,
          });
        }
      },
    },
  ],
});
