/**
 * CEPII BACI, the list of product codes that comes with a release: six characters and their description. The
 * edition of the Harmonized System stands in the file name only. Traps: a code may hold letters (`9999AA`,
 * not elsewhere specified).
 *
 * Header as https://github.com/Xayoux/tradalyze documents it for `product_codes_HS17_V202401`
 * (R/doc_intern_data.R): not from the publisher's own documentation, and no such file was at hand.
 */
import { baciCountries } from './baci-countries.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

const NAME = /^product_codes_(HS\d\d)_(V\d{6}[a-z]?)\.csv/i;

const UNTRIED = {
  file: 'product_codes_HS17_V202601.csv',
  from: 'https://github.com/Xayoux/tradalyze',
};

const list = (scheme: string): Layout => ({
  columns: ['code', 'description'],
  untried: UNTRIED,
  kind: 'codes',
  unit: 'code',
  classification: scheme,
  key: ['code'],
  row(cells, out) {
    const code = cells.text('code');
    if (!/^[0-9A-Z]{6}$/.test(code)) cells.at.fail(say.badProduct, 'code', code);
    out.code({ scheme, code, text: cells.text('description') });
  },
});

/** @example await baciProducts.read('product_codes_HS17_V202601.csv', { …, code: (row) => rows.push(row) }) */
export const baciProducts = defineTable({
  id: 'baci-products',
  title: { en: 'CEPII BACI, product codes', vi: 'CEPII BACI, mã mặt hàng' },
  publisher: baciCountries.publisher,
  licence: baciCountries.licence,
  citation: baciCountries.citation,
  homepage: baciCountries.homepage,
  release: (name) => {
    const [, scheme, version] = NAME.exec(name) ?? [];
    return scheme && version ? `${scheme}-${version}`.toLowerCase() : undefined;
  },
  layouts: [],
  untried: [UNTRIED],
  layoutOf(columns, name) {
    const scheme = NAME.exec(name)?.[1]?.toUpperCase();
    return scheme !== undefined && columns.join() === 'code,description' ? list(scheme) : undefined;
  },
});
