/**
 * CEPII BACI, the list of country codes that comes with a release: BACI code, names, ISO 3166. Traps:
 * Latin-1; two codes may share one ISO code (56 and 58 BEL, 279 and 280 DEU, 729 and 736 SDN); `N/A`
 * where there is none (empty in newer releases), while `NA` is Namibia.
 *
 * The second layout is that of newer releases, by the header public code expects in `country_codes_V202601.csv`
 * (two of its columns in https://github.com/Xayoux/tradalyze, man/country_codes_V202401.Rd): not from the
 * publisher's own documentation, and no such file was at hand. From which release it holds is not known.
 */
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

const row =
  (name: string, iso2: string, iso3: string): Layout['row'] =>
  (cells, out) => {
    const code = cells.text('country_code');
    if (!/^\d{1,3}$/.test(code)) cells.at.fail(say.notNumber, 'country_code', code);
    out.code({ scheme: 'BACI', code, text: cells.text(name) });
    for (const [toScheme, column] of [
      ['ISO2', iso2],
      ['ISO3', iso3],
    ] as const) {
      const toCode = cells.raw(column).trim();
      if (toCode !== 'N/A' && toCode !== '') out.code({ scheme: 'BACI', code, toScheme, toCode });
    }
  };

export const baciCountries = defineTable({
  id: 'baci-countries',
  title: { en: 'CEPII BACI, country codes', vi: 'CEPII BACI, mã nước' },
  publisher: 'CEPII',
  licence: 'Etalab Open Licence 2.0',
  citation:
    'Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level. The 1994-2007 Version. CEPII Working Paper 2010-23.',
  homepage: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  release: (name) => /_(v\d{6}[a-z]?)/i.exec(name)?.[1]?.toLowerCase(),
  layouts: [
    {
      columns: [
        'country_code',
        'country_name_abbreviation',
        'country_name_full',
        'iso_2digit_alpha',
        'iso_3digit_alpha',
      ],
      encoding: 'windows-1252',
      kind: 'codes',
      unit: 'code',
      key: ['country_code'],
      row: row('country_name_full', 'iso_2digit_alpha', 'iso_3digit_alpha'),
    },
    {
      columns: ['country_code', 'country_name', 'country_iso2', 'country_iso3'],
      untried: { file: 'country_codes_V202601.csv', from: 'https://github.com/Xayoux/tradalyze' },
      kind: 'codes',
      unit: 'code',
      key: ['country_code'],
      row: row('country_name', 'country_iso2', 'country_iso3'),
    },
  ],
});
