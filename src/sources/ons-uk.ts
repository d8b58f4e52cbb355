/**
 * United Kingdom 2010 input-output analytical tables of the Office for National Statistics, as a long table
 * of cells (the layout of the R package iotables): seven tables in one file, in millions of pounds.
 *
 * Kept are the product-by-product table of domestic use at basic prices and that of imports, which together
 * are one account: imports come from the rest of the world. Traps. Rows and columns of totals stand among the
 * cells. The row `Imported goods and services` of the domestic table is the sum of the imports table, and is
 * set aside. The publisher's text holds stray control characters (0x1A). Use tables by industry, the coefficients
 * and the inverse are other views of the same amounts.
 */
import { place } from '../core/index.js';
import { defineTable } from './define.js';
import { ioPlace } from './io-place.js';
import { say } from './messages.js';

const DOMESTIC = 'Input-Output table (domestic use, basic prices, product by product)';
const IMPORTS = 'Imports use table at basic prices (product by product)';
const TOTAL = /^total\b/i;

export const onsUk = defineTable({
  id: 'ons-uk-io',
  title: {
    en: 'United Kingdom input-output analytical tables',
    vi: 'Bảng đầu vào - đầu ra phân tích của Vương quốc Anh',
  },
  publisher: 'Office for National Statistics',
  licence: 'Open Government Licence 3.0 (ONS); the R package iotables that holds the file is GPL-3',
  citation:
    'Office for National Statistics, UK input-output analytical tables, 2010; as tidied in the R package iotables.',
  homepage:
    'https://www.ons.gov.uk/economy/nationalaccounts/supplyandusetables/datasets/ukinputoutputanalyticaltablesdetailed',
  layouts: [
    {
      columns: [
        'uk_row',
        'uk_row_lab',
        'uk_col_lab',
        'values',
        'uk_col',
        'indicator',
        'unit',
        'geo',
        'year',
        'unit_lab',
        'geo_lab',
      ],
      kind: 'cells',
      unit: 'million GBP',
      key: ['uk_row', 'uk_col', 'indicator', 'year'],
      notes: () => [
        say.note({
          en: 'imports stand as sales by the rest of the world; rows of taxes, wages and operating surplus stand as sectors that sell to products',
          vi: 'nhập khẩu được ghi là phần bán của phần còn lại của thế giới; các dòng thuế, tiền công, thặng dư được ghi như ngành bán cho sản phẩm',
        }),
      ],
      row(cells, out) {
        const [table, value] = [cells.text('indicator'), cells.real('values')];
        const [fromSector, toSector] = [cells.text('uk_row'), cells.text('uk_col')];
        const year = cells.year('year');
        const geo = cells.text('geo');
        if (geo !== 'UK') cells.at.fail(say.badCode, 'geo', geo);
        if (table !== DOMESTIC && table !== IMPORTS) return out.setAside(say.otherTables({}));
        const importRow = table === DOMESTIC && fromSector === 'Imported goods and services';
        if (TOTAL.test(fromSector) || TOTAL.test(toSector) || importRow)
          return out.setAside(say.totalLine({}));
        if (value === 0) return out.setAside(say.zeroCell({}));
        const fromPlace = table === IMPORTS ? out.place('RoW', 'indicator', ioPlace) : UK;
        if (fromPlace !== undefined)
          out.cell({ fromPlace, fromSector, toPlace: UK, toSector, year, value });
      },
    },
  ],
});

const UK = place('GBR')?.code ?? 'GBR';
