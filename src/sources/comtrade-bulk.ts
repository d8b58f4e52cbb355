/**
 * UN Comtrade in the columns of its own interface, annual trade in goods in US dollars: bulk files and tables
 * written from an answer, with tabs, commas or semicolons. No file is at hand; the column names are those of
 * https://raw.githubusercontent.com/api-evangelist/un-comtrade/refs/heads/main/json-schema/trade-record.json
 * and the untidy names in `ct_pretty_cols` of https://rdrr.io/cran/comtradr/src/R/data.R.
 *
 * Traps. The file holds totals beside their parts: all products and chapters beside six digits, all customs
 * procedures (`C00`), transport modes (0) and second partners (0) beside their breakdown, the world (0)
 * beside partners. Kept is the total of the breakdowns at six digits; the rest is set aside by name.
 */
import { resolvePlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { absurdWeights, report, reportersScope, weight } from './comtrade.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { Tally } from './tally.js';

export const COLUMNS = [
  'typeCode',
  'freqCode',
  'refYear',
  'reporterCode',
  'flowCode',
  'partnerCode',
  'partner2Code',
  'classificationCode',
  'cmdCode',
  'customsCode',
  'motCode',
  'netWgt',
  'primaryValue',
] as const;

const UNTRIED = {
  file: 'Comtrade bulk CSV',
  from: 'https://github.com/api-evangelist/un-comtrade, https://rdrr.io/cran/comtradr/src/R/data.R',
};

/** One reported row, whatever it was read from. */
export function bulkRow(cells: Cells, out: Tally): void {
  const value = cells.amount('primaryValue');
  const frequency = cells.text('freqCode');
  if (frequency !== 'A') cells.at.fail(say.monthly, 'freqCode', frequency);
  const type = cells.text('typeCode');
  if (type !== 'C') cells.at.fail(say.badCode, 'typeCode', type);
  const flow = cells.text('flowCode');
  const whole =
    cells.text('customsCode') === 'C00' &&
    Number(cells.text('motCode')) === 0 &&
    Number(cells.text('partner2Code')) === 0;
  if (!/^[MX]$/.test(flow) || !whole) return out.setAside(say.otherRegime({}), value);
  const partner = cells.text('partnerCode');
  if (Number(partner) === 0) return out.setAside(say.aggregate({}), value);
  const product = cells.text('cmdCode');
  const scheme = cells.text('classificationCode');
  if (!/^H\w$/.test(scheme)) cells.at.fail(say.badCode, 'classificationCode', scheme);
  if (!/^\d{6}$/.test(product)) return out.setAside(say.otherLevel({}), value);
  const reporter = cells.text('reporterCode');
  report(
    out,
    flow === 'M' ? 'importer' : 'exporter',
    [reporter, out.place(reporter, 'reporterCode', byNumber)],
    [partner, out.place(partner, 'partnerCode', byNumber)],
    { product, year: cells.year('refYear'), value, quantity: weight(cells, out, 'netWgt', value) },
  );
}

const byNumber = resolvePlaceCode('comtrade');

export const comtradeBulk = defineTable({
  id: 'comtrade-bulk',
  title: {
    en: 'UN Comtrade, bulk files',
    vi: 'UN Comtrade, tệp tải hàng loạt',
  },
  publisher: 'United Nations Statistics Division',
  licence:
    'UN Comtrade terms of use: attribution; re-dissemination in bulk restricted (not an open licence)',
  citation: 'United Nations Statistics Division, UN Comtrade Database, https://comtradeplus.un.org',
  homepage: 'https://comtradeplus.un.org',
  layouts: [
    {
      columns: COLUMNS,
      untried: UNTRIED,
      anyOrder: true,
      kind: 'flows',
      unit: 'USD',
      flow: 'goods',
      classification: 'HS',
      scope: reportersScope,
      key: ['refYear', 'reporterCode', 'flowCode', 'partnerCode', 'cmdCode'],
      notes: (tally) => [
        ...absurdWeights(tally),
        say.note({
          en: 'the edition of the Harmonized System is whatever each reporter used in the year',
          vi: 'phiên bản HS là phiên bản mỗi nước báo cáo dùng trong năm đó',
        }),
      ],
      row: bulkRow,
    },
  ],
});
